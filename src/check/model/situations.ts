/**
 * Every situation within bounds, the shortest first, and how many each stands for.
 *
 * Situations that differ only in the order of their servers are one. So are situations that differ
 * only in attempts in which nobody looks for the server: a run tells which attempts it was asked
 * about, and the check that uses this holds each run to it.
 */
import type {JobRequest} from '../../../machines/site/job.js';
import type {CheckBounds} from './bounds.js';
import {departuresOfServer, type ServerKind, type Situation} from './situation.js';

export interface Enumerated extends Situation {
  /** How many situations it stands for, itself included. */
  readonly ways: number;
}

/** A kind of server, and how many kinds it stands for. */
interface KindWays {
  readonly kind: ServerKind;
  readonly ways: number;
}

interface Options {
  /** Whether each list of offline attempts is run, and none stands for others. */
  readonly isLiteral?: boolean;
}

export function* situations(bounds: CheckBounds, options: Options = {}): Generator<Enumerated> {
  const jobs = jobsWithin(bounds);
  for (let count = 1; count <= bounds.mostServers; count++) {
    for (let failures = 0; failures <= bounds.mostFailures; failures++) {
      const kinds = kindsWithin(bounds, failures, options);
      for (const mix of mixes(kinds, count)) {
        const servers = mix.map(({kind}) => kind);
        const ways = waysOf(mix);
        for (const job of jobs) yield {job, failures, servers, ways};
      }
    }
  }
}

export interface Extent {
  /** How many situations there are. */
  readonly situations: number;
  /** How many of them are run, in each world. */
  readonly runs: number;
}

/** How many situations there are, without going through them. */
export function extentOf(bounds: CheckBounds, options: Options = {}): Extent {
  const jobs = jobsWithin(bounds).length;
  const extent = {situations: 0, runs: 0};
  for (let count = 1; count <= bounds.mostServers; count++) {
    for (let failures = 0; failures <= bounds.mostFailures; failures++) {
      const kinds = kindsWithin(bounds, failures, options);
      const ways = kinds.reduce((sum, kind) => sum + kind.ways, 0);
      extent.situations += jobs * ways ** count;
      extent.runs += jobs * mixesOf(kinds.length, count);
    }
  }
  return extent;
}

export function jobsWithin({kinds, refresh, put}: CheckBounds): readonly JobRequest[] {
  return kinds.flatMap((kind) =>
    refresh.flatMap((refreshExisting) =>
      put.map((putOnSpecified) => ({kind, refreshExisting, putOnSpecified})),
    ),
  );
}

/** The kinds of server, those that are most usual first. */
function kindsWithin(
  {holdsNew, offlineAttempts}: CheckBounds,
  failures: number,
  {isLiteral = false}: Options,
): readonly KindWays[] {
  const holdings = holdsNew ? ([1, null, 2] as const) : ([1, null] as const);
  const absences = isLiteral
    ? everyAbsence(offlineAttempts)
    : absencesThatMatter(offlineAttempts, failures);
  return holdings
    .flatMap((holds) =>
      [true, false].flatMap((specified) =>
        absences.map(({offline, ways}) => ({kind: {holds, specified, offline}, ways})),
      ),
    )
    .sort((a, b) => departuresOfServer(a.kind) - departuresOfServer(b.kind));
}

interface Absence {
  readonly offline: readonly number[];
  readonly ways: number;
}

/**
 * Nobody looks for a server before the master is stored, nor once it has its copy. So what counts
 * is for how many attempts it is offline from then on; the others may be either.
 */
function absencesThatMatter(last: number, failures: number): readonly Absence[] {
  const before = Math.min(failures, last);
  const room = last - before;
  return Array.from({length: room + 1}, (_, missed) => ({
    offline: Array.from({length: missed}, (_each, index) => failures + 1 + index),
    // The attempt in which it is back is settled, if it is within the bounds.
    ways: 2 ** (before + Math.max(0, room - missed - 1)),
  }));
}

function everyAbsence(last: number): readonly Absence[] {
  const attempts = Array.from({length: last}, (_, index) => index + 1);
  return Array.from({length: 2 ** last}, (_, set) => ({
    offline: attempts.filter((attempt) => (set >> (attempt - 1)) & 1),
    ways: 1,
  }));
}

/** Every choice of that many, each as often as one likes, whatever the order. */
function* mixes(kinds: readonly KindWays[], count: number): Generator<readonly KindWays[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const [index, kind] of kinds.entries()) {
    for (const rest of mixes(kinds.slice(index), count - 1)) yield [kind, ...rest];
  }
}

function mixesOf(kinds: number, count: number): number {
  let mixes = 1;
  for (let index = 1; index <= count; index++) mixes = (mixes * (kinds + index - 1)) / index;
  return mixes;
}

/** In how many orders a mix can stand, each of its kinds being any that it stands for. */
function waysOf(mix: readonly KindWays[]): number {
  let ways = 1;
  let alike = 0;
  for (const [index, {kind, ways: ofKind}] of mix.entries()) {
    alike = mix[index - 1]?.kind === kind ? alike + 1 : 1;
    ways *= (ofKind * (index + 1)) / alike;
  }
  return ways;
}
