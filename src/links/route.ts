/** The screens of the page, and the places in them that an address can name. */
import type {CheckQuestion} from '../simulation/check-question.js';
import type {LabState} from './lab-state.js';

/** By the names that links give them. */
export const screens = ['lab', 'lesson', 'check', 'evidence'] as const;
export type Screen = (typeof screens)[number];

/** What the page shows, as plain data: all that its address has to name. */
export type Place =
  | {readonly screen: 'lab'; readonly lab: LabState}
  | LessonPlace
  | CheckPlace
  | {readonly screen: 'evidence'};

export interface CheckPlace {
  readonly screen: 'check';
  /** What is checked; left out where it is the usual. */
  readonly question?: CheckQuestion;
}

export interface LessonPlace {
  readonly screen: 'lesson';
  /** The id of a lesson; null for the list of all. */
  readonly lesson: string | null;
  /** Which step of the lesson, from 1. */
  readonly step: number;
}
