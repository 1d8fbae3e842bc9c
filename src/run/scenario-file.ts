/** Opens a scenario file that somebody gave. Loaded when the first one is. */
import {msg, str} from '@lit/localize';

import {ScenarioRefusal} from './scenario-refusal.js';
import {readScenarioBytes} from './scenario-text.js';
import type {Scenario} from './scenario.js';

/** The scenario, or one sentence on why there is none. */
export type Opened = {readonly scenario: Scenario} | {readonly refusal: string};

export async function openScenario(file: File): Promise<Opened> {
  try {
    return {scenario: await readScenarioBytes(await file.arrayBuffer())};
  } catch (error) {
    const isRefusal = error instanceof ScenarioRefusal;
    return {refusal: isRefusal ? error.message : msg(str`${file.name} cannot be read.`)};
  }
}
