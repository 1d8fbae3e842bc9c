/** What a run ends with. */
import {minute} from '../../machines/site/timing.js';
import type {Recording} from './recording.js';
import {StateReader} from './state-reader.js';
import {isLeftBehind} from './server-status.js';
import type {JobState} from './site-state.js';

export interface Outcome {
  readonly jobStatus: 'Complete' | 'Failed';
  /** How many instructions were executed. */
  readonly attempts: number;
  /** The version of the stored master. */
  readonly master: number;
  /** The version that each server holds, or null for nothing. */
  readonly servers: Readonly<Record<string, number | null>>;
  /** The names of the stale servers, sorted. */
  readonly stale: readonly string[];
  /** Simulated time from the job's start to its end, in whole minutes. */
  readonly minutes: number;
}

export function outcomeOf(recording: Recording): Outcome {
  const {scenario, steps} = recording;
  const end = new StateReader(recording).at(steps.length);
  const endTime = steps.findLast(({to}) => to === 'job')?.time ?? 0;
  const holds = (index: number): number | null => end.servers[index]?.holds ?? null;
  return {
    jobStatus: statusOf(end.job),
    attempts: end.job.attempts,
    master: end.master.version,
    servers: Object.fromEntries(scenario.servers.map(({name}, index) => [name, holds(index)])),
    stale: scenario.servers
      .filter((server, index) => isLeftBehind(scenario, server, holds(index), end.master.version))
      .map(({name}) => name)
      .sort(),
    minutes: Math.floor(endTime / minute),
  };
}

function statusOf({state}: JobState): Outcome['jobStatus'] {
  if (state === 'complete') return 'Complete';
  if (state === 'failed') return 'Failed';
  throw new Error(`The job is ${state}: this run has not ended.`);
}
