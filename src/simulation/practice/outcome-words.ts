/** The explanation of each outcome: none without one. */
import type {OutcomeId} from '../../../machines/hotfix-outcomes.js';
import {outcomeGrounds, type OutcomeGround} from './outcome-facts.js';
import {applicationTellings} from './tell-application.js';
import {caseTellings} from './tell-case.js';
import {fileTellings, toolTellings} from './tell-file.js';
import {serviceTellings} from './tell-service.js';
import type {Telling, Told} from './telling.js';

const tellings: Readonly<Record<OutcomeId, (told: Told) => Telling>> = {
  ...serviceTellings,
  ...applicationTellings,
  ...fileTellings,
  ...toolTellings,
  ...caseTellings,
};

/** What came of an act, why, whether it was a step forward, and what that rests on. */
export function outcomeTelling(outcome: OutcomeId, told: Told): Telling & OutcomeGround {
  return {...tellings[outcome](told), ...outcomeGrounds[outcome]};
}
