import {labPresets, type LabPreset} from '../../src/links/lab-presets.js';

/** The situation of the Lab that has this id. */
export function presetOf(id: string): LabPreset {
  const preset = labPresets.find((each) => each.id === id);
  if (!preset) throw new Error(`There is no preset ${id}.`);
  return preset;
}
