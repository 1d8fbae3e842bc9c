/** What must hold after whatever was done to the page. */
import type {SmsApp} from '../../src/app/sms-app.js';
import type {SmsLab} from '../../src/lab/sms-lab.js';
import {type LabState} from '../../src/links/lab-state.js';
import {sidesOf} from '../../src/run/compared-run.js';
import {readLink} from '../../src/links/link.js';
import {readScenario, type Scenario} from '../../src/run/scenario.js';
import {linkOf} from '../links/link-of.js';

/** With more servers, the words below a picture count them. */
const mostNamed = 24;
/** The lines of those words that are about no server: with or without the outcome. */
const otherLines = 6;
/** One line for each status that a server can have, where servers are counted. */
const mostStatuses = 7;

export class Invariants {
  readonly #app: SmsApp;
  #scenario: Scenario | undefined;

  constructor(app: SmsApp) {
    this.#app = app;
  }

  /** What does not hold, a sentence each. */
  broken(): string[] {
    const lab = this.#app.shell.lab;
    const {state, run} = lab?.lab ?? {};
    if (!lab || !state || !run) return ['There is no Lab.'];
    const {playback, slow} = lab.lab;
    const broken: string[] = [];
    // Of a run of which the first moments are there, the state names the moment that is wanted.
    for (const moment of slow ? [playback.moment] : [playback.moment, state.moment]) {
      if (!Number.isInteger(moment) || moment < 0 || moment > run.length) {
        broken.push(`The moment is ${moment}, of ${run.length}.`);
      }
    }
    if (run.scenario !== state.scenario) broken.push('Another scenario is run than is named.');
    broken.push(...pictures(lab, state), ...this.#validity(state.scenario));
    return broken;
  }

  /** Whether a link to what is shown opens just that. */
  async brokenLink(): Promise<string[]> {
    const {state} = this.#app.shell.lab?.lab ?? {};
    if (!state) return ['There is no Lab.'];
    const query = await linkOf(state);
    const {scenario, worlds, view, panel, step, problems} = await readLink(query);
    const read = {scenario, worlds, view, panel, moment: step ?? 0, problems};
    const {scenario: own, worlds: pair, view: seen, panel: open, moment} = state;
    const meant = {scenario: own, worlds: pair, view: seen, panel: open, moment, problems: []};
    return JSON.stringify(read) === JSON.stringify(meant) ? [] : [`${query} opens something else.`];
  }

  #validity(scenario: Scenario): string[] {
    if (scenario === this.#scenario) return [];
    this.#scenario = scenario;
    try {
      const read = readScenario(structuredClone(scenario));
      return JSON.stringify(read) === JSON.stringify(scenario)
        ? []
        : ['The scenario reads differently.'];
    } catch (error) {
      return [`The scenario is refused: ${String(error)}`];
    }
  }
}

function pictures(lab: SmsLab, {view, scenario: {servers}}: LabState): string[] {
  const picture = lab.shadowRoot?.querySelector('sms-picture')?.shadowRoot;
  const worlds = [...(picture?.querySelectorAll('section') ?? [])];
  const sides = sidesOf(view);
  if (worlds.length !== sides.length) return [`${worlds.length} worlds are shown as ${view}.`];
  const isCounted = servers.length > mostNamed;
  const [fewest, most] = isCounted ? [1, mostStatuses] : [servers.length, servers.length];
  return worlds.flatMap((world, index) => {
    const told = world.querySelectorAll('ul.visually-hidden > li').length;
    return told >= otherLines + fewest && told <= otherLines + 1 + most
      ? []
      : [`${told} lines tell of ${servers.length} servers, on side ${sides[index]}.`];
  });
}
