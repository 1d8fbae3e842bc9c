/** The real `inspector.html`, in a frame or a window of its own, and what it shows of a Lab. */
import type {LitElement} from 'lit';

import type {Side, ComparedRun} from '../../src/run/compared-run.js';
import {worldNameOf} from '../../src/words/world-names.js';
import {click} from '../support/drive.js';
import {everyElement, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {waitUntil} from '../support/wait-until.js';

/** A page is loaded module by module, and the machine may be busy. */
const patience = {timeout: 25_000};

export class RealInspector {
  readonly window: Window;

  constructor(window: Window) {
    this.window = window;
  }

  /** While a page is being loaded there is none. */
  get body(): HTMLElement | null {
    return this.window.closed ? null : this.window.document.body;
  }

  /** The rows of its tree: `LIMA, atRest.holdingCopy`. */
  get rows(): readonly HTMLElement[] {
    return this.#all('[role=treeitem]');
  }

  /** `Without the hotfix/LIMA: atRest.holdingCopy` for each actor that it shows. */
  get states(): ReadonlyMap<string, string> {
    const states = new Map<string, string>();
    let root = '';
    for (const row of this.rows) {
      const [name = '', ...words] = (row.ariaLabel ?? '').split(', ');
      if (row.ariaLevel === '1') root = name;
      states.set(`${root}/${name}`, words.join(', '));
    }
    return states;
  }

  /** Its log, the first event first. */
  get log(): readonly string[] {
    return this.#all('ol > li > div').map(textOf).reverse();
  }

  get words(): string {
    return textOf(this.body);
  }

  /** Waits until nothing is wrong with it. */
  async comesToShow(faults: () => readonly string[]): Promise<void> {
    try {
      await waitUntil(() => faults().length === 0, '', patience);
    } catch {
      throw new Error(faults().join('\n'));
    }
  }

  async says(words: string): Promise<void> {
    await this.comesToShow(() => (this.words.includes(words) ? [] : [`${words}: ${this.words}`]));
  }

  async showsActors(): Promise<void> {
    await this.comesToShow(() => (this.rows.length > 0 ? [] : [`No actors: ${this.words}`]));
  }

  /** Sends an event without fields to the actor that is shown. */
  async send(type: string): Promise<void> {
    const body = this.body!;
    this.#all('summary')
      .find((each) => textOf(each) === 'Send an event')!
      .click();
    await painted();
    one('textbox', 'Event', body).value = type;
    this.#all('[type=submit]')[0]!.click();
    this.#all('summary')
      .find((each) => textOf(each) === 'Send an event')!
      .click();
    await painted();
  }

  #all(selector: string): readonly HTMLElement[] {
    const found = this.body ? [...everyElement(this.body)] : [];
    return found.filter((each): each is HTMLElement => each.matches(selector));
  }
}

/** Docks one below a Lab. */
export async function dock(lab: Element): Promise<RealInspector> {
  await click(one('button', 'Open inspector', lab));
  await click(one('button', 'Dock below', lab));
  const frame = [...everyElement(lab)].find((each) => each.localName === 'iframe');
  const inspector = new RealInspector((frame as HTMLIFrameElement).contentWindow!);
  await inspector.showsActors();
  return inspector;
}

/** Opens one in a window of its own, by the opener in an element. */
export async function openInWindow(root: Element): Promise<RealInspector> {
  const found = [...everyElement(root)].find((each) => each.localName === 'sms-inspector-opener');
  const opener = found as LitElement;
  await customElements.whenDefined(opener.localName);
  await opener.updateComplete;
  const opened = watchWindows(root.ownerDocument.defaultView!);
  one('button', 'Open inspector', opener).click();
  one('button', 'In its own window', opener).click();
  const inspector = new RealInspector(opened()!);
  await inspector.showsActors();
  return inspector;
}

/** Tells which window a page has opened since. */
export function watchWindows(page: Window): () => Window | null {
  const {open} = page;
  let opened: Window | null = null;
  page.open = (...call) => (opened = open.apply(page, call));
  return () => {
    page.open = open;
    return opened;
  };
}

/** What of a Lab's own states is not so in an inspector: nothing, where both show the same. */
export function differences(
  run: ComparedRun,
  moment: number,
  shown: ReadonlyMap<string, string>,
): readonly string[] {
  return (['before', 'after'] as Side[]).flatMap((side) => {
    const {site, recording, step} = run.at(side, moment);
    const {servers, ...roles} = site;
    const root = worldNameOf(recording.world);
    // When all is done, the site and all in it stop.
    const isOver = step?.number === recording.steps.length;
    const states = [
      ...Object.entries(roles).map(([name, state]) => [name, state?.state ?? null] as const),
      ...run.scenario.servers.map(({name}, index) => [name, servers[index]!.state] as const),
    ];
    return states.flatMap(([name, state]) => {
      const words = shown.get(`${root}/${name}`);
      const isSame =
        state === null
          ? words === undefined || words === 'stopped'
          : words === state || (isOver && ['stopped', `${state}, ended`].includes(words ?? ''));
      return isSame ? [] : [`${root}/${name}: ${state} in the Lab, ${words} in the inspector`];
    });
  });
}
