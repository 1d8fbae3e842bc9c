/** The words that several panels share: who acts, when, and how they are called themselves. */
import {msg, str} from '@lit/localize';

import {getLocale} from '../../words/locale.js';
import type {Panel} from '../../links/lab-state.js';
import {isRole} from '../../run/site-state.js';
import {clockAt, dateAt} from '../../words/format.js';

/** Who takes part: a role, or the distribution servers together. */
export const parties = [
  'administrator',
  'job',
  'receive',
  'despooler',
  'master',
  'executive',
  'servers',
] as const;

export type Party = (typeof parties)[number];

export function partyOf(actor: string): Party {
  return isRole(actor) ? actor : 'servers';
}

export function partyName(party: Party): string {
  switch (party) {
    case 'administrator':
      return msg('Administrator');
    case 'job':
      return msg('Job');
    case 'receive':
      return msg('RECEIVE');
    case 'despooler':
      return msg('Despooler');
    case 'master':
      return msg('Master package');
    case 'executive':
      return msg('SMS Executive');
    case 'servers':
      return msg('Distribution servers');
  }
}

/** Servers go by their own names. */
export function actorName(actor: string): string {
  return isRole(actor) ? partyName(actor) : actor;
}

export function panelName(panel: Panel): string {
  switch (panel) {
    case 'instruction':
      return msg('Instruction');
    case 'story':
      return msg('What happened');
    case 'log':
      return msg('Despool.log');
    case 'charts':
      return msg('Statecharts');
    case 'sequence':
      return msg('Sequence');
  }
}

export function numberOf(value: number): string {
  return new Intl.NumberFormat(getLocale()).format(value);
}

const day = 86_400_000;

/** `9:28 PM`, and from the second day on with its date. */
export function whenAt(time: number): string {
  const isFirstDay = Math.floor(dateAt(time).getTime() / day) === Math.floor(+dateAt(0) / day);
  if (isFirstDay) return clockAt(time);
  const date = new Intl.DateTimeFormat(getLocale(), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(dateAt(time));
  return msg(str`${date}, ${clockAt(time)}`);
}
