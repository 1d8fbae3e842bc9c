/** What can be said of one distribution server's copy at a moment: the words that a picture shows. */
import {entryOf, reaches, type Instruction} from '../../machines/site/instruction.js';
import type {ServerSetup} from '../../machines/site/site.js';
import type {Scenario} from './scenario.js';
import type {SiteState} from './site-state.js';
import {msg, str} from '@lit/localize';

/**
 * - `empty`: holds nothing.
 * - `current`: holds the version of the stored master, or a newer one.
 * - `due`: older than the master, and an instruction is there that will reach it.
 * - `stale`: older than the master, although the job asked to refresh it, and nothing will.
 * - `unasked`: older than the master, and the job did not ask to refresh it.
 * - `receiving`, `unreachable`: the Despooler is at it now.
 */
export type ServerStatus =
  'empty' | 'current' | 'due' | 'stale' | 'unasked' | 'receiving' | 'unreachable';

/** Whether an instruction that lies in RECEIVE will send the package to a server. */
export function willReach(instruction: Instruction | null, server: ServerSetup): boolean {
  if (!instruction) return false;
  if (instruction.onlyServers) return namesOf(instruction.onlyServers).has(server.name);
  return reaches(instruction, entryOf(server));
}

const nameSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A retry may name thousands of servers, and each of thousands asks whether it is among them. */
function namesOf(names: readonly string[]): ReadonlySet<string> {
  const set = nameSets.get(names) ?? new Set(names);
  nameSets.set(names, set);
  return set;
}

/** Whether a server ends up as the fault leaves it: asked to be refreshed, and older than the master. */
export function isLeftBehind(
  scenario: Scenario,
  server: ServerSetup,
  holds: number | null,
  master: number,
): boolean {
  if (!scenario.job.refreshExisting || server.holds === null) return false;
  return holds !== null && holds < master;
}

/** The status of the server at `index` in the scenario's order. */
export function serverStatus(scenario: Scenario, site: SiteState, index: number): ServerStatus {
  const server = scenario.servers[index];
  const now = site.servers[index];
  if (!server || !now) throw new RangeError(`There is no server ${index}.`);
  if (now.state === 'receiving' || now.state === 'unreachable') return now.state;
  if (now.holds === null) return 'empty';
  if (now.holds >= site.master.version) return 'current';
  if (willReach(site.receive.instruction, server)) return 'due';
  return isLeftBehind(scenario, server, now.holds, site.master.version) ? 'stale' : 'unasked';
}

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

/** The count is written as the language writes numbers. */
export function countWords(status: ServerStatus, count: string): string {
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
      return msg(str`${count} not refreshed`);
    case 'empty':
      return msg(str`${count} hold nothing`);
  }
}
