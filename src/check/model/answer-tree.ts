/** Finds what was learned for any input that gives the same answers to the same questions. */
import {answerTo, type Answered, type Question} from './watched-input.js';

/** The question that comes next, and what follows from each answer to it. */
class Fork<Learned extends object> {
  readonly question: Question;
  readonly answers = new Map<unknown, Learned | Fork<Learned>>();

  constructor(question: Question) {
    this.question = question;
  }
}

/**
 * What was learned of inputs, by the answers that they gave.
 *
 * The first question is asked of every input, since nothing was known before it; the second of
 * all that gave the same first answer; and so on.
 */
export class AnswerTree<Learned extends object> {
  #root: Learned | Fork<Learned> | undefined;

  /** What was learned of an input like this one; notes the questions in `asked`, if it is given. */
  find(given: unknown, asked?: Question[]): Learned | undefined {
    let found = this.#root;
    while (found instanceof Fork) {
      asked?.push(found.question);
      found = found.answers.get(answerTo(found.question, given));
    }
    return found;
  }

  /** Learns what follows from these answers. */
  learn(answered: readonly Answered[], learned: Learned): void {
    this.#root = grown(this.#root, answered, 0, learned);
  }
}

function grown<Learned extends object>(
  tree: Learned | Fork<Learned> | undefined,
  answered: readonly Answered[],
  index: number,
  learned: Learned,
): Learned | Fork<Learned> {
  const next = answered[index];
  if (!next) return learned;
  const fork = tree instanceof Fork ? tree : new Fork<Learned>(next.question);
  if (tree && !isAskedBy(fork, next.question)) {
    throw new Error('A chart asked differently of inputs that had given the same answers.');
  }
  const rest = fork.answers.get(next.answer);
  fork.answers.set(next.answer, grown(rest, answered, index + 1, learned));
  return fork;
}

function isAskedBy({question}: Fork<object>, {path, asks, about}: Question): boolean {
  return (
    question.asks === asks &&
    Object.is(question.about, about) &&
    question.path.join('.') === path.join('.')
  );
}
