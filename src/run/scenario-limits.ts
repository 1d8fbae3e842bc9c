/** What may stand in a scenario: the lists to choose from, and the limits. For controls as well. */
import type {JobKind} from '../../machines/site/instruction.js';

export const jobKinds = [
  'run-command-on-workstation',
  'share-package-on-server',
] as const satisfies readonly JobKind[];

export const failureCauses = ['disk-full', 'file-in-use', 'access-denied'] as const;

export const responses = ['very-fast', 'fast', 'medium', 'slow'] as const;

/** In characters, which are code points. */
export const longestTitle = 120;

export const mostServers = 10_000;

export const mostFailures = 100;

export const serverNamePattern = /^[A-Z0-9-]{1,15}$/;
