/** Where everything stands in the picture of a chart, as it was laid out by `npm run layout`. */
import layouts from './chart-layouts.json' with {type: 'json'};

/** From the left and the top of the picture, in CSS pixels at 100%. */
export type Point = readonly [x: number, y: number];

export type Box = readonly [x: number, y: number, width: number, height: number];

export interface ChartLayout {
  /** Of all that was laid out: another chart, another hash. */
  readonly hash: string;
  /** By the paths of the states; the empty one is the frame around the chart. */
  readonly boxes: Readonly<Record<string, Box>>;
  /** Where a state says what it is: its box, or a part of it where there are inner ones. */
  readonly heads: Readonly<Record<string, Box>>;
  /** The dots at which states with inner ones begin, by the paths of these states. */
  readonly dots: Readonly<Record<string, Point>>;
  /** The lines of transitions by their names, and those from the dots. */
  readonly lines: Readonly<Record<string, readonly Point[]>>;
  /** The labels of transitions, by their names. */
  readonly labels: Readonly<Record<string, Box>>;
}

export const chartLayouts = layouts as unknown as Readonly<Record<string, ChartLayout>>;

/** The layout of the machine with this id. */
export function layoutOf(id: string): ChartLayout {
  const layout = chartLayouts[id];
  if (!layout) throw new Error(`The chart ${id} has no layout yet. Run “npm run layout”.`);
  return layout;
}

/** The name of the line that leads from a state's dot. */
export function startLine(path: string): string {
  return `dot ${path}`;
}
