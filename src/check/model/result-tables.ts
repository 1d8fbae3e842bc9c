/** Sorts what a check found: by two things that a situation is made of, and on a map of all. */
import type {JobRequest} from '../../../machines/site/job.js';
import {jobKinds} from '../../run/scenario-limits.js';
import {worlds, type World} from '../../run/world.js';
import {shorter, type Cell, type CellKey, type CheckResult} from './check-run.js';
import type {Conditions} from './conditions.js';
import type {Situation} from './situations.js';
import {failuresWithin, jobsWithin} from './situations.js';

export const dimensions = [
  'failures',
  'holders',
  'kind',
  'refresh',
  'put',
  'servers',
] as const satisfies readonly (keyof CellKey)[];
export type Dimension = (typeof dimensions)[number];

export interface CrossCell {
  readonly situations: bigint;
  readonly failing: bigint;
  /** The shortest situations in which the claim fails, and in which it holds. */
  readonly fails: Situation | null;
  readonly holds: Situation | null;
}

/** A value of a dimension; of numbers, up to the last one that it stands for. */
export interface CrossLabel {
  readonly value: CellKey[Dimension];
  readonly last: number;
}

export interface CrossTable {
  readonly rows: readonly CrossLabel[];
  readonly columns: readonly CrossLabel[];
  /** By row and column; null if there is no such situation. */
  readonly cells: readonly (readonly (CrossCell | null)[])[];
}

export function crossTable(
  {cells}: CheckResult,
  world: World,
  rowsBy: Dimension,
  columnsBy: Dimension,
): CrossTable {
  const rows = labelsOf(rowsBy, cells);
  const columns = labelsOf(columnsBy, cells);
  return {
    rows,
    columns,
    cells: rows.map((row) =>
      columns.map((column) =>
        summed(
          cells.filter((cell) => cell[rowsBy] === row.value && cell[columnsBy] === column.value),
          world,
        ),
      ),
    ),
  };
}

const orders: {readonly [Name in Dimension]?: readonly CellKey[Name][]} = {
  kind: jobKinds,
  refresh: [true, false],
  put: [true, false],
  holders: ['none', 'all-specified', 'some-unspecified'],
};

function labelsOf(dimension: Dimension, cells: readonly Cell[]): readonly CrossLabel[] {
  const order = orders[dimension] as readonly unknown[] | undefined;
  const place = ({value}: CrossLabel): number => (order ? order.indexOf(value) : Number(value));
  const labels = new Map(
    cells.map((cell) => {
      const last = dimension === 'failures' ? cell.lastFailures : cell.lastServers;
      return [cell[dimension], {value: cell[dimension], last}] as const;
    }),
  );
  return [...labels.values()].sort((a, b) => place(a) - place(b));
}

function summed(cells: readonly Cell[], world: World): CrossCell | null {
  if (cells.length === 0) return null;
  return {
    situations: cells.reduce((sum, {situations}) => sum + situations, 0n),
    failing: cells.reduce((sum, each) => sum + each.worlds[world].failing, 0n),
    fails: cells.map((each) => each.worlds[world].fails).reduce(shorter, null),
    holds: cells.map((each) => each.worlds[world].holds).reduce(shorter, null),
  };
}

export interface MapBlock {
  readonly situations: bigint;
  /** In how many of them the claim fails. */
  readonly failing: bigint;
}

export interface CheckMap {
  readonly jobs: readonly JobRequest[];
  /** By how often storing fails. */
  readonly rows: readonly {
    readonly failures: number;
    readonly last: number;
    readonly blocks: readonly MapBlock[];
  }[];
}

export function mapOf({bounds, cells}: CheckResult, world: World): CheckMap {
  const jobs = jobsWithin(bounds);
  const rows = failuresWithin(bounds).map(({failures, last}) => ({
    failures,
    last,
    blocks: jobs.map(({kind, refreshExisting, putOnSpecified}): MapBlock => {
      const here = cells.filter(
        (cell) =>
          cell.failures === failures &&
          cell.kind === kind &&
          cell.refresh === refreshExisting &&
          cell.put === putOnSpecified,
      );
      return summed(here, world) ?? {situations: 0n, failing: 0n};
    }),
  }));
  return {jobs, rows};
}

/** Smaller dots than those of so many look like a plain area. */
export const mostDots = 400;

export interface Dots {
  readonly count: number;
  readonly failing: number;
}

/** The dots of a block: one for each situation, or for as many as needed. */
export function dotsOf({situations, failing}: MapBlock): Dots {
  if (situations <= mostDots) return {count: Number(situations), failing: Number(failing)};
  const share = Number((failing * BigInt(mostDots)) / situations);
  // A few are visible among however many.
  const least = failing > 0n ? 1 : 0;
  return {count: mostDots, failing: Math.min(Math.max(share, least), mostDots)};
}

export interface SameConditions {
  readonly worlds: readonly World[];
  readonly conditions: Conditions;
  readonly isForAnySize: boolean;
}

/** Worlds in which it happens under the same conditions; those in which it happens come first. */
export function worldsByConditions(result: CheckResult): readonly SameConditions[] {
  const groups = new Map<string, SameConditions & {worlds: World[]}>();
  for (const world of worlds) {
    const {conditions, isForAnySize} = result.worlds[world];
    const key = JSON.stringify([conditions, isForAnySize]);
    const group = groups.get(key) ?? {worlds: [], conditions, isForAnySize};
    group.worlds.push(world);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.conditions.fails === 'never') - Number(b.conditions.fails === 'never'),
  );
}

/** The first world in which the claim fails. */
export function firstFailing(result: CheckResult): World | undefined {
  return worlds.find((world) => result.worlds[world].failing > 0n);
}
