/** Generates the situations of a test, within bounds that the lessons before the test have taught. */
import type {FactId} from '../../../../lessons/facts.js';
import type {Choose, Order} from '../../../../lessons/lesson.js';
import {outcomeOf} from '../../../run/outcome.js';
import {record} from '../../../run/record.js';
import type {Recording} from '../../../run/recording.js';
import {failureCauses, mostFailures, responses} from '../../../run/scenario-limits.js';
import type {Scenario} from '../../../run/scenario.js';
import {worlds, type World} from '../../../run/world.js';
import type {LogLine} from '../../../words/despool-log.js';
import type {Chance} from '../chance.js';

/** A situation from which items are made. It is run when its recording is first asked for. */
export class Case {
  readonly scenario: Scenario;
  readonly world: World;
  #recording: Recording | undefined;

  constructor(scenario: Scenario, world: World) {
    this.scenario = scenario;
    this.world = world;
  }

  get recording(): Recording {
    this.#recording ??= record(this.scenario, this.world);
    return this.#recording;
  }
}

/** What an item asks about. */
export type QuizSubject =
  | 'stale'
  | 'evidence'
  | 'lost'
  | 'difference'
  | 'log'
  | 'order'
  | 'when'
  | 'status'
  | 'advice'
  | 'file'
  | 'procedure'
  | 'repair';

/** One item of a test: a situation, a question on it, and the facts that the answer rests on. */
export interface QuizItem {
  /** Unique in its set. */
  readonly id: string;
  readonly about: QuizSubject;
  /** Sentences in the language of the page. */
  readonly situation: readonly string[];
  /** Lines of a log to be read. */
  readonly log: readonly LogLine[];
  readonly question: Choose | Order;
  readonly facts: readonly FactId[];
  /** The run that the picture shows; null where the item is about a file or a server without jobs. */
  readonly run: {
    readonly scenario: Scenario;
    readonly world: World;
    readonly stored: number;
  } | null;
}

type Server = Scenario['servers'][number];

const names = ['BERGEN', 'CAIRO', 'DENVER', 'KYOTO', 'LIMA', 'OSLO', 'QUITO', 'TURIN'] as const;

/** What a case must be like; the rest is left to chance. */
export interface Wish {
  readonly world?: World;
  readonly kind?: Scenario['job']['kind'];
  readonly failures?: number;
  readonly refreshExisting?: boolean;
  /** Whether a server is offline in the first attempt that could reach it. */
  readonly offline?: boolean;
}

export function generateCase(chance: Chance, wish: Wish = {}): Case {
  const world = wish.world ?? chance.pick([...worlds] as [World, ...World[]]);
  // Where the hotfix is installed while the first retry waits, there is a retry.
  const counts = [1, 1, 2, 3, mostFailures] as const;
  const count =
    wish.failures ?? (world === 'before-retry' ? chance.pick(counts) : chance.pick([0, ...counts]));
  const refreshExisting = wish.refreshExisting ?? chance.below(5) > 0;
  const scenario: Scenario = {
    version: 1,
    job: {
      kind:
        wish.kind ??
        chance.pick([
          'run-command-on-workstation',
          'run-command-on-workstation',
          'share-package-on-server',
        ]),
      refreshExisting,
      // A job that makes neither request goes to default servers, which are left out here.
      putOnSpecified: !refreshExisting || chance.below(4) > 0,
    },
    servers: generateServers(chance, wish.offline ? count + 1 : null),
    masterFailures: {count, cause: chance.pick(failureCauses)},
    response: chance.pick(responses),
  };
  return new Case(scenario, world);
}

/** Generates cases until one fits. */
export function caseWhere(chance: Chance, wish: Wish, fits: (generated: Case) => boolean): Case {
  for (let time = 0; time < 500; time++) {
    const generated = generateCase(chance, wish);
    if (fits(generated)) return generated;
  }
  throw new Error('No such case was generated.');
}

/** Three or four servers, at least one of which holds version 1. */
function generateServers(chance: Chance, offlineIn: number | null): readonly Server[] {
  const count = 3 + chance.below(2);
  const holder = chance.below(count);
  return chance
    .shuffle(names)
    .slice(0, count)
    .sort()
    .map((name, index) => ({
      name,
      holds: index === holder ? 1 : chance.pick([1, 1, null, null, 2]),
      specified: chance.below(3) > 0,
      offlineForAttempts: index === holder && offlineIn !== null ? [offlineIn] : [],
    }));
}

/** Whether a retry no longer asks to refresh, though the job did. */
export function losesRefresh(asked: Case): boolean {
  if (!asked.scenario.job.refreshExisting || asked.scenario.masterFailures.count === 0)
    return false;
  return asked.recording.steps.some(
    ({event, to}) =>
      event.type === 'retry.written' && to === 'receive' && !event.instruction.refreshExisting,
  );
}

/** A site that the fault has hit, and the job that is to repair it. */
export interface Repair {
  readonly scenario: Scenario;
  readonly isFixed: boolean;
}

/** The site as the fault leaves it. `failures` says how often storing fails in the repair job. */
export function repairOf({scenario, recording}: Case, failures: number, isFixed: boolean): Repair {
  const {servers} = outcomeOf(recording);
  return {
    isFixed,
    scenario: {
      ...scenario,
      job: {kind: 'run-command-on-workstation', refreshExisting: true, putOnSpecified: false},
      masterFailures: {...scenario.masterFailures, count: failures},
      servers: scenario.servers.map((server) => ({
        ...server,
        holds: (servers[server.name] ?? null) as 1 | 2 | null,
        offlineForAttempts: [],
      })),
    },
  };
}
