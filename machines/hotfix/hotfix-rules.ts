/** What decides, on the practice server, what comes of an act: conditions, and what an act is about. */
import {
  homeOf,
  onDisk,
  type HandedFile,
  type HotfixProcedureContext,
  type HotfixProcedureEvent,
  type SiteDirectory,
  type SmsApplication,
} from './hotfix-context.js';
import {platformOf, smsinstFile, smsinstId, type SmsinstId} from './smsinst-files.js';

interface Known {
  readonly context: HotfixProcedureContext;
}
interface Said<Type extends HotfixProcedureEvent['type']> {
  readonly event: Extract<HotfixProcedureEvent, {readonly type: Type}>;
}
export interface AnApplication {
  readonly application: SmsApplication;
}
export interface ACopy {
  readonly file: HandedFile;
  readonly directory: SiteDirectory;
}
export interface AFile {
  readonly file: SmsinstId;
}

export function theApplication({
  event,
}: Said<'application.closed' | 'application.opened'>): AnApplication {
  return {application: event.application};
}

export function theCopy({event}: Said<'copy.requested'>): ACopy {
  return {file: event.file, directory: event.directory};
}

/** The file that lies beside the Hotfix.exe that is run. */
export function theToolsFile({event}: Said<'tool.run'>): AFile {
  return {file: smsinstId('hotfix', event.tool)};
}

type Guard<Params = undefined> = (known: Known, params: Params) => boolean;

const applicationsOpen: Guard = ({context}) => context.openApplications.length > 0;
const applicationsClosed: Guard = ({context}) => context.openApplications.length === 0;

const isOpen: Guard<AnApplication> = ({context}, {application}) =>
  context.openApplications.includes(application);

const isClosed: Guard<AnApplication> = ({context}, {application}) =>
  !context.openApplications.includes(application);

/** The last of the applications that have to be closed before the file can be replaced. */
const isLastToClose: Guard<AnApplication> = ({context}, {application}) =>
  context.openApplications.length === 1 &&
  context.openApplications[0] === application &&
  isUnfixed(onDisk(context));

const goesElsewhere: Guard<ACopy> = ({context}, {directory}) => directory !== homeOf(context);
const isInPlace: Guard<AFile> = ({context}, {file}) => file === onDisk(context);

const isForOtherPlatform: Guard<AFile> = ({context}, {file}) =>
  platformOf(file) !== context.platform;

const isOlder: Guard<AFile> = (_, {file}) => isUnfixed(file);

function isUnfixed(file: SmsinstId): boolean {
  return smsinstFile(file).build !== 'hotfix';
}

export const guards = {
  applicationsOpen,
  applicationsClosed,
  isOpen,
  isClosed,
  isLastToClose,
  goesElsewhere,
  isInPlace,
  isForOtherPlatform,
  isOlder,
} as const;
