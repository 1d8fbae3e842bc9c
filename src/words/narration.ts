/** Puts each step of a recording into words: who did what, why, and what changed. */
import type {FactId} from '../../lessons/facts.js';
import type {MessageType, Recording, Step} from '../run/recording.js';
import type {Message} from '../../machines/messages.js';
import type {DespoolerState, MasterState, ReceiveState} from '../run/site-state.js';
import {msg, str} from '@lit/localize';
import type {Instruction} from '../../machines/site/instruction.js';
import {listOf, buildName, causeOf, requestsOf, waitOf} from './format.js';
import {responseIntervals} from '../../machines/site/timing.js';
import {passedOver} from '../run/compare.js';
import {outcomeOf} from '../run/outcome.js';

/** Puts a step into words. */
export function narrate(recording: Recording, step: Step): Narration {
  const narrator = narrators[step.event.type] as Narrator<MessageType>;
  return {effect: '', tone: 'plain', ...narrator.narrate(step.event, step, recording)};
}

/** The same as one line of text. */
export function sentenceOf(recording: Recording, step: Step): string {
  const {text, effect} = narrate(recording, step);
  return effect ? `${text} ${effect}` : text;
}

/** The facts that the narration of a kind of message rests on. */
export function factsOfMessage(type: MessageType): readonly FactId[] {
  return narrators[type].facts;
}

export interface Narration {
  /** A few words, as over a caption. */
  readonly title: string;
  /** One sentence or two: actor, act, reason. */
  readonly text: string;
  /** What it leads to, where that matters to the story; else empty. */
  readonly effect: string;
  /** What kind of moment it is; pictures mark all but `plain`. */
  readonly tone: 'plain' | 'failure' | 'lost' | 'harm' | 'good';
}

/** A narration that leaves out the defaults: no effect, a plain tone. */
type BriefNarration = Partial<Narration> & Pick<Narration, 'title' | 'text'>;

/** Narrates one kind of message; `facts` are what it rests on. */
interface Narrator<TType extends MessageType> {
  readonly facts: readonly FactId[];
  narrate(event: Extract<Message, {type: TType}>, step: Step, recording: Recording): BriefNarration;
}

/** The version of the stored master, which the step is about. */
function versionAfter({changes}: Step): number | undefined {
  const master = changes.find(({actor}) => actor === 'master')?.after as MasterState | undefined;
  return master?.version;
}

/** Whether storing has failed before. */
function isTriedAgain({steps}: Recording, {number}: Step): boolean {
  const first = steps.find(({event}) => event.type === 'master.storeFailed');
  return first !== undefined && first.number < number;
}

/** Whether the Despooler writes no further retry. */
function givesUp({changes}: Step): boolean {
  const desk = changes.find(({actor}) => actor === 'despooler')?.after as
    DespoolerState | undefined;
  return desk?.state === 'givingUp';
}

function receiveAfter({changes}: Step): ReceiveState | undefined {
  return changes.find(({actor}) => actor === 'receive')?.after as ReceiveState | undefined;
}

function narrateRetry(retry: Instruction, step: Step): BriefNarration {
  const before = step.changes.find(({actor}) => actor === 'receive')?.before as ReceiveState | null;
  if (retry.onlyServers) {
    return {
      title: msg('Retry written'),
      text: msg(
        str`The Despooler writes a retry for ${listOf(retry.onlyServers)} only. It asks for the same things again.`,
      ),
    };
  }
  if (!before?.instruction?.refreshExisting) {
    return {
      title: msg('Retry written'),
      text: msg('The Despooler writes a retry instruction that asks for the same things again.'),
    };
  }
  if (retry.refreshExisting) {
    return {
      title: msg('Retry keeps the refresh'),
      text: msg('The Despooler writes a retry instruction because storing the master failed.'),
      effect: msg('The retry asks for everything that was asked before, so the refresh is kept.'),
      tone: 'good',
    };
  }
  return {
    title: msg('Retry loses the refresh'),
    text: msg('The Despooler writes a retry instruction because storing the master failed.'),
    effect: msg(
      'The job asked to refresh existing servers. The retry no longer does: the refresh is lost.',
    ),
    tone: 'lost',
  };
}

