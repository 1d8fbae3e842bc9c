/** Opens the page or one simulator as a reader would meet it, and reads what it shows. */
import {fixture, html} from '@open-wc/testing-helpers';
import {emulateMedia, resetMouse, setViewport} from '@web/test-runner-commands';

import '../../src/app/sms-app.js';
import type {SmsApp} from '../../src/app/sms-app.js';
import type {SmsLab} from '../../src/lab/sms-lab.js';
import type {LabState} from '../../src/links/lab-state.js';
import type {View} from '../../src/run/compared-run.js';
import {articleCase} from '../../src/run/article-case.js';
import {readScenario, type Scenario} from '../../src/run/scenario.js';
import {all, one, textOf} from './find.js';
import {painted} from './frames.js';
import {paintedUntil, waitUntil} from './wait-until.js';

const withoutHotfix = 'Without the hotfix';
const withHotfix = 'With the hotfix';

/** The moment at which the article's case is told to differ: the writing of the retry. */
export const retryWriting = 10;
export const articleLength = 30;

const usualMedia =
  '(prefers-reduced-motion: reduce) and (prefers-color-scheme: light) and (forced-colors: none)';

/** The test runner's own address, which the page's would otherwise be. */
const runnerAddress = location.href;

/** The page's colours, a usual size, no query, nothing that plays by itself: before each test of a file that imports this one. */
export async function prepare(): Promise<void> {
  await loadTokens();
  setQuery('');
  // Each is a way to the test runner and back; most tests find all as it should be.
  if (innerWidth !== 1440 || innerHeight !== 900) await setViewport({width: 1440, height: 900});
  if (!matchMedia(usualMedia).matches) {
    await emulateMedia({reducedMotion: 'reduce', colorScheme: 'light', forcedColors: 'none'});
  }
  await resetMouse();
}

beforeEach(prepare);
// The page names what it shows.
afterEach(() => history.replaceState(null, '', runnerAddress));

export function setQuery(query: string): void {
  history.replaceState(null, '', `${location.pathname}${query}`);
}

/** Until the address names what is shown. */
export async function untilNamed(query: string | RegExp): Promise<void> {
  await waitUntil(
    () => (typeof query === 'string' ? location.search === query : query.test(location.search)),
    `the address is ${String(query)}, not ${location.search}`,
  );
}

/** The page, as it opens at an address with this query. */
export async function openApp(query = '?v=1'): Promise<SmsApp> {
  setQuery(query);
  const app = await fixture<SmsApp>(html`<sms-app></sms-app>`);
  await untilWhole(app);
  // The menu comes after the first picture.
  await customElements.whenDefined('sms-share');
  await painted();
  return app;
}

/** The page with another screen than the Lab. */
export async function openScreen(query: string): Promise<SmsApp> {
  setQuery(query);
  const app = await fixture<SmsApp>(html`<sms-app></sms-app>`);
  await customElements.whenDefined('sms-share');
  await untilLoaded(app);
  return app;
}

/** Until nothing says that it is still on its way, in English. */
export async function untilLoaded(root: Element): Promise<void> {
  await painted();
  const isLoaded = (): boolean => !/Loading|Opening the link/u.test(textOf(root));
  await paintedUntil(isLoaded, 'all has come');
  await painted();
}

/** Until what the Lab loads after the first picture is there. */
export async function untilWhole(root: Element): Promise<void> {
  await customElements.whenDefined('sms-picture');
  const isWhole = (): boolean => all('tabpanel', root)[0]?.ariaBusy === 'false';
  await paintedUntil(isWhole, 'the rest of the Lab has come');
  await untilLoaded(root);
}

const partLabels = {
  job: 'Kind of job',
  servers: 'Servers',
  failures: 'Storing the master',
} as const;

/** Opens the form of a part of the situation, from its words in the sentence; the button there. */
export async function openPart(
  part: keyof typeof partLabels,
  root?: Element,
): Promise<HTMLElement> {
  const opener = all('button', root).find((button) => button.ariaDescription === partLabels[part]);
  if (!opener) throw new Error(`The sentence has no part “${part}”.`);
  opener.click();
  await painted();
  await painted();
  return opener;
}

/** The two sites as they are read, left and right, or the one that is shown. */
export function sites(root?: Element): HTMLElement[] {
  return all('region', root).filter((region) => region.querySelector('[part=drawing]'));
}

/** The button that goes there and explains itself; the marked moment has the same name. */
export function firstDifference(root?: Element): HTMLButtonElement {
  return all('button', root).find((button) => textOf(button) === 'First difference')!;
}

/** What the situation is called that is run. */
export function situation(root?: Element): string {
  return one('combobox', 'Situation', root).selectedOptions[0]?.text ?? '';
}

export async function openLab(
  scenario: unknown = articleCase,
  view: View = 'both',
): Promise<SmsLab> {
  const lab = await fixture<SmsLab>(
    html`<sms-lab .state=${stateOf(readScenario(scenario), view)}></sms-lab>`,
  );
  await untilWhole(lab);
  return lab;
}

/** A Lab's state at its beginning. */
export function stateOf(scenario: Scenario, view: View = 'both'): LabState {
  return {scenario, worlds: ['absent', 'before-job'], view, panel: 'instruction', moment: 0};
}

/** Which moment is on, as the slider has it. */
export function momentIn(root?: Element): number {
  return Number(one('slider', 'Moment', root).value);
}

/** Goes to a moment by the slider, and to nothing in between. */
export async function goTo(moment: number, root?: Element): Promise<void> {
  const slider = one('slider', 'Moment', root);
  slider.value = String(moment);
  slider.dispatchEvent(new Event('input', {bubbles: true}));
  await painted();
}

/** The word of the mark after a caption. */
const evidence = / (documented|inferred|assumed)$/;

/** The sentence under the picture of the world before or after the hotfix. */
export function captions(root?: Element): {before: string; after: string} {
  const [before = '', after = ''] = [withoutHotfix, withHotfix].map((name) =>
    textOf(one('region', name, root).querySelector('[part=caption]')).replace(evidence, ''),
  );
  return {before, after};
}

/** What a screen reader reads in place of a picture, line by line. */
export function siteWords(world: 'before' | 'after', root?: Element): string[] {
  const region = one('region', world === 'before' ? withoutHotfix : withHotfix, root);
  return [...one('list', 'The site at this moment', region).children].map(textOf);
}

/** A scenario with so many servers that hold version 1, and so many failures. */
export function scenarioOf(servers: number, count = 1, title = `${servers} servers`): Scenario {
  return readScenario({
    version: 1,
    title,
    servers: Array.from({length: servers}, (_, index) => ({name: `S${index + 1}`, holds: 1})),
    masterFailures: {count, cause: 'disk-full'},
  });
}

export function fileOf(content: unknown, name = 'scenario.json'): File {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return new File([text], name, {type: 'application/json'});
}

async function loadTokens(): Promise<void> {
  const href = '/src/ui/tokens.css';
  if (document.head.querySelector(`link[href="${href}"]`)) return;
  const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href});
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve, {once: true}));
  document.head.append(link);
  await loaded;
}

/** What the Lab has said of itself to a screen reader. */
export function announced(root?: Element): string {
  return textOf(all('status', root).at(-1));
}

/** The four parts of the screen in words. */
export function summary(root?: Element): string[] {
  return [...one('region', 'The screen in words', root).children].map(textOf);
}
