/** The allowed values of a scenario: the lists to choose from, and the limits. Controls use them too. */
import {lastAttempt} from '../../machines/site/instruction.js';

export {failureCauses} from '../../machines/messages.js';
export {jobKinds} from '../../machines/site/instruction.js';
export {responses} from '../../machines/site/timing.js';

/** What a server can hold before the job, in the order in which a press goes through it. */
export const holdings = [null, 1, 2] as const;

/** In characters, which are code points. */
export const longestTitle = 120;

export const mostServers = 10_000;

export const mostFailures = 100;

/** How often the servers of a site may be sent a copy, in all attempts: some seconds of work. */
export const mostCopies = 60_000;

export const serverNamePattern = /^[A-Z0-9-]{1,15}$/;

interface Offline {
  readonly offlineForAttempts: readonly number[];
}

/** How often a site's servers can be sent a copy in all attempts: what its recording costs. */
export function copiesIn(servers: readonly Offline[]): number {
  const copiesTo = ({offlineForAttempts}: Offline): number =>
    1 + new Set(offlineForAttempts.filter((attempt) => attempt <= lastAttempt)).size;
  return servers.reduce((sum, server) => sum + copiesTo(server), 0);
}
