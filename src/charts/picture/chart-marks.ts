/** What is marked in the picture of a chart at a moment. */
import type {ChartNow} from '../model/chart-now.js';

/** A state or a transition that the reader has chosen. */
export type Selection =
  | {readonly kind: 'state'; readonly path: string}
  | {readonly kind: 'transition'; readonly name: string};

export interface Marks {
  /** Null for a chart that is in no run. */
  readonly now: ChartNow | null;
  readonly selected: Selection | null;
  /** The state in which the worlds part, and its transitions. */
  readonly parting: string | null;
  /** What is written beside what is on, and beside what has just been taken. */
  readonly words: {readonly now: string; readonly taken: string};
}
