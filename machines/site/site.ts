/**
 * One site, from the start of one job to its end: all its actors, wired together.
 *
 *   running.unattended ─ retry.reported, hotfix planned ▶ running.attended
 *          └───────────── the job's end ─────────────────────────┴──▶ ended
 *
 * The actors only send each other events. The site itself decides nothing
 * about packages: it brings the actors up and sees the job's end.
 */
import {enqueueActions, setup, spawnChild} from 'xstate';

import type {SiteMessage, SmsinstBuild} from '../messages.js';
import {administratorMachine} from './administrator.js';
import type {DistributionServerInput} from './distribution-server.js';
import {entryOf} from './instruction.js';
import {jobMachine, type JobRequest} from './job.js';
import {masterPackageMachine, type MasterFailures} from './master-package.js';
import {receiveBoxMachine} from './receive-box.js';
import {racksOf, roomsOf, serverRackMachine, serverRoomMachine} from './server-rack.js';
import {smsExecutiveMachine} from './sms-executive.js';
import {copyTimeAmong, type ResponseSetting} from './timing.js';

/** What one distribution server is like before the job. */
export interface ServerSetup {
  readonly name: string;
  readonly holds: number | null;
  readonly specified: boolean;
  readonly offlineForAttempts: readonly number[];
}

export interface SiteInput {
  readonly job: JobRequest;
  readonly servers: readonly ServerSetup[];
  readonly masterFailures: MasterFailures;
  readonly response: ResponseSetting;
  /** The version that the site stores before the job. */
  readonly storedVersion: number;
  /** The Smsinst.dll that the site runs when the job begins. */
  readonly smsinst: SmsinstBuild;
  /** Whether the hotfix is installed while the first retry waits. */
  readonly hotfixPlanned: boolean;
}

/** A retry was written; the job has reached its end (XState's own word for a child's). */
export type SiteEvent = SiteMessage | {readonly type: 'xstate.done.actor.job'};

/** The version that a site usually stores before the job, and the version that the job brings. */
export const oldVersion = 1;
export const newVersion = 2;

export const siteMachine = setup({
  types: {
    input: {} as SiteInput,
    context: {} as SiteInput,
    events: {} as SiteEvent,
    meta: {} as {facts: readonly string[]},
  },
  actors: {
    job: jobMachine,
    receiveBox: receiveBoxMachine,
    masterPackage: masterPackageMachine,
    smsExecutive: smsExecutiveMachine,
    serverRack: serverRackMachine,
    serverRoom: serverRoomMachine,
    administrator: administratorMachine,
  },
  guards: {
    hotfixPlanned: ({context}) => context.hotfixPlanned,
  },
  actions: {
    bringUpReceive: spawnChild('receiveBox', {
      id: 'receive',
      systemId: 'receive',
      input: ({context}) => ({response: context.response}),
    }),
    bringUpMaster: spawnChild('masterPackage', {
      id: 'master',
      systemId: 'master',
      input: ({context}) => ({version: context.storedVersion, failures: context.masterFailures}),
    }),
    bringUpServers: enqueueActions(({context, enqueue}) => {
      const servers = serverInputs(context.servers);
      const rooms = roomsOf(servers);
      if (rooms.length > 1) {
        for (const [index, input] of rooms.entries()) {
          enqueue.spawnChild('serverRoom', {id: `room ${index}`, input});
        }
        return;
      }
      for (const [index, input] of racksOf(servers).entries()) {
        enqueue.spawnChild('serverRack', {id: `rack ${index}`, input});
      }
    }),
    bringUpJob: spawnChild('job', {
      id: 'job',
      systemId: 'job',
      input: ({context}) => ({request: context.job, version: newVersion}),
    }),
    bringUpExecutive: spawnChild('smsExecutive', {
      id: 'executive',
      systemId: 'executive',
      input: ({context}) => ({onDisk: context.smsinst, servers: context.servers.map(entryOf)}),
    }),
    callAdministrator: spawnChild('administrator', {
      id: 'administrator',
      systemId: 'administrator',
    }),
  },
}).createMachine({
  id: 'site',
  context: ({input}) => input,
  entry: ['bringUpReceive', 'bringUpMaster', 'bringUpServers', 'bringUpJob', 'bringUpExecutive'],
  initial: 'running',
  states: {
    running: {
      description: 'The job is running.',
      meta: {facts: ['one-site-is-enough']},
      on: {'xstate.done.actor.job': 'ended'},
      initial: 'unattended',
      states: {
        unattended: {
          description: 'Nobody changes the site.',
          on: {
            'retry.reported': {
              guard: 'hotfixPlanned',
              target: 'attended',
              actions: 'callAdministrator',
            },
          },
        },
        attended: {
          description: 'An administrator installs the hotfix while the first retry waits.',
          meta: {facts: ['hotfix-steps']},
        },
      },
    },
    ended: {
      description: 'The run has ended.',
      type: 'final',
    },
  },
});

function serverInputs(servers: readonly ServerSetup[]): readonly DistributionServerInput[] {
  const copyTime = copyTimeAmong(servers.length);
  return servers.map(({name, holds, offlineForAttempts}) => ({
    name,
    holds,
    offlineForAttempts,
    copyTime,
  }));
}
