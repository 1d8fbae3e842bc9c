/** A set of items for a test: the same for the same number, and another for another. */
import type {Choose} from '../../../../lessons/lesson.js';
import {mostFailures} from '../../../run/scenario-limits.js';
import {outcomeOf} from '../../../run/outcome.js';
import {Chance, seedOf} from '../chance.js';
import {askHotfix, askLost} from './ask-lost.js';
import {askLog, askOrder, askStatus, askWhen} from './ask-run.js';
import {askStale} from './ask-stale.js';
import {caseWhere, generateCase} from './generate-case.js';
import type {Case, QuizItem} from './item.js';
import {losingRetry} from './read-case.js';

type Maker = (id: string, chance: Chance) => QuizItem;

const hasStale = ({recording}: Case): boolean => outcomeOf(recording).stale.length > 0;
const isLost = (asked: Case): boolean => losingRetry(asked) > 0;

/** Of each set of twelve some are of each kind, and both answers of a kind come up. */
const makers: readonly Maker[] = [
  (id, chance) => askStale(id, caseWhere(chance, {world: 'absent'}, hasStale)),
  (id, chance) => askLost(id, caseWhere(chance, {}, isLost)),
  (id, chance) => askLog(id, generateCase(chance, {failures: 1 + chance.below(3)})),
  (id, chance) => askOrder(id, generateCase(chance, {failures: 1, refreshExisting: true})),
  (id, chance) =>
    askStale(
      id,
      caseWhere(chance, {kind: 'share-package-on-server', world: 'absent'}, (asked) =>
        isLost(asked),
      ),
    ),
  (id, chance) => askWhen(id, generateCase(chance, {failures: 1 + chance.below(3)})),
  (id, chance) => askStatus(id, generateCase(chance), chance),
  (id, chance) =>
    askLost(
      id,
      caseWhere(chance, {}, (asked) => !isLost(asked)),
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

/** Choices of one are put into another order; those of servers keep theirs, with “none” at their end. */
function shuffledChoices(item: QuizItem, chance: Chance): QuizItem {
  const {question} = item;
  if (question.kind !== 'one') return item;
  const choices = chance.shuffle(question.choices) as Choose['choices'];
  return {...item, question: {...question, choices}};
}
