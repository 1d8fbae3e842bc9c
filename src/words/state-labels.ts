/** The states of a site's actors, and the statuses of its servers, in a few words each. */
import {msg, str} from '@lit/localize';

import type {Scenario} from '../run/scenario.js';
import {serverStatus, type ServerStatus} from '../run/server-status.js';
import type {DespoolerState, SiteState} from '../run/site-state.js';

export function despoolerWords(despooler: DespoolerState | null): string {
  switch (despooler?.state) {
    case undefined:
      return msg('not running');
    case 'waitingForInstruction':
      return msg('waiting for an instruction');
    case 'readingInstruction':
      return msg('reading the instruction');
    case 'storingMaster':
      return msg('storing the master');
    case 'writingRetry.asking':
    case 'writingRetry.delivering':
    case 'writingServerRetry':
      return msg('writing a retry');
    case 'choosingServers':
    case 'pickingServer':
      return msg('choosing servers');
    case 'copying':
      return msg(str`copying · ${despooler.done + 1} of ${despooler.recipients}`);
    case 'finishing':
      return msg('finishing');
    case 'givingUp':
      return msg('giving up');
  }
}

export function jobWords({job}: SiteState): string {
  switch (job.state) {
    case 'pending':
      return msg('Pending');
    case 'active':
      return msg('Active');
    case 'retrying':
      return msg('Retrying');
    case 'complete':
      return msg('Complete');
    case 'failed':
      return msg('Failed');
  }
}

/** What a server's card says: `v1 stale`. */
export function statusWords(status: ServerStatus, holds: number | null): string {
  switch (status) {
    case 'empty':
      return msg('holds nothing');
    case 'current':
    case 'unasked':
      return msg(str`v${holds}`);
    case 'due':
      return msg(str`v${holds} · due`);
    case 'stale':
      return msg(str`v${holds} stale`);
    case 'receiving':
      return msg('copying…');
    case 'unreachable':
      return msg('offline');
  }
}

/** What a server was before the job: `held v1 before`. */
export function beforeWords({holds, specified}: Scenario['servers'][number]): string {
  if (holds !== null) return msg(str`held v${holds} before`);
  return specified ? msg('new server') : msg('not specified');
}

/** One server as a sentence, for those who do not see its card. */
export function serverSentence(scenario: Scenario, site: SiteState, index: number): string {
  const {name = ''} = scenario.servers[index] ?? {};
  const holds = site.servers[index]?.holds ?? null;
  switch (serverStatus(scenario, site, index)) {
    case 'empty':
      return msg(str`${name} holds nothing.`);
    case 'current':
      return msg(str`${name} holds version ${holds}, as the master does.`);
    case 'due':
      return msg(str`${name} holds version ${holds}; its copy is still to come.`);
    case 'stale':
      return msg(str`${name} is stale: it holds version ${holds} and was to be refreshed.`);
    case 'unasked':
      return msg(str`${name} keeps version ${holds}; the job did not ask to refresh it.`);
    case 'receiving':
      return msg(str`${name} is being sent its copy.`);
    case 'unreachable':
      return msg(str`${name} is offline.`);
  }
}
