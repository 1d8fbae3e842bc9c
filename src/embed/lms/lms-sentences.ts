/** What a learner reads of what an LMS does not do. */
import {msg, str} from '@lit/localize';

import type {Outcome} from './lms-calls.js';

/** What an LMS can be asked to keep. */
export type Kept = 'status' | 'score' | 'share' | 'bookmark' | 'data' | 'answer' | 'time' | 'exit';

/** One sentence, with the LMS's error number where it gives one. */
export function refusalOf(kept: Kept, outcome: Outcome): string {
  return withError(notTaken[kept](), outcome);
}

const notTaken: Readonly<Record<Kept, () => string>> = {
  status: () => msg('The LMS did not take how far you have come'),
  score: () => msg('The LMS did not take the score'),
  share: () => msg('The LMS did not take how much is done'),
  bookmark: () => msg('The LMS did not take the place where you are'),
  data: () => msg('The LMS did not take your progress'),
  answer: () => msg('The LMS did not take an answer'),
  time: () => msg('The LMS did not take the time that you spent'),
  exit: () => msg('The LMS did not take that you will come back'),
};

export function notOpened(outcome: Outcome): string {
  return `${withError(msg('The LMS did not open its record'), outcome)} ${msg('You can do the lessons, but nothing is recorded.')}`;
}

export function notStored(outcome: Outcome): string {
  return withError(msg('The LMS did not store what it was given'), outcome);
}

export function notClosed(outcome: Outcome): string {
  return withError(msg('The LMS did not close its record'), outcome);
}

function withError(clause: string, outcome: Outcome): string {
  if (outcome.is !== 'refused' || outcome.code === '') return msg(str`${clause}.`);
  return msg(str`${clause} (error ${outcome.code}).`);
}

export function noLms(): string {
  return msg('No LMS was found around this page. You can do the lessons, but nothing is recorded.');
}

export function openedTwice(): string {
  return msg(
    'You can open this lesson only once with the same link. Open it again from your LMS. Until then, nothing is recorded.',
  );
}

export function lmsGone(): string {
  return msg(
    'The LMS does not answer any more. What you do from here on is recorded only if it comes back.',
  );
}

export function offline(): string {
  return msg(
    'You are offline. What you do now is held back, and handed to your LMS when you are online again.',
  );
}

export function lmsBack(): string {
  return msg('The LMS answers again, and has been given all that it missed.');
}

export function readOnly(): string {
  return msg('The LMS opened this only to be looked at again, so nothing is recorded.');
}
