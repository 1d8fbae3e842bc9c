/** How a link names a moment: by its number, or by what happens then. */
import {msg, str} from '@lit/localize';

import type {ComparedRun} from '../run/compared-run.js';
import type {Sentence} from '../run/scenario-refusal.js';

export const stepNames = ['first-difference', 'first-harm', 'end'] as const;

/** 0 is before anything happened. */
export type StepName = number | (typeof stepNames)[number];

interface NamedMoment {
  readonly moment: number;
  /** One sentence on why it is another moment than the one that was named. */
  readonly problem?: Sentence;
}

/** The moment of a run that a name stands for, or the one that comes nearest. */
export function momentNamed(step: StepName, {length, comparison}: ComparedRun): NamedMoment {
  const {firstDifference, firstHarm} = comparison;
  switch (step) {
    case 'first-difference':
      if (firstDifference) return {moment: firstDifference.row + 1};
      return {
        moment: 0,
        problem: () => msg('step is first-difference, but the two worlds never differ here.'),
      };
    case 'first-harm':
      if (firstHarm) return {moment: firstHarm.row + 1};
      return {
        moment: 0,
        problem: () => msg('step is first-harm, but no server is missed in these worlds.'),
      };
    case 'end':
      return {moment: length};
    default:
      if (step <= length) return {moment: step};
      return {
        moment: length,
        problem: () =>
          msg(str`step is ${step}; here it must be a whole number from 0 to ${length}.`),
      };
  }
}
