/** Claims and answers in words: what is claimed, what is asked, and when exactly it happens. */
import {msg, str} from '@lit/localize';

import {andList, orList} from '../../words/intl.js';
import {jobKindName, timesOf} from '../../words/format.js';
import {
  isOwn,
  type Claim,
  type IfPart,
  type KnownClaim,
  type OwnClaim,
  type Quantity,
  type ServerEnd,
  type ThenPart,
  type Who,
} from '../../links/check-claim.js';
import type {Conditions} from './conditions.js';
import type {Holding, Literal, ServerTerm} from './terms.js';

/** Of each ready-made claim: what it says, what is asked of it, and what has happened where it fails. */
const knownWords: Readonly<
  Record<KnownClaim, () => Readonly<Record<'says' | 'asks' | 'failure', string>>>
> = {
  'refreshed-end-current': () => ({
    says: msg('Every server that the job asks to refresh ends current.'),
    asks: msg('Can the job miss a server that it should refresh?'),
    failure: msg('A server is missed'),
  }),
  'complete-means-current': () => ({
    says: msg('Complete means that no server was missed.'),
    asks: msg('Can the job show Complete although it missed a server?'),
    failure: msg('Complete hides a missed server'),
  }),
  'worlds-end-alike': () => ({
    says: msg('The site ends as it would with the hotfix.'),
    asks: msg('Can a site end differently from a site with the hotfix?'),
    failure: msg('The site ends differently'),
  }),
  'every-job-ends': () => ({
    says: msg('Every job ends.'),
    asks: msg('Can a job run forever?'),
    failure: msg('The job does not end'),
  }),
  'retry-asks-same': () => ({
    says: msg('A retry asks for what the job asked for.'),
    asks: msg('Can a retry ask for something different from the job?'),
    failure: msg('A retry asks for something different'),
  }),
};

/** What is claimed, as a sentence. */
export function claimSentence(claim: Claim): string {
  return isOwn(claim) ? ownSentence(claim) : knownWords[claim]().says;
}

/** The question whose answer is yes where the claim can fail. */
export function claimQuestion(claim: Claim): string {
  return isOwn(claim) ? msg('Can your claim be false?') : knownWords[claim]().asks;
}

/** What has to happen in a situation for the claim to fail there. */
export function failureWords(claim: Claim): string {
  return isOwn(claim) ? msg('Your claim fails') : knownWords[claim]().failure;
}

function ownSentence({ifs, then}: OwnClaim): string {
  const end = thenWords(then);
  if (ifs.length === 0) return msg(str`Always: ${end}.`);
  const conditions = andList(ifs.map(ifWords));
  return msg(str`If ${conditions}, then ${end}.`);
}

const jobEnds = {
  complete: () => msg('the job ends Complete'),
  failed: () => msg('the job ends Failed'),
};

/** The conditions that are about the job and its master. */
const jobIfs: Readonly<Partial<Record<IfPart, () => string>>> = {
  'run-command': () => msg(str`the job is a ${jobKindName('run-command-on-workstation')} job`),
  'share-package': () => msg(str`the job is a ${jobKindName('share-package-on-server')} job`),
  refresh: () => msg('the job asks to refresh existing servers'),
  'no-refresh': () => msg('the job does not ask to refresh existing servers'),
  put: () => msg('the job asks to put the package on specified servers'),
  'no-put': () => msg('the job does not ask to put the package on specified servers'),
  'never-fails': () => msg('storing the master never fails'),
  ...jobEnds,
};

export function ifWords(part: IfPart): string {
  const ofJob = jobIfs[part];
  if (ofJob) return ofJob();
  const [first, second] = part.split('-') as [string, string];
  if (first === 'fails') return failsAtLeastWords(Number(second));
  const who = whoWords(second as Who);
  return first === 'some' ? msg(str`there is a ${who}`) : msg(str`there is no ${who}`);
}

function failsAtLeastWords(times: number): string {
  return msg(str`storing the master fails at least ${timesOf(times)}`);
}

/** What can follow for the job and its retries, but for the number of attempts. */
const jobThens: Readonly<Partial<Record<ThenPart, () => string>>> = {
  ...jobEnds,
  'retries-refresh': () => msg('every retry asks to refresh existing servers'),
  'retries-put': () => msg('every retry asks to put the package on specified servers'),
  'retries-same': () => msg('every retry asks for what the job asked for'),
  'no-retry': () => msg('no retry is written'),
};

