/** What each part of a learner's own claim means. */
import {newVersion, oldVersion} from '../../../machines/site.js';
import type {IfPart, Quantity, ServerEnd, ThenPart, Who} from './claim.js';
import {asksAs, isAskedFor} from './requests.js';
import type {SiteEnd} from './site-end.js';
import {missedBy, type ServerKind, type Situation} from './situation.js';

/** Whether what stands after “if” is so. */
export function isMet(part: IfPart, situation: Situation, end: SiteEnd): boolean {
  const {job, failures, servers} = situation;
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
      return failures === 0;
    case 'complete':
    case 'failed':
      return end.job === part;
    default: {
      const [first, second] = part.split('-') as [string, string];
      if (first === 'fails') return failures >= Number(second);
      const isThere = servers.some((server) => isMeant(second as Who, server, situation));
      return isThere === (first === 'some');
    }
  }
}

/** Whether what stands after “then” is so. */
export function holdsAtEnd(part: ThenPart, situation: Situation, end: SiteEnd): boolean {
  const {job, retries, attempts} = end;
  switch (part) {
    case 'complete':
    case 'failed':
      return job === part;
    case 'retries-refresh':
      return retries.every(({refreshExisting}) => refreshExisting);
    case 'retries-put':
      return retries.every(({putOnSpecified}) => putOnSpecified);
    case 'retries-same':
      return retries.every((retry) => asksAs(retry, situation.job));
    case 'no-retry':
      return retries.length === 0;
    default: {
      const [first, second, third] = part.split('-') as [string, string, string?];
      if (first === 'attempts') return attempts <= Number(second);
      return isSoOf(first as Quantity, second as Who, third as ServerEnd, situation, end);
    }
  }
}

function isSoOf(
  quantity: Quantity,
  who: Who,
  ending: ServerEnd,
  situation: Situation,
  {holds}: SiteEnd,
): boolean {
  const endings = situation.servers.flatMap((server, index) =>
    isMeant(who, server, situation) ? hasEnded(ending, server, holds[index] ?? null) : [],
  );
  if (quantity === 'every') return endings.every(Boolean);
  return endings.some(Boolean) === (quantity === 'some');
}

function isMeant(who: Who, server: ServerKind, {job, failures}: Situation): boolean {
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
      return missedBy(server, failures) > 0;
  }
}

function hasEnded(ending: ServerEnd, {holds: before}: ServerKind, holds: number | null): boolean {
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
