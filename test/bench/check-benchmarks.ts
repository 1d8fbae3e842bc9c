/** What a check costs, the same in Node and on a page; beside it the plain way, a recording of each situation. */
import {checkNow} from '../../src/check/model/check-run.js';
import {defaultQuestion, type CheckQuestion} from '../../src/links/check-question.js';
import {knownClaims} from '../../src/links/check-claim.js';
import {record} from '../../src/run/record.js';
import {widestBounds} from '../check/widest-bounds.js';
import {scenariosWithin} from '../reference/reference-bounds.js';
import {worlds} from '../../src/run/world.js';
import type {Environment, Row} from './benchmarks.js';

/** Milliseconds within which there is an answer; also on the page. */
export const answerLimit = 300;
export const widestLimit = 3_000;

export function runCheckBenchmarks({now}: Pick<Environment, 'now'>): Row[] {
  const widest: CheckQuestion = {...defaultQuestion, bounds: widestBounds};
  // A new function, so that no recording is kept from before.
  const first = timed(now, () => checkNow(defaultQuestion, {run: (...site) => record(...site)}));
  const again = timed(now, () => checkNow(defaultQuestion, {run: (...site) => record(...site)}));
  checkNow(defaultQuestion);
  const kept = timed(now, () => checkNow(defaultQuestion));
  const whole = timed(now, () => checkNow(widest));
  const others = knownClaims.map((claim) => timed(now, () => checkNow({...widest, claim})));
  const plain = timed(now, recordAll);
  return [
    {name: 'check, default bounds, first', value: first, unit: 'ms', limit: answerLimit},
    {name: 'check, default bounds, again', value: again, unit: 'ms', limit: answerLimit},
    {name: 'check, its sites recorded before', value: kept, unit: 'ms'},
    {name: 'check, widest bounds', value: whole, unit: 'ms', limit: widestLimit},
    {
      name: 'another claim, the slowest',
      value: Math.max(...others),
      unit: 'ms',
      limit: widestLimit,
    },
    {name: 'a recording of each situation', value: plain, unit: 'ms'},
    {name: 'recordings to check, first', value: plain / first, unit: 'times', least: 5},
  ];
}

function timed(now: () => number, work: () => unknown): number {
  const start = now();
  work();
  return now() - start;
}

/** Every situation within the default bounds, in each world, as the Lab runs it. */
function recordAll(): void {
  for (const scenario of scenariosWithin(defaultQuestion.bounds)) {
    for (const world of worlds) record(scenario, world);
  }
}
