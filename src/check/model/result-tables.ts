/** Sorts what a check found by two of the things that a situation is made of. */
import {jobKinds} from '../scenario-limits.js';
import type {World} from '../world.js';
import type {Cell, CellKey, CheckResult} from './check-result.js';
import {lengthOf, type Situation} from './situation.js';

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
  readonly situations: number;
  readonly failing: number;
  /** The shortest situations in which the claim fails, and in which it holds. */
  readonly fails: Situation | null;
  readonly holds: Situation | null;
}

export interface CrossTable {
  readonly rows: readonly CellKey[Dimension][];
  readonly columns: readonly CellKey[Dimension][];
  /** By row and column; null where there is no such situation. */
  readonly cells: readonly (readonly (CrossCell | null)[])[];
}

export function crossTable(
  {cells}: CheckResult,
  world: World,
  rowsBy: Dimension,
  columnsBy: Dimension,
): CrossTable {
  const rows = valuesOf(rowsBy, cells);
  const columns = valuesOf(columnsBy, cells);
  return {
    rows,
    columns,
    cells: rows.map((row) =>
      columns.map((column) =>
        summed(
          cells.filter((cell) => cell[rowsBy] === row && cell[columnsBy] === column),
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

function valuesOf(dimension: Dimension, cells: readonly Cell[]): readonly CellKey[Dimension][] {
  const found = [...new Set(cells.map((cell) => cell[dimension]))];
  const order = orders[dimension] as readonly unknown[] | undefined;
  const place = (value: CellKey[Dimension]): number =>
    order ? order.indexOf(value) : Number(value);
  return found.sort((a, b) => place(a) - place(b));
}

function summed(cells: readonly Cell[], world: World): CrossCell | null {
  if (cells.length === 0) return null;
  return {
    situations: cells.reduce((sum, {situations}) => sum + situations, 0),
    failing: cells.reduce((sum, {worlds}) => sum + worlds[world].failing, 0),
    fails: shortest(cells.map(({worlds}) => worlds[world].fails)),
    holds: shortest(cells.map(({worlds}) => worlds[world].holds)),
  };
}

function shortest(situations: readonly (Situation | null)[]): Situation | null {
  return situations.reduce(
    (best, each) => (each && (!best || lengthOf(each) < lengthOf(best)) ? each : best),
    null,
  );
}
