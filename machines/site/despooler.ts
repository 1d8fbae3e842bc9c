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
 *            └── writingRetry.delivering ◀─ dll.reported ─ writingRetry.asking ◀──────────────────┘
 *
 * One chart holds both behaviours. They part in one state, `writingRetry`, by
 * the Smsinst.dll that the service has loaded at that moment.
 */
import {assign, sendTo, setup} from 'xstate';

import {to, toServer, type MessageTo, type ServerMessage, type SmsinstBuild} from '../messages.js';
import {required} from '../required.js';
import {
  lastAttempt,
  recipients,
  retryForServers,
  retryOf,
  retryWithoutRefresh,
  type Instruction,
  type ServerEntry,
} from './instruction.js';
import {readTime, reportTime, writeTime} from './timing.js';

export interface DespoolerInput {
  /** The site's record of the package: it is kept in the registry and outlives the service. */
  readonly servers: readonly ServerEntry[];
}

export interface DespoolerContext extends DespoolerInput {
  /** The current instruction. */
  readonly instruction: Instruction | null;
  /** The retry that is being written. */
  readonly retry: Instruction | null;
  readonly recipients: readonly string[];
  /** How many of the recipients have been dealt with. */
  readonly done: number;
  readonly unreached: readonly string[];
}

export const despoolerMachine = setup({
  types: {
    input: {} as DespoolerInput,
    context: {} as DespoolerContext,
    events: {} as MessageTo<'despooler'>,
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
  delays: {readTime, reportTime, writeTime},
  actions: {
    takeUp: assign({instruction: (_, params: {instruction: Instruction}) => params.instruction}),
    putDown: assign({instruction: null, retry: null, recipients: [], done: 0, unreached: []}),
    chooseServers: assign({
      recipients: ({context}) => recipients(held(context), context.servers),
    }),
    countServer: assign({done: ({context}) => context.done + 1}),
    noteUnreached: assign({
      unreached: ({context}, params: {server: string}) => [...context.unreached, params.server],
    }),
    writeRetry: assign({retry: ({context}) => retryOf(held(context))}),
    writeRetryWithoutRefresh: assign({
      retry: ({context}) => retryWithoutRefresh(held(context)),
    }),
    writeRetryForServers: assign({
      retry: ({context}) => retryForServers(held(context), context.unreached),
    }),

    lookForInstruction: sendTo(to('receive'), {type: 'despooler.waiting'}),
    claimInstruction: sendTo(to('receive'), {type: 'instruction.taken'}),
    deleteDone: sendTo(to('receive'), {type: 'instruction.deleted', succeeded: true}),
    deleteFailed: sendTo(to('receive'), {type: 'instruction.deleted', succeeded: false}),
    leaveRetry: sendTo(to('receive'), ({context}): MessageTo<'receive'> => ({
      type: 'retry.written',
      instruction: written(context),
    })),
    askToStore: sendTo(to('master'), ({context}): MessageTo<'master'> => {
      const {version, attempt} = held(context);
      return {type: 'store.requested', version, attempt};
    }),
    askWhichDllIsLoaded: sendTo(to('executive'), {type: 'dll.asked'}),
    sendCopy: sendTo(toServer(nextServer), ({context}): ServerMessage => {
      const {version, attempt} = held(context);
      return {type: 'copy.sent', version, attempt};
    }),
    reportTaken: sendTo(to('job'), {type: 'instruction.taken'}),
    reportRetry: sendTo(to('job'), ({context}): MessageTo<'job'> => ({
      type: 'retry.written',
      instruction: written(context),
    })),
    reportFinished: sendTo(to('job'), {type: 'work.finished'}, {delay: 'reportTime'}),
    reportExhausted: sendTo(to('job'), {type: 'attempts.exhausted'}, {delay: 'reportTime'}),
  },
}).createMachine({
  id: 'despooler',
  context: ({input}) => ({
    servers: input.servers,
    instruction: null,
    retry: null,
    recipients: [],
    done: 0,
    unreached: [],
  }),
  initial: 'waitingForInstruction',
  states: {
    waitingForInstruction: {
      description: 'The Despooler looks in RECEIVE for an instruction whose time has come.',
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
      description: 'The Despooler takes the instruction and reads what it asks for.',
      tags: 'busy',
      meta: {facts: ['despooler-finds-instruction']},
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
      description: 'The Despooler replaces the stored master copy with the new version.',
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
        'Storing failed, so the Despooler writes a retry instruction. Here, and only here, the two builds of Smsinst.dll differ: the old one writes a retry that no longer asks to refresh; the hotfixed one keeps every request.',
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
            target: '.delivering',
            actions: 'writeRetry',
          },
          {target: '.delivering', actions: 'writeRetryWithoutRefresh'},
        ],
      },
      initial: 'asking',
      states: {
        asking: {
          description: 'The Despooler asks its service which Smsinst.dll it has loaded.',
        },
        delivering: {
          description: 'The Despooler puts the retry into RECEIVE and informs the job.',
          entry: ['leaveRetry', 'reportRetry'],
          after: {writeTime: '#despooler.waitingForInstruction'},
        },
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
      description: 'The Despooler checks whether another server waits for its copy.',
      tags: 'busy',
      always: [
        {guard: 'serversLeft', target: 'copying'},
        {guard: 'allReached', target: 'finishing'},
        {guard: 'lastAttempt', target: 'givingUp'},
        {target: 'writingServerRetry', actions: 'writeRetryForServers'},
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
        'Some servers did not get their copy. The Despooler writes a retry for these servers only. With either Smsinst.dll, the retry asks for the same things again.',
      tags: 'busy',
      meta: {facts: ['offline-server-gets-own-retry']},
      entry: ['leaveRetry', 'reportRetry'],
      after: {writeTime: 'waitingForInstruction'},
    },
    finishing: {
      description:
        'Everything that the instruction asked for is done. The Despooler deletes the instruction.',
      tags: 'busy',
      meta: {facts: ['executed-instruction-is-deleted']},
      entry: ['deleteDone', 'reportFinished'],
      always: 'waitingForInstruction',
    },
    givingUp: {
      description: 'Attempt 100 has failed. The Despooler writes no more retries.',
      tags: 'busy',
      meta: {facts: ['hundred-attempts']},
      entry: ['deleteFailed', 'reportExhausted'],
      always: 'waitingForInstruction',
    },
  },
});

/** The current instruction. Asking for it when there is none is a mistake in the chart. */
export function held({instruction}: DespoolerContext): Instruction {
  return required(instruction, 'The Despooler is not working on an instruction.');
}

function written({retry}: DespoolerContext): Instruction {
  return required(retry, 'The Despooler has written no retry.');
}

/** The name of the server whose turn it is. */
function nextServer({recipients, done}: DespoolerContext): string {
  return required(recipients[done], 'No server is left to copy to.');
}
