/** The ways in which worlds, and the parts of a world, can be arranged; and the room that each needs. */
import type {Metrics} from './stage-metrics.js';

export interface Arrangement {
  /** How the worlds lie: in columns or in rows. */
  readonly columns: number;
  readonly rows: number;
  /** Sheets and servers in one line, or the servers below the sheets. */
  readonly form: 'strip' | 'stack';
  /** How many columns of servers there are; 0 for a grid of cells. */
  readonly serverColumns: number;
}

/** More servers than this become a grid of cells. */
export const mostChips = 24;

/** All arrangements with one of these numbers of server columns. */
export function arrangements(
  worlds: 1 | 2,
  serverColumns: readonly number[],
): readonly Arrangement[] {
  const sides =
    worlds === 1
      ? [[1, 1]]
      : [
          [1, 2],
          [2, 1],
        ];
  return sides.flatMap(([columns = 1, rows = 1]) =>
    (['stack', 'strip'] as const).flatMap((form) =>
      serverColumns.map((count) => ({columns, rows, form, serverColumns: count})),
    ),
  );
}

/** Between two chips beside each other. */
export const chipGap = 0.6;

/** The width that the two sheets need, with the Despooler between them, in units of the smallest text. */
export function sheetsWidth({sheetWidth, gap, deskWidth}: Metrics): number {
  return 2 * sheetWidth + 2 * gap + deskWidth;
}

/** The width that the master, the ways and the servers need, in the same units. */
export function restWidth({serverColumns}: Arrangement, metric: Metrics): number {
  const {masterWidth, waysWidth, chipWidth, gridWidth} = metric;
  const chips = serverColumns * chipWidth + (serverColumns - 1) * chipGap;
  return masterWidth + waysWidth + (serverColumns === 0 ? gridWidth : chips);
}

export function restHeight({serverColumns}: Arrangement, metric: Metrics, count: number): number {
  const {masterHeight, label, chipHeight, gridHeight} = metric;
  const chips = Math.ceil(count / serverColumns) * chipHeight;
  return Math.max(serverColumns === 0 ? gridHeight : chips, masterHeight + label);
}

export function neededWidth(arrangement: Arrangement, metric: Metrics): number {
  const {pad, gap} = metric;
  const sheets = sheetsWidth(metric);
  const rest = restWidth(arrangement, metric);
  return 2 * pad + (arrangement.form === 'strip' ? sheets + gap + rest : Math.max(sheets, rest));
}

export function neededHeight(arrangement: Arrangement, metric: Metrics, count: number): number {
  const {pad, title, verdict, sheetHeight, label} = metric;
  const sheets = sheetHeight + label;
  const rest = restHeight(arrangement, metric, count);
  const body = arrangement.form === 'strip' ? Math.max(sheets, rest) : sheets + rest + pad;
  return title + verdict + body + pad;
}
