/** What is measured, the same in Node and in the browser. */
import {record} from '../../src/run/record.js';
import type {Recording} from '../../src/run/recording.js';
import type {Scenario} from '../../src/run/scenario.js';
import {StateReader} from '../../src/run/state-reader.js';
import {articleCase} from '../../src/run/article-case.js';

/** What a benchmark may ask of the place where it runs. */
export interface Environment {
  /** Real milliseconds. */
  now(): number;
  /** Bytes of heap in use, where the place can tell. */
  heapBytes(): number | undefined;
  collectGarbage(): void;
}

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The benchmark fails if `value` is above it. */
  readonly limit?: number;
  /** Or if it is below this. */
  readonly least?: number;
}

/** What can be measured by itself: `npm run bench -- check` measures only that. */
export type Group = 'model' | 'lab' | 'check' | 'opening';

const sizes = [10, 100, 1_000, 10_000];
const runs = 5;
const seeks = 400;

export function runBenchmarks(environment: Environment): Promise<Row[]> {
  warmUp();
  const times = sizes.map((size) => recordingTime(environment, size));
  const rows = sizes.map((size, index) => ({
    name: `record, ${size} servers`,
    value: times[index] ?? Number.NaN,
    unit: 'ms',
  }));
  const longest = measureHeap(environment);
  return Promise.resolve([
    ...rows,
    {
      name: 'growth, 1,000 to 10,000',
      value: (times[3] ?? 0) / (times[2] ?? 1),
      unit: 'times',
      limit: 12,
    },
    {name: 'steps of the longest', value: longest.recording.steps.length, unit: 'steps'},
    {name: 'heap per step', value: longest.bytesPerStep, unit: 'bytes', limit: 1_024},
    {
      name: 'seek, median',
      value: seekTime(environment, longest.recording),
      unit: 'ms',
      limit: 2,
    },
  ]);
}

/** Every other server holds the package, so that a refresh and a put are both measured. */
export function scenarioOf(size: number): Scenario {
  const servers = Array.from({length: size}, (_, index) => ({
    name: `SERVER-${index}`,
    holds: index % 2 === 0 ? (1 as const) : null,
    specified: true,
    offlineForAttempts: [],
  }));
  return {...articleCase, servers};
}

function warmUp(): void {
  for (let run = 0; run < 30; run++) record(scenarioOf(50), 'before-job');
}

/** The median of a few runs. */
function recordingTime({now, collectGarbage}: Environment, size: number): number {
  const scenario = scenarioOf(size);
  return medianOf(
    Array.from({length: runs}, () => {
      collectGarbage();
      const start = now();
      record(scenario, 'before-job');
      return now() - start;
    }),
  );
}

interface Weighed {
  readonly recording: Recording;
  readonly bytesPerStep: number;
}

/** What a recording of the largest site keeps alive, its scenario not counted. */
function measureHeap({heapBytes, collectGarbage}: Environment): Weighed {
  const scenario = scenarioOf(sizes.at(-1) ?? 0);
  collectGarbage();
  const before = heapBytes() ?? Number.NaN;
  const recording = record(scenario, 'before-job');
  // What seeking keeps counts too.
  new StateReader(recording).at(recording.steps.length);
  collectGarbage();
  const after = heapBytes() ?? Number.NaN;
  return {recording, bytesPerStep: (after - before) / recording.steps.length};
}

/** Random steps, the same in every run. */
function seekTime({now}: Environment, recording: Recording): number {
  const reader = new StateReader(recording);
  let seed = 195_936;
  return medianOf(
    Array.from({length: seeks}, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const number = seed % recording.steps.length;
      const start = now();
      reader.at(number);
      return now() - start;
    }),
  );
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
