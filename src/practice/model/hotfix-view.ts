/** The practice server as plain data: what tasks are checked by, and what views draw. */
import {msg, str} from '@lit/localize';
import type {SnapshotFrom} from 'xstate';

import {
  onDisk,
  type OutcomeId,
  type SiteDirectory,
  type SmsApplication,
} from '../../../machines/hotfix/hotfix-context.js';
import type {hotfixProcedureMachine} from '../../../machines/hotfix/hotfix-procedure.js';
import {
  smsinstFile,
  type Platform,
  type SmsinstFile,
  type SmsinstId,
} from '../../../machines/hotfix/smsinst-files.js';
import type {World} from '../../run/world.js';
import type {TicketSite} from './ticket.js';

export type HotfixSnapshot = SnapshotFrom<typeof hotfixProcedureMachine>;

export interface HotfixView {
  readonly platform: Platform;
  readonly service: 'running' | 'stopped' | 'unable-to-start';
  readonly openApplications: readonly SmsApplication[];
  /** The Smsinst.dll that the service would load if it were started. */
  readonly onDisk: SmsinstFile;
  /** The Smsinst.dll that the Despooler runs with; null while the service is stopped. */
  readonly loaded: SmsinstFile | null;
  /** The Smsinst.dll in each directory. */
  readonly files: Readonly<Record<SiteDirectory, SmsinstFile | null>>;
  readonly lastOutcome: OutcomeId | null;
  /** Whether the service runs with the hotfixed file. */
  readonly installed: boolean;
  /** Whether it was installed in the article’s order: the applications closed after the service. */
  readonly inOrder: boolean;
  /** Whether the article’s case has been run on the installed hotfix. */
  readonly proven: boolean;
  /** Whether each of the article’s four steps is done, by the state that the server is in. */
  readonly stepsDone: readonly [boolean, boolean, boolean, boolean];
  /** The site of this server, where the practice is about one. */
  readonly site?: TicketSite;
}

export function hotfixView(snapshot: HotfixSnapshot): HotfixView {
  const {context} = snapshot;
  const file = smsinstFile(onDisk(context));
  const installed = snapshot.hasTag('installed');
  const isReplaced = file.build === 'hotfix' && file.platform === context.platform;
  return {
    platform: context.platform,
    service: serviceIn(snapshot),
    openApplications: context.openApplications,
    onDisk: file,
    loaded: fileOf(context.loaded),
    files: {
      'x86-bin': fileOf(context.files['x86-bin']),
      'alpha-bin': fileOf(context.files['alpha-bin']),
      'site-srv': fileOf(context.files['site-srv']),
    },
    lastOutcome: context.outcome,
    installed,
    inOrder: installed && context.closedAfterStop,
    proven: snapshot.matches({running: 'proven'}),
    stepsDone: [
      // The file cannot be replaced before the first two steps are done.
      snapshot.matches('stopped') || isReplaced,
      context.openApplications.length === 0 || isReplaced,
      isReplaced,
      installed,
    ],
  };
}

function serviceIn(snapshot: HotfixSnapshot): HotfixView['service'] {
  if (snapshot.matches('running')) return 'running';
  return snapshot.matches({stopped: 'unableToStart'}) ? 'unable-to-start' : 'stopped';
}

function fileOf(id: SmsinstId | null): SmsinstFile | null {
  return id && smsinstFile(id);
}

/** The world that the article's case runs in, with the file that the service has loaded. */
export type Proof =
  | {readonly world: Extract<World, 'absent' | 'before-job'>}
  /** Why nothing runs. */
  | {readonly world: null; readonly why: string};

/** The file on disk does not matter: the Despooler runs with the file that the service has loaded. */
export function proofWorld({installed, loaded, service}: HotfixView): Proof {
  if (loaded) return {world: installed ? 'before-job' : 'absent'};
  return {
    world: null,
    why:
      service === 'unable-to-start'
        ? msg('SMS Executive cannot start with the Smsinst.dll on disk, so no job runs.')
        : msg('SMS Executive is stopped, and the Despooler with it, so no job runs.'),
  };
}

/** A Windows NT service. Fact: `site-server-services`. */
export interface ServiceRow {
  readonly name: string;
  readonly isStarted: boolean;
}

/** The one that the article stops and starts. */
export const executiveService = 'SMS_EXECUTIVE';

const serviceNames = [
  'Server',
  'SMS_CLIENT_CONFIG_MANAGER',
  executiveService,
  'SMS_HIERARCHY_MANAGER',
  'SMS_INVENTORY_AGENT_NT',
  'SMS_PACKAGE_COMMAND_MANAGER_NT',
  'SMS_SITE_CONFIG_MANAGER',
  'Workstation',
] as const;

export function serviceRows({service}: Pick<HotfixView, 'service'>): readonly ServiceRow[] {
  return serviceNames.map((name) => ({
    name,
    isStarted: name !== executiveService || service === 'running',
  }));
}

export function serviceLeftAlone(name: string): string {
  return msg(str`${name} did not change. The article stops and starts only ${executiveService}.`);
}

/** The service of that name, in whatever case; `SMS Executive` is what SMS_EXECUTIVE is called in full. */
export function serviceNamed(text: string): string | undefined {
  const wanted = text.toUpperCase().replaceAll(' ', '_');
  return serviceNames.find((name) => name.toUpperCase() === wanted);
}
