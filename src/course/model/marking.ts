/** Marks an answer: whether it is right, and why. */
import type {Act, Choice, Choose, Order, Part, Pick} from '../../../lessons/lesson.js';
import type {Answer} from './progress.js';

/** Acts that are answered, and not done on the stage. */
export type Question = Choose | Order | Pick;

export interface Verdict {
  readonly right: boolean;
  /** For choices, those that were chosen wrongly or left out; otherwise the one reason of all. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  /** The choice that it is about; none where it is about the whole. */
  readonly of: string | null;
  readonly right: boolean;
  readonly text: string;
}

export function isQuestion(act: Act | undefined): act is Question {
  return act !== undefined && ['one', 'several', 'order', 'pick'].includes(act.kind);
}

/** An answer as a list of ids; anything else, as it may come from storage, is none. */
export function idsOf(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (!Array.isArray(answer)) return [];
  return answer.filter((id): id is string => typeof id === 'string');
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

/** Told of are those that are wrong: chosen though they should not be, or left out. */
function markSeveral(choices: readonly Choice[], ids: readonly string[]): Verdict {
  const wrong = choices.filter(({id, right}) => ids.includes(id) !== right);
  const told = wrong.length > 0 ? wrong : choices;
  return {right: wrong.length === 0, reasons: told.map(reasonOf)};
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
