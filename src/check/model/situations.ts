/**
 * Situations: scenarios without what makes no difference, and every one of them within bounds.
 *
 * A number of failures can stand for others, and a kind of server for other kinds, if no chart can
 * tell them apart. `site-recordings.ts` holds the charts to that.
 */
import type {JobRequest} from '../../../machines/site/job.js';
import {onAndOff, type CheckBounds} from '../../links/check-bounds.js';
import {mostAttempts} from '../../links/check-claim.js';
import {mostFailures as failuresAllowed} from '../../run/scenario-limits.js';
import type {Scenario} from '../../run/scenario.js';
import {freeNames} from '../../run/server-count.js';

/** What one server is like before the job. */
export interface ServerKind {
  readonly holds: 1 | 2 | null;
  readonly specified: boolean;
  /** The attempts in which it is offline. */
  readonly offline: readonly number[];
}

export interface Situation {
  readonly job: JobRequest;
  /** How many attempts to store the master fail. */
  readonly failures: number;
  readonly servers: readonly ServerKind[];
}

/** How many attempts in a row a server is offline, from the one that stores the master. */
export function missedBy({offline}: Pick<ServerKind, 'offline'>, failures: number): number {
  let missed = 0;
  while (offline.includes(failures + 1 + missed)) missed++;
  return missed;
}

/** How many settings of a server differ from the usual ones. */
export function departuresOf({holds, specified, offline}: ServerKind): number {
  return Number(!specified) + Number(holds === 2) + offline.length;
}

/** Orders situations: fewest servers, then fewest failures, then fewest unusual settings. */
export function lengthOf({job, failures, servers}: Situation): number {
  const departures =
    Number(job.kind !== 'run-command-on-workstation') +
    Number(!job.refreshExisting) +
    Number(!job.putOnSpecified) +
    servers.reduce((sum, server) => sum + departuresOf(server), 0);
  return (servers.length * 1_000 + failures) * 1_000 + departures;
}

/** The situation as a scenario that the Lab plays. */
export function scenarioOf({job, failures, servers}: Situation): Scenario {
  const names = freeNames([]);
  return {
    version: 1,
    job,
    servers: servers.map(({holds, specified, offline}) => ({
      name: names.next().value as string,
      holds,
      specified,
      offlineForAttempts: [...offline],
    })),
    masterFailures: {count: failures, cause: 'disk-full'},
    response: 'fast',
  };
}

export function jobsWithin({kinds, refresh, put}: CheckBounds): readonly JobRequest[] {
  return kinds.flatMap((kind) =>
    refresh.flatMap((refreshExisting) =>
      put.map((putOnSpecified) => ({kind, refreshExisting, putOnSpecified})),
    ),
  );
}

/** A number of failures, up to the last one that it stands for. */
export interface FailureRange {
  readonly failures: number;
  readonly last: number;
}

/** From this number on, no claim and no term of an answer can tell one from the next. */
export const steadyFrom = mostAttempts + 1;

export function failuresWithin({mostFailures}: CheckBounds): readonly FailureRange[] {
  const isAll = mostFailures === failuresAllowed;
  const single = Array.from({length: isAll ? steadyFrom : mostFailures + 1}, (_, failures) => ({
    failures,
    last: failures,
  }));
  if (!isAll) return single;
  return [
    ...single,
    {failures: steadyFrom, last: failuresAllowed - 1},
    {failures: failuresAllowed, last: failuresAllowed},
  ];
}

/** Numbers of servers, from the first to the last. */
export interface ServerRange {
  readonly servers: number;
  readonly last: number;
}

/** A table has a line for each number up to four, and one line for all above. */
const mostSingle = 4;

export function serversWithin({mostServers}: CheckBounds): readonly ServerRange[] {
  const single = Array.from({length: Math.min(mostServers, mostSingle)}, (_, index) => ({
    servers: index + 1,
    last: index + 1,
  }));
  return mostServers > mostSingle
    ? [...single, {servers: mostSingle + 1, last: mostServers}]
    : single;
}

export interface KindWays {
  readonly kind: ServerKind;
  /** How many kinds it stands for. */
  readonly ways: bigint;
}

/** The kinds of server, the most usual first. */
export function kindsWithin(bounds: CheckBounds, failures: number): readonly KindWays[] {
  const holdings = bounds.holdsNew ? ([1, null, 2] as const) : ([1, null] as const);
  const absences = absencesWithin(bounds.offlineAttempts, failures);
  return holdings
    .flatMap((holds) =>
      onAndOff.flatMap((specified) =>
        absences.map(({offline, ways}) => ({kind: {holds, specified, offline}, ways})),
      ),
    )
    .sort((a, b) => departuresOf(a.kind) - departuresOf(b.kind));
}

/**
 * The Despooler sends nothing before the master is stored, nor after the server has its copy. So
 * what counts is in how many attempts the server is offline from the storing on.
 */
function absencesWithin(
  last: number,
  failures: number,
): readonly {readonly offline: readonly number[]; readonly ways: bigint}[] {
  const before = Math.min(failures, last);
  const room = last - before;
  return Array.from({length: room + 1}, (_, missed) => ({
    offline: Array.from({length: missed}, (_each, index) => failures + 1 + index),
    // The server is back in the attempt after these; all other attempts are free.
    ways: 2n ** BigInt(before + Math.max(0, room - missed - 1)),
  }));
}

/** How many situations there are. The order of servers counts, as in a scenario. */
export function situationsWithin(bounds: CheckBounds): bigint {
  const {mostServers, mostFailures, holdsNew, offlineAttempts} = bounds;
  const kinds = (holdsNew ? 6n : 4n) * 2n ** BigInt(offlineAttempts);
  const settings = BigInt(jobsWithin(bounds).length * (mostFailures + 1));
  return settings * sumOfPowers(kinds, 1, mostServers);
}

const sums = new Map<string, bigint>();

/** base^from + … + base^to */
export function sumOfPowers(base: bigint, from: number, to: number): bigint {
  if (base < 2n) return base * BigInt(to - from + 1);
  const key = `${base} ${from} ${to}`;
  const known = sums.get(key);
  if (known !== undefined) return known;
  const sum = (base ** BigInt(to + 1) - base ** BigInt(from)) / (base - 1n);
  sums.set(key, sum);
  return sum;
}
