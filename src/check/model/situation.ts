/** One situation: a scenario as far as it makes a difference, and what it stands for. */
import type {JobRequest} from '../../../machines/job.js';
import type {Scenario} from '../scenario.js';
import {freeNames} from '../server-names.js';

/** What one server is like before the job; its name makes no difference. */
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

/** How many attempts in a row a server is offline, from the one on that stores the master. */
export function missedBy({offline}: ServerKind, failures: number): number {
  let missed = 0;
  while (offline.includes(failures + 1 + missed)) missed++;
  return missed;
}

/** How far a situation is from what a scenario is like unless something else is said. */
function departuresOf({job, servers}: Situation): number {
  const ofJob =
    Number(job.kind !== 'run-command-on-workstation') +
    Number(!job.refreshExisting) +
    Number(!job.putOnSpecified);
  return servers.reduce((sum, server) => sum + departuresOfServer(server), ofJob);
}

export function departuresOfServer({holds, specified, offline}: ServerKind): number {
  return Number(!specified) + Number(holds === 2) + offline.length;
}

/** By fewest servers, then fewest failures, then what is most like the usual. */
export function lengthOf(situation: Situation): number {
  return (situation.servers.length * 100 + situation.failures) * 100 + departuresOf(situation);
}

const names = freeNames([]);
const firstNames = Array.from({length: 4}, () => names.next().value as string);

/** The situation as a scenario that the Lab plays. */
export function scenarioOf({job, failures, servers}: Situation): Scenario {
  return {
    version: 1,
    job,
    servers: servers.map(({holds, specified, offline}, index) => ({
      name: firstNames[index] ?? `SERVER-${index + 1}`,
      holds,
      specified,
      offlineForAttempts: [...offline],
    })),
    masterFailures: {count: failures, cause: 'disk-full'},
    response: 'fast',
  };
}
