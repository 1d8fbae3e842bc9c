/** One item of a test: a situation that was generated, a question on it, and what the answer rests on. */
import type {FactId} from '../../../../lessons/facts.js';
import type {Choice, Choose, Order} from '../../../../lessons/lesson.js';
import type {LogLine} from '../../../words/despool-log.js';
import type {Recording} from '../../../run/recording.js';
import type {Scenario} from '../../../run/scenario.js';
import type {World} from '../../../run/world.js';

export interface QuizItem {
  /** Unique in its set. */
  readonly id: string;
  /** What is asked about, a sentence each; texts are in the language of the page. */
  readonly situation: readonly string[];
  /** Lines of a log to be read. */
  readonly log: readonly LogLine[];
  readonly question: Choose | Order;
  readonly facts: readonly FactId[];
  readonly scenario: Scenario;
  readonly world: World;
}

/** A situation that has been run, from which items are made. */
export interface Case {
  readonly scenario: Scenario;
  readonly world: World;
  readonly recording: Recording;
}

/** A question with one right choice; the choices are put into another order where they are shown. */
export function chooseOne(prompt: string, choices: readonly Choice[]): Choose {
  return {kind: 'one', prompt, choices: choices as Choose['choices']};
}
