/**
 * “Make it happen” and “Make it impossible”: the least change of a scenario that does it.
 *
 * It happens where, without the hotfix, some server ends stale because the lost refresh passed it
 * over. Whether it does is never reasoned out: the charts are run.
 */
import {msg, str} from '@lit/localize';

import {passedOver} from '../../run/compare.js';
import {changeServer, setFailureCount, setJob} from '../../run/edit-scenario.js';
import type {Edited} from '../../run/server-count.js';
import {andList} from '../../words/intl.js';
import {getLocale} from '../../words/locale.js';
import {outcomeOf} from '../../run/outcome.js';
import {record} from '../../run/record.js';
import type {Scenario} from '../../run/scenario.js';
import {jobKindName} from '../../words/format.js';

type Server = Scenario['servers'][number];

export interface LeastChange {
  /** Null where it is so already. */
  readonly scenario: Scenario | null;
  /** One sentence on what was changed, or that nothing needs changing. */
  readonly says: string;
}

/** One field, changed. */
interface Change {
  /** The server that has the field, if it is not the job's or the master's. */
  readonly server?: string;
  readonly says: string;
  readonly apply: (scenario: Scenario) => Scenario;
}

export function makeHappen(scenario: Scenario): LeastChange {
  if (happens(scenario)) {
    const says = msg('No change is needed: the lost refresh already leaves a server stale.');
    return {scenario: null, says};
  }
  return leastChange(scenario, happeningChanges(scenario), true);
}

export function makeImpossible(scenario: Scenario): LeastChange {
  if (!happens(scenario)) {
    const says = msg('No change is needed: the lost refresh leaves no server stale.');
    return {scenario: null, says};
  }
  return leastChange(scenario, impossibleChanges(), false);
}

/** Whether the lost refresh leaves a server stale in a site without the hotfix. */
export function happens(scenario: Scenario): boolean {
  const recording = record(withOneOfEach(scenario), 'absent');
  const stale = new Set(outcomeOf(recording).stale);
  return recording.steps.some((step) =>
    passedOver(recording, step).some((name) => stale.has(name)),
  );
}

/**
 * The same site with only the first server of each kind: at most six, so that it runs at once.
 *
 * Which servers are passed over is settled when the master has been stored, before anything is
 * sent. The Despooler then knows two things of a server: whether it holds the package, and whether
 * the job specifies it. So one server stands for all that are alike in what they hold and in being
 * specified, and when a server is offline is left to it. A test holds that it is so.
 */
function withOneOfEach(scenario: Scenario): Scenario {
  const firsts = new Map<string, Server>();
  for (const server of scenario.servers) {
    const kind = `${server.holds} ${server.specified}`;
    if (!firsts.has(kind)) firsts.set(kind, server);
  }
  return {...scenario, servers: [...firsts.values()]};
}

/** Tries one field, then two and so on, in the order of `changes`. */
function leastChange(scenario: Scenario, changes: readonly Change[], wanted: boolean): LeastChange {
  for (let size = 1; size <= changes.length; size++) {
    for (const some of choices(changes, size)) {
      const changed = some.reduce((before, {apply}) => apply(before), scenario);
      if (happens(changed) === wanted) return {scenario: changed, says: sentenceOf(some)};
    }
  }
  throw new Error('No single change is enough.');
}

/** Every choice of that many changes, first things first; of servers, each changes one at most. */
function* choices(
  changes: readonly Change[],
  size: number,
  server?: string,
): Generator<readonly Change[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, change] of changes.entries()) {
    if (server !== undefined && change.server !== undefined && change.server !== server) continue;
    const rest = changes.slice(index + 1);
    for (const more of choices(rest, size - 1, change.server ?? server)) yield [change, ...more];
  }
}

/** In the order in which a learner would think of them. */
function happeningChanges(scenario: Scenario): readonly Change[] {
  const {job, masterFailures} = scenario;
  const {servers} = withOneOfEach(scenario);
  const changes: (Change | false)[] = [
    masterFailures.count !== 1 && {
      says: msg('storing the master now fails once'),
      apply: (changed) => unrefused(setFailureCount(changed, 1)),
    },
    !job.refreshExisting && {
      says: msg('the job now asks to refresh existing servers'),
      apply: (changed) => setJob(changed, {refreshExisting: true}),
    },
    ...servers
      .filter(({holds}) => holds !== 1)
      .map(({name}) => serverChange(name, {holds: 1}, msg(str`${name} now holds version 1`))),
    job.kind !== 'run-command-on-workstation' && {
      says: msg(str`the job is now a ${jobKindName('run-command-on-workstation')} job`),
      apply: (changed) => setJob(changed, {kind: 'run-command-on-workstation'}),
    },
    job.putOnSpecified && {
      says: msg('the job no longer asks to put the package on specified servers'),
      apply: (changed) => setJob(changed, {putOnSpecified: false}),
    },
    ...servers
      .filter(({specified}) => specified)
      .map(({name}) =>
        serverChange(name, {specified: false}, msg(str`the job no longer specifies ${name}`)),
      ),
  ];
  return changes.filter((change) => change !== false);
}

function impossibleChanges(): readonly Change[] {
  return [
    {
      says: msg('storing the master no longer fails'),
      apply: (changed) => unrefused(setFailureCount(changed, 0)),
    },
    {
      says: msg('the job no longer asks to refresh existing servers'),
      apply: (changed) => setJob(changed, {refreshExisting: false}),
    },
  ];
}

function serverChange(server: string, change: Partial<Server>, says: string): Change {
  const apply = (changed: Scenario): Scenario => {
    const index = changed.servers.findIndex(({name}) => name === server);
    return unrefused(changeServer(changed, index, change));
  };
  return {server, says, apply};
}

function unrefused(edited: Edited): Scenario {
  if ('refusal' in edited) throw new Error(edited.refusal);
  return edited.scenario;
}

function sentenceOf(changes: readonly Change[]): string {
  const clauses = andList(changes.map(({says}) => says));
  const first = clauses.slice(0, 1).toLocaleUpperCase(getLocale());
  return msg(str`${first}${clauses.slice(1)}.`);
}
