/** What a situation may be like in a check, and how a link writes it: `servers-4.version-2`. */
import type {JobKind} from '../../machines/site/instruction.js';
import {jobKinds, mostFailures, mostServers} from '../run/scenario-limits.js';

export interface CheckBounds {
  /** A site has from one server to this many. */
  readonly mostServers: number;
  /** Storing the master fails from never to this many times. */
  readonly mostFailures: number;
  /** Whether a server may hold version 2 before the job, besides nothing and version 1. */
  readonly holdsNew: boolean;
  /** A server may be offline in any of the attempts from 1 to this one; 0 for never. */
  readonly offlineAttempts: number;
  readonly kinds: readonly JobKind[];
  /** Whether the job asks to refresh existing servers: on, off, or both. */
  readonly refresh: readonly boolean[];
  /** Whether it asks to put the package on specified servers. */
  readonly put: readonly boolean[];
}

/** The numbers to choose from. The last ones are those of a scenario. */
export const limits = {
  mostServers: [1, 2, 3, 4, mostServers],
  mostFailures: [0, 1, 2, 3, 4, 5, mostFailures],
  offlineAttempts: [0, 1, 2, 3, 4],
} as const;

export const onAndOff = [true, false] as const;

/** Links without bounds mean these, so they never change. */
export const defaultBounds: CheckBounds = {
  mostServers: 3,
  mostFailures: 3,
  holdsNew: false,
  offlineAttempts: 0,
  kinds: jobKinds,
  refresh: onAndOff,
  put: onAndOff,
};

interface Word {
  readonly word: string;
  readonly sets: Partial<CheckBounds>;
}

const words: readonly Word[] = [
  ...numbered('servers', 'mostServers'),
  ...numbered('failures', 'mostFailures'),
  {word: 'version-2', sets: {holdsNew: true}},
  ...numbered('offline', 'offlineAttempts'),
  {word: 'run-command', sets: {kinds: ['run-command-on-workstation']}},
  {word: 'share-package', sets: {kinds: ['share-package-on-server']}},
  {word: 'refresh', sets: {refresh: [true]}},
  {word: 'no-refresh', sets: {refresh: [false]}},
  {word: 'put', sets: {put: [true]}},
  {word: 'no-put', sets: {put: [false]}},
];

function numbered(word: string, field: keyof typeof limits): readonly Word[] {
  return limits[field].map((count) => ({word: `${word}-${count}`, sets: {[field]: count}}));
}

/** Each word that a text of bounds can have. */
export const boundsWords: readonly string[] = words.map(({word}) => word);

/** Names what differs from the default bounds; empty for these. */
export function boundsText(bounds: CheckBounds): string {
  const differing = (Object.keys(defaultBounds) as (keyof CheckBounds)[]).filter(
    (field) => String(bounds[field]) !== String(defaultBounds[field]),
  );
  return words
    .filter(({sets}) => differing.some((field) => String(sets[field]) === String(bounds[field])))
    .map(({word}) => word)
    .join('.');
}

/** Undefined for a text with an unknown word, or with two words about the same. */
export function boundsIn(text: string): CheckBounds | undefined {
  let bounds = defaultBounds;
  const seen = new Set<string>();
  for (const part of text === '' ? [] : text.split('.')) {
    const sets = words.find(({word}) => word === part)?.sets;
    const [field] = Object.keys(sets ?? {});
    if (!field || seen.has(field)) return undefined;
    seen.add(field);
    bounds = {...bounds, ...sets};
  }
  return bounds;
}
