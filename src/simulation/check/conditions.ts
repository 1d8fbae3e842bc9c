/**
 * When exactly a claim fails: the smallest description, in the terms of a scenario.
 *
 * It uses the fewest terms that tell at all. What is so wherever the claim fails is told once, as
 * necessary; the rest is told as the fewest alternatives. The whole is then held against every
 * situation: it is so where the claim fails, and nowhere else.
 */
import {cellOf, fewestTerms} from './fewest-terms.js';
import {smallestCover, type Cube} from './smallest-cover.js';
import {isTrue, truthOf, weightOf, type Literal, type Profile, type Term} from './terms.js';

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

export function conditionsOf(
  failing: readonly Profile[],
  passing: readonly Profile[],
  terms: readonly Term[],
): Conditions {
  if (failing.length === 0) return {fails: 'never'};
  if (passing.length === 0) return {fails: 'always'};
  const tests = terms.map(truthOf);
  const chosen = fewestTerms(failing, passing, tests, terms.map(weightOf));
  if (!chosen) return {fails: 'untold'};
  const cellsOf = (profiles: readonly Profile[]): readonly number[] => [
    ...new Set(profiles.map((profile) => cellOf(profile, tests, chosen))),
  ];
  const used = chosen.flatMap((index) => terms[index] ?? []);
  const conditions = described(cellsOf(failing), cellsOf(passing), used);
  holdAgainst(conditions, failing, passing);
  return conditions;
}

/** Whether a description is so of a situation. */
export function isDescribed({necessary, alternatives}: Exactly, profile: Profile): boolean {
  const isSo = (literal: Literal): boolean => isTrue(literal, profile);
  if (!necessary.every(isSo)) return false;
  return alternatives.length === 0 || alternatives.some((literals) => literals.every(isSo));
}

function described(
  failing: readonly number[],
  passing: readonly number[],
  terms: readonly Term[],
): Exactly {
  const always = {
    so: failing.reduce((bits, cell) => bits & cell),
    not: failing.reduce((bits, cell) => bits & ~cell, -1),
  };
  const fixed = (1 << terms.length) - 1;
  const necessary: Cube = {mask: (always.so | always.not) & fixed, bits: always.so};
  const near = passing.filter((cell) => (cell & necessary.mask) === necessary.bits);
  const cover = near.length === 0 ? [] : smallestCover(failing, near, terms.length);
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
function holdAgainst(
  conditions: Exactly,
  failing: readonly Profile[],
  passing: readonly Profile[],
): void {
  const isExact =
    failing.every((profile) => isDescribed(conditions, profile)) &&
    !passing.some((profile) => isDescribed(conditions, profile));
  if (!isExact) throw new Error('The conditions do not describe where the claim fails.');
}
