/** The states of a site's actors, and the statuses of its servers, in a few words each. */
import {msg, str} from '@lit/localize';

import type {Scenario} from '../run/scenario.js';
import type {ServerStatus} from '../run/server-status.js';
import type {DespoolerState, JobState, SiteState} from '../run/site-state.js';
import type {Stamp} from '../run/stamp.js';

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
  return jobStateWords(job.state);
}

function jobStateWords(state: JobState['state']): string {
  switch (state) {
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

/** What is expected of a server, the master or the job, in a sentence. */
export function stampWords(stamp: Stamp): string {
  switch (stamp) {
    case 'nothing':
      return msg('nothing');
    case 'v1':
      return msg('version 1');
    case 'v2':
      return msg('version 2');
    default:
      return jobStateWords(stamp);
  }
}

/** What a server was before the job: `held v1 before`. */
export function beforeWords({holds, specified}: Scenario['servers'][number]): string {
  if (holds !== null) return msg(str`held v${holds} before`);
  return specified ? msg('new server') : msg('not specified');
}
