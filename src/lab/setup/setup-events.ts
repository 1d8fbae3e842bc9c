/** What the set-up asks of the Lab. */
import type {Edited} from '../../run/edit-scenario.js';
import {labPresets} from '../../links/lab-presets.js';
import type {Scenario} from '../../run/scenario.js';
import type {World} from '../../run/world.js';

/** The learner asks for another scenario, and perhaps for other worlds with it. */
export class ScenarioChangeEvent extends Event {
  readonly scenario: Scenario;
  readonly worlds: readonly [World, World] | undefined;

  constructor(scenario: Scenario, worlds?: readonly [World, World]) {
    super('sms-scenario-change', {bubbles: true, composed: true});
    this.scenario = scenario;
    this.worlds = worlds;
  }
}

export type SetupAct = 'undo' | 'redo';

/** The learner asks for something about the scenario as a whole. */
export class SetupAskEvent extends Event {
  readonly act: SetupAct;

  constructor(act: SetupAct) {
    super('sms-setup-ask', {bubbles: true, composed: true});
    this.act = act;
  }
}

/** Asks for an edited scenario; a refused edit gives its sentence. */
export function askFor(element: EventTarget, edited: Edited): string {
  if ('refusal' in edited) return edited.refusal;
  const event = new ScenarioChangeEvent(ownTitle(edited.scenario));
  element.dispatchEvent(event);
  return '';
}

/** What was changed is no longer what a preset's title says of it. */
export function ownTitle(scenario: Scenario): Scenario {
  const {title, ...untitled} = scenario;
  const preset = labPresets.find((each) => each.scenario.title === title);
  if (title === undefined || !preset) return scenario;
  return JSON.stringify(preset.scenario) === JSON.stringify(scenario) ? preset.scenario : untitled;
}

declare global {
  interface HTMLElementEventMap {
    'sms-scenario-change': ScenarioChangeEvent;
    'sms-setup-ask': SetupAskEvent;
  }
}
