/**
 * What is claimed of runs, once more and from the rules alone: the yardstick for the check.
 *
 * It shares no code with the charts nor with the check. Rule numbers are those of the design's
 * section 2.3.
 */
import type {IfPart, KnownClaim, OwnClaim} from '../../src/links/check-claim.js';
import type {Scenario} from '../../src/run/scenario.js';
import type {World} from '../../src/run/world.js';
import {referenceRun} from './reference.js';

type Server = Scenario['servers'][number];

/** Every scenario within the usual bounds, each order of servers by itself: plain loops. */
export function* usualScenarios(): Generator<Scenario> {
  const kinds: Omit<Server, 'name' | 'offlineForAttempts'>[] = [
    {holds: 1, specified: true},
    {holds: 1, specified: false},
    {holds: null, specified: true},
    {holds: null, specified: false},
  ];
  const one = kinds.map((a) => [a]);
  const two = one.flatMap((a) => kinds.map((b) => [...a, b]));
  const three = two.flatMap((ab) => kinds.map((c) => [...ab, c]));
  for (const servers of [...one, ...two, ...three]) {
    for (const count of [0, 1, 2, 3]) {
      for (const kind of ['run-command-on-workstation', 'share-package-on-server'] as const) {
        for (const refreshExisting of [true, false]) {
          for (const putOnSpecified of [true, false]) {
            yield {
              version: 1,
              job: {kind, refreshExisting, putOnSpecified},
              servers: servers.map((server, index) => ({
                name: `S${index}`,
                ...server,
                offlineForAttempts: [],
              })),
              masterFailures: {count, cause: 'disk-full'},
              response: 'fast',
            };
          }
        }
      }
    }
  }
}

/** Whether a known claim holds, by the rules. */
export function referenceHolds(claim: KnownClaim, scenario: Scenario, world: World): boolean {
  const {outcome, retries} = referenceRun(scenario, world);
  const {job, servers} = scenario;
  switch (claim) {
    case 'refreshed-end-current':
      // Rule 8.
      return outcome.stale.length === 0;
    case 'complete-means-current':
      // Rule 5, for the request of the job itself.
      return (
        outcome.jobStatus !== 'Complete' ||
        servers.every(
          (server) => !isReachedByJob(scenario, server) || outcome.servers[server.name] === 2,
        )
      );
    case 'worlds-end-alike': {
      const {outcome: inTime} = referenceRun(scenario, 'before-job');
      return JSON.stringify(outcome) === JSON.stringify(inTime);
    }
    case 'every-job-ends':
      // Rule 7: either way it ends.
      return true;
    case 'retry-asks-same':
      return retries.every(
        (retry) =>
          retry.refreshExisting === job.refreshExisting &&
          retry.putOnSpecified === job.putOnSpecified,
      );
  }
}

function isReachedByJob({job}: Scenario, {holds, specified}: Server): boolean {
  if (job.refreshExisting && holds !== null) return true;
  if (!job.putOnSpecified || !specified) return false;
  return holds === null || job.kind === 'share-package-on-server';
}

/** When a server is left behind within the usual bounds, worked out by hand from rules 4, 5 and 8. */
export function strikes({job, masterFailures, servers}: Scenario, world: World): boolean {
  if (world === 'before-job' || !job.refreshExisting || masterFailures.count === 0) return false;
  const isPutOnAll = job.putOnSpecified && job.kind === 'share-package-on-server';
  return servers.some(({holds, specified}) => holds === 1 && !(isPutOnAll && specified));
}

/** Whether a claim of a learner's own holds, part by part. */
export function referenceOwnHolds(
  {ifs, then}: OwnClaim,
  scenario: Scenario,
  world: World,
): boolean {
  return !ifs.every((part) => isSo(part, scenario, world)) || isSo(then, scenario, world);
}

/** Whether what stands after “if” is so. */
export function referenceMeets(part: IfPart, scenario: Scenario, world: World): boolean {
  return isSo(part, scenario, world);
}

/** Parts are read as one would read them aloud. */
function isSo(part: string, scenario: Scenario, world: World): boolean {
  const {job, masterFailures, servers} = scenario;
  const {outcome, retries} = referenceRun(scenario, world);
  const [first = '', second = '', third = ''] = part.split('-');
  const firstAttempt = masterFailures.count + 1;
  const isWho: Readonly<Record<string, (server: Server) => boolean>> = {
    server: () => true,
    holder: ({holds}) => holds !== null,
    old: ({holds}) => holds === 1,
    new: ({holds}) => holds === 2,
    empty: ({holds}) => holds === null,
    specified: ({specified}) => specified,
    unspecified: ({specified}) => !specified,
    refreshed: ({holds}) => holds !== null && job.refreshExisting,
    asked: (server) => isReachedByJob(scenario, server),
    offline: ({offlineForAttempts}) => offlineForAttempts.includes(firstAttempt),
  };
  const meant = servers.filter((server) => isWho[second]?.(server));
  if (third) {
    const ended = meant.map(({name, holds}) => {
      const now = outcome.servers[name];
      if (third === 'current') return now === 2;
      if (third === 'older') return now === 1;
      return third === 'nothing' ? now === null : now === holds;
    });
    if (first === 'every') return !ended.includes(false);
    return ended.includes(true) === (first === 'some');
  }
  switch (part) {
    case 'run-command':
      return job.kind === 'run-command-on-workstation';
    case 'share-package':
      return job.kind === 'share-package-on-server';
    case 'refresh':
    case 'no-refresh':
      return job.refreshExisting === (part === 'refresh');
    case 'put':
    case 'no-put':
      return job.putOnSpecified === (part === 'put');
    case 'never-fails':
      return masterFailures.count === 0;
    case 'complete':
    case 'failed':
      return outcome.jobStatus.toLowerCase() === part;
    case 'no-retry':
      return retries.length === 0;
    case 'retries-refresh':
      return !retries.some(({refreshExisting}) => !refreshExisting);
    case 'retries-put':
      return !retries.some(({putOnSpecified}) => !putOnSpecified);
    case 'retries-same':
      return referenceHolds('retry-asks-same', scenario, world);
  }
  if (first === 'fails') return masterFailures.count >= Number(second);
  if (first === 'attempts') return outcome.attempts <= Number(second);
  return meant.length > 0 === (first === 'some');
}
