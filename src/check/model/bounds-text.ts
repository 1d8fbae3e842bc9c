/** Bounds as a link writes them: what is otherwise than usual, as in `servers-4.version-2`. */
import type {JobKind} from '../../../machines/site/instruction.js';
import {defaultBounds, limits, type CheckBounds} from './bounds.js';

const words: readonly {readonly word: string; readonly sets: Partial<CheckBounds>}[] = [
  ...counted('servers', 'mostServers'),
  ...counted('failures', 'mostFailures'),
  {word: 'version-2', sets: {holdsNew: true}},
  ...counted('offline', 'offlineAttempts'),
  kind('run-command', 'run-command-on-workstation'),
  kind('share-package', 'share-package-on-server'),
  {word: 'refresh', sets: {refresh: [true]}},
  {word: 'no-refresh', sets: {refresh: [false]}},
  {word: 'put', sets: {put: [true]}},
  {word: 'no-put', sets: {put: [false]}},
];

/** All that a text of bounds may be made of. */
export const boundsWords: readonly string[] = words.map(({word}) => word);

/** Empty for the usual bounds. */
export function boundsText(bounds: CheckBounds): string {
  const differing = (Object.keys(defaultBounds) as (keyof CheckBounds)[]).filter(
    (field) => String(bounds[field]) !== String(defaultBounds[field]),
  );
  return words
    .filter(({sets}) => differing.some((field) => String(sets[field]) === String(bounds[field])))
    .map(({word}) => word)
    .join('.');
}

/** Undefined for a text that is none, or that says two things of the same. */
export function boundsIn(text: string): CheckBounds | undefined {
  let bounds = defaultBounds;
  const said = new Set<string>();
  for (const part of text === '' ? [] : text.split('.')) {
    const sets = words.find(({word}) => word === part)?.sets;
    const [field] = Object.keys(sets ?? {});
    if (!field || said.has(field)) return undefined;
    said.add(field);
    bounds = {...bounds, ...sets};
  }
  return bounds;
}

function counted(
  word: string,
  field: keyof typeof limits,
): {readonly word: string; readonly sets: Partial<CheckBounds>}[] {
  return limits[field].map((count) => ({word: `${word}-${count}`, sets: {[field]: count}}));
}

function kind(word: string, only: JobKind): {word: string; sets: Partial<CheckBounds>} {
  return {word, sets: {kinds: [only]}};
}
