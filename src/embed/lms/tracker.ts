/** What the lessons report to an LMS, whichever standard it speaks. */
import type {Answer} from '../../course/index.js';

/** How a unit stands. A unit that is completed or passed stays so. */
export type Status = 'incomplete' | 'failed' | 'completed' | 'passed';

/** An answer as a report to the trainer. */
export interface GivenAnswer {
  /** `LESSON/STEP`, in characters that every LMS takes. */
  readonly id: string;
  readonly answer: Answer;
  /** Whether it is right; undefined where an answer is neither. */
  readonly right?: boolean | undefined;
}

/** How the learner stands in the unit: all of it each time, as the tracker finds out what is new. */
export interface Standing {
  readonly status: Status;
  /** From 0 to 100; undefined while there is none. */
  readonly score?: number | undefined;
  /** How much of the unit is done, from 0 to 1. */
  readonly share: number;
  /** Where the learner is: at most 255 characters of ASCII. */
  readonly bookmark: string;
  /** The packed progress: at most `dataLimit` characters. */
  readonly data: string;
  readonly answers: readonly GivenAnswer[];
}

/** What an LMS has kept of this learner. */
export interface Resumed {
  /** Undefined where the learner opens the unit for the first time, or the LMS does not say. */
  readonly status: Status | undefined;
  readonly score: number | undefined;
  readonly bookmark: string;
  readonly data: string;
  /** The score, from 0 to 100, from which the unit counts as passed; undefined where none is set. */
  readonly passingScore: number | undefined;
}

/** Records a learner's standing. Nothing that an LMS does makes a call throw: it is told. */
export interface Tracker {
  /** Whether there is a record, and whether it can be written to. */
  readonly state: 'closed' | 'looking' | 'recording';
  /** How the unit stands with the LMS: what it has taken, not what it was asked to. */
  readonly status: Status | undefined;
  /** Whether the LMS has taken and stored all that it was given. */
  readonly isWhole: boolean;
  /** How many characters of `data` the LMS keeps. */
  readonly dataLimit: number;
  /** Opens the record. Where that fails, nothing was kept and nothing will be. */
  start(): Resumed;
  /** Hands over what is new; `commit` asks the LMS to store it at once. */
  record(standing: Standing, options: {readonly commit: boolean}): void;
  /** Hands over the time, and closes the record. `leaves` where the learner asked to be let out. */
  finish(options: {readonly leaves: boolean}): void;
}

/** What a tracker needs from the page. */
export interface TrackerOptions {
  /** The window in which the unit runs: the LMS is looked for from here. */
  readonly window: Window;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Is told one sentence for each thing that the LMS does not do. */
  readonly tell: (sentence: string) => void;
}

export const nothingResumed: Resumed = {
  status: undefined,
  score: undefined,
  bookmark: '',
  data: '',
  passingScore: undefined,
};
