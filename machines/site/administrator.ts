/**
 * An administrator who installs the hotfix while a retry is waiting.
 *
 *   stoppingService ▶ replacingFile ▶ startingService ▶ done
 *
 * These are the steps of Q195936 that change the site, in its order. The site
 * calls for the administrator only in the world where the hotfix comes between.
 */
import {sendTo, setup} from 'xstate';

import {to} from '../messages.js';
import {administratorTime} from './timing.js';

export const administratorMachine = setup({
  types: {
    meta: {} as {facts: readonly string[]},
  },
  delays: {actTime: administratorTime},
  actions: {
    stopService: sendTo(to('executive'), {type: 'stop.requested'}),
    replaceDll: sendTo(to('executive'), {type: 'dll.replaced', build: 'fixed'}),
    startService: sendTo(to('executive'), {type: 'start.requested'}),
  },
}).createMachine({
  id: 'administrator',
  initial: 'stoppingService',
  states: {
    stoppingService: {
      description: 'The administrator sees the job retrying and goes to stop the SMS Executive.',
      meta: {facts: ['hotfix-steps']},
      after: {actTime: {target: 'replacingFile', actions: 'stopService'}},
    },
    replacingFile: {
      description: 'With the service stopped, the administrator replaces Smsinst.dll.',
      meta: {facts: ['hotfix-steps']},
      after: {actTime: {target: 'startingService', actions: 'replaceDll'}},
    },
    startingService: {
      description:
        'The administrator starts the SMS Executive again, so that it loads the new file.',
      meta: {facts: ['hotfix-steps', 'loaded-dll-decides']},
      after: {actTime: {target: 'done', actions: 'startService'}},
    },
    done: {
      description: 'The hotfix is installed and loaded.',
      type: 'final',
    },
  },
});
