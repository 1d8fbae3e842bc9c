/** A set of items for a test. The same number always gives the same set. */
import type {Choose} from '../../../../lessons/lesson.js';
import {mostFailures} from '../../../run/scenario-limits.js';
import {outcomeOf} from '../../../run/outcome.js';
import {Chance, seedOf} from '../chance.js';
import {caseWhere, generateCase, losesRefresh, type Case, type QuizItem} from './quiz-case.js';
import {
  askHotfix,
  askLog,
  askLost,
  askOrder,
  askStale,
  askStatus,
  askWhen,
} from './quiz-questions.js';

type Maker = (id: string, chance: Chance) => QuizItem;

const hasStale = ({recording}: Case): boolean => outcomeOf(recording).stale.length > 0;

/** Twelve items include each kind of question, with each kind of answer. */
const makers: readonly Maker[] = [
  (id, chance) => askStale(id, caseWhere(chance, {world: 'absent'}, hasStale)),
  (id, chance) => askLost(id, caseWhere(chance, {}, losesRefresh)),
  (id, chance) => askLog(id, generateCase(chance, {failures: 1 + chance.below(3)})),
  (id, chance) => askOrder(id, generateCase(chance, {failures: 1, refreshExisting: true})),
  (id, chance) =>
    askStale(
      id,
      caseWhere(chance, {kind: 'share-package-on-server', world: 'absent'}, losesRefresh),
    ),
  (id, chance) => askWhen(id, generateCase(chance, {failures: 1 + chance.below(3)})),
  (id, chance) => askStatus(id, generateCase(chance), chance),
  (id, chance) =>
    askLost(
      id,
      caseWhere(chance, {}, (asked) => !losesRefresh(asked)),
    ),
  (id, chance) => askStale(id, caseWhere(chance, {world: 'before-retry'}, hasStale)),
  (id, chance) =>
    askLog(id, generateCase(chance, {failures: 0, offline: true, refreshExisting: true})),
  (id, chance) => askHotfix(id, generateCase(chance, {world: 'absent', failures: chance.below(3)})),
  (id, chance) =>
    askStale(
      id,
      caseWhere(chance, {world: 'before-job'}, ({scenario: {masterFailures, job}}) => {
        const {count} = masterFailures;
        return job.refreshExisting && count > 0 && count < mostFailures;
      }),
    ),
];

export function quizOf(set: number, count: number): readonly QuizItem[] {
  const chance = new Chance(seedOf(`set ${set}`));
  const items = Array.from({length: count}, (_, index) =>
    makers[index % makers.length]?.(`item-${index + 1}`, chance),
  );
  return chance
    .shuffle(items.filter((item) => item !== undefined))
    .map((item) => shuffledChoices(item, chance));
}

/** Shuffles the choices where one is right. Lists of servers keep their order, with “none” last. */
function shuffledChoices(item: QuizItem, chance: Chance): QuizItem {
  const {question} = item;
  if (question.kind !== 'one') return item;
  const choices = chance.shuffle(question.choices) as Choose['choices'];
  return {...item, question: {...question, choices}};
}
