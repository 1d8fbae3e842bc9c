/** What records a learner's standing in an LMS, whichever standard the LMS speaks. */
import type {Answer} from '../../course/index.js';

/** How a unit stands. A unit that is completed or passed stays so. */
export type Status = 'incomplete' | 'failed' | 'completed' | 'passed';

/** An answer as a report to the trainer. */
export interface GivenAnswer {
  /** `LESSON/STEP/TITLE`, in characters that every LMS takes. */
  readonly id: string;
  readonly answer: Answer;
  /** Whether it is right; undefined where an answer is neither. */
  readonly right?: boolean | undefined;
  /** What was asked. */
  readonly description?: string;
  /** The answer that is right, where it is one that can be written down. */
  readonly correct?: string;
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
  /** How the unit stands with the LMS: what it has stored, not what it was asked to. */
  readonly status: Status | undefined;
  /** When the LMS last stored something, where it has not since; by the clock of `now`. */
  readonly unstoredSince: number | undefined;
  /** Tells the learner from others; empty where the LMS does not. */
  readonly learner: string;
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
  /** Resolves when an LMS that answers later has closed the record; undefined for other LMSs. */
  readonly closing?: Promise<void> | undefined;
  /** Where the LMS wants the learner to be sent when all is closed. */
  readonly returnUrl?: string | undefined;
  /** Only where an LMS does not answer at once. */
  listen?(listener: TrackerListener): void;
}

export interface TrackerListener {
  /** The LMS has stored or refused what it was given. */
  changed(): void;
  /** Another window of the same learner has stored this data meanwhile. */
  found(data: string): void;
}

/** What a tracker needs from the page. */
export interface TrackerOptions {
  /** The window in which the unit runs: the LMS is looked for from here. */
  readonly window: Window;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Whether the browser can reach anything; always, where it is left out. */
  readonly isOnline?: () => boolean;
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

/** The higher of two scores, where there are two. */
export function best(before: number | undefined, score: number | undefined): number | undefined {
  if (before === undefined || score === undefined) return score ?? before;
  return Math.max(before, score);
}

/** A teller of sentences that tells each of them only once. */
export function onceEach(tell: (sentence: string) => void): (sentence: string) => void {
  const told = new Set<string>();
  return (sentence) => {
    if (told.has(sentence)) return;
    told.add(sentence);
    tell(sentence);
  };
}
