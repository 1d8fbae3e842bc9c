/**
 * Whether a claim holds in a site, by how its servers end.
 *
 * Each claim asks whether there is a server with some property, or how long the slowest server
 * takes. So a server's mark says all that a claim can ask of it, and the joined marks of its
 * servers say all that a claim can ask of a site.
 */
import {entryOf, reaches, type Instruction} from '../../../machines/site/instruction.js';
import type {JobRequest} from '../../../machines/site/job.js';
import {newVersion, oldVersion} from '../../../machines/site/site.js';
import {
  isOwn,
  type Claim,
  type IfPart,
  type KnownClaim,
  type OwnClaim,
  type Quantity,
  type ServerEnd as EndWord,
  type ThenPart,
  type Who,
} from '../../links/check-claim.js';
import type {Scenario} from '../../run/scenario.js';
import {isLeftBehind} from '../../run/server-status.js';
import type {World} from '../../run/world.js';
import {totalsOf, type Request, type SiteEnd, type Totals} from './site-end.js';
import {missedBy} from './situations.js';

export type Ends = Readonly<Record<World, SiteEnd>>;

export interface Verdict {
  readonly holds: boolean;
  /** Which of the claim's conditions are met; none for a claim without conditions. */
  readonly met: readonly boolean[];
}

/** Claims that compare worlds compare with this one. */
export const yardstick: World = 'before-job';

/** A mark: bits in the lower half, and the extra attempts in two worlds above. */
export type Mark = number;

const unreached = 1;
const unreachedInTime = 2;
/** Not part of any claim: tables sort by it. */
export const specifiedHolder = 4;
export const unspecifiedHolder = 8;
const harmed = 16;
const thenSo = 32;
const thenNotSo = 64;
const firstIf = 128;

const bits = 0xffff;
const extraAt = 16;
const extraInTimeAt = 23;
const mostExtra = 127;

/** The mark of a site is the join of its servers' marks. */
export function joined(a: Mark, b: Mark): Mark {
  return (
    ((a | b) & bits) |
    (Math.max(extraOf(a, extraAt), extraOf(b, extraAt)) << extraAt) |
    (Math.max(extraOf(a, extraInTimeAt), extraOf(b, extraInTimeAt)) << extraInTimeAt)
  );
}

function extraOf(mark: Mark, at: number): number {
  return (mark >> at) & mostExtra;
}

/** Says for a claim which mark the server at a place of a site has. */
export function markerOf(claim: Claim): (ends: Ends, world: World, place: number) => Mark {
  const bitsOf = isOwn(claim) ? ownBits(claim) : knownBits(claim);
  return (ends, world, place) => {
    const end = ends[world];
    const inTime = ends[yardstick];
    const server = end.scenario.servers[place];
    const own = end.servers[place];
    const other = inTime.servers[place];
    if (!server || !own || !other) throw new RangeError(`There is no server ${place}.`);
    return (
      bitsOf({end, server, holds: own.holds, inTime: other.holds}) |
      (own.unreached ? unreached : 0) |
      (other.unreached ? unreachedInTime : 0) |
      (server.holds === null ? 0 : server.specified ? specifiedHolder : unspecifiedHolder) |
      (Math.max(0, own.sent - end.storing) << extraAt) |
      (Math.max(0, other.sent - inTime.storing) << extraInTimeAt)
    );
  };
}

/** One server, before the job and at the end. */
interface Case {
  readonly end: SiteEnd;
  readonly server: Server;
  readonly holds: number | null;
  /** What it holds at the end in the world that is the yardstick. */
  readonly inTime: number | null;
}

type Server = Scenario['servers'][number];

function knownBits(claim: KnownClaim): (given: Case) => number {
  const isHarmed = harms[claim];
  return (given) => (isHarmed(given) ? harmed : 0);
}

const harms: Readonly<Record<KnownClaim, (given: Case) => boolean>> = {
  'refreshed-end-current': ({end, server, holds}) =>
    isLeftBehind(end.scenario, server, holds, end.master),
  'complete-means-current': ({end, server, holds}) =>
    isAskedFor(end.scenario.job, server) && (holds ?? 0) < newVersion,
  'worlds-end-alike': ({holds, inTime}) => holds !== inTime,
  'every-job-ends': () => false,
  'retry-asks-same': () => false,
};

function ownBits({ifs, then}: OwnClaim): (given: Case) => number {
  const ifWhos = ifs.map((part) => /^(?:some|no)-(.*)/.exec(part)?.[1] as Who | undefined);
  const [, who, ending] = then.split('-') as [string, Who?, EndWord?];
  return ({end, server, holds}) => {
    let mark = 0;
    for (const [index, each] of ifWhos.entries()) {
      if (each && isMeant(each, server, end)) mark |= firstIf << index;
    }
    if (!who || !ending || !isMeant(who, server, end)) return mark;
    return mark | (hasEnded(ending, server.holds, holds) ? thenSo : thenNotSo);
  };
}

