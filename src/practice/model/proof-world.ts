/** Which world the article's case runs in on the practice server, with the file that it has loaded. */
import {msg} from '@lit/localize';

import type {HotfixView} from './hotfix-view.js';
import type {World} from '../../run/world.js';

export type Proof =
  | {readonly world: Extract<World, 'absent' | 'before-job'>}
  /** Why nothing runs. */
  | {readonly world: null; readonly why: string};

/** What is on disk does not matter: the Despooler runs with what the service has loaded. */
export function proofWorld({installed, loaded, service}: HotfixView): Proof {
  if (loaded) return {world: installed ? 'before-job' : 'absent'};
  return {
    world: null,
    why:
      service === 'unable-to-start'
        ? msg('SMS Executive cannot start with the Smsinst.dll on disk, so no job runs.')
        : msg('SMS Executive is stopped, and the Despooler with it, so no job runs.'),
  };
}
