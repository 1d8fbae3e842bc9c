/**
 * One distribution server, and the copy of the package that it holds.
 *
 *   atRest ─ copy.sent ▶ receiving ─ copy time ▶ atRest, with the new version
 *      └──── copy.sent, offline ▶ unreachable ─ copy time ▶ atRest, as it was
 */
import {assign, sendTo, setup} from 'xstate';

import {to, type MessageTo, type ServerMessage} from '../messages.js';
import {required} from '../required.js';

export interface DistributionServerInput {
  readonly name: string;
  /** The version that it holds before the job, or null for nothing. */
  readonly holds: number | null;
  /** The attempts in which nobody can reach it. */
  readonly offlineForAttempts: readonly number[];
  /** Simulated milliseconds that one copy takes. */
  readonly copyTime: number;
}

export interface DistributionServerContext extends DistributionServerInput {
  /** The version on its way. */
  readonly incoming: number | null;
}

export const distributionServerMachine = setup({
  types: {
    input: {} as DistributionServerInput,
    context: {} as DistributionServerContext,
    events: {} as ServerMessage,
    tags: {} as 'busy',
    meta: {} as {facts: readonly string[]},
  },
  guards: {
    offline: ({context}, params: {attempt: number}) =>
      context.offlineForAttempts.includes(params.attempt),
    holdsCopy: ({context}) => context.holds !== null,
  },
  delays: {
    copyTime: ({context}) => context.copyTime,
  },
  actions: {
    noteIncoming: assign({incoming: (_, params: {version: number}) => params.version}),
    reportReceived: sendTo(to('despooler'), ({context}): MessageTo<'despooler'> => ({
      type: 'copy.received',
      server: context.name,
      version: incoming(context),
    })),
    keepCopy: assign({holds: ({context}) => incoming(context), incoming: null}),
    reportFailed: sendTo(to('despooler'), ({context}): MessageTo<'despooler'> => ({
      type: 'copy.failed',
      server: context.name,
    })),
  },
}).createMachine({
  id: 'distributionServer',
  context: ({input}) => ({...input, incoming: null}),
  initial: 'atRest',
  states: {
    atRest: {
      description: 'Nothing is being copied to this server.',
      meta: {facts: ['existing-means-recorded']},
      on: {
        'copy.sent': [
          {
            guard: {type: 'offline', params: ({event}) => ({attempt: event.attempt})},
            target: 'unreachable',
          },
          {
            target: 'receiving',
            actions: {type: 'noteIncoming', params: ({event}) => ({version: event.version})},
          },
        ],
      },
      initial: 'asItWas',
      states: {
        asItWas: {
          description:
            'The server has not changed since the last attempt, or since the start of the job.',
          always: [{guard: 'holdsCopy', target: 'holdingCopy'}, {target: 'holdingNothing'}],
        },
        holdingNothing: {
          description: 'This server does not hold the package.',
        },
        holdingCopy: {
          description: 'This server holds one version of the package.',
        },
      },
    },
    receiving: {
      description: 'The Despooler copies the stored master to this server.',
      tags: 'busy',
      meta: {facts: ['despooler-copies-to-servers', 'work-takes-seconds']},
      after: {
        copyTime: {target: 'atRest', actions: ['reportReceived', 'keepCopy']},
      },
    },
    unreachable: {
      description: 'The server is offline in this attempt, so it does not get its copy.',
      tags: 'busy',
      meta: {facts: ['offline-server-gets-own-retry']},
      after: {
        copyTime: {target: 'atRest', actions: 'reportFailed'},
      },
    },
  },
});

function incoming(context: DistributionServerContext): number {
  return required(context.incoming, 'No copy is on its way to this server.');
}
