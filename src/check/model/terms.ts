/**
 * The terms in which it is told when a claim fails: those of a scenario.
 *
 * What kinds of server there are is told by which kinds there are at least one of. How many there
 * are of a kind is left out: a server's end does not hang on the others.
 */
import type {JobKind} from '../../../machines/instruction.js';
import type {JobRequest} from '../../../machines/job.js';
import type {CheckBounds} from './bounds.js';
import {jobKinds} from '../scenario-limits.js';
import {limits, onAndOff} from './bounds.js';
import {missedBy, type ServerKind, type Situation} from './situation.js';

/** What a server holds before the job; a version is either. */
export type Holding = 'old' | 'new' | 'version' | 'nothing';

/** A kind of server, as far as it is told. */
export interface ServerTerm {
  readonly about: 'server';
  readonly holds?: Holding;
  readonly specified?: boolean;
  /** For at least how many attempts it is offline from the one on that stores the master. */
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

/** A term that is so, or is not. Of a kind of server: that there is one, or none. */
export interface Literal {
  readonly term: Term;
  readonly is: boolean;
}

/** What terms can tell of a situation; many situations have the same. */
export interface Profile {
  readonly job: JobRequest;
  readonly failures: number;
  /** A bit for each kind of server that is there. */
  readonly kinds: number;
}

const holdings = [1, 2, null] as const;
const mostMissed = Math.max(...limits.offlineAttempts);

/** Which bit of a profile stands for a kind. */
function bitOf(holds: ServerKind['holds'], specified: boolean, missed: number): number {
  const holding = holdings.indexOf(holds);
  return 1 << ((holding * 2 + Number(specified)) * (mostMissed + 1) + missed);
}

export function profileOf({job, failures, servers}: Situation): Profile {
  let kinds = 0;
  for (const server of servers) {
    kinds |= bitOf(server.holds, server.specified, missedBy(server, failures));
  }
  return {job, failures, kinds};
}

/** Whether a term is so of a profile, worked out once for many. */
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
    (term.holds === undefined || isHolding(term.holds, holds)) &&
    (term.specified === undefined || term.specified === specified) &&
    missed >= (term.missed ?? 0) &&
    (!term.reachable || missed === 0)
  );
}

function isHolding(holding: Holding, holds: ServerKind['holds']): boolean {
  switch (holding) {
    case 'old':
      return holds === 1;
    case 'new':
      return holds === 2;
    case 'version':
      return holds !== null;
    case 'nothing':
      return holds === null;
  }
}

/** How much a term says at once: the fewer, the easier it is taken in. */
export function weightOf(term: Term): number {
  if (term.about !== 'server') return 1;
  const facets = [term.holds, term.specified, term.missed, term.reachable];
  return facets.filter((facet) => facet !== undefined).length;
}

/** All terms that can tell situations within these bounds apart, the plainest first. */
export function termsWithin(bounds: CheckBounds): readonly Term[] {
  const {mostFailures, kinds, refresh, put} = bounds;
  const terms: Term[] = [];
  if (refresh.length > 1) terms.push({about: 'refresh'});
  for (let atLeast = 1; atLeast <= mostFailures; atLeast++) {
    terms.push({about: 'failures', atLeast});
  }
  if (kinds.length > 1) terms.push({about: 'kind', kind: jobKinds[1]});
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
