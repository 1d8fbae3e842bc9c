/**
 * What a job asks of the Despooler, and what a retry asks of it again.
 *
 * Plain data and pure functions: no XState here, so that a rule can be tested
 * with one call and read without knowing statecharts.
 *
 * Facts: `refresh-means-all-holders`, `put-on-specified-skips-holders`,
 * `share-job-copies-to-specified`, `retry-loses-refresh`, `fixed-retry-keeps-all`.
 */

/** The two kinds of job that bring a package to distribution servers. */
export const jobKinds = ['run-command-on-workstation', 'share-package-on-server'] as const;
export type JobKind = (typeof jobKinds)[number];

/** What one instruction asks the Despooler to do. It is a file in RECEIVE, so it outlives the service. */
export interface Instruction {
  readonly jobKind: JobKind;
  /** The version of the package that it brings. */
  readonly version: number;
  /** *Refresh Existing Distribution Servers*: copy to every server that holds the package. */
  readonly refreshExisting: boolean;
  /** *Put on Specified Distribution Servers*: copy to the servers that the job names. */
  readonly putOnSpecified: boolean;
  /** 1 for the job's own instruction, 2 for its first retry. */
  readonly attempt: number;
  /** The only servers it is for, or null for all that its requests reach. */
  readonly onlyServers: readonly string[] | null;
}

/** One line of the site's record of a package: which server, and what was there before the job. */
export interface ServerEntry {
  readonly name: string;
  /** Whether the server held the package, in any version, when the job began. */
  readonly heldBefore: boolean;
  /** Whether the job's *Put on Specified* list names it. */
  readonly specified: boolean;
}

/** A server as the site's record has it, from what it is like before the job. */
export function entryOf({
  name,
  holds,
  specified,
}: Omit<ServerEntry, 'heldBefore'> & {readonly holds: number | null}): ServerEntry {
  return {name, heldBefore: holds !== null, specified};
}

/** How many instructions of one job are executed before it is Failed: Q140374. */
export const lastAttempt = 100;

/** The same request, once more. */
export function retryOf(instruction: Instruction): Instruction {
  return {...instruction, attempt: instruction.attempt + 1};
}

/** The same request, once more, except that it no longer asks to refresh. */
export function retryWithoutRefresh(instruction: Instruction): Instruction {
  return {...retryOf(instruction), refreshExisting: false};
}

/** The same request, once more, for the servers that did not get their copy. */
export function retryForServers(
  instruction: Instruction,
  onlyServers: readonly string[],
): Instruction {
  return {...retryOf(instruction), onlyServers};
}

/** Whether an instruction's requests reach a server. */
export function reaches(instruction: Instruction, server: ServerEntry): boolean {
  if (instruction.refreshExisting && server.heldBefore) return true;
  if (!instruction.putOnSpecified || !server.specified) return false;
  return !server.heldBefore || instruction.jobKind === 'share-package-on-server';
}

/** The names of the servers that an instruction sends the package to, in the site's order. */
export function recipients(
  instruction: Instruction,
  servers: readonly ServerEntry[],
): readonly string[] {
  if (instruction.onlyServers) return instruction.onlyServers;
  return servers.filter((server) => reaches(instruction, server)).map((server) => server.name);
}
