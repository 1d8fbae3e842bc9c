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

export function serversWidth({serverColumns}: Arrangement, metric: Metrics): number {
  if (serverColumns === 0) return metric.gridWidth;
  return serverColumns * metric.chipWidth + (serverColumns - 1) * chipGap;
}

/** Between two chips beside each other. */
export const chipGap = 0.6;

export function serversHeight(
  {serverColumns}: Arrangement,
  metric: Metrics,
  count: number,
): number {
  if (serverColumns === 0) return metric.gridHeight;
  return Math.ceil(count / serverColumns) * metric.chipHeight;
}

/** In units of the smallest text. */
export function neededWidth(arrangement: Arrangement, metric: Metrics): number {
  const {pad, gap, sheetWidth, deskWidth, masterWidth, waysWidth} = metric;
  const sheets = 2 * sheetWidth + 2 * gap + deskWidth;
  const rest = masterWidth + waysWidth + serversWidth(arrangement, metric);
  return arrangement.form === 'strip'
    ? 2 * pad + sheets + gap + rest
    : 2 * pad + Math.max(sheets, rest);
}

export function neededHeight(arrangement: Arrangement, metric: Metrics, count: number): number {
  const {pad, title, verdict, sheetHeight, label, masterHeight} = metric;
  const sheets = sheetHeight + label;
  const servers = serversHeight(arrangement, metric, count);
  const rest = Math.max(servers, masterHeight + label);
  const body = arrangement.form === 'strip' ? Math.max(sheets, rest) : sheets + rest + pad;
  return title + verdict + body + pad;
}
