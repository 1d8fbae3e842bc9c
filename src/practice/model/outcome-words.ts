/** The explanation of each outcome: none without one. */
import type {OutcomeId} from '../../../machines/hotfix/hotfix-context.js';
import {outcomeGrounds, type OutcomeGround} from './outcome-facts.js';
import {applicationTellings} from './application-outcome.js';
import {caseTellings} from './installation-outcome.js';
import {fileTellings, toolTellings} from './file-outcome.js';
import {serviceTellings} from './service-outcome.js';
import type {Telling, Told} from './outcome-text.js';

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
