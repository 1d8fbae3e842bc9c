/** The complete answer to when a claim fails, for a lesson that asks for it. */
import type {World} from '../../run/world.js';
import {defaultQuestion} from './answers.js';
import type {CheckQuestion} from './check-result.js';
import type {Conditions} from './conditions.js';
import {checkNow} from './explore.js';

/** Runs every situation within bounds, and says under which conditions the claim fails in a world. */
export function conditionsFor(
  world: World,
  {bounds, claim}: CheckQuestion = defaultQuestion,
): Conditions {
  return checkNow({bounds, claim}).worlds[world].conditions;
}
