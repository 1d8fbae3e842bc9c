/** The practice server as plain data: what tasks are checked by, and what views draw. */
import type {SnapshotFrom, StateValue} from 'xstate';

import {
  onDisk,
  type SiteDirectory,
  type SmsApplication,
  type OutcomeId,
} from '../../../machines/hotfix/hotfix-context.js';
import type {hotfixProcedureMachine} from '../../../machines/hotfix/hotfix-procedure.js';
import {
  smsinstFile,
  type Platform,
  type SmsinstFile,
  type SmsinstId,
} from '../../../machines/hotfix/smsinst-files.js';

export type HotfixSnapshot = SnapshotFrom<typeof hotfixProcedureMachine>;

export interface HotfixView {
  readonly platform: Platform;
  /** The state of the chart: `stopped.replaced`. */
  readonly state: string;
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
}

export function hotfixView(snapshot: HotfixSnapshot): HotfixView {
  const {context} = snapshot;
  const file = smsinstFile(onDisk(context));
  const installed = snapshot.hasTag('installed');
  const isReplaced = file.build === 'hotfix' && file.platform === context.platform;
  return {
    platform: context.platform,
    state: pathOf(snapshot.value),
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
      // A replaced file tells that the first two were done: it could not be replaced otherwise.
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

/** Both levels are always there. */
function pathOf(value: StateValue): string {
  const [[outer, inner] = []] = Object.entries(value);
  return `${outer}.${inner as string}`;
}
