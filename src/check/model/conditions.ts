/**
 * When exactly a claim fails: the smallest description, in the terms of a scenario.
 *
 * It uses the fewest terms that tell at all. What is true wherever the claim fails is necessary;
 * the rest is told as the fewest alternatives. The whole is then compared with every situation: it
 * is true where the claim fails, and nowhere else.
 */
import type {CheckBounds} from '../../links/check-bounds.js';
import {joined, type Mark, type Verdict} from './claim-evaluation.js';
import {cellOf, minimalTerms, type Cases, type Test} from './minimal-terms.js';
import {smallestCover, type Cube} from './smallest-cover.js';
import type {SiteGroup} from './site-recordings.js';
import {bitOfKind, termsWithin, truthOf, weightOf} from './terms.js';
import type {Literal, Profile, Term} from './terms.js';

export type Conditions =
  /** It fails nowhere, or everywhere. */
  | {readonly fails: 'never'}
  | {readonly fails: 'always'}
  | Exactly
  /** The terms do not tell: of two situations that they say the same of, it fails in one. */
  | {readonly fails: 'untold'};

/** It fails where all of `necessary` is true, and all of one of the alternatives, if there are any. */
export interface Exactly {
  readonly fails: 'when';
  readonly necessary: readonly Literal[];
  readonly alternatives: readonly (readonly Literal[])[];
}

/** A group of sites, the mark of each of its kinds, and the verdict on a mark. */
export interface MarkedGroup {
  readonly group: SiteGroup;
  readonly marks: readonly Mark[];
  verdictAt(mark: Mark): Verdict;
}

export interface Described {
  readonly conditions: Conditions;
  /** Whether they are exact for any number of servers, also beyond the bounds. */
  readonly isForAnySize: boolean;
}

/** Works them out a little at a time. */
export function* conditionsOf(
  groups: readonly MarkedGroup[],
  bounds: CheckBounds,
): Generator<undefined, Described> {
  const terms = termsWithin(bounds);
  const tests = terms.map(truthOf);
  const casesFor = (
    chosen: readonly number[],
    most = bounds.mostServers,
  ): Generator<undefined, Cases<Profile>> => casesOf(groups, tests, chosen, most);
  const {failing, passing} = yield* casesFor([]);
  if (failing.length === 0 || passing.length === 0) {
    const conditions = {fails: failing.length === 0 ? 'never' : 'always'} as const;
    return {conditions, isForAnySize: isExact(conditions, yield* casesFor([], Infinity))};
  }
  const chosen = yield* minimalTerms((each) => casesFor(each), tests, terms.map(weightOf));
  if (!chosen) return {conditions: {fails: 'untold'}, isForAnySize: false};
  const cases = yield* casesFor(chosen);
  const cellsOf = (profiles: readonly Profile[]): readonly number[] => [
    ...new Set(profiles.map((profile) => cellOf(profile, tests, chosen))),
  ];
  const used = chosen.flatMap((index) => terms[index] ?? []);
  const conditions = yield* described(cellsOf(cases.failing), cellsOf(cases.passing), used);
  // A description that is not exact must never be shown.
  if (!isExact(conditions, cases)) throw new Error('The conditions are not exact.');
  return {conditions, isForAnySize: isExact(conditions, yield* casesFor(chosen, Infinity))};
}

function isExact(conditions: Conditions, {failing, passing}: Cases<Profile>): boolean {
  const fails = describedBy(conditions);
  return failing.every(fails) && !passing.some(fails);
}

/**
 * A case for each different thing that a mark and the chosen terms can say of a site together. A
 * term says that there is some server, so a site says all that its servers say.
 */
function* casesOf(
  groups: readonly MarkedGroup[],
  tests: readonly Test<Profile>[],
  chosen: readonly number[],
  mostServers: number,
): Generator<undefined, Cases<Profile>> {
  const failing: Profile[] = [];
  const passing: Profile[] = [];
  for (const {group, marks, verdictAt} of groups) {
    yield;
    const {job, failures} = group;
    const servers = group.kinds.map(({kind}, place): Site => {
      const kinds = bitOfKind(kind, failures);
      return {mark: marks[place] ?? 0, cell: cellOf({job, failures, kinds}, tests, chosen), kinds};
    });
    for (const {mark, kinds} of sitesOf(servers, mostServers)) {
      (verdictAt(mark).holds ? passing : failing).push({job, failures, kinds});
    }
  }
  return {failing, passing};
}

interface Site {
  readonly mark: Mark;
  /** What the chosen terms say of it, a bit each. */
  readonly cell: number;
  readonly kinds: number;
}

/** A smallest site for each mark and cell. */
function sitesOf(servers: readonly Site[], mostServers: number): readonly Site[] {
  const found = new Map<number, Site>();
  const unseen = (sites: readonly Site[]): readonly Site[] =>
    sites.filter((site) => {
      const key = site.mark + site.cell * 2 ** 30;
      if (found.has(key)) return false;
      found.set(key, site);
      return true;
    });
  const single = unseen(servers);
  let largest = single;
  for (let size = 2; size <= mostServers && largest.length > 0; size++) {
    largest = unseen(
      largest.flatMap((site) =>
        single.map(({mark, cell, kinds}) => ({
          mark: joined(site.mark, mark),
          cell: site.cell | cell,
          kinds: site.kinds | kinds,
        })),
      ),
    );
  }
  return [...found.values()];
}

/** Whether the claim fails in a situation, by what the conditions say. */
function describedBy(conditions: Conditions): (profile: Profile) => boolean {
  if (conditions.fails !== 'when') return () => conditions.fails === 'always';
  const all = together(conditions.necessary);
  const any = conditions.alternatives.map(together);
  return (profile) => all(profile) && (any.length === 0 || any.some((isSo) => isSo(profile)));
}

function together(literals: readonly Literal[]): (profile: Profile) => boolean {
  const tests = literals.map(({term, is}) => ({isTrue: truthOf(term), is}));
  return (profile) => tests.every(({isTrue, is}) => isTrue(profile) === is);
}

function* described(
  failing: readonly number[],
  passing: readonly number[],
  terms: readonly Term[],
): Generator<undefined, Exactly> {
  const always = {
    so: failing.reduce((bits, cell) => bits & cell),
    not: failing.reduce((bits, cell) => bits & ~cell, -1),
  };
  const fixed = (1 << terms.length) - 1;
  const necessary: Cube = {mask: (always.so | always.not) & fixed, bits: always.so};
  const near = passing.filter((cell) => (cell & necessary.mask) === necessary.bits);
  const cover =
    near.length === 0 ? [] : yield* smallestCover(failing, near, fixed & ~necessary.mask);
  return {
    fails: 'when',
    necessary: literalsOf(necessary, terms),
    alternatives: cover.map((cube) => literalsOf(cube, terms)),
  };
}

function literalsOf({mask, bits}: Cube, terms: readonly Term[]): readonly Literal[] {
  return terms.flatMap((term, bit) =>
    (mask >> bit) & 1 ? {term, is: ((bits >> bit) & 1) === 1} : [],
  );
}
