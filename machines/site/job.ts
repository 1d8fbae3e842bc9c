/**
 * One job as SMS Administrator shows it: its request, and its status.
 *
 *   pending ─ activation time ▶ active ─ retry.written ▶ retrying
 *                                │  ▲                        │
 *                                │  └── instruction.taken ───┘
 *                 work.finished  │  attempts.exhausted
 *                    complete ◀──┴──▶ failed
 */
import {assign, sendParent, sendTo, setup} from 'xstate';

import {to, type MessageTo, type SiteMessage} from '../messages.js';
import type {Instruction, JobKind} from './instruction.js';
import {activationTime} from './timing.js';

/** What the administrator ticked in Job Details. */
export interface JobRequest {
  readonly kind: JobKind;
  readonly refreshExisting: boolean;
  readonly putOnSpecified: boolean;
}

export interface JobInput {
  readonly request: JobRequest;
  /** The version of the package that the job brings. */
  readonly version: number;
}

export interface JobContext extends JobInput {
  /** How many instructions of this job have been taken up. */
  readonly attempts: number;
}

export const jobMachine = setup({
  types: {
    input: {} as JobInput,
    context: {} as JobContext,
    events: {} as MessageTo<'job'>,
    meta: {} as {facts: readonly string[]},
  },
  delays: {activationTime},
  actions: {
    countAttempt: assign({attempts: ({context}) => context.attempts + 1}),
    handInInstruction: sendTo(to('receive'), ({context}): MessageTo<'receive'> => ({
      type: 'instruction.received',
      instruction: instructionOf(context),
    })),
    reportRetry: sendParent({type: 'retry.reported'} satisfies SiteMessage),
  },
}).createMachine({
  id: 'job',
  context: ({input}) => ({...input, attempts: 0}),
  initial: 'pending',
  states: {
    pending: {
      description: 'The job exists, but the Despooler has no instruction from it yet.',
      meta: {facts: ['job-statuses']},
      after: {
        activationTime: {target: 'active', actions: 'handInInstruction'},
      },
    },
    active: {
      description: 'An instruction of the job is ready, or the Despooler is executing it.',
      meta: {facts: ['job-statuses', 'scheduler-writes-instruction']},
      on: {
        'instruction.taken': {actions: 'countAttempt'},
        'retry.written': {target: 'retrying', actions: 'reportRetry'},
        'work.finished': 'complete',
        'attempts.exhausted': 'failed',
      },
    },
    retrying: {
      description: 'Something failed. A retry instruction waits for its time.',
      meta: {facts: ['retrying-while-waiting']},
      on: {
        'instruction.taken': {target: 'active', actions: 'countAttempt'},
      },
    },
    complete: {
      description:
        'Nothing is left to distribute. The status does not show whether every server has the new version.',
      type: 'final',
      meta: {facts: ['complete-hides-stale']},
    },
    failed: {
      description: 'Attempt 100 failed. SMS has stopped trying.',
      type: 'final',
      meta: {facts: ['hundred-attempts']},
    },
  },
});

/** The job's own instruction: it asks for what the job asks for. */
function instructionOf({request, version}: JobContext): Instruction {
  return {
    jobKind: request.kind,
    version,
    refreshExisting: request.refreshExisting,
    putOnSpecified: request.putOnSpecified,
    attempt: 1,
    onlyServers: null,
  };
}
