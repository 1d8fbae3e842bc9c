/** Whether a claim holds in a situation, by what its runs ended with. */
import {newVersion} from '../../../machines/site/site.js';
import {isLeftBehind} from '../../run/server-status.js';
import type {World} from '../../run/world.js';
import {isOwn, type Claim, type IfPart, type KnownClaim, type OwnClaim} from './claim.js';
import {holdsAtEnd, isMet} from './own-parts.js';
import {asksAs, isAskedFor} from './requests.js';
import type {SiteEnd} from './site-end.js';
import {scenarioOf, type Situation} from './situation.js';

/** A situation, and what it ends with in every world. */
export interface Case {
  readonly situation: Situation;
  readonly ends: Readonly<Record<World, SiteEnd>>;
}

export interface Verdict {
  readonly holds: boolean;
  /** Which of the claim's conditions are met; none for a claim without conditions. */
  readonly met: readonly boolean[];
}

/** The world that the others are held against where a claim compares. */
export const yardstick: World = 'before-job';

const nothingToMeet: readonly boolean[] = [];

export function judge(claim: Claim, {situation, ends}: Case, world: World): Verdict {
  if (isOwn(claim)) return judgeOwn(claim, situation, ends[world]);
  return {holds: known[claim](situation, ends[world], ends[yardstick]), met: nothingToMeet};
}

type Judge = (situation: Situation, end: SiteEnd, inTime: SiteEnd) => boolean;

const known: Readonly<Record<KnownClaim, Judge>> = {
  'refreshed-end-current': (situation, end) => leftBehind(situation, end) === 0,
  'complete-means-current': (situation, end) =>
    end.job !== 'complete' || isAllDelivered(situation, end),
  'worlds-end-alike': (_, end, inTime) => isAlike(end, inTime),
  'every-job-ends': (_, {job}) => job !== null,
  'retry-asks-same': ({job}, {retries}) => retries.every((retry) => asksAs(retry, job)),
};

/** How many servers were asked to be refreshed and are older than the stored master. */
function leftBehind(situation: Situation, {holds, master}: SiteEnd): number {
  const scenario = scenarioOf(situation);
  return scenario.servers.filter((server, index) =>
    isLeftBehind(scenario, server, holds[index] ?? null, master),
  ).length;
}

/** Whether every server that the job asked for holds what the job brought. */
function isAllDelivered({job, servers}: Situation, {holds}: SiteEnd): boolean {
  return servers.every(
    (server, index) => !isAskedFor(job, server) || (holds[index] ?? 0) >= newVersion,
  );
}

function isAlike(a: SiteEnd, b: SiteEnd): boolean {
  return (
    a.job === b.job &&
    a.attempts === b.attempts &&
    a.master === b.master &&
    a.holds.every((version, index) => version === b.holds[index])
  );
}

function judgeOwn({ifs, then}: OwnClaim, situation: Situation, end: SiteEnd): Verdict {
  const met = ifs.map((part: IfPart) => isMet(part, situation, end));
  const holds = !met.every(Boolean) || holdsAtEnd(then, situation, end);
  return {holds, met};
}
