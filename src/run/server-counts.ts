/** How many servers of a site are in each status, for when they are too many to name. */
import {msg, str} from '@lit/localize';

import type {ServerStatus} from './server-status.js';

/** Only the statuses that there are, the ones that matter most first. */
export function countStatuses(
  statuses: readonly ServerStatus[],
): ReadonlyMap<ServerStatus, number> {
  const counts = new Map<ServerStatus, number>(order.map((status) => [status, 0]));
  for (const status of statuses) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count > 0));
}

const order: readonly ServerStatus[] = [
  'stale',
  'unreachable',
  'receiving',
  'current',
  'due',
  'unasked',
  'empty',
];

export function countWords(status: ServerStatus, count: number): string {
  switch (status) {
    case 'stale':
      return msg(str`${count} stale`);
    case 'unreachable':
      return msg(str`${count} offline`);
    case 'receiving':
      return msg(str`${count} being copied`);
    case 'current':
      return msg(str`${count} current`);
    case 'due':
      return msg(str`${count} due`);
    case 'unasked':
      return msg(str`${count} not to be refreshed`);
    case 'empty':
      return msg(str`${count} hold nothing`);
  }
}
