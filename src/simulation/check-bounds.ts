/** Within which bounds a check is complete: what a situation may be like. */
import type {JobKind} from '../../../machines/instruction.js';
import {jobKinds} from '../scenario-limits.js';

export interface CheckBounds {
  /** From one server to this many. */
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

/** What may be chosen, the usual first where it is a list. */
export const limits = {
  mostServers: [1, 2, 3, 4],
  mostFailures: [0, 1, 2, 3, 4, 5],
  offlineAttempts: [0, 1, 2, 3, 4],
} as const;

export const onAndOff = [true, false] as const;

export const defaultBounds: CheckBounds = {
  mostServers: 3,
  mostFailures: 3,
  holdsNew: false,
  offlineAttempts: 0,
  kinds: jobKinds,
  refresh: onAndOff,
  put: onAndOff,
};

export const widestBounds: CheckBounds = {
  ...defaultBounds,
  mostServers: 4,
  mostFailures: 5,
  holdsNew: true,
  offlineAttempts: 4,
};

/** The bounds that a value holds, as it comes in a message; undefined where it holds none. */
export function readBounds(value: unknown): CheckBounds | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const {mostServers, mostFailures, holdsNew, offlineAttempts, kinds, refresh, put} =
    value as Readonly<Record<keyof CheckBounds, unknown>>;
  const isRead =
    isOneOf(limits.mostServers, mostServers) &&
    isOneOf(limits.mostFailures, mostFailures) &&
    isOneOf(limits.offlineAttempts, offlineAttempts) &&
    isSomeOf(jobKinds, kinds) &&
    isSomeOf(onAndOff, refresh) &&
    isSomeOf(onAndOff, put);
  if (!isRead || typeof holdsNew !== 'boolean') return undefined;
  return {mostServers, mostFailures, holdsNew, offlineAttempts, kinds, refresh, put};
}

function isOneOf<Item>(items: readonly Item[], value: unknown): value is Item {
  return (items as readonly unknown[]).includes(value);
}

/** Some of the items, each once, in their order. */
function isSomeOf<Item>(items: readonly Item[], value: unknown): value is readonly Item[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const kept = items.filter((item) => value.includes(item));
  return kept.length === value.length && kept.every((item, index) => item === value[index]);
}
