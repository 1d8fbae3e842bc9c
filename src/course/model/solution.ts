/** What does a step for a learner who asks to be shown. */
import type {Act, Shown} from '../../../lessons/lesson.js';
import type {Answer} from './progress.js';
import type {Reached} from './goals.js';
import {momentOf} from './stage.js';

export interface Solution {
  /** What to answer. */
  readonly answer?: Answer;
  /** What to change on the stage; the step sees by itself that it is done then. */
  readonly shown?: Shown;
  /** The moment to go to. */
  readonly moment?: number;
}

/** `found` are the findings that need not be shown any more. */
export function solutionOf(
  act: Act,
  reached: Reached | undefined,
  found: readonly string[],
): Solution {
  switch (act.kind) {
    case 'one':
    case 'several':
      return {answer: act.choices.filter(({right}) => right).map(({id}) => id)};
    case 'order':
      return {answer: act.items.map(({id}) => id)};
    case 'pick':
      return {answer: act.right};
    case 'moment': {
      const moment = reached?.lab && momentOf(act.right, reached.lab.run);
      return moment === undefined ? {} : {answer: moment, moment};
    }
    case 'watch': {
      const moment = reached?.lab && momentOf(act.until, reached.lab.run);
      return moment === undefined ? {} : {moment};
    }
    case 'task':
      return {shown: act.shown};
    case 'experiments': {
      const next = act.findings.find(({id}) => !found.includes(id));
      return next ? {shown: next.shown} : {};
    }
    default:
      return {};
  }
}
