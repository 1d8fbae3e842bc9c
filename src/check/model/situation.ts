/** One situation: a scenario without what makes no difference, such as the names of servers. */
import type {JobRequest} from '../../../machines/job.js';
import type {Scenario} from '../../run/scenario.js';
import {freeNames} from '../../run/server-names.js';

/** What one server is like before the job. */
export interface ServerKind {
  readonly holds: 1 | 2 | null;
  readonly specified: boolean;
  /** The attempts in which it is offline. */
  readonly offline: readonly number[];
}

export interface Situation {
  readonly job: JobRequest;
  /** How many attempts to store the master fail. */
  readonly failures: number;
  readonly servers: readonly ServerKind[];
}

/** How many attempts in a row a server is offline, from the one that stores the master. */
export function missedBy({offline}: Pick<ServerKind, 'offline'>, failures: number): number {
  let missed = 0;
  while (offline.includes(failures + 1 + missed)) missed++;
  return missed;
}

/** How many settings of a server differ from the usual ones. */
export function departuresOf({holds, specified, offline}: ServerKind): number {
  return Number(!specified) + Number(holds === 2) + offline.length;
}

/** Orders situations: fewest servers, then fewest failures, then fewest unusual settings. */
export function lengthOf({job, failures, servers}: Situation): number {
  const departures =
    Number(job.kind !== 'run-command-on-workstation') +
    Number(!job.refreshExisting) +
    Number(!job.putOnSpecified) +
    servers.reduce((sum, server) => sum + departuresOf(server), 0);
  return (servers.length * 1_000 + failures) * 1_000 + departures;
}

/** The situation as a scenario that the Lab plays. */
export function scenarioOf({job, failures, servers}: Situation): Scenario {
  const names = freeNames([]);
  return {
    version: 1,
    job,
    servers: servers.map(({holds, specified, offline}) => ({
      name: names.next().value as string,
      holds,
      specified,
      offlineForAttempts: [...offline],
    })),
    masterFailures: {count: failures, cause: 'disk-full'},
    response: 'fast',
  };
}
