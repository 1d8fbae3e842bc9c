/** What is known of a site server on which the hotfix is practised, and what can be done to it. */
import {required} from '../required.js';
import {smsinstId, type Platform, type SmsinstId} from './smsinst-files.js';

/** The SMS applications of the site server. All of them are open at first. */
export const applications = [
  'sms-administrator',
  'sms-database-manager',
  'sms-service-manager',
] as const;
export type SmsApplication = (typeof applications)[number];

/** The directories of the site server that a file can be copied into. */
export const directories = ['x86-bin', 'alpha-bin', 'site-srv'] as const;
export type SiteDirectory = (typeof directories)[number];

/** The files that are at hand: the hotfix, and an older fix. */
export const handedFiles = ['hotfix-x86', 'hotfix-alpha', 'april-x86', 'april-alpha'] as const;
export type HandedFile = (typeof handedFiles)[number];

/** What can come of an act: each has its own name, and its own explanation. */
export const outcomes = [
  // The service.
  'service-stopped',
  'service-stopped-again',
  'hotfix-installed',
  'started-unreplaced',
  'started-older',
  'start-refused',
  // The applications.
  'application-closed',
  'applications-all-closed',
  'applications-closed-first',
  'application-opened',
  'application-refused',
  // The file, by hand.
  'file-replaced',
  'file-same',
  'file-older',
  'file-other-platform',
  'file-elsewhere',
  'copy-refused-service',
  'copy-refused-applications',
  'copy-refused-both',
  // The file, by Hotfix.exe.
  'tool-replaced',
  'tool-same',
  'tool-other-platform',
  'tool-refused-service',
  'tool-refused-applications',
  'tool-refused-both',
  // The article's case.
  'case-cured',
  'case-shows-fault',
  'case-not-started-again',
  'case-cannot-start',
  'case-service-stopped',
] as const;

export type OutcomeId = (typeof outcomes)[number];

export interface HotfixProcedureInput {
  /** The processor of the site server. */
  readonly platform: Platform;
}

export interface HotfixProcedureContext extends HotfixProcedureInput {
  readonly openApplications: readonly SmsApplication[];
  /** The Smsinst.dll in each directory, null where there is none. */
  readonly files: Readonly<Record<SiteDirectory, SmsinstId | null>>;
  /** The Smsinst.dll that the running service uses; null while it is stopped. */
  readonly loaded: SmsinstId | null;
  /** Whether the last application was closed with the service stopped, as the article has it. */
  readonly closedAfterStop: boolean;
  /** The result of the last act. */
  readonly outcome: OutcomeId | null;
}

/** What an administrator does. */
export type HotfixProcedureEvent =
  | {readonly type: 'stop.requested'}
  | {readonly type: 'start.requested'}
  | {readonly type: 'application.closed'; readonly application: SmsApplication}
  | {readonly type: 'application.opened'; readonly application: SmsApplication}
  | {
      readonly type: 'copy.requested';
      readonly file: HandedFile;
      readonly directory: SiteDirectory;
    }
  /** Hotfix.exe is run, with its Hotfix.ini, from the folder for a processor. */
  | {readonly type: 'tool.run'; readonly tool: Platform}
  /** The article's case is run on this server. */
  | {readonly type: 'case.run'};

/** The server before anything was done. Fact: `practice-server`. */
export function serverAtFirst({platform}: HotfixProcedureInput): HotfixProcedureContext {
  return {
    platform,
    openApplications: applications,
    files: {
      'x86-bin': smsinstId('june', 'x86'),
      'alpha-bin': smsinstId('june', 'alpha'),
      'site-srv': null,
    },
    loaded: null,
    closedAfterStop: false,
    outcome: null,
  };
}

/** The directory that the services of this server run from. */
export function homeOf({platform}: HotfixProcedureInput): SiteDirectory {
  return `${platform}-bin`;
}

/** The Smsinst.dll that the service loads when it starts. */
export function onDisk(context: HotfixProcedureContext): SmsinstId {
  return required(
    context.files[homeOf(context)],
    'The directory of the services has no Smsinst.dll.',
  );
}
