/**
 * The SMS Executive service, and which Smsinst.dll it has loaded.
 *
 *   running ─ stop.requested ▶ stopped ─ dll.replaced ▶ stopped, with another file on disk
 *      ▲                          │
 *      └──── start.requested ─────┘
 *
 * The Despooler is one of the service's threads: it lives and dies with it. A
 * file on disk changes nothing until the service is started again.
 */
import {assign, sendTo, setup} from 'xstate';

import {to, type MessageTo, type SmsinstBuild} from '../messages.js';
import {required} from '../required.js';
import {despoolerMachine} from './despooler.js';
import type {ServerEntry} from './instruction.js';

export interface SmsExecutiveInput {
  /** The Smsinst.dll on disk, which the service loads when it starts. */
  readonly onDisk: SmsinstBuild;
  readonly servers: readonly ServerEntry[];
}

export interface SmsExecutiveContext extends SmsExecutiveInput {
  /** The Smsinst.dll that the running service uses; null while it is stopped. */
  readonly loaded: SmsinstBuild | null;
}

export const smsExecutiveMachine = setup({
  types: {
    input: {} as SmsExecutiveInput,
    context: {} as SmsExecutiveContext,
    events: {} as MessageTo<'executive'>,
    meta: {} as {facts: readonly string[]},
  },
  actors: {despooler: despoolerMachine},
  actions: {
    loadDll: assign({loaded: ({context}) => context.onDisk}),
    unloadDll: assign({loaded: null}),
    replaceDll: assign({onDisk: (_, params: {build: SmsinstBuild}) => params.build}),
    reportLoadedDll: sendTo(to('despooler'), ({context}): MessageTo<'despooler'> => ({
      type: 'dll.reported',
      loaded: required(context.loaded, 'The service is stopped and has loaded nothing.'),
    })),
    reportDespoolerStopped: sendTo(to('receive'), {type: 'despooler.stopped'}),
  },
}).createMachine({
  id: 'smsExecutive',
  context: ({input}) => ({...input, loaded: null}),
  initial: 'running',
  states: {
    running: {
      description:
        'The service runs with the Smsinst.dll that it loaded when it was started. The Despooler is one of its threads.',
      meta: {facts: ['despooler-is-a-thread', 'loaded-dll-decides']},
      entry: 'loadDll',
      exit: ['unloadDll', 'reportDespoolerStopped'],
      invoke: {
        src: 'despooler',
        id: 'despooler',
        systemId: 'despooler',
        input: ({context}) => ({servers: context.servers}),
      },
      on: {
        'dll.asked': {actions: 'reportLoadedDll'},
        'stop.requested': 'stopped',
      },
    },
    stopped: {
      description:
        'The service is stopped, and the Despooler with it. Instructions wait on disk. Smsinst.dll can be replaced.',
      meta: {facts: ['despooler-stops-with-service', 'hotfix-steps', 'instruction-survives-stop']},
      on: {
        'dll.replaced': {
          actions: {type: 'replaceDll', params: ({event}) => ({build: event.build})},
        },
        'start.requested': 'running',
      },
    },
  },
});
