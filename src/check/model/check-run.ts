/**
 * “Can it happen?”: records the sites, composes every situation within bounds, counts, describes.
 *
 * It goes on a little at a time, so that a page stays free, and can stop it.
 */
import type {JobRequest} from '../../../machines/site/job.js';
import type {CheckQuestion} from '../../links/check-question.js';
import {record} from '../../run/record.js';
import {worlds, type World} from '../../run/world.js';
import {
  markerOf,
  specifiedHolder,
  unspecifiedHolder,
  verdictOf,
  type Mark,
  type Verdict,
} from './claim-evaluation.js';
import {conditionsOf, type Described, type MarkedGroup} from './conditions.js';
import {lengthOf, type Situation} from './situations.js';
import {serversWithin, situationsWithin, type ServerRange} from './situations.js';
import {markedSites, type MarkedSites} from './site-counts.js';
import {byWorld, recordSites, type RunCharts, type SiteGroup} from './site-recordings.js';

export interface CheckResult extends CheckQuestion {
  /** How many situations there are within the bounds. */
  readonly situations: bigint;
  /** How many recordings tell about all of them. */
  readonly recordings: number;
  /** A site that did not end as composed: then nothing here is valid. */
  readonly exception: Situation | null;
  readonly worlds: Readonly<Record<World, Answer>>;
  readonly cells: readonly Cell[];
}

/** What was found in one world. */
export interface Answer extends Described {
  /** In how many situations the claim fails. */
  readonly failing: bigint;
  readonly shortest: Situation | null;
  /** Of a claim of the learner's own: in how many situations each of its conditions is met. */
  readonly met: readonly bigint[];
  /** And in how many all of them are. */
  readonly allMet: bigint;
}

/** Which of the servers that hold a package the job specifies. */
export type Holders = 'none' | 'all-specified' | 'some-unspecified';

/** What situations can be sorted by. */
export interface CellKey {
  readonly kind: JobRequest['kind'];
  readonly refresh: boolean;
  readonly put: boolean;
  readonly failures: number;
  readonly servers: number;
  readonly holders: Holders;
}

/** All situations that are alike in these. */
export interface Cell extends CellKey {
  /** The last number of failures, and of servers, where the cell stands for more than one. */
  readonly lastFailures: number;
  readonly lastServers: number;
  readonly situations: bigint;
  readonly worlds: Readonly<Record<World, CellAnswer>>;
}

export interface CellAnswer {
  readonly failing: bigint;
  /** The shortest situation in which the claim fails, and in which it holds. */
  readonly fails: Situation | null;
  readonly holds: Situation | null;
}

/** A part of the work that is done, of the whole. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface CheckOptions {
  readonly run?: RunCharts;
}

/** What a check finds, at once. */
export function checkNow(question: CheckQuestion, options: CheckOptions = {}): CheckResult {
  const steps = check(question, options);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

export function* check(
  {bounds, claim}: CheckQuestion,
  {run = record}: CheckOptions = {},
): Generator<Progress, CheckResult> {
  const {groups, recordings, exception} = yield* recordSites(bounds, run);
  const end = {done: groups.length, of: groups.length};
  const ranges = serversWithin(bounds);
  const cells = new Map<string, DraftCell>();
  const answers: Partial<Record<World, Answer>> = {};
  for (const world of worlds) {
    const marked = groups.map((group) => markedGroup(group, claim, world));
    const found: Draft = {failing: 0n, allMet: 0n, met: [], shortest: null};
    for (const each of marked) {
      count(each, world, ranges, found, cells);
      yield end;
    }
    const described = conditionsOf(marked, bounds);
    let next = described.next();
    for (; !next.done; next = described.next()) yield end;
    answers[world] = {...found, ...next.value};
  }
  return {
    bounds,
    claim,
    situations: situationsWithin(bounds),
    recordings,
    exception,
    worlds: answers as Record<World, Answer>,
    cells: [...cells.values()],
  };
}

function markedGroup(group: SiteGroup, claim: CheckQuestion['claim'], world: World): MarkedGroup {
  const markOf = markerOf(claim);
  const verdicts = new Map<Mark, Verdict>();
  const verdictAt = (mark: Mark): Verdict => {
    const verdict = verdicts.get(mark) ?? verdictOf(claim, group.ends, world, mark);
    verdicts.set(mark, verdict);
    return verdict;
  };
  return {
    group,
    marks: group.kinds.map((_, place) => markOf(group.ends, world, place)),
    verdictAt,
  };
}

/** An answer without its conditions, while it is counted. */
interface Draft {
  failing: bigint;
  allMet: bigint;
  met: bigint[];
  shortest: Situation | null;
}

function add(draft: Draft, {holds, met}: Verdict, {situations, shortest}: MarkedSites): void {
  for (const [part, isMet] of met.entries()) {
    draft.met[part] = (draft.met[part] ?? 0n) + (isMet ? situations : 0n);
  }
  if (met.every(Boolean)) draft.allMet += situations;
  if (holds) return;
  draft.failing += situations;
  draft.shortest = shorter(draft.shortest, shortest);
}

type DraftCell = Omit<Cell, 'situations' | 'worlds'> & {
  situations: bigint;
  worlds: Record<World, {failing: bigint; fails: Situation | null; holds: Situation | null}>;
};

function count(
  {group, marks, verdictAt}: MarkedGroup,
  world: World,
  ranges: readonly ServerRange[],
  found: Draft,
  cells: Map<string, DraftCell>,
): void {
  for (const sites of markedSites(group, marks, ranges)) {
    const verdict = verdictAt(sites.mark);
    add(found, verdict, sites);
    const cell = cellOf(group, sites.range, holdersAt(sites.mark), cells);
    const answer = cell.worlds[world];
    // Each world counts all of them; once is enough.
    if (world === worlds[0]) cell.situations += sites.situations;
    if (verdict.holds) {
      answer.holds = shorter(answer.holds, sites.shortest);
    } else {
      answer.failing += sites.situations;
      answer.fails = shorter(answer.fails, sites.shortest);
    }
  }
}

function cellOf(
  {job, failures, last}: SiteGroup,
  {servers, last: lastServers}: ServerRange,
  holders: Holders,
  cells: Map<string, DraftCell>,
): DraftCell {
  const {kind, refreshExisting: refresh, putOnSpecified: put} = job;
  const key = {kind, refresh, put, failures, servers, holders};
  const text = JSON.stringify(key);
  const known = cells.get(text) ?? {
    ...key,
    lastFailures: last,
    lastServers,
    situations: 0n,
    worlds: byWorld(() => ({failing: 0n, fails: null, holds: null})),
  };
  cells.set(text, known);
  return known;
}

function holdersAt(mark: Mark): Holders {
  if (mark & unspecifiedHolder) return 'some-unspecified';
  return mark & specifiedHolder ? 'all-specified' : 'none';
}

/** The shorter of two situations; the first if both are as short. */
export function shorter(a: Situation | null, b: Situation | null): Situation | null {
  if (!a || !b) return a ?? b;
  return lengthOf(b) < lengthOf(a) ? b : a;
}
