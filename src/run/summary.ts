/** What a scenario ends with in every world, and where the worlds first differ. */
import {compare} from './compare.js';
import {outcomeOf, type Outcome} from './outcome.js';
import {record} from './record.js';
import type {Scenario} from './scenario.js';
import {worlds, type World} from './world.js';

interface Summary {
  readonly worlds: Readonly<Record<World, Outcome>>;
  /** Where the site without the hotfix first differs from the one that had it before the job. */
  readonly firstDifference: {
    readonly between: readonly [World, World];
    readonly attempt: number;
    readonly field: string;
  } | null;
}

const compared = ['absent', 'before-job'] as const;

export function summarise(scenario: Scenario): Summary {
  const recordings = worlds.map((world) => record(scenario, world));
  const outcomes = recordings.map((recording) => [recording.world, outcomeOf(recording)]);
  const [a, b] = compared.map((world) => recordings[worlds.indexOf(world)]);
  const difference = a && b ? compare(a, b).firstDifference : null;
  return {
    worlds: Object.fromEntries(outcomes) as Summary['worlds'],
    firstDifference: difference && {
      between: compared,
      attempt: difference.attempt,
      field: difference.field,
    },
  };
}
