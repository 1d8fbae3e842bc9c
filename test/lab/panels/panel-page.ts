/** Opens the panels as the Lab would, and finds what a user finds in them. */
import {fixture, html} from '@open-wc/testing-helpers';

import '../../../src/lab/panels/sms-panels.js';
import type {SmsPanels} from '../../../src/lab/panels/sms-panels.js';
import {articleCase} from '../../../src/run/article-case.js';
import type {Panel} from '../../../src/links/lab-state.js';
import {type View, ComparedRun} from '../../../src/run/compared-run.js';
import {readScenario, type Scenario} from '../../../src/run/scenario.js';
import type {World} from '../../../src/run/world.js';
import {everyElement, nameOf, textOf} from '../../support/find.js';
import {painted} from '../../support/frames.js';

export {catchCopied, catchSaved} from '../../support/caught.js';

export interface Opened {
  readonly panels: SmsPanels;
  readonly run: ComparedRun;
  /** The moments that were asked for. */
  readonly seeks: number[];
}

export interface Opening {
  readonly scenario?: Scenario;
  readonly worlds?: readonly [World, World];
  readonly moment?: number;
  readonly view?: View;
}

/** The panels with one of them loaded, in a host that does what it is asked. */
export async function openPanel(panel: Panel, opening: Opening = {}): Promise<Opened> {
  const {scenario = articleCase, worlds = ['absent', 'before-job'], moment = 0} = opening;
  const run = new ComparedRun(scenario, worlds);
  const panels = await fixture<SmsPanels>(html`
    <sms-panels
      .run=${run}
      .moment=${moment}
      .view=${opening.view ?? 'both'}
      .panel=${panel}
    ></sms-panels>
  `);
  const seeks: number[] = [];
  panels.addEventListener('sms-seek', (event) => {
    seeks.push(event.moment);
    panels.moment = event.moment;
  });
  panels.addEventListener('sms-panel-change', (event) => (panels.panel = event.panel));
  await until(() => contentOf(panels)?.shadowRoot?.childElementCount);
  await painted();
  return {panels, run, seeks};
}

/** The panel that is shown, once it is loaded. */
export function contentOf(panels: SmsPanels): Element | undefined {
  return [...everyElement(panels)].find((element) => /^sms-.*-panel$/.test(element.localName));
}

/** Goes to a moment as the Lab would. */
export async function showMoment(panels: SmsPanels, moment: number): Promise<void> {
  panels.moment = moment;
  await painted();
  await painted();
}

/** What comes of something that takes a while, frame by frame. */
export async function until<T>(look: () => T): Promise<NonNullable<T>> {
  for (let frame = 0; frame < 600; frame++) {
    const seen = look();
    if (seen !== undefined && seen !== null && seen !== 0 && seen !== false) return seen;
    await painted();
  }
  throw new Error(`It never came: ${look.toString()}`);
}

/** All elements of an explicit role, or buttons, that are shown; in the order of the page. */
export function ofRole(role: string, root: Element): HTMLElement[] {
  const native: Readonly<Record<string, string>> = {
    button: 'button, [role=button]',
    status: '[aria-live=polite]',
  };
  const selector = native[role] ?? `[role=${role}]`;
  return [...everyElement(root)]
    .filter((element): element is HTMLElement => element.matches(selector))
    .filter((element) => element.checkVisibility() && !element.closest('[aria-hidden=true]'));
}

export function named(role: string, name: string | RegExp, root: Element): HTMLElement {
  const found = ofRole(role, root);
  const fits = (text: string): boolean =>
    typeof name === 'string' ? text === name : name.test(text);
  const [element] = found.filter((each) => fits(nameOf(each)) || fits(textOf(each)));
  if (element) return element;
  throw new Error(`No ${role} “${String(name)}”; there are: ${found.map(nameOf).join(' | ')}`);
}

export function fieldNamed(label: string, root: Element): HTMLInputElement & HTMLSelectElement {
  const wanted = [...everyElement(root)].find(
    (element) => element.localName === 'label' && textOf(element).startsWith(label),
  );
  const field = (wanted as HTMLLabelElement | undefined)?.control;
  if (field) return field as HTMLInputElement & HTMLSelectElement;
  throw new Error(`No field is called “${label}”.`);
}

export async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await painted();
}

export function failing(count: number): Scenario {
  return readScenario({...articleCase, masterFailures: {count, cause: 'disk-full'}});
}
