/**
 * RECEIVE, the folder in which instructions wait for the Despooler.
 *
 *   empty ─ instruction.received ▶ ready ─ the Despooler waits ▶ offered ─ instruction.taken ▶ taken
 *     ▲                              ▲                                                          │
 *     │                              └─────────────── response interval ────────────────────────┤
 *     └────────────────────────────── instruction.deleted ──────────────────────────── inWork ──┤
 *                                                                     retry.written ▶ waiting ──┘
 *
 * The folder is on disk: it outlives the service. A retry is due one response
 * interval after the instruction that it repeats was taken up.
 */
import {assign, sendTo, setup} from 'xstate';

import {to, type MessageTo} from '../messages.js';
import {required} from '../required.js';
import type {Instruction} from './instruction.js';
import {responseIntervals, type ResponseSetting} from './timing.js';

export interface ReceiveBoxInput {
  readonly response: ResponseSetting;
}

export interface ReceiveBoxContext extends ReceiveBoxInput {
  readonly instruction: Instruction | null;
  readonly despoolerWaits: boolean;
}

export const receiveBoxMachine = setup({
  types: {
    input: {} as ReceiveBoxInput,
    context: {} as ReceiveBoxContext,
    events: {} as MessageTo<'receive'>,
    tags: {} as 'waiting',
    meta: {} as {facts: readonly string[]},
  },
  guards: {
    despoolerWaits: ({context}) => context.despoolerWaits,
  },
  delays: {
    responseInterval: ({context}) => responseIntervals[context.response],
  },
  actions: {
    keepInstruction: assign({
      instruction: (_, params: {instruction: Instruction}) => params.instruction,
    }),
    deleteInstruction: assign({instruction: null}),
    noteDespoolerWaits: assign({despoolerWaits: true}),
    noteDespoolerBusy: assign({despoolerWaits: false}),
    offerInstruction: sendTo(to('despooler'), ({context}): MessageTo<'despooler'> => ({
      type: 'instruction.ready',
      instruction: required(context.instruction, 'RECEIVE holds no instruction.'),
    })),
  },
}).createMachine({
  id: 'receiveBox',
  context: ({input}) => ({...input, instruction: null, despoolerWaits: false}),
  on: {
    'despooler.waiting': {actions: 'noteDespoolerWaits'},
    'despooler.stopped': {actions: 'noteDespoolerBusy'},
  },
  initial: 'empty',
  states: {
    empty: {
      description: 'RECEIVE holds no instruction of this job.',
      meta: {facts: ['instruction-is-a-file']},
      on: {
        'instruction.received': {
          target: 'ready',
          actions: {
            type: 'keepInstruction',
            params: ({event}) => ({instruction: event.instruction}),
          },
        },
      },
    },
    ready: {
      description: 'RECEIVE holds an instruction, and its time has come.',
      meta: {facts: ['instruction-is-a-file', 'instruction-survives-stop']},
      always: {guard: 'despoolerWaits', target: 'offered'},
    },
    offered: {
      description: 'The Despooler was waiting for this instruction and finds it.',
      meta: {facts: ['despooler-finds-instruction']},
      entry: 'offerInstruction',
      on: {
        'instruction.taken': {target: 'taken', actions: 'noteDespoolerBusy'},
      },
    },
    taken: {
      description: 'The Despooler has taken an instruction. The response interval runs.',
      meta: {facts: ['retry-intervals']},
      after: {responseInterval: 'ready'},
      initial: 'inWork',
      states: {
        inWork: {
          description: 'The Despooler works on the instruction.',
          on: {
            'retry.written': {
              target: 'waiting',
              actions: {
                type: 'keepInstruction',
                params: ({event}) => ({instruction: event.instruction}),
              },
            },
            'instruction.deleted': {
              target: '#receiveBox.empty',
              actions: 'deleteInstruction',
            },
          },
        },
        waiting: {
          description: 'A retry instruction waits here until its time comes.',
          tags: 'waiting',
          meta: {facts: ['retry-is-a-new-instruction', 'interval-from-taking-up']},
        },
      },
    },
  },
});
