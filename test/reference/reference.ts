/**
 * The rules of the model once more, as one plain loop: the yardstick that the statecharts are held
 * against.
 *
 * Written from the rules alone, without sight of the machines, so that a slip in one is not
 * repeated in the other. Rule numbers are those of the design's section 2.3. Keep it that way: when
 * a rule changes, change this file from the rule, never from the machines.
 */
import type {Scenario} from '../../src/run/scenario.js';
import type {World} from '../../src/run/world.js';

export interface ReferenceOutcome {
  readonly jobStatus: 'Complete' | 'Failed';
  /** How many instructions were executed: the job's own, and its retries. */
  readonly attempts: number;
  readonly master: number;
  /** The version on each server, null for none. */
  readonly servers: Record<string, number | null>;
  /** Names of the stale servers, sorted. */
  readonly stale: string[];
  /** Simulated minutes from the job's start to its end, in whole intervals. */
  readonly minutes: number;
}

export interface ReferenceRetry {
  /** The attempt in which it is written. */
  readonly attempt: number;
  readonly because: 'master-not-stored' | 'servers-offline';
  readonly refreshExisting: boolean;
  readonly putOnSpecified: boolean;
}

export interface ReferenceRun {
  readonly outcome: ReferenceOutcome;
  readonly retries: readonly ReferenceRetry[];
  /** The attempt that stored the master, null when none did. */
  readonly storedIn: number | null;
  /** Servers that the job wanted refreshed and that nothing was sent to when the master was stored. */
  readonly passedOver: readonly string[];
}

export interface ReferenceDifference {
  readonly attempt: number;
  readonly field: 'refreshExisting';
}

const mostAttempts = 100;

export const minutesBetweenAttempts = {'very-fast': 24, fast: 120, medium: 360, slow: 720};

export function referenceRun(scenario: Scenario, world: World): ReferenceRun {
  const {job, masterFailures, response} = scenario;
  const servers = scenario.servers.map((server) => ({...server, heldBefore: server.holds}));
  const retries: ReferenceRetry[] = [];

  // Rule 1: the stored master is version 1, and the job brings version 2.
  let master = 1;
  let storedIn: number | null = null;
  let passedOver: string[] = [];
  let failed = false;
  // Rule 4: what counts is the library that the running service has loaded.
  let hotfixLoaded = world === 'before-job';
  // Rule 2: the first instruction asks for what the job asks for.
  let asksFor = {refreshExisting: job.refreshExisting, putOnSpecified: job.putOnSpecified};
  // Rule 6: the only servers that a retry is for, after some were offline.
  let unreached: typeof servers | null = null;
  let attempt = 0;

  for (;;) {
    attempt += 1;
    let because: ReferenceRetry['because'] | null = null;

    // Rule 3: the first `count` attempts fail to store the master.
    if (master === 1 && attempt <= masterFailures.count) {
      because = 'master-not-stored';
    } else {
      // Rule 6: a retry for servers that were offline does not store the master again.
      if (master === 1) {
        master = 2;
        storedIn = attempt;
      }
      // Rule 5: whom version 2 goes to.
      const receivers: typeof servers =
        unreached ??
        servers.filter(
          ({holds, specified}) =>
            (asksFor.refreshExisting && holds !== null) ||
            (asksFor.putOnSpecified &&
              specified &&
              (holds === null || job.kind === 'share-package-on-server')),
        );
      if (storedIn === attempt && job.refreshExisting) {
        passedOver = servers
          .filter((server) => server.heldBefore !== null && !receivers.includes(server))
          .map(({name}) => name);
      }
      // Rule 6: a server that is offline in this attempt gets nothing.
      const isOffline = (server: (typeof servers)[number]) =>
        server.offlineForAttempts.includes(attempt);
      for (const server of receivers) if (!isOffline(server)) server.holds = 2;
      unreached = receivers.filter(isOffline);
      if (unreached.length > 0) because = 'servers-offline';
    }

    // Rule 7: with nothing left to do the job is Complete; when the last attempt fails it is Failed.
    if (because === null) break;
    if (attempt === mostAttempts) {
      failed = true;
      break;
    }

    // Rule 4: without the hotfix, a retry for the master no longer asks to refresh. With it, the
    // retry copies the instruction before it, which may already have lost the refresh.
    // Rule 6: a retry for offline servers asks for the same again in every world.
    if (because === 'master-not-stored' && !hotfixLoaded) {
      asksFor = {...asksFor, refreshExisting: false};
    }
    retries.push({attempt, because, ...asksFor});
    // The world `before-retry`: the hotfix is installed while the first retry is waiting.
    if (world === 'before-retry') hotfixLoaded = true;
  }

  // Rule 8: asked to be refreshed, held the package, and holds less than the stored master.
  const stale = servers.filter(
    ({heldBefore, holds}) =>
      job.refreshExisting && heldBefore !== null && holds !== null && holds < master,
  );

  return {
    outcome: {
      jobStatus: failed ? 'Failed' : 'Complete',
      attempts: attempt,
      master,
      servers: Object.fromEntries(servers.map(({name, holds}) => [name, holds])),
      stale: stale.map(({name}) => name).sort(),
      minutes: (attempt - 1) * minutesBetweenAttempts[response],
    },
    retries,
    storedIn,
    passedOver,
  };
}

export function referenceOutcome(scenario: Scenario, world: World): ReferenceOutcome {
  return referenceRun(scenario, world).outcome;
}

/**
 * The first retry for the master that asks for something else in the one world than in the other,
 * or null. All that later differs follows from it.
 */
export function referenceFirstDifference(
  scenario: Scenario,
  worldA: World,
  worldB: World,
): ReferenceDifference | null {
  const ofB = referenceRun(scenario, worldB).retries;
  const first = referenceRun(scenario, worldA).retries.find((retry) =>
    ofB.some(
      (other) =>
        retry.because === 'master-not-stored' &&
        other.because === 'master-not-stored' &&
        other.attempt === retry.attempt &&
        other.refreshExisting !== retry.refreshExisting,
    ),
  );
  return first ? {attempt: first.attempt, field: 'refreshExisting'} : null;
}
