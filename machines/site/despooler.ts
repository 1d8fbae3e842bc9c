/**
 * The Despooler of one site: it executes instructions, stores the master, copies it to servers.
 *
 *   waitingForInstruction ─ instruction.ready ▶ readingInstruction ─ master not stored ▶ storingMaster
 *            ▲                                         │ master already stored               │    │
 *            │                                         ▼                                     │    │
 *            │                                  choosingServers ◀──────── master.stored ─────┘    │
 *            │                                         │                                          │
 *            │                    copying ◀──────▶ pickingServer                       master.storeFailed
 *            │                                         │                                          │
 *            ├── finishing ◀───── all reached ─────────┤                                          │
 *            ├── writingServerRetry ◀─ some unreached ─┤                                          │
 *            ├── givingUp ◀─────── last attempt ───────┴──────────────────────────────────────────┤
 *            └── writingRetry ◀───────────────────────────────────────────────────────────────────┘
 *
 * One chart holds both behaviours. They part in one state, `writingRetry`, by
 * the Smsinst.dll that the service has loaded at that moment.
 */
import {assign, sendTo, setup} from 'xstate';

import {to, toServer} from '../messages.js';
import {
  held,
  nextServer,
  type DespoolerContext,
  type DespoolerEvent,
  type DespoolerInput,
  type SmsinstBuild,
} from './despooler-context.js';
import {
  lastAttempt,
  recipients,
  retryForServers,
  retryOf,
  retryWithoutRefresh,
  type Instruction,
} from './instruction.js';
import {readTime, reportTime} from './timing.js';

