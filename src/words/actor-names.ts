/** What the parties of a run are called. */
import {msg} from '@lit/localize';

import {isRole} from '../run/site-state.js';

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
