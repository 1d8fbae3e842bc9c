/** What a link calls a scenario: the id of a preset, or all of it, packed. */
import {msg, str} from '@lit/localize';

import {articleCase} from '../run/article-case.js';
import {defaultWorlds, type LabState} from './lab-state.js';
import type {LabPreset} from './lab-presets.js';
import {describeFound, ScenarioRefusal} from '../run/scenario-refusal.js';
import type {Scenario} from '../run/scenario.js';

export interface NamedScenario {
  readonly name: string;
  readonly scenario: Scenario;
  /** The worlds that are compared unless others are named. */
  readonly worlds: LabState['worlds'];
}

/** The scenario of a link that names none. */
export const defaultScenario: NamedScenario = {
  name: 'article',
  scenario: articleCase,
  worlds: defaultWorlds,
};

const named = new WeakMap<Scenario, NamedScenario>([[articleCase, defaultScenario]]);

/** The shortest name of a scenario. Each scenario is packed once. */
export async function nameScenario(scenario: Scenario): Promise<NamedScenario> {
  const known = named.get(scenario);
  if (known) return known;
  const [{labPresets}, {packScenario, shortText}] = await Promise.all([
    import('./lab-presets.js'),
    import('./link-packing.js'),
  ]);
  const text = shortText(scenario);
  const preset = labPresets.find((each) => shortText(each.scenario) === text);
  const found: NamedScenario = preset
    ? ofPreset(preset)
    : {name: packScenario(scenario), scenario, worlds: defaultWorlds};
  named.set(scenario, found);
  return found;
}

/** The scenario of that name. Rejects with a `ScenarioRefusal`. */
export async function scenarioNamed(name: string): Promise<NamedScenario> {
  if (name === defaultScenario.name) return defaultScenario;
  if (name.includes('.')) {
    const {unpackScenario} = await import('./link-packing.js');
    return nameScenario(await unpackScenario(name));
  }
  const {labPresets} = await import('./lab-presets.js');
  const preset = labPresets.find(({id}) => id === name);
  if (preset) return ofPreset(preset);
  const ids = labPresets.map(({id}) => id).join(', ');
  throw new ScenarioRefusal('scenario', () =>
    msg(str`scenario is ${describeFound(name)}; it must be ${ids} or a packed scenario.`),
  );
}

function ofPreset({id, scenario, worlds}: LabPreset): NamedScenario {
  return {name: id, scenario, worlds};
}