export const narrators: {readonly [Type in MessageType]: Narrator<Type>} = {
  'despooler.waiting': {
    facts: ['despooler-finds-instruction'],
    narrate: (_, step) => ({
      title: msg('Waiting'),
      text:
        receiveAfter(step)?.state === 'taken.waiting'
          ? msg('The Despooler looks in RECEIVE and finds a retry, but its time has not come.')
          : msg('The Despooler looks in RECEIVE for an instruction whose time has come.'),
    }),
  },
  'despooler.stopped': {
    facts: ['despooler-is-a-thread', 'instruction-survives-stop'],
    narrate: () => ({
      title: msg('Despooler stopped'),
      text: msg(
        'The Despooler stops with its service. The retry stays in RECEIVE because it is a file on disk.',
      ),
    }),
  },
  'instruction.received': {
    facts: ['scheduler-writes-instruction', 'instruction-is-a-file', 'one-site-is-enough'],
    narrate: ({instruction}) => ({
      title: msg('Job active'),
      text: msg(
        str`The job becomes Active, and its instruction is put into RECEIVE. The instruction brings version ${instruction.version} and asks ${requestsOf(instruction)}.`,
      ),
    }),
  },
  'instruction.ready': {
    facts: ['despooler-finds-instruction', 'instruction-survives-stop'],
    narrate: ({instruction}) => ({
      title: msg(str`Attempt ${instruction.attempt}`),
      text:
        instruction.attempt === 1
          ? msg('The Despooler finds the job’s instruction in RECEIVE and reads it.')
          : msg(
              str`The time of the retry has come. The Despooler finds the retry in RECEIVE and reads it. The retry asks ${requestsOf(instruction)}.`,
            ),
    }),
  },
  'instruction.taken': {
    facts: ['despooler-finds-instruction', 'job-statuses', 'retrying-becomes-active'],
    narrate: (_, {to}) =>
      to === 'job'
        ? {
            title: msg('Job active again'),
            text: msg('The Despooler executes the instruction, so the job is Active.'),
          }
        : {
            title: msg('Instruction accepted'),
            text: msg(
              'The Despooler starts to execute the instruction. The response interval starts.',
            ),
          },
  },
  'instruction.deleted': {
    facts: ['executed-instruction-is-deleted'],
    narrate: () => ({
      title: msg('Instruction deleted'),
      text: msg('The Despooler has finished the instruction and deletes it.'),
    }),
  },
  'store.requested': {
    facts: [
      'despooler-stores-master',
      'master-is-stored-package',
      'work-takes-seconds',
      'retry-stores-master',
    ],
    narrate: ({version}, step, recording) => ({
      title: msg('Storing the master'),
      text: isTriedAgain(recording, step)
        ? msg(
            str`The Despooler tries again to store version ${version}. A retry stores it after the cause of the failure is gone.`,
          )
        : msg(
            str`The Despooler starts to store version ${version} as the site’s master. All copies come from the master.`,
          ),
    }),
  },
  'master.storeFailed': {
    facts: ['why-storing-fails', 'failed-store-keeps-old', 'failed-master-makes-retry'],
    narrate: ({cause}, step) => ({
      title: msg('Storing fails'),
      text: givesUp(step)
        ? msg(str`The Despooler cannot store the new master because ${causeOf(cause)}.`)
        : msg(
            str`The Despooler cannot store the new master because ${causeOf(cause)}. It now writes a retry.`,
          ),
      effect: msg(
        str`Version ${versionAfter(step)} stays, and no server gets a copy in this attempt.`,
      ),
      tone: 'failure',
    }),
  },
  'master.stored': {
    facts: [
      'retry-stores-master',
      'refresh-means-all-holders',
      'put-on-specified-skips-holders',
      'skipping-is-a-fault-too',
      'added-server-refreshes-all',
      'nobody-served-nothing-unpacked',
    ],
    narrate: ({version}, step, recording) => {
      const left = passedOver(recording, step);
      const text = msg(str`Version ${version} is stored as the master.`);
      if (left.length > 0) {
        return {
          title: msg('Servers skipped'),
          text: `${text} ${msg('The current instruction does not ask to refresh existing servers.')}`,
          effect: msg(str`The Despooler sends nothing to ${listOf(left)}.`),
          tone: 'harm',
        };
      }
      return {
        title: msg('Master stored'),
        text: `${text} ${msg('The Despooler now copies it to the servers that the instruction asks for.')}`,
        tone: 'good',
      };
    },
  },
  'dll.asked': {
    facts: ['failed-master-makes-retry', 'loaded-dll-decides'],
    narrate: () => ({
      title: msg('About to write a retry'),
      text: msg(
        'Storing failed, so the Despooler now writes a retry. It uses the Smsinst.dll that its service has loaded.',
      ),
    }),
  },
  'dll.reported': {
    facts: ['loaded-dll-decides'],
    narrate: ({loaded}) => ({
      title: msg('Loaded file'),
      text: msg(
        str`The service has loaded ${buildName(loaded)}. This file decides what the retry asks for.`,
      ),
    }),
  },
  'retry.written': {
    facts: [
      'failed-master-makes-retry',
      'retry-loses-refresh',
      'how-refresh-is-lost',
      'fixed-retry-keeps-all',
      'retry-is-a-new-instruction',
      'offline-server-gets-own-retry',
      'retrying-while-waiting',
      'retry-intervals',
      'interval-from-taking-up',
    ],
    narrate: ({instruction}, step, {scenario}) =>
      step.to === 'job'
        ? {
            title: msg('Job retrying'),
            text: msg(
              str`The job shows Retrying because the retry waits until ${waitOf(responseIntervals[scenario.response])} after the start of the failed attempt.`,
            ),
          }
        : narrateRetry(instruction, step),
  },
  'copy.sent': {
    facts: [
      'despooler-copies-to-servers',
      'refresh-means-all-holders',
      'put-on-specified-skips-holders',
      'specified-means-group',
      'added-server-refreshes-all',
      'share-job-copies-to-specified',
      'shared-packages-have-own-share',
    ],
    narrate: ({version}, {to}, {scenario}) => {
      const server = scenario.servers.find(({name}) => name === to);
      const isRefresh = server !== undefined && server.holds !== null;
      return {
        title: isRefresh ? msg(str`Copying to ${to}`) : msg(str`Putting on ${to}`),
        text: isRefresh
          ? msg(
              str`The Despooler sends version ${version} to ${to}, which already held the package.`,
            )
          : msg(
              str`The Despooler puts version ${version} on ${to}, a specified server without the package.`,
            ),
      };
    },
  },
  'copy.received': {
    facts: ['despooler-copies-to-servers', 'work-takes-seconds'],
    narrate: ({server, version}) => ({
      title: msg(str`${server} is current`),
      text: msg(str`${server} now holds version ${version}.`),
      tone: 'good',
    }),
  },
  'copy.failed': {
    facts: ['offline-server-gets-own-retry'],
    narrate: ({server}) => ({
      title: msg(str`${server} is offline`),
      text: msg(
        str`The Despooler cannot reach ${server} because the server is offline in this attempt.`,
      ),
      effect: msg(str`${server} will need a retry.`),
      tone: 'failure',
    }),
  },
  'work.finished': {
    facts: [
      'complete-hides-stale',
      'complete-needs-every-computer',
      'complete-needs-every-server',
      'complete-without-run-phase',
      'complete-before-servers',
      'job-statuses',
    ],
    narrate: (_, __, recording) => {
      const {stale, master} = outcomeOf(recording);
      const narration = {
        title: msg('Job complete'),
        text:
          recording.scenario.job.kind === 'run-command-on-workstation'
            ? msg(
                'Nothing is left to distribute, so the job shows Complete. A real one also waits for the clients to run the command.',
              )
            : msg('Nothing is left to distribute, so the job shows Complete.'),
      };
      if (stale.length > 0) {
        const effect = msg(str`But an old version stays on ${listOf(stale)}.`);
        return {...narration, effect, tone: 'harm'};
      }
      const {refreshExisting} = recording.scenario.job;
      const effect = msg(str`Every server that should be refreshed holds version ${master}.`);
      return {...narration, ...(refreshExisting && {effect}), tone: 'good'};
    },
  },
  'attempts.exhausted': {
    facts: ['hundred-attempts'],
    narrate: () => ({
      title: msg('Job failed'),
      text: msg('Attempt 100 has failed, so SMS stops trying and the job shows Failed.'),
      tone: 'failure',
    }),
  },
  'stop.requested': {
    facts: ['hotfix-steps', 'despooler-is-a-thread'],
    narrate: () => ({
      title: msg('Service stopped'),
      text: msg(
        'While the retry waits, the administrator stops the SMS Executive so that Smsinst.dll can be replaced.',
      ),
    }),
  },
  'dll.replaced': {
    facts: ['hotfix-steps', 'hotfix-files', 'loaded-dll-decides', 'midway-applications-closed'],
    narrate: ({build}) => ({
      title: msg('File replaced'),
      text: msg(
        str`With the SMS applications closed (not shown here), the administrator puts ${buildName(build)} in place. No program has loaded the file yet.`,
      ),
    }),
  },
  'start.requested': {
    facts: ['hotfix-steps', 'loaded-dll-decides', 'earlier-retry-stays'],
    narrate: () => ({
      title: msg('Service started'),
      text: msg(
        'The administrator starts the SMS Executive, which loads the hotfixed file. The waiting retry does not change.',
      ),
    }),
  },
};