export function thenWords(part: ThenPart): string {
  const ofJob = jobThens[part];
  if (ofJob) return ofJob();
  const [first, second, third] = part.split('-') as [string, string, string?];
  if (first === 'attempts') {
    return second === '1'
      ? msg('one attempt is enough')
      : msg(str`at most ${second} attempts are needed`);
  }
  const who = whoWords(second as Who);
  const end = endWords(third as ServerEnd);
  return serversWords(first as Quantity, who, end);
}

function serversWords(quantity: Quantity, who: string, end: string): string {
  switch (quantity) {
    case 'every':
      return msg(str`every ${who} ends ${end}`);
    case 'some':
      return msg(str`some ${who} ends ${end}`);
    case 'no':
      return msg(str`no ${who} ends ${end}`);
  }
}

const quantityNames: Readonly<Record<Quantity, () => string>> = {
  every: () => msg('every'),
  some: () => msg('some'),
  no: () => msg('no'),
};

export function quantityWords(quantity: Quantity): string {
  return quantityNames[quantity]();
}

const whoNames: Readonly<Record<Who, () => string>> = {
  server: () => msg('server'),
  holder: () => msg('server that held the package'),
  old: () => msg('server that held version 1'),
  new: () => msg('server that held version 2'),
  empty: () => msg('server that held nothing'),
  specified: () => msg('specified server'),
  unspecified: () => msg('server that is not specified'),
  refreshed: () => msg('server that the job asks to refresh'),
  asked: () => msg('server that the job asks for'),
  offline: () => msg('server that is offline when the master is stored'),
};

/** Which servers, as what follows “every”. */
export function whoWords(who: Who): string {
  return whoNames[who]();
}

const endNames: Readonly<Record<ServerEnd, () => string>> = {
  current: () => msg('with version 2'),
  older: () => msg('with version 1'),
  nothing: () => msg('with nothing'),
  unchanged: () => msg('as it was'),
};

/** How servers end, as what follows “ends”. */
export function endWords(end: ServerEnd): string {
  return endNames[end]();
}

/** A term of an answer: one line of a list of what must be true. */
export function literalWords({term, is}: Literal): string {
  switch (term.about) {
    case 'kind':
      return ifWords(
        (term.kind === 'share-package-on-server') === is ? 'share-package' : 'run-command',
      );
    case 'refresh':
      return ifWords(is ? 'refresh' : 'no-refresh');
    case 'put':
      return ifWords(is ? 'put' : 'no-put');
    case 'failures':
      return failureTermWords(term.atLeast, is);
    case 'server':
      return is
        ? msg(str`some server ${serverWords(term)}`)
        : msg(str`no server ${serverWords(term)}`);
  }
}

function failureTermWords(atLeast: number, is: boolean): string {
  if (is) return failsAtLeastWords(atLeast);
  if (atLeast === 1) return ifWords('never-fails');
  return msg(str`storing the master fails fewer than ${atLeast} times`);
}

/** What follows “some server”. */
function serverWords({holds, specified, missed, reachable}: ServerTerm): string {
  const facets = [
    holds && holdingWords(holds),
    specified === true && msg('is specified'),
    specified === false && msg('is not specified'),
    missed !== undefined && missedWords(missed),
    reachable && msg('is online when the master is stored'),
  ];
  return andList(facets.filter((facet) => typeof facet === 'string'));
}

function holdingWords(holding: Holding): string {
  switch (holding) {
    case 'old':
      return msg('holds an older version');
    case 'new':
      return msg('holds the new version already');
    case 'version':
      return msg('holds the package');
    case 'nothing':
      return msg('holds nothing');
  }
}

function missedWords(missed: number): string {
  if (missed === 1) return msg('is offline when the master is stored');
  return msg(str`is offline for ${missed} attempts, starting with the one that stores the master`);
}

/** A whole answer as one sentence, for a screen reader. */
export function conditionsSentence(conditions: Conditions): string {
  switch (conditions.fails) {
    case 'never':
      return msg('It never happens.');
    case 'always':
      return msg('It always happens.');
    case 'untold':
      return msg('These conditions cannot describe exactly when it happens.');
    case 'when': {
      const necessary = andList(conditions.necessary.map(literalWords));
      const alternatives = orList(
        conditions.alternatives.map((literals) => andList(literals.map(literalWords))),
      );
      if (conditions.alternatives.length === 0) {
        return msg(str`It happens exactly when ${necessary}.`);
      }
      if (conditions.necessary.length === 0) {
        return msg(str`It happens exactly when ${alternatives}.`);
      }
      return msg(
        str`It happens exactly when ${necessary}, and at least one of these is true: ${alternatives}.`,
      );
    }
  }
}
