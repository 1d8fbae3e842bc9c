/** What is told of an LMS that does not do what it is asked to. */
import {msg, str} from '@lit/localize';

import type {Outcome} from './lms-calls.js';

/** What an LMS can be asked to keep. */
export type Kept = 'status' | 'score' | 'share' | 'bookmark' | 'data' | 'answer' | 'time' | 'exit';

/** One sentence, with the LMS's error number where it gives one. */
export function refusalOf(kept: Kept, outcome: Outcome): string {
  return withError(notTaken(kept), outcome);
}

function notTaken(kept: Kept): string {
  switch (kept) {
    case 'status':
      return msg('The LMS did not take how far you have come');
    case 'score':
      return msg('The LMS did not take the score');
    case 'share':
      return msg('The LMS did not take how much is done');
    case 'bookmark':
      return msg('The LMS did not take the place where you are');
    case 'data':
      return msg('The LMS did not take your progress');
    case 'answer':
      return msg('The LMS did not take an answer');
    case 'time':
      return msg('The LMS did not take the time that you spent');
    case 'exit':
      return msg('The LMS did not take that you will come back');
  }
}

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

export function lmsGone(): string {
  return msg(
    'The LMS does not answer any more. What you do from here on is recorded only if it comes back.',
  );
}

export function lmsBack(): string {
  return msg('The LMS answers again, and has been given all that it missed.');
}

export function readOnly(): string {
  return msg('The LMS opened this only to be looked at again, so nothing is recorded.');
}
