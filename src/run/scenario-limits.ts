/** The allowed values of a scenario: the lists to choose from, and the limits. Controls use them too. */
import type {FailureCause} from '../../machines/messages.js';
import {lastAttempt, type JobKind} from '../../machines/site/instruction.js';
import type {ResponseSetting} from '../../machines/site/timing.js';

// As records, so that the compiler asks for what a chart knows and a list lacks.
const kinds = {'run-command-on-workstation': 0, 'share-package-on-server': 0};
const causes = {'disk-full': 0, 'file-in-use': 0, 'access-denied': 0};
const settings = {'very-fast': 0, fast: 0, medium: 0, slow: 0};

export const jobKinds = listOf<JobKind>(kinds);
export const failureCauses = listOf<FailureCause>(causes);
export const responses = listOf<ResponseSetting>(settings);

/** What a server can hold before the job, in the order in which a press goes through it. */
export const holdings = [null, 1, 2] as const;

type NotEmpty<Item> = readonly [Item, ...Item[]];

function listOf<Name extends string>(names: Readonly<Record<Name, unknown>>): NotEmpty<Name> {
  return Object.keys(names) as unknown as NotEmpty<Name>;
}

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
