/**
 * The terms that describe when a claim fails: those of a scenario.
 *
 * Of servers, a term says only whether there is one of some kind. How many there are makes no
 * difference, since servers do not change each other.
 */
import type {JobKind} from '../../../machines/site/instruction.js';
import type {JobRequest} from '../../../machines/site/job.js';
import {limits, onAndOff, type CheckBounds} from '../../links/check-bounds.js';

import {missedBy, type ServerKind} from './situations.js';
import {failuresWithin} from './situations.js';

/** What a server holds before the job; a version is either. */
export type Holding = 'old' | 'new' | 'version' | 'nothing';

/** A kind of server, as far as a term describes it. */
export interface ServerTerm {
  readonly about: 'server';
  readonly holds?: Holding;
  readonly specified?: boolean;
  /** For at least so many attempts it is offline, from the one that stores the master. */
  readonly missed?: number;
  /** Whether it can be reached in that attempt. */
  readonly reachable?: true;
}

export type Term =
  | {readonly about: 'kind'; readonly kind: JobKind}
  | {readonly about: 'refresh'}
  | {readonly about: 'put'}
  | {readonly about: 'failures'; readonly atLeast: number}
  | ServerTerm;

/** A term that is true, or is not. Of a kind of server: that there is one, or none. */
export interface Literal {
  readonly term: Term;
  readonly is: boolean;
}

/** All that terms can say of a situation. Many situations have the same profile. */
export interface Profile {
  readonly job: JobRequest;
  readonly failures: number;
  /** A bit for each kind of server that the site has. */
  readonly kinds: number;
}

const holdings = [1, 2, null] as const;
const mostMissed = Math.max(...limits.offlineAttempts);

/** The bit of a profile that stands for a kind. */
function bitOf(holds: ServerKind['holds'], specified: boolean, missed: number): number {
  const holding = holdings.indexOf(holds);
  return 1 << ((holding * 2 + Number(specified)) * (mostMissed + 1) + missed);
}

export function bitOfKind(kind: ServerKind, failures: number): number {
  return bitOf(kind.holds, kind.specified, missedBy(kind, failures));
}

/** Whether a term is true of a profile. */
export function truthOf(term: Term): (profile: Profile) => boolean {
  switch (term.about) {
    case 'kind':
      return ({job}) => job.kind === term.kind;
    case 'refresh':
      return ({job}) => job.refreshExisting;
    case 'put':
      return ({job}) => job.putOnSpecified;
    case 'failures':
      return ({failures}) => failures >= term.atLeast;
    case 'server': {
      const bits = bitsOf(term);
      return ({kinds}) => (kinds & bits) !== 0;
    }
  }
}

function bitsOf(term: ServerTerm): number {
  let bits = 0;
  for (const holds of holdings) {
    for (const specified of onAndOff) {
      for (let missed = 0; missed <= mostMissed; missed++) {
        if (isOfTerm(term, holds, specified, missed)) bits |= bitOf(holds, specified, missed);
      }
    }
  }
  return bits;
}

function isOfTerm(
  term: ServerTerm,
  holds: ServerKind['holds'],
  specified: boolean,
  missed: number,
): boolean {
  return (
    (term.holds === undefined || holdingsOf[term.holds].includes(holds)) &&
    (term.specified === undefined || term.specified === specified) &&
    missed >= (term.missed ?? 0) &&
    (!term.reachable || missed === 0)
  );
}

const holdingsOf: Readonly<Record<Holding, readonly ServerKind['holds'][]>> = {
  old: [1],
  new: [2],
  version: [1, 2],
  nothing: [null],
};

/** How many things a term says at once. */
export function weightOf(term: Term): number {
  if (term.about !== 'server') return 1;
  const facets = [term.holds, term.specified, term.missed, term.reachable];
  return facets.filter((facet) => facet !== undefined).length;
}

/** All terms that can tell situations within these bounds apart, the simplest first. */
export function termsWithin(bounds: CheckBounds): readonly Term[] {
  const {kinds, refresh, put} = bounds;
  const terms: Term[] = [];
  if (refresh.length > 1) terms.push({about: 'refresh'});
  for (const {failures} of failuresWithin(bounds)) {
    if (failures > 0) terms.push({about: 'failures', atLeast: failures});
  }
  if (kinds.length > 1) terms.push({about: 'kind', kind: 'share-package-on-server'});
  if (put.length > 1) terms.push({about: 'put'});
  return [...terms, ...serverTerms(bounds)];
}

function serverTerms({holdsNew, offlineAttempts}: CheckBounds): readonly ServerTerm[] {
  const allHoldings: readonly (Holding | undefined)[] = holdsNew
    ? [undefined, 'old', 'version', 'new', 'nothing']
    : [undefined, 'old', 'nothing'];
  const specifieds = [undefined, false, true];
  const absences: Pick<ServerTerm, 'missed' | 'reachable'>[] = [{}];
  for (let missed = 1; missed <= offlineAttempts; missed++) absences.push({missed});
  if (offlineAttempts > 0) absences.push({reachable: true});
  return allHoldings
    .flatMap((holds) =>
      specifieds.flatMap((specified) =>
        absences.map((absence) => ({
          about: 'server' as const,
          ...(holds && {holds}),
          ...(specified !== undefined && {specified}),
          ...absence,
        })),
      ),
    )
    .filter((term) => weightOf(term) > 0)
    .sort((a, b) => weightOf(a) - weightOf(b));
}
