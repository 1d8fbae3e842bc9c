/** Marks an answer: whether it is right, and why. Gives the solution to a learner who asks for it. */
import type {Act, Choice, Choose, Order, Part, Pick, Shown} from '../../../lessons/lesson.js';
import type {Reached} from './goals.js';
import type {Answer} from './progress.js';
import {momentOf} from './stage.js';

/** What the learner answers, and does not do on the stage. */
export type Question = Choose | Order | Pick;

export interface Verdict {
  readonly right: boolean;
  /** For choices, one for each wrong one; otherwise the one reason of the whole. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  /** The id of the choice; null for the whole. */
  readonly of: string | null;
  readonly right: boolean;
  readonly text: string;
}

export function isQuestion(act: Act | undefined): act is Question {
  return act !== undefined && ['one', 'several', 'order', 'pick'].includes(act.kind);
}

/** The ids in an answer. Storage may hold anything, so other values are left out. */
export function idsOf(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (!Array.isArray(answer)) return [];
  return answer.filter((id): id is string => typeof id === 'string');
}

/** Adds an id to those that are picked, or takes it away. */
export function toggled(picked: readonly string[], id: string): readonly string[] {
  return picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id];
}

export function hintsOf(act: Act): readonly string[] {
  return 'hints' in act ? act.hints : [];
}

export function mark(question: Question, answer: Answer): Verdict {
  const ids = idsOf(answer);
  switch (question.kind) {
    case 'one':
      return markOne(question.choices, ids);
    case 'several':
      return markSeveral(question.choices, ids);
    case 'order':
      return whole(
        question.because,
        question.items.length === ids.length &&
          question.items.every(({id}, index) => id === ids[index]),
      );
    case 'pick':
      return whole(question.because, isSameSet(ids, question.right));
  }
}

function markOne(choices: readonly Choice[], ids: readonly string[]): Verdict {
  const chosen = ids.length === 1 ? choices.find(({id}) => id === ids[0]) : undefined;
  if (!chosen) return {right: false, reasons: []};
  return {right: chosen.right, reasons: [reasonOf(chosen)]};
}

/** Lists the wrong choices only, chosen or left out; all choices where none is wrong. */
function markSeveral(choices: readonly Choice[], ids: readonly string[]): Verdict {
  const wrong = choices.filter(({id, right}) => ids.includes(id) !== right);
  const listed = wrong.length > 0 ? wrong : choices;
  return {right: wrong.length === 0, reasons: listed.map(reasonOf)};
}

function reasonOf({id, right, because}: Choice): Reason {
  return {of: id, right, text: because};
}

function whole(text: string, right: boolean): Verdict {
  return {right, reasons: [{of: null, right, text}]};
}

function isSameSet(ids: readonly string[], right: readonly Part[]): boolean {
  return ids.length === right.length && right.every((part) => ids.includes(part));
}

export interface Solution {
  /** The answer to give. */
  readonly answer?: Answer;
  /** What to change on the stage, which then completes the step. */
  readonly shown?: Shown;
  /** The moment to go to. */
  readonly moment?: number;
}

/** What solves a step. `found` holds the findings that the learner has already. */
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
