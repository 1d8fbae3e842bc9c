/** What may stand in a scenario: the lists to choose from, and the limits. For controls as well. */
import type {FailureCause} from '../../machines/messages.js';
import type {JobKind} from '../../machines/site/instruction.js';
import type {ResponseSetting} from '../../machines/site/timing.js';

export const jobKinds = ['run-command-on-workstation', 'share-package-on-server'] as const;
export const failureCauses = ['disk-full', 'file-in-use', 'access-denied'] as const;
export const responses = ['very-fast', 'fast', 'medium', 'slow'] as const;

/** What the charts know and a list lacks: nothing, or this does not compile. */
type Unlisted = Exclude<
  JobKind | FailureCause | ResponseSetting,
  (typeof jobKinds | typeof failureCauses | typeof responses)[number]
>;
export const allListed: [Unlisted] extends [never] ? true : Unlisted = true;

/** In characters, which are code points. */
export const longestTitle = 120;

export const mostServers = 10_000;

export const mostFailures = 100;

/** How often the servers of a site may be sent a copy, in all attempts: some seconds of work. */
export const mostCopies = 60_000;

export const serverNamePattern = /^[A-Z0-9-]{1,15}$/;
