/** The screens of the page, and the places in them that an address can name. */
import {msg} from '@lit/localize';

import type {CheckQuestion} from './check-question.js';
import type {LabState} from './lab-state.js';
import type {StepName} from './step-name.js';

/** By the names that links give them. */
export const screens = ['story', 'lab', 'lesson', 'check', 'evidence'] as const;
export type Screen = (typeof screens)[number];

/** What the page shows, as plain data: all that its address has to name. */
export type Route =
  | {readonly screen: 'lab'; readonly lab: LabState}
  | LessonRoute
  | CheckRoute
  | {readonly screen: 'story'}
  | {readonly screen: 'evidence'};

export interface CheckRoute {
  readonly screen: 'check';
  /** What is checked; left out where it is the usual. */
  readonly question?: CheckQuestion;
}

export interface LessonRoute {
  readonly screen: 'lesson';
  /** The id of a lesson; null for the list of all. */
  readonly lesson: string | null;
  /** Which step of the lesson, from 1. */
  readonly step: number;
}

/** A situation that another screen asks the Lab to show, and at which moment of it. */
export interface LabRequest extends Partial<Omit<LabState, 'moment'>> {
  readonly scenario: LabState['scenario'];
  readonly step: StepName;
}

export function screenName(screen: Screen): string {
  switch (screen) {
    case 'story':
      return msg('Story');
    case 'lab':
      return msg('Lab');
    case 'lesson':
      return msg('Lessons');
    case 'check':
      return msg('Can it happen?');
    case 'evidence':
      return msg('Evidence');
  }
}
