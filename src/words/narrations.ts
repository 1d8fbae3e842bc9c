/** One teller for each kind of message: its words, and the facts that they rest on. */
import {msg, str} from '@lit/localize';

import {responseIntervals} from '../../machines/site/timing.js';
import {passedOver} from '../run/compare.js';
import {outcomeOf} from '../run/outcome.js';
import type {MessageType} from '../run/recording.js';
import {receiveAfter, versionAfter} from '../run/step-states.js';
import {tellRetry} from './retry-narration.js';
import type {Teller} from './narration-types.js';
import {buildName, causeOf, listOf, requestsOf, waitOf} from './format.js';

export const tellers: {readonly [Type in MessageType]: Teller<Type>} = {
  'despooler.waiting': {
    facts: ['despooler-finds-instruction'],
    tell: (_, step) => ({
      title: msg('Waiting'),
      text:
        receiveAfter(step)?.state === 'taken.waiting'
          ? msg('The Despooler looks into RECEIVE: a retry lies there, but its time has not come.')
          : msg('The Despooler looks into RECEIVE for an instruction whose time has come.'),
    }),
  },
  'despooler.stopped': {
    facts: ['despooler-is-a-thread', 'instruction-survives-stop'],
    tell: () => ({
      title: msg('Despooler stopped'),
      text: msg(
        'The Despooler stops with its service. The retry stays in RECEIVE, because it is a file on disk.',
      ),
    }),
  },
  'instruction.received': {
    facts: ['scheduler-writes-instruction', 'instruction-is-a-file', 'one-site-is-enough'],
    tell: ({instruction}) => ({
      title: msg('Job active'),
      text: msg(
        str`The job becomes Active and its instruction is put into RECEIVE. It brings version ${instruction.version} and asks ${requestsOf(instruction)}.`,
      ),
    }),
  },
  'instruction.ready': {
    facts: ['despooler-finds-instruction', 'instruction-survives-stop'],
    tell: ({instruction}) => ({
      title: msg(str`Attempt ${instruction.attempt}`),
      text:
        instruction.attempt === 1
          ? msg('The Despooler finds the job’s instruction in RECEIVE and reads it.')
          : msg(
              str`The time of the retry has come. The Despooler finds it in RECEIVE and reads it: it asks ${requestsOf(instruction)}.`,
            ),
    }),
  },
  'instruction.taken': {
    facts: ['despooler-finds-instruction', 'job-statuses', 'retrying-becomes-active'],
    tell: (_, {to}) =>
      to === 'job'
        ? {
            title: msg('Job under way'),
            text: msg('The instruction is being executed, so the job is Active.'),
          }
        : {
            title: msg('Instruction taken up'),
            text: msg('The Despooler takes the instruction up. The response interval begins.'),
          },
  },
  'instruction.deleted': {
    facts: ['executed-instruction-is-deleted'],
    tell: () => ({
      title: msg('Instruction deleted'),
      text: msg('The Despooler has finished the instruction and deletes it.'),
    }),
  },
  'store.requested': {
    facts: ['despooler-stores-master', 'master-is-stored-package', 'work-takes-seconds'],
    tell: ({version}) => ({
      title: msg('Storing the master'),
      text: msg(
        str`The Despooler begins to store version ${version} as the site’s master, because all copies come from there.`,
      ),
    }),
  },
  'master.storeFailed': {
    facts: ['why-storing-fails', 'failed-store-keeps-old', 'failed-master-makes-retry'],
    tell: ({cause}, step) => ({
      title: msg('Storing fails'),
      text: msg(str`The Despooler cannot store the new master, because ${causeOf(cause)}.`),
      effect: msg(
        str`Version ${versionAfter(step)} stays, and no server gets anything in this attempt.`,
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
    tell: ({version}, step, recording) => {
      const left = passedOver(recording, step);
      const text = msg(str`Version ${version} is stored as the master.`);
      if (left.length > 0) {
        return {
          title: msg('Servers passed over'),
          text: `${text} ${msg('The instruction in hand does not ask to refresh existing servers.')}`,
          effect: msg(str`Nothing will be sent to ${listOf(left)}.`),
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
    tell: () => ({
      title: msg('About to write a retry'),
      text: msg(
        'Because storing failed, the Despooler is to write a retry. It does so with the Smsinst.dll that its service has loaded.',
      ),
    }),
  },
  'dll.reported': {
    facts: ['loaded-dll-decides'],
    tell: ({loaded}) => ({
      title: msg('Loaded file'),
      text: msg(
        str`The service has loaded ${buildName(loaded)}. That decides what the retry asks.`,
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
    tell: ({instruction}, step, {scenario}) =>
      step.to === 'job'
        ? {
            title: msg('Job retrying'),
            text: msg(
              str`The job shows Retrying, because the retry waits until ${waitOf(responseIntervals[scenario.response])} after the attempt that failed.`,
            ),
          }
        : tellRetry(instruction, step),
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
    tell: ({version}, {to}, {scenario}) => {
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
    tell: ({server, version}) => ({
      title: msg(str`${server} is current`),
      text: msg(str`${server} now holds version ${version}.`),
      tone: 'good',
    }),
  },
  'copy.failed': {
    facts: ['offline-server-gets-own-retry'],
    tell: ({server}) => ({
      title: msg(str`${server} is offline`),
      text: msg(str`The Despooler cannot reach ${server}, because it is offline in this attempt.`),
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
    tell: (_, __, recording) => {
      const {stale, master} = outcomeOf(recording);
      const told = {
        title: msg('Job complete'),
        text:
          recording.scenario.job.kind === 'run-command-on-workstation'
            ? msg(
                'Nothing is left to distribute, so the job shows Complete. A real one also waits for the clients to run the command.',
              )
            : msg('Nothing is left to distribute, so the job shows Complete.'),
      };
      if (stale.length > 0) {
        const effect = msg(str`Yet an old version stays on ${listOf(stale)}.`);
        return {...told, effect, tone: 'harm'};
      }
      const {refreshExisting} = recording.scenario.job;
      const effect = msg(str`Every server that was to be refreshed holds version ${master}.`);
      return {...told, ...(refreshExisting && {effect}), tone: 'good'};
    },
  },
  'attempts.exhausted': {
    facts: ['hundred-attempts'],
    tell: () => ({
      title: msg('Job failed'),
      text: msg('The hundredth attempt has failed, so SMS stops trying and the job shows Failed.'),
      tone: 'failure',
    }),
  },
  'stop.requested': {
    facts: ['hotfix-steps', 'despooler-is-a-thread'],
    tell: () => ({
      title: msg('Service stopped'),
      text: msg(
        'While the retry waits, the administrator stops the SMS Executive, so that Smsinst.dll can be replaced.',
      ),
    }),
  },
  'dll.replaced': {
    facts: ['hotfix-steps', 'hotfix-files', 'loaded-dll-decides', 'midway-applications-closed'],
    tell: ({build}) => ({
      title: msg('File replaced'),
      text: msg(
        str`With the SMS applications closed (not shown here), the administrator puts ${buildName(build)} in place. Nothing has loaded it yet.`,
      ),
    }),
  },
  'start.requested': {
    facts: ['hotfix-steps', 'loaded-dll-decides', 'earlier-retry-stays'],
    tell: () => ({
      title: msg('Service started'),
      text: msg(
        'The administrator starts the SMS Executive, which loads the hotfixed file. The retry that waits stays as it was written.',
      ),
    }),
  },
};