export const despoolerMachine = setup({
  types: {
    input: {} as DespoolerInput,
    context: {} as DespoolerContext,
    events: {} as DespoolerEvent,
    tags: {} as 'busy' | 'waiting',
    meta: {} as {facts: readonly string[]},
  },
  guards: {
    masterAlreadyStored: ({context}) => held(context).onlyServers !== null,
    hotfixLoaded: (_, params: {loaded: SmsinstBuild}) => params.loaded === 'fixed',
    lastAttempt: ({context}) => held(context).attempt >= lastAttempt,
    serversLeft: ({context}) => context.done < context.recipients.length,
    allReached: ({context}) => context.unreached.length === 0,
  },
  delays: {readTime, reportTime},
  actions: {
    takeUp: assign({instruction: (_, params: {instruction: Instruction}) => params.instruction}),
    putDown: assign({instruction: null, recipients: [], done: 0, unreached: []}),
    chooseServers: assign({
      recipients: ({context}) => recipients(held(context), context.servers),
    }),
    countServer: assign({done: ({context}) => context.done + 1}),
    noteUnreached: assign({
      unreached: ({context}, params: {server: string}) => [...context.unreached, params.server],
    }),
    writeRetry: assign({instruction: ({context}) => retryOf(held(context))}),
    writeRetryWithoutRefresh: assign({
      instruction: ({context}) => retryWithoutRefresh(held(context)),
    }),
    writeRetryForServers: assign({
      instruction: ({context}) => retryForServers(held(context), context.unreached),
    }),

    lookForInstruction: sendTo(to('receive'), {type: 'despooler.waiting'}),
    claimInstruction: sendTo(to('receive'), {type: 'instruction.taken'}),
    deleteDone: sendTo(to('receive'), {type: 'instruction.deleted', succeeded: true}),
    deleteFailed: sendTo(to('receive'), {type: 'instruction.deleted', succeeded: false}),
    leaveRetry: sendTo(to('receive'), ({context}) => ({
      type: 'retry.written',
      instruction: held(context),
    })),
    askToStore: sendTo(to('master'), ({context}) => ({
      type: 'store.requested',
      version: held(context).version,
      attempt: held(context).attempt,
    })),
    askWhichDllIsLoaded: sendTo(to('executive'), {type: 'dll.asked'}),
    sendCopy: sendTo(toServer(nextServer), ({context}) => ({
      type: 'copy.sent',
      version: held(context).version,
      attempt: held(context).attempt,
    })),
    reportTaken: sendTo(to('job'), {type: 'instruction.taken'}),
    reportRetry: sendTo(to('job'), ({context}) => ({
      type: 'retry.written',
      instruction: held(context),
    })),
    reportFinished: sendTo(to('job'), {type: 'work.finished'}, {delay: 'reportTime'}),
    reportExhausted: sendTo(to('job'), {type: 'attempts.exhausted'}, {delay: 'reportTime'}),
  },
}).createMachine({
  id: 'despooler',
  context: ({input}) => ({
    servers: input.servers,
    instruction: null,
    recipients: [],
    done: 0,
    unreached: [],
  }),
  initial: 'waitingForInstruction',
  states: {
    waitingForInstruction: {
      description: 'The Despooler looks into RECEIVE for an instruction whose time has come.',
      tags: 'waiting',
      meta: {facts: ['despooler-finds-instruction']},
      entry: ['putDown', 'lookForInstruction'],
      on: {
        'instruction.ready': {
          target: 'readingInstruction',
          actions: {
            type: 'takeUp',
            params: ({event}) => ({instruction: event.instruction}),
          },
        },
      },
    },
    readingInstruction: {
      description: 'The Despooler takes the instruction up and reads what it asks for.',
      tags: 'busy',
      meta: {facts: ['despooler-finds-instruction', 'despooler-stores-master']},
      entry: 'claimInstruction',
      exit: 'reportTaken',
      after: {
        readTime: [
          {guard: 'masterAlreadyStored', target: 'choosingServers'},
          {target: 'storingMaster'},
        ],
      },
    },
    storingMaster: {
      description: 'The Despooler puts the new version in place of the stored master copy.',
      tags: 'busy',
      meta: {facts: ['despooler-stores-master']},
      entry: 'askToStore',
      on: {
        'master.stored': 'choosingServers',
        'master.storeFailed': [
          {guard: 'lastAttempt', target: 'givingUp'},
          {target: 'writingRetry'},
        ],
      },
    },
    writingRetry: {
      description:
        'Storing failed, so the Despooler writes a retry instruction. Here, and only here, the two builds of Smsinst.dll differ: the old one writes a retry that no longer asks to refresh, the hotfixed one keeps all that was asked.',
      tags: 'busy',
      meta: {
        facts: [
          'failed-master-makes-retry',
          'retry-loses-refresh',
          'how-refresh-is-lost',
          'fixed-retry-keeps-all',
          'loaded-dll-decides',
        ],
      },
      entry: 'askWhichDllIsLoaded',
      on: {
        'dll.reported': [
          {
            guard: {type: 'hotfixLoaded', params: ({event}) => ({loaded: event.loaded})},
            target: 'waitingForInstruction',
            actions: ['writeRetry', 'leaveRetry', 'reportRetry'],
          },
          {
            target: 'waitingForInstruction',
            actions: ['writeRetryWithoutRefresh', 'leaveRetry', 'reportRetry'],
          },
        ],
      },
    },
    choosingServers: {
      description:
        'The master is stored. The Despooler chooses the servers that the instruction asks for.',
      tags: 'busy',
      meta: {
        facts: [
          'refresh-means-all-holders',
          'put-on-specified-skips-holders',
          'share-job-copies-to-specified',
        ],
      },
      entry: 'chooseServers',
      always: 'pickingServer',
    },
    pickingServer: {
      description: 'The Despooler looks whether another server waits for its copy.',
      tags: 'busy',
      meta: {facts: ['despooler-copies-to-servers']},
      always: [
        {guard: 'serversLeft', target: 'copying'},
        {guard: 'allReached', target: 'finishing'},
        {guard: 'lastAttempt', target: 'givingUp'},
        {target: 'writingServerRetry'},
      ],
    },
    copying: {
      description: 'The Despooler copies the stored master to one distribution server.',
      tags: 'busy',
      meta: {facts: ['despooler-copies-to-servers']},
      entry: 'sendCopy',
      on: {
        'copy.received': {target: 'pickingServer', actions: 'countServer'},
        'copy.failed': {
          target: 'pickingServer',
          actions: [
            'countServer',
            {type: 'noteUnreached', params: ({event}) => ({server: event.server})},
          ],
        },
      },
    },
    writingServerRetry: {
      description:
        'Some servers did not get their copy. The Despooler writes a retry for just these; it asks for the same again, with either Smsinst.dll.',
      tags: 'busy',
      meta: {facts: ['offline-server-gets-own-retry']},
      entry: ['writeRetryForServers', 'leaveRetry', 'reportRetry'],
      always: 'waitingForInstruction',
    },
    finishing: {
      description: 'All that the instruction asked for is done. The Despooler deletes it.',
      tags: 'busy',
      meta: {facts: ['complete-hides-stale']},
      entry: ['deleteDone', 'reportFinished'],
      always: 'waitingForInstruction',
    },
    givingUp: {
      description: 'The hundredth attempt has failed. The Despooler writes no further retry.',
      tags: 'busy',
      meta: {facts: ['hundred-attempts']},
      entry: ['deleteFailed', 'reportExhausted'],
      always: 'waitingForInstruction',
    },
  },
});