/** Whether a claim holds in a site with this mark. */
export function verdictOf(claim: Claim, ends: Ends, world: World, mark: Mark): Verdict {
  const end = ends[world];
  const site = totalsOf(end, (mark & unreached) !== 0, extraOf(mark, extraAt));
  if (isOwn(claim)) return ownVerdict(claim, end, site, mark);
  const isHarm = (mark & harmed) !== 0;
  return {holds: holds(), met: []};

  function holds(): boolean {
    switch (claim as KnownClaim) {
      case 'refreshed-end-current':
        return !isHarm;
      case 'complete-means-current':
        return site.job !== 'complete' || !isHarm;
      case 'worlds-end-alike': {
        const inTime = ends[yardstick];
        const isUnreached = (mark & unreachedInTime) !== 0;
        const other = totalsOf(inTime, isUnreached, extraOf(mark, extraInTimeAt));
        const isAlike = site.job === other.job && site.attempts === other.attempts;
        return isAlike && end.master === inTime.master && !isHarm;
      }
      case 'every-job-ends':
        return site.job !== null;
      case 'retry-asks-same':
        return site.retries.every((retry) => asksAs(retry, end.scenario.job));
    }
  }
}

function ownVerdict({ifs, then}: OwnClaim, end: SiteEnd, site: Totals, mark: Mark): Verdict {
  const met = ifs.map((part, index) => isMet(part, end, site, (mark & (firstIf << index)) !== 0));
  return {holds: !met.every(Boolean) || isSoAtEnd(then, end, site, mark), met};
}

function isMet(part: IfPart, {scenario}: SiteEnd, site: Totals, isThere: boolean): boolean {
  const {job, masterFailures} = scenario;
  switch (part) {
    case 'run-command':
      return job.kind === 'run-command-on-workstation';
    case 'share-package':
      return job.kind === 'share-package-on-server';
    case 'refresh':
      return job.refreshExisting;
    case 'no-refresh':
      return !job.refreshExisting;
    case 'put':
      return job.putOnSpecified;
    case 'no-put':
      return !job.putOnSpecified;
    case 'never-fails':
      return masterFailures.count === 0;
    case 'complete':
    case 'failed':
      return site.job === part;
    default: {
      const [first, second] = part.split('-') as [string, string];
      if (first === 'fails') return masterFailures.count >= Number(second);
      return isThere === (first === 'some');
    }
  }
}

function isSoAtEnd(part: ThenPart, {scenario}: SiteEnd, site: Totals, mark: Mark): boolean {
  const {job, retries, attempts} = site;
  switch (part) {
    case 'complete':
    case 'failed':
      return job === part;
    case 'retries-refresh':
      return retries.every(({refreshExisting}) => refreshExisting);
    case 'retries-put':
      return retries.every(({putOnSpecified}) => putOnSpecified);
    case 'retries-same':
      return retries.every((retry) => asksAs(retry, scenario.job));
    case 'no-retry':
      return retries.length === 0;
    default: {
      const [first, second] = part.split('-') as [Quantity | 'attempts', string];
      if (first === 'attempts') return attempts <= Number(second);
      if (first === 'every') return (mark & thenNotSo) === 0;
      return ((mark & thenSo) !== 0) === (first === 'some');
    }
  }
}

function isMeant(who: Who, server: Server, {scenario: {job, masterFailures}}: SiteEnd): boolean {
  const {holds, specified} = server;
  switch (who) {
    case 'server':
      return true;
    case 'holder':
      return holds !== null;
    case 'old':
      return holds === oldVersion;
    case 'new':
      return holds === newVersion;
    case 'empty':
      return holds === null;
    case 'specified':
      return specified;
    case 'unspecified':
      return !specified;
    case 'refreshed':
      return job.refreshExisting && holds !== null;
    case 'asked':
      return isAskedFor(job, server);
    case 'offline':
      return missedBy({offline: server.offlineForAttempts}, masterFailures.count) > 0;
  }
}

function hasEnded(ending: EndWord, before: number | null, holds: number | null): boolean {
  switch (ending) {
    case 'current':
      return holds !== null && holds >= newVersion;
    case 'older':
      return holds !== null && holds < newVersion;
    case 'nothing':
      return holds === null;
    case 'unchanged':
      return holds === before;
  }
}

/** Whether the job's own request reaches a server. */
function isAskedFor(job: JobRequest, server: Server): boolean {
  const request: Instruction = {
    ...job,
    jobKind: job.kind,
    version: newVersion,
    attempt: 1,
    onlyServers: null,
  };
  return reaches(request, entryOf(server));
}

/** Whether a retry asks for what the job asked for. */
function asksAs(retry: Request, job: JobRequest): boolean {
  return (
    retry.refreshExisting === job.refreshExisting && retry.putOnSpecified === job.putOnSpecified
  );
}
