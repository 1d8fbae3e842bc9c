/** Asks the Lab for an edited scenario. */
import {labPresets} from '../../links/lab-presets.js';
import type {Edited} from '../../run/server-count.js';
import type {Scenario} from '../../run/scenario.js';
import {ScenarioChangeEvent} from '../lab-events.js';

/** Asks for an edited scenario; a refused edit gives its sentence. */
export function askFor(element: EventTarget, edited: Edited): string {
  if ('refusal' in edited) return edited.refusal;
  const event = new ScenarioChangeEvent({scenario: ownTitle(edited.scenario)});
  element.dispatchEvent(event);
  return '';
}

/** Takes a preset's title off a scenario that no longer is that preset. */
export function ownTitle(scenario: Scenario): Scenario {
  const {title, ...untitled} = scenario;
  const preset = labPresets.find((each) => each.scenario.title === title);
  if (title === undefined || !preset) return scenario;
  return JSON.stringify(preset.scenario) === JSON.stringify(scenario) ? preset.scenario : untitled;
}
