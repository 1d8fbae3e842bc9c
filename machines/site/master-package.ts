/**
 * The master copy of one package that the site stores, compressed, in DESPOOLR.BOX\STORE.
 *
 *   stored ─ store.requested ▶ storing ─ store time ─ storing fails ▶ stored, as it was
 *      ▲                                     └─────── otherwise ────▶ stored, in the new version
 *      └──────────────────────────────────────────────────────────────────┘
 */
import {assign, sendTo, setup} from 'xstate';

import {to, type FailureCause, type MessageTo} from '../messages.js';
import {storeTime} from './timing.js';

export interface MasterFailures {
  /** Attempts 1 to `count` fail. */
  readonly count: number;
  readonly cause: FailureCause;
}

export interface MasterPackageInput {
  /** The version that the site stores before the job. */
  readonly version: number;
  readonly failures: MasterFailures;
}

export interface MasterPackageContext extends MasterPackageInput {
  readonly requested: {readonly version: number; readonly attempt: number} | null;
}

export const masterPackageMachine = setup({
  types: {
    input: {} as MasterPackageInput,
    context: {} as MasterPackageContext,
    events: {} as MessageTo<'master'>,
    tags: {} as 'busy',
    meta: {} as {facts: readonly string[]},
  },
  guards: {
    storingFails: ({context}) =>
      context.requested !== null && context.requested.attempt <= context.failures.count,
  },
  delays: {storeTime},
  actions: {
    noteRequest: assign({
      requested: (_, params: {version: number; attempt: number}) => params,
    }),
    replaceMaster: assign({
      version: ({context}) => context.requested?.version ?? context.version,
    }),
    reportStored: sendTo(to('despooler'), ({context}): MessageTo<'despooler'> => ({
      type: 'master.stored',
      version: context.version,
    })),
    reportFailure: sendTo(to('despooler'), ({context}): MessageTo<'despooler'> => ({
      type: 'master.storeFailed',
      cause: context.failures.cause,
    })),
  },
}).createMachine({
  id: 'masterPackage',
  context: ({input}) => ({...input, requested: null}),
  initial: 'stored',
  states: {
    stored: {
      description:
        'The site stores one compressed copy of the package. All copies on distribution servers come from it.',
      meta: {facts: ['master-is-stored-package']},
      on: {
        'store.requested': {
          target: 'storing',
          actions: {
            type: 'noteRequest',
            params: ({event}) => ({version: event.version, attempt: event.attempt}),
          },
        },
      },
    },
    storing: {
      description: 'The new version replaces the stored copy. If that fails, the old copy stays.',
      tags: 'busy',
      meta: {
        facts: [
          'despooler-stores-master',
          'why-storing-fails',
          'failed-store-keeps-old',
          'retry-stores-master',
        ],
      },
      after: {
        storeTime: [
          {guard: 'storingFails', target: 'stored', actions: 'reportFailure'},
          {target: 'stored', actions: ['replaceMaster', 'reportStored']},
        ],
      },
    },
  },
});
