/**
 * When exactly a claim fails: the smallest description, in the terms of a scenario.
 *
 * It uses the fewest terms that tell at all. What is so wherever the claim fails is told once, as
 * necessary; the rest is told as the fewest alternatives. The whole is then held against every
 * situation: it is so where the claim fails, and nowhere else.
 */
import {atATime, cellOf, fewestTerms, type Test} from './fewest-terms.js';
import {smallestCover, type Cube} from './smallest-cover.js';
import {truthOf, weightOf, type Literal, type Profile, type Term} from './terms.js';

export type Conditions =
  /** It fails nowhere, or everywhere. */
  | {readonly fails: 'never'}
  | {readonly fails: 'always'}
  | Exactly
  /** These terms do not tell: of two situations that they say the same of, it fails in one. */
  | {readonly fails: 'untold'};

/** It fails where all of `necessary` is so, and all of one of the alternatives, if there are any. */
export interface Exactly {
  readonly fails: 'when';
  readonly necessary: readonly Literal[];
  readonly alternatives: readonly (readonly Literal[])[];
}

/** Works them out a little at a time. */
export function* conditionsOf(
  failing: readonly Profile[],
  passing: readonly Profile[],
  terms: readonly Term[],
): Generator<undefined, Conditions> {
  if (failing.length === 0) return {fails: 'never'};
  if (passing.length === 0) return {fails: 'always'};
  const tests = terms.map(truthOf);
  const chosen = yield* fewestTerms(failing, passing, tests, terms.map(weightOf));
  if (!chosen) return {fails: 'untold'};
  const used = chosen.flatMap((index) => terms[index] ?? []);
  const cells = {
    failing: yield* cellsOf(failing, tests, chosen),
    passing: yield* cellsOf(passing, tests, chosen),
  };
  const conditions = yield* described(cells.failing, cells.passing, used);
  yield* holdAgainst(conditions, failing, passing);
  return conditions;
}

/** What the chosen terms say of the cases, each thing once. */
function* cellsOf(
  profiles: readonly Profile[],
  tests: readonly Test<Profile>[],
  chosen: readonly number[],
): Generator<undefined, readonly number[]> {
  const cells = new Set<number>();
  for (const [index, profile] of profiles.entries()) {
    if (index % atATime === 0) yield;
    cells.add(cellOf(profile, tests, chosen));
  }
  return [...cells];
}

/** Tells of a situation whether a description is so of it. */
function describedBy({necessary, alternatives}: Exactly): (profile: Profile) => boolean {
  const all = together(necessary);
  const any = alternatives.map(together);
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
  const cover = near.length === 0 ? [] : yield* smallestCover(failing, near, terms.length);
  return {
    fails: 'when',
    necessary: literalsOf(necessary, terms),
    alternatives: cover.map((cube) =>
      literalsOf({...cube, mask: cube.mask & ~necessary.mask}, terms),
    ),
  };
}

function literalsOf({mask, bits}: Cube, terms: readonly Term[]): readonly Literal[] {
  return terms.flatMap((term, bit) =>
    (mask >> bit) & 1 ? {term, is: ((bits >> bit) & 1) === 1} : [],
  );
}

/** A description that is not exact must never be shown. */
function* holdAgainst(
  conditions: Exactly,
  failing: readonly Profile[],
  passing: readonly Profile[],
): Generator<undefined, void> {
  const isDescribed = describedBy(conditions);
  for (const [profiles, isSo] of [
    [failing, true],
    [passing, false],
  ] as const) {
    for (const [index, profile] of profiles.entries()) {
      if (index % atATime === 0) yield;
      if (isDescribed(profile) === isSo) continue;
      throw new Error('The conditions do not describe where the claim fails.');
    }
  }
}
