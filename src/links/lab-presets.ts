/** The presets as the Lab plays them. Loaded when they are needed: the first one is there already. */
import {presets, type Preset, type PresetId} from '../../lessons/presets.js';
import {textOf} from '../words/data-text.js';
import {setServerCount} from '../run/server-count.js';
import {shownTitle} from '../words/shown-title.js';
import {defaultWorlds} from './lab-state.js';
import type {Scenario} from '../run/scenario.js';
import type {World} from '../run/world.js';

export interface LabPreset extends Pick<Preset, 'shows' | 'facts'> {
  readonly id: PresetId;
  readonly scenario: Scenario;
  /** The worlds that it is made to compare. */
  readonly worlds: readonly [World, World];
}

export const labPresets: readonly LabPreset[] = presets.map(
  ({id, shows, facts, ...preset}: Preset & {id: PresetId}) => ({
    id,
    shows,
    facts,
    scenario: scenarioOf(preset),
    // A test holds that these are worlds.
    worlds: (preset.worlds ?? defaultWorlds) as readonly [World, World],
  }),
);

/** What a preset is called, in the language of the page. */
export function presetTitle({id, scenario}: LabPreset): string {
  return shownTitle(scenario) ?? id;
}

/** What a preset shows, in the language of the page. */
export function presetShows({id, shows}: LabPreset): string {
  return textOf(`preset.${id}.shows`, shows);
}

function scenarioOf({scenario, servers}: Pick<Preset, 'scenario' | 'servers'>): Scenario {
  // JSON modules have wide types; a test holds that each reads as it stands.
  const written = scenario as Scenario;
  const edited = servers === undefined ? {scenario: written} : setServerCount(written, servers);
  if ('refusal' in edited) throw new Error(edited.refusal);
  return edited.scenario;
}
