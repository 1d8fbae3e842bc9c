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
  status: () => msg('The LMS rejected your status'),
  score: () => msg('The LMS rejected your score'),
  share: () => msg('The LMS rejected your completed share'),
  bookmark: () => msg('The LMS rejected your current step'),
  data: () => msg('The LMS rejected your progress'),
  answer: () => msg('The LMS rejected an answer'),
  time: () => msg('The LMS rejected the time that you spent'),
  exit: () => msg('The LMS rejected the information that you will continue later'),
};

export function notOpened(outcome: Outcome): string {
  return `${withError(msg('The LMS did not open your record'), outcome)} ${msg('You can do the lessons, but nothing is recorded.')}`;
}

export function notStored(outcome: Outcome): string {
  return withError(msg('The LMS did not store your work'), outcome);
}

export function notClosed(outcome: Outcome): string {
  return withError(msg('The LMS did not close your record'), outcome);
}

function withError(clause: string, outcome: Outcome): string {
  if (outcome.is !== 'refused' || outcome.code === '') return msg(str`${clause}.`);
  return msg(str`${clause} (error ${outcome.code}).`);
}

export function noLms(): string {
  return msg('This page found no LMS. You can do the lessons, but nothing is recorded.');
}

export function openedTwice(): string {
  return msg(
    'You can use each link to this lesson only once. Open the lesson again from your LMS. Until then, nothing is recorded.',
  );
}

export function lmsGone(): string {
  return msg(
    'The LMS has stopped responding. Your work from now on is recorded only if the LMS responds again.',
  );
}

export function offline(): string {
  return msg(
    'You are offline. This page keeps your work and sends it to your LMS when you are online again.',
  );
}

export function lmsBack(): string {
  return msg('The LMS responds again, and this page has sent everything that was missing.');
}

export function readOnly(): string {
  return msg('Your LMS opened this unit for review only, so nothing is recorded.');
}
