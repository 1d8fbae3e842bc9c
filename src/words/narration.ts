/** Puts each step of a recording into words: who did what, why, and what changed. */
import {changeOf, type MessageType, type Recording, type Step} from '../run/recording.js';
import type {Message} from '../../machines/messages.js';
import {msg, str} from '@lit/localize';
import type {Instruction} from '../../machines/site/instruction.js';
import {listOf, buildName, causeOf, requestsOf, waitOf} from './format.js';
import {numberOf} from './intl.js';
import {responseIntervals} from '../../machines/site/timing.js';
import {asksRefreshAt, passedOver, reachesAnyServer} from '../run/compare.js';
import {outcomeOf} from '../run/outcome.js';

/** Puts a step into words. */
export function narrate(recording: Recording, step: Step): Narration {
  const narrator = narrators[step.event.type] as Narrator<MessageType>;
  return {effect: '', tone: 'plain', ...narrator(step.event, step, recording)};
}

/** The same as one line of text. */
export function sentenceOf(recording: Recording, step: Step): string {
  const {text, effect} = narrate(recording, step);
  return effect ? `${text} ${effect}` : text;
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

/** Narrates one kind of message. The facts behind it are in `grounds.ts`. */
type Narrator<TType extends MessageType> = (
  event: Extract<Message, {type: TType}>,
  step: Step,
  recording: Recording,
) => BriefNarration;

/** The version of the stored master, which the step is about. */
function versionAfter(step: Step): number | undefined {
  return changeOf(step, 'master')?.after?.version;
}

/** Whether storing has failed before. */
export function isTriedAgain({steps}: Recording, {number}: Step): boolean {
  const first = steps.find(({event}) => event.type === 'master.storeFailed');
  return first !== undefined && first.number < number;
}

/** Whether the job shows Retrying before this step. */
export function isRetrying(step: Step): boolean {
  return changeOf(step, 'job')?.before?.state === 'retrying';
}

/** Whether the Despooler begins to write a retry. After the last attempt it gives up instead. */
export function beginsRetry(step: Step): boolean {
  return changeOf(step, 'despooler')?.after?.state === 'writingRetry.asking';
}

/** A few servers by their names; of many, how many there are. */
function listOrCount(names: readonly string[]): string {
  return names.length > mostNamed ? msg(str`${numberOf(names.length)} servers`) : listOf(names);
}

/** More names than this say less than their number. */
const mostNamed = 5;

function narrateRetry(retry: Instruction, step: Step): BriefNarration {
  if (retry.onlyServers) {
    return {
      title: msg('Retry written'),
      text: msg(
        str`The Despooler writes a retry for ${listOf(retry.onlyServers)} only. The retry asks for the same things again.`,
      ),
    };
  }
  if (!changeOf(step, 'receive')?.before?.instruction?.refreshExisting) {
    return {
      title: msg('Retry written'),
      text: msg('The Despooler writes a retry instruction that asks for the same things again.'),
    };
  }
  if (retry.refreshExisting) {
    return {
      title: msg('Retry keeps the refresh'),
      text: msg('The Despooler writes a retry instruction because storing the master failed.'),
      effect: msg('The retry still asks to refresh existing servers.'),
      tone: 'good',
    };
  }
  return {
    title: msg('Retry loses the refresh'),
    text: msg('The Despooler writes a retry instruction because storing the master failed.'),
    effect: msg('The job asked to refresh existing servers; the retry does not.'),
    tone: 'lost',
  };
}

export const narrators: {readonly [Type in MessageType]: Narrator<Type>} = {
  'despooler.waiting': (_, step) => ({
    title: msg('Waiting'),
    text:
      changeOf(step, 'receive')?.after?.state === 'taken.waiting'
        ? msg('The Despooler looks in RECEIVE and finds a retry, but its time has not come.')
        : msg('The Despooler looks in RECEIVE for an instruction whose time has come.'),
  }),
  'despooler.stopped': () => ({
    title: msg('Despooler stopped'),
    text: msg(
      'The Despooler stops with its service. The retry stays in RECEIVE because it is a file on disk.',
    ),
  }),
  'instruction.received': ({instruction}) => ({
    title: msg('Job active'),
    text: msg(
      str`The job becomes Active, and its instruction is put into RECEIVE. The instruction brings version ${instruction.version} and asks ${requestsOf(instruction)}.`,
    ),
  }),
  'instruction.ready': ({instruction}) => ({
    title: msg(str`Attempt ${instruction.attempt}`),
    text:
      instruction.attempt === 1
        ? msg('The Despooler finds the job’s instruction in RECEIVE and reads it.')
        : msg(
            str`The time of the retry has come. The Despooler finds the retry in RECEIVE and reads it. The retry asks ${requestsOf(instruction)}.`,
          ),
  }),
  'instruction.taken': (_, step) =>
    step.to === 'job'
      ? {
          title: isRetrying(step) ? msg('Job active again') : msg('Job stays active'),
          text: msg('The Despooler executes the instruction, so the job is Active.'),
        }
      : {
          title: msg('Instruction accepted'),
          text: msg(
            'The Despooler starts to execute the instruction. The response interval starts.',
          ),
        },
  'instruction.deleted': () => ({
    title: msg('Instruction deleted'),
    text: msg('The Despooler has finished the instruction and deletes it.'),
  }),
  'store.requested': ({version}, step, recording) => ({
    title: msg('Storing the master'),
    text: isTriedAgain(recording, step)
      ? msg(
          str`The Despooler tries again to store version ${version}. Storing succeeds after the cause of the failure is gone.`,
        )
      : msg(
          str`The Despooler starts to store version ${version} as the site’s master. All copies come from the master.`,
        ),
  }),
  'master.storeFailed': ({cause}, step) => ({
    title: msg('Storing fails'),
    text: beginsRetry(step)
      ? msg(
          str`The Despooler cannot store the new master because ${causeOf(cause)}. It now writes a retry.`,
        )
      : msg(str`The Despooler cannot store the new master because ${causeOf(cause)}.`),
    effect: msg(str`The master stays at version ${versionAfter(step)}, and no server gets a copy.`),
    tone: 'failure',
  }),
  'master.stored': ({version}, step, recording) => {
    const left = passedOver(recording, step);
    const text = msg(str`Version ${version} is stored as the master.`);
    if (left.length > 0) {
      return {
        title: msg('Servers skipped'),
        text: `${text} ${msg('The current instruction does not ask to refresh existing servers.')}`,
        effect: msg(str`Nothing goes to ${listOrCount(left)}.`),
        tone: 'harm',
      };
    }
    const next = reachesAnyServer(recording, step)
      ? msg('The Despooler now copies it to the servers that the instruction asks for.')
      : msg('The instruction reaches no distribution server, so the Despooler copies nothing.');
    return {
      title: msg('Master stored'),
      text: `${text} ${next}`,
      tone: 'good',
    };
  },
  'dll.asked': () => ({
    title: msg('About to write a retry'),
    text: msg(
      'Storing failed, so the Despooler now writes a retry. The Despooler uses the Smsinst.dll that its service has loaded.',
    ),
  }),
  'dll.reported': ({loaded}) => ({
    title: msg('Loaded file'),
    text: msg(
      str`The service has loaded ${buildName(loaded)}. This file decides what the retry asks for.`,
    ),
  }),
  'retry.written': ({instruction}, step, {scenario}) =>
    step.to === 'job'
      ? {
          title: msg('Job retrying'),
          text: msg(
            str`The job shows Retrying because the retry waits until ${waitOf(responseIntervals[scenario.response])} after the start of the failed attempt.`,
          ),
        }
      : narrateRetry(instruction, step),
  'copy.sent': ({version}, step, recording) => {
    const {to} = step;
    const server = recording.scenario.servers.find(({name}) => name === to);
    // Without a refresh, only a Share Package job sends to a server that holds the package.
    const isHolder = server !== undefined && server.holds !== null;
    const isRefresh = isHolder && asksRefreshAt(recording, step);
    return {
      title: isRefresh ? msg(str`Copying to ${to}`) : msg(str`Putting on ${to}`),
      text: isRefresh
        ? msg(str`The Despooler sends version ${version} to ${to}, which already held the package.`)
        : msg(str`The Despooler puts version ${version} on ${to}, a specified server.`),
    };
  },
  'copy.received': ({server, version}) => ({
    title: msg(str`${server} is current`),
    text: msg(str`${server} now holds version ${version}.`),
    tone: 'good',
  }),
  'copy.failed': ({server}) => ({
    title: msg(str`${server} is offline`),
    text: msg(
      str`The Despooler cannot reach ${server} because the server is offline in this attempt.`,
    ),
    effect: msg(str`${server} gets no copy in this attempt.`),
    tone: 'failure',
  }),
  'work.finished': (_, __, recording) => {
    const {stale, master} = outcomeOf(recording);
    const narration = {
      title: msg('Job complete'),
      text:
        recording.scenario.job.kind === 'run-command-on-workstation'
          ? msg(
              'Nothing is left to distribute, so the job shows Complete. A real Run Command job also waits until the clients have run the command.',
            )
          : msg('Nothing is left to distribute, so the job shows Complete.'),
    };
    if (stale.length > 0) {
      const effect = msg(str`But an old version stays on ${listOrCount(stale)}.`);
      return {...narration, effect, tone: 'harm'};
    }
    const {refreshExisting} = recording.scenario.job;
    const effect = msg(str`Every server that should be refreshed holds version ${master}.`);
    return {...narration, ...(refreshExisting && {effect}), tone: 'good'};
  },
  'attempts.exhausted': () => ({
    title: msg('Job failed'),
    text: msg('Attempt 100 has failed, so SMS stops trying and the job shows Failed.'),
    tone: 'failure',
  }),
  'stop.requested': () => ({
    title: msg('Service stopped'),
    text: msg(
      'While the retry waits, the administrator stops the SMS Executive so that Smsinst.dll can be replaced.',
    ),
  }),
  'dll.replaced': ({build}) => ({
    title: msg('File replaced'),
    text: msg(
      str`With the SMS applications closed (not shown here), the administrator puts ${buildName(build)} in place. No program has loaded the file yet.`,
    ),
  }),
  'start.requested': () => ({
    title: msg('Service started'),
    text: msg(
      'The administrator starts the SMS Executive, which loads the hotfixed file. The waiting retry does not change.',
    ),
  }),
};
