/**
 * Counts the sites that can be made of kinds of server, without going through them.
 *
 * Sites with the same mark are alike for a claim. The sites whose mark is at most some mark are
 * those made of kinds whose marks are at most that: a power. Without those below, that is the
 * number of sites with just that mark.
 */
import {joined, type Mark} from './claim-evaluation.js';
import {departuresOf, sumOfPowers, type ServerRange, type Situation} from './situations.js';
import type {SiteGroup} from './site-recordings.js';

/** All sites within a range of sizes that are alike for a claim in one world. */
export interface MarkedSites {
  readonly mark: Mark;
  readonly range: ServerRange;
  readonly situations: bigint;
  readonly shortest: Situation;
}

export function* markedSites(
  group: SiteGroup,
  marks: readonly Mark[],
  ranges: readonly ServerRange[],
): Generator<MarkedSites> {
  const ways = new Map<Mark, bigint>();
  for (const [place, {ways: more}] of group.kinds.entries()) {
    const mark = marks[place] ?? 0;
    ways.set(mark, (ways.get(mark) ?? 0n) + more);
  }
  const all = joins([...ways.keys()]);
  const failures = BigInt(group.last - group.failures + 1);
  let sites: Sites = new Map([[null, {departures: 0, places: []}]]);
  for (const range of ranges) {
    // Ranges follow each other, and begin one server after the other.
    sites = larger(sites, group.kinds, marks);
    const exactly = new Map<Mark, bigint>();
    for (const mark of all) {
      let base = 0n;
      for (const [each, count] of ways) if (joined(each, mark) === mark) base += count;
      let count = sumOfPowers(base, range.servers, range.last);
      for (const [below, others] of exactly) if (joined(below, mark) === mark) count -= others;
      exactly.set(mark, count);
      const places = sites.get(mark)?.places;
      if (count === 0n || !places) continue;
      const {job} = group;
      const servers = [...places]
        .sort((a, b) => a - b)
        .flatMap((place) => group.kinds[place]?.kind ?? []);
      const shortest = {job, failures: group.failures, servers};
      yield {mark, range, situations: count * failures, shortest};
    }
  }
}

/** Each mark that a site of such servers can have, smaller ones first. */
function joins(marks: readonly Mark[]): readonly Mark[] {
  const all = new Set<Mark>();
  for (const mark of marks) {
    for (const other of [...all]) all.add(joined(mark, other));
    all.add(mark);
  }
  const below = (mark: Mark): number =>
    [...all].filter((other) => joined(other, mark) === mark).length;
  return [...all].sort((a, b) => below(a) - below(b));
}

/** By mark, the most usual site of one size; null for the mark of no servers. */
type Sites = Map<Mark | null, {readonly departures: number; readonly places: readonly number[]}>;

/** The most usual sites with one more server. */
function larger(sites: Sites, kinds: SiteGroup['kinds'], marks: readonly Mark[]): Sites {
  const found: Sites = new Map();
  for (const [mark, {departures, places}] of sites) {
    for (const [place, {kind}] of kinds.entries()) {
      const next = mark === null ? (marks[place] ?? 0) : joined(mark, marks[place] ?? 0);
      const all = departures + departuresOf(kind);
      const known = found.get(next);
      if (known && known.departures <= all) continue;
      found.set(next, {departures: all, places: [...places, place]});
    }
  }
  return found;
}
