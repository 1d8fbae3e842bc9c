/** The terms of an answer in words: each is one line of a list of what must be true. */
import {msg, str} from '@lit/localize';

import {getLocale} from '../../words/locale.js';
import {jobKindName, timesOf} from '../../words/format.js';
import {jobKinds} from '../../run/scenario-limits.js';
import type {Conditions} from './conditions.js';
import type {Holding, Literal, ServerTerm} from './terms.js';

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
      return failureWords(term.atLeast, is);
    case 'server':
      return is
        ? msg(str`some server ${serverWords(term)}`)
        : msg(str`no server ${serverWords(term)}`);
  }
}

function failureWords(atLeast: number, is: boolean): string {
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
  return new Intl.ListFormat(getLocale()).format(
    facets.filter((facet) => typeof facet === 'string'),
  );
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
  return msg(str`is offline for ${missed} attempts, from the one on that stores the master`);
}

/** A whole answer as one sentence, for a screen reader. */
export function conditionsSentence(conditions: Conditions): string {
  switch (conditions.fails) {
    case 'never':
      return msg('It never happens.');
    case 'always':
      return msg('It always happens.');
    case 'untold':
      return msg('In these terms it cannot be told exactly when it happens.');
    case 'when': {
      const and = new Intl.ListFormat(getLocale());
      const or = new Intl.ListFormat(getLocale(), {type: 'disjunction'});
      const necessary = and.format(conditions.necessary.map(literalWords));
      const alternatives = or.format(
        conditions.alternatives.map((literals) => and.format(literals.map(literalWords))),
      );
      if (conditions.alternatives.length === 0) {
        return msg(str`It happens exactly when ${necessary}.`);
      }
      if (conditions.necessary.length === 0) {
        return msg(str`It happens exactly when ${alternatives}.`);
      }
      return msg(
        str`It happens exactly when ${necessary}, and at least one of these is so: ${alternatives}.`,
      );
    }
  }
}
