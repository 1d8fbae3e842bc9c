/** A set of items for a test. The same number always gives the same set. */
import type {Choose} from '../../../../lessons/lesson.js';
import {mostFailures} from '../../../run/scenario-limits.js';
import {outcomeOf} from '../../../run/outcome.js';
import {Chance, seedOf} from '../chance.js';
import {
  caseWhere,
  generateCase,
  losesRefresh,
  repairOf,
  type Case,
  type QuizItem,
} from './quiz-case.js';
import {
  askHotfix,
  askLog,
  askLost,
  askOrder,
  askStale,
  askStatus,
  askWhen,
} from './quiz-questions.js';
import {askAdvice, askEvidence, askFile, askProcedure, askRepair} from './quiz-hotfix-questions.js';

type Maker = (id: string, chance: Chance) => QuizItem;

/** Whether the first retry could lose a refresh and a later attempt stores the master. */
const isRisky = ({scenario: {masterFailures, job}}: Case): boolean =>
  job.refreshExisting && masterFailures.count > 0 && masterFailures.count < mostFailures;

/** What cannot be is ruled out before anything is run, which takes longer. */
const hasStale = (asked: Case): boolean =>
  isRisky(asked) && outcomeOf(asked.recording).stale.length > 0;

const servesNewServer = ({scenario: {job, servers}}: Case): boolean =>
  job.putOnSpecified && servers.some(({holds, specified}) => specified && holds === null);

/** A site that the fault has hit, whose job ended as Complete. */
const hasBeenHit = (chance: Chance): Case =>
  caseWhere(chance, {world: 'absent', failures: 1, refreshExisting: true}, hasStale);

/** Twelve items ask about every lesson, with each kind of question. */
const makers: readonly Maker[] = [
  (id, chance) => askStale(id, caseWhere(chance, {world: 'absent'}, hasStale)),
  (id, chance) => {
    const loses = chance.below(2) === 0;
    const asked = caseWhere(chance, {}, (each) => losesRefresh(each) === loses);
    return askLost(id, asked);
  },
  (id, chance) =>
    askLog(
      id,
      chance.below(2) === 0
        ? generateCase(chance, {failures: 1 + chance.below(3)})
        : generateCase(chance, {failures: 0, offline: true, refreshExisting: true}),
    ),
  (id, chance) =>
    chance.pick<() => QuizItem>([
      () => askOrder(id, generateCase(chance, {failures: 1, refreshExisting: true})),
      () => askWhen(id, generateCase(chance, {failures: 1 + chance.below(3)})),
      () => askHotfix(id, generateCase(chance, {world: 'absent', failures: chance.below(3)})),
    ])(),
  (id, chance) =>
    askStale(
      id,
      caseWhere(chance, {kind: 'share-package-on-server', world: 'absent'}, losesRefresh),
    ),
  (id, chance) => {
    const servesNew = chance.below(2) > 0;
    return askEvidence(
      id,
      caseWhere(
        chance,
        {world: 'absent', kind: 'run-command-on-workstation', refreshExisting: true},
        (asked) => hasStale(asked) && servesNewServer(asked) === servesNew,
      ),
    );
  },
  (id, chance) => askStatus(id, generateCase(chance), chance),
  (id, chance) =>
    chance.below(2) === 0
      ? askStale(id, caseWhere(chance, {world: 'before-retry'}, hasStale))
      : askStale(id, caseWhere(chance, {world: 'before-job'}, isRisky)),
  (id, chance) => {
    const isHit = chance.below(2) === 0;
    const ends = ({scenario}: Case): boolean => scenario.masterFailures.count < mostFailures;
    const fits = (asked: Case): boolean => ends(asked) && hasStale(asked) === isHit;
    return askAdvice(id, caseWhere(chance, {world: 'absent'}, fits));
  },
  askFile,
  askProcedure,
  (id, chance) => askRepair(id, repairOf(hasBeenHit(chance), chance.below(2), chance.below(2) > 0)),
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
