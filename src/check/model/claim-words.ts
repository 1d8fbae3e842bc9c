/** Claims and answers in words: what is claimed, what is asked, and when exactly it happens. */
import {msg, str} from '@lit/localize';

import {andList, orList} from '../../words/intl.js';
import {jobKinds} from '../../run/scenario-limits.js';
import {jobKindName, timesOf} from '../../words/format.js';
import {
  isOwn,
  type Claim,
  type IfPart,
  type OwnClaim,
  type Quantity,
  type ServerEnd,
  type ThenPart,
  type Who,
} from '../../links/check-claim.js';
import type {Conditions} from './conditions.js';
import type {Holding, Literal, ServerTerm} from './terms.js';

/** What is claimed, as a sentence. */
export function claimSentence(claim: Claim): string {
  if (isOwn(claim)) return ownSentence(claim);
  switch (claim) {
    case 'refreshed-end-current':
      return msg('Every server that the job asks to refresh ends current.');
    case 'complete-means-current':
      return msg('Complete means that no server was missed.');
    case 'worlds-end-alike':
      return msg('The site ends as it would with the hotfix.');
    case 'every-job-ends':
      return msg('Every job ends.');
    case 'retry-asks-same':
      return msg('A retry asks for what the job asked for.');
  }
}

/** The question whose answer is yes where the claim can fail. */
export function claimQuestion(claim: Claim): string {
  if (isOwn(claim)) return msg('Can your claim be false?');
  switch (claim) {
    case 'refreshed-end-current':
      return msg('Can the job miss a server that it should refresh?');
    case 'complete-means-current':
      return msg('Can the job show Complete although it missed a server?');
    case 'worlds-end-alike':
      return msg('Can a site end differently from a site with the hotfix?');
    case 'every-job-ends':
      return msg('Can a job run forever?');
    case 'retry-asks-same':
      return msg('Can a retry ask for something different from the job?');
  }
}

/** What has to happen in a situation for the claim to fail there. */
export function failureWords(claim: Claim): string {
  if (isOwn(claim)) return msg('Your claim fails');
  switch (claim) {
    case 'refreshed-end-current':
      return msg('A server is missed');
    case 'complete-means-current':
      return msg('Complete hides a missed server');
    case 'worlds-end-alike':
      return msg('The site ends differently');
    case 'every-job-ends':
      return msg('The job does not end');
    case 'retry-asks-same':
      return msg('A retry asks for something different');
  }
}

function ownSentence({ifs, then}: OwnClaim): string {
  const end = thenWords(then);
  if (ifs.length === 0) return msg(str`Always: ${end}.`);
  const conditions = andList(ifs.map(ifWords));
  return msg(str`If ${conditions}, then ${end}.`);
}

export function ifWords(part: IfPart): string {
  switch (part) {
    case 'run-command':
      return msg(str`the job is a ${jobKindName('run-command-on-workstation')} job`);
    case 'share-package':
      return msg(str`the job is a ${jobKindName('share-package-on-server')} job`);
    case 'refresh':
      return msg('the job asks to refresh existing servers');
    case 'no-refresh':
      return msg('the job does not ask to refresh existing servers');
    case 'put':
      return msg('the job asks to put the package on specified servers');
    case 'no-put':
      return msg('the job does not ask to put the package on specified servers');
    case 'never-fails':
      return msg('storing the master never fails');
    case 'complete':
      return msg('the job ends Complete');
    case 'failed':
      return msg('the job ends Failed');
    default: {
      const [first, second] = part.split('-') as [string, string];
      if (first === 'fails') {
        return msg(str`storing the master fails at least ${timesOf(Number(second))}`);
      }
      const who = whoWords(second as Who);
      return first === 'some' ? msg(str`there is a ${who}`) : msg(str`there is no ${who}`);
    }
  }
}

export function thenWords(part: ThenPart): string {
  switch (part) {
    case 'complete':
      return msg('the job ends Complete');
    case 'failed':
      return msg('the job ends Failed');
    case 'retries-refresh':
      return msg('every retry asks to refresh existing servers');
    case 'retries-put':
      return msg('every retry asks to put the package on specified servers');
    case 'retries-same':
      return msg('every retry asks for what the job asked for');
    case 'no-retry':
      return msg('no retry is written');
    default: {
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
  }
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

export function quantityWords(quantity: Quantity): string {
  switch (quantity) {
    case 'every':
      return msg('every');
    case 'some':
      return msg('some');
    case 'no':
      return msg('no');
  }
}

/** Which servers, as what follows “every”. */
export function whoWords(who: Who): string {
  switch (who) {
    case 'server':
      return msg('server');
    case 'holder':
      return msg('server that held the package');
    case 'old':
      return msg('server that held version 1');
    case 'new':
      return msg('server that held version 2');
    case 'empty':
      return msg('server that held nothing');
    case 'specified':
      return msg('specified server');
    case 'unspecified':
      return msg('server that is not specified');
    case 'refreshed':
      return msg('server that the job asks to refresh');
    case 'asked':
      return msg('server that the job asks for');
    case 'offline':
      return msg('server that is offline when the master is stored');
  }
}

/** How servers end, as what follows “ends”. */
export function endWords(end: ServerEnd): string {
  switch (end) {
    case 'current':
      return msg('with version 2');
    case 'older':
      return msg('with version 1');
    case 'nothing':
      return msg('with nothing');
    case 'unchanged':
      return msg('as it was');
  }
}

/** A term of an answer: one line of a list of what must be true. */
export function literalWords({term, is}: Literal): string {
  switch (term.about) {
    case 'kind': {
      const kind = is ? term.kind : (jobKinds.find((each) => each !== term.kind) ?? term.kind);
      return msg(str`the job is a ${jobKindName(kind)} job`);
    }
    case 'refresh':
      return is
        ? msg('the job asks to refresh existing servers')
        : msg('the job does not ask to refresh existing servers');
    case 'put':
      return is
        ? msg('the job asks to put the package on specified servers')
        : msg('the job does not ask to put the package on specified servers');
    case 'failures':
      return failureTermWords(term.atLeast, is);
    case 'server':
      return is
        ? msg(str`some server ${serverWords(term)}`)
        : msg(str`no server ${serverWords(term)}`);
  }
}

function failureTermWords(atLeast: number, is: boolean): string {
  if (is) return msg(str`storing the master fails at least ${timesOf(atLeast)}`);
  if (atLeast === 1) return msg('storing the master never fails');
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
