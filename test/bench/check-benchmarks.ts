/** What a check costs, the same in Node and in a worker; beside it the plain way, a recording of each situation. */
import {defaultQuestion} from '../../src/simulation/check/answers.js';
import type {CheckResult} from '../../src/simulation/check/check-result.js';
import {explore} from '../../src/simulation/check/explore.js';
import {scenarioOf} from '../../src/simulation/check/situation.js';
import {situations} from '../../src/simulation/check/situations.js';
import {record} from '../../src/run/record.js';
import {worlds} from '../../src/run/world.js';
import type {Environment, Row} from './benchmarks.js';

const runs = 5;

/** Milliseconds within which there is an answer, and an example; also for the worker that the page has. */
export const answerLimit = 3_000;
export const exampleLimit = 250;

export function runCheckBenchmarks({now}: Pick<Environment, 'now'>): Row[] {
  const first = check(now);
  const again = medianOf(Array.from({length: runs}, () => check(now).whole));
  // Twice, so that neither way is measured before it is warm.
  recordAll(now);
  const plain = recordAll(now);
  const {result} = first;
  const perSecond = (count: number, time: number): number => (count * 1_000) / time;
  const all = result.runs * worlds.length;
  return [
    {name: 'check, usual bounds, first', value: first.whole, unit: 'ms', limit: answerLimit},
    {name: 'its first example', value: first.example, unit: 'ms', limit: exampleLimit},
    {name: 'check, usual bounds, again', value: again, unit: 'ms'},
    {name: 'situations run, first', value: perSecond(all, first.whole), unit: 'a second'},
    {name: 'situations run, again', value: perSecond(all, again), unit: 'a second'},
    {
      name: 'chart transitions, first',
      value: perSecond(result.effort.steps, first.whole),
      unit: 'a second',
    },
    {
      name: 'chart transitions, again',
      value: perSecond(result.effort.steps, again),
      unit: 'a second',
    },
    {name: 'a recording of each situation', value: plain, unit: 'ms'},
    {name: 'recordings to check, first', value: plain / first.whole, unit: 'times'},
    {name: 'recordings to check, again', value: plain / again, unit: 'times', least: 5},
  ];
}

interface Timed {
  readonly result: CheckResult;
  readonly whole: number;
  /** Until there was one. */
  readonly example: number;
}

function check(now: () => number): Timed {
  const start = now();
  let example = Number.NaN;
  const steps = explore(defaultQuestion);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return {result: value, whole: now() - start, example};
    if (Number.isNaN(example) && value.examples.length > 0) example = now() - start;
  }
}

/** The situations that a check runs, in each world, as the Lab runs them. */
function recordAll(now: () => number): number {
  const start = now();
  for (const situation of situations(defaultQuestion.bounds)) {
    for (const world of worlds) record(scenarioOf(situation), world);
  }
  return now() - start;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
