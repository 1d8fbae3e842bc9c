/**
 * Records the sites that an answer is composed of, and holds the charts to what composing needs.
 *
 * For each job, number of failures and world it records one site with a server of each kind. For
 * some of these it also records other sites, and looks whether they end as composed: one server
 * alone; and all servers in the reverse order, offline also in attempts that should not count.
 */
import type {JobRequest} from '../../../machines/site/job.js';
import type {CheckBounds} from '../../links/check-bounds.js';
import type {record} from '../../run/record.js';
import {worlds, type World} from '../../run/world.js';
import {composedOf, endOf, endText, type SiteEnd} from './site-end.js';
import {
  failuresWithin,
  jobsWithin,
  kindsWithin,
  missedBy,
  scenarioOf,
  steadyFrom,
  type KindWays,
  type ServerKind,
  type Situation,
} from './situations.js';

/** Runs the charts; those of the Lab unless a test gives others. */
export type RunCharts = typeof record;

/** All that is known of one job with one number of failures. */
export interface SiteGroup {
  readonly job: JobRequest;
  readonly failures: number;
  /** The last number of failures that this one stands for. */
  readonly last: number;
  readonly kinds: readonly KindWays[];
  /** Of a site with one server of each kind, in the order of `kinds`. */
  readonly ends: Readonly<Record<World, SiteEnd>>;
}

export interface SiteRecordings {
  readonly groups: readonly SiteGroup[];
  /** How many recordings were made, or kept from an earlier check. */
  readonly recordings: number;
  /** A site that did not end as composed, if there is one: then no answer is valid. */
  readonly exception: Situation | null;
}

/** Recording one small site takes about a millisecond; a check of another claim needs the same. */
const kept = new WeakMap<RunCharts, Map<string, SiteEnd>>();

/** Yields after each recording how many of all groups are done. */
export function* recordSites(
  bounds: CheckBounds,
  run: RunCharts,
): Generator<{readonly done: number; readonly of: number}, SiteRecordings> {
  const jobs = jobsWithin(bounds);
  const ranges = failuresWithin(bounds);
  const groups: SiteGroup[] = [];
  const seen = {recordings: 0, exception: null as Situation | null};
  const endIn = (situation: Situation, world: World): SiteEnd => {
    seen.recordings++;
    return recordedEnd(situation, world, run);
  };
  for (const {failures, last} of ranges) {
    for (const job of jobs) {
      const kinds = kindsWithin(bounds, failures);
      const site = {job, failures, servers: kinds.map(({kind}) => kind)};
      const progress = {done: groups.length, of: jobs.length * ranges.length};
      const recorded: Partial<Record<World, SiteEnd>> = {};
      for (const world of worlds) {
        recorded[world] = endIn(site, world);
        yield progress;
      }
      const ends = recorded as Record<World, SiteEnd>;
      groups.push({job, failures, last, kinds, ends});
      if (
        failures === last &&
        failures > steadyFrom &&
        !worlds.every((each) => isSteady(ends[each]))
      ) {
        seen.exception ??= site;
      }
      const turn = groups.length - 1;
      // Every other job at first, and the others after one failure; worlds and servers take turns.
      if (failures > 1 || (turn + failures) % 2 === 1) continue;
      const world = worlds[turn % worlds.length] ?? 'absent';
      const place = (turn + failures) % kinds.length;
      seen.exception ??= exceptionIn(site, ends[world], place, bounds, (each) =>
        endIn(each, world),
      );
      yield progress;
    }
  }
  return {groups, ...seen};
}

function recordedEnd(situation: Situation, world: World, run: RunCharts): SiteEnd {
  const known = kept.get(run) ?? new Map<string, SiteEnd>();
  kept.set(run, known);
  const key = JSON.stringify([situation, world]);
  const end = known.get(key) ?? endOf(run(scenarioOf(situation), world));
  known.set(key, end);
  return end;
}

/** One of two other sites of the same servers, if it does not end as composed. */
function exceptionIn(
  site: Situation,
  end: SiteEnd,
  alone: number,
  {offlineAttempts}: CheckBounds,
  endIn: (situation: Situation) => SiteEnd,
): Situation | null {
  for (const some of [[alone], [...site.servers.keys()].toReversed()]) {
    const servers = some.flatMap((place) => site.servers[place] ?? []);
    const other = {
      ...site,
      servers: some.length > 1 ? servers.map((each) => restless(each, site.failures)) : servers,
    };
    if (endText(endIn(other)) !== endText(composedOf(end, some))) return other;
  }
  return null;

  /** Offline also in each attempt in which the Despooler should not look for the server. */
  function restless(server: ServerKind, failures: number): ServerKind {
    const back = failures + 1 + missedBy(server, failures);
    const attempts = Array.from({length: offlineAttempts}, (_, index) => index + 1);
    return {...server, offline: attempts.filter((attempt) => attempt !== back)};
  }
}

/** Whether each late retry is the same as the one before, so that the numbers of failures can be grouped. */
function isSteady({retries}: SiteEnd): boolean {
  const later = retries.slice(steadyFrom - 1).map((retry) => JSON.stringify(retry));
  return new Set(later).size <= 1;
}

export function byWorld<Value>(value: (world: World) => Value): Record<World, Value> {
  return Object.fromEntries(worlds.map((world) => [world, value(world)])) as Record<World, Value>;
}
