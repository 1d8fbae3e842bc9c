/** What the Despooler would write into Despool.log, in the documented shape of its lines. */
import type {Message} from '../../machines/messages.js';
import {reachesAnyServer} from '../run/compare.js';
import type {Recording, Step} from '../run/recording.js';
import {dateAt} from './format.js';

export interface LogLine {
  /** The line as it stands in the file. */
  readonly text: string;
  /** Whether the message, or the file name in it, is ours: no source prints what SMS writes here. */
  readonly isIllustrative: boolean;
}

interface Entry {
  readonly message: string;
  readonly isIllustrative: boolean;
}

const thread = 'DB';

/**
 * The names that this story gives to files. A job's instruction has five characters of the job's id
 * and the code of the target site in its name (BackOffice Resource Kit); a retry's name is not known.
 */
const jobFile = '00010DEN.ins';
const packageFile = '\\SMS\\SITE.SRV\\DESPOOLR.BOX\\STORE\\DEN00004.WKS';

/**
 * The lines that a step leaves in Despool.log, mostly none. They are not
 * translated: SMS wrote them in English, and a learner should know them again.
 *
 * Shape: Q169491, Q153246. Real messages: Q169491, Q190135, Q182419, Q153246.
 */
export function logLinesOf(recording: Recording, step: Step): readonly LogLine[] {
  return entriesOf(step, recording).map(({message, isIllustrative}) => ({
    text: `~${message}  $$<SMS_DESPOOLER><${stamp(step.time)}~><thread=${thread}>`,
    isIllustrative,
  }));
}

function entriesOf(step: Step, recording: Recording): readonly Entry[] {
  const {event, to} = step;
  const {kind} = recording.scenario.job;
  switch (event.type) {
    case 'despooler.waiting':
      return [real('Waiting for ready instruction file....')];
    case 'instruction.ready':
      return [
        event.instruction.attempt === 1
          ? real(`Found ready instruction ${jobFile}`)
          : illustrative(`Found ready instruction retry${event.instruction.attempt}.ins`),
      ];
    case 'store.requested':
      return [illustrative(`Storing the master package as ${storeOf(kind)}`)];
    case 'master.stored':
      return [
        illustrative(`Stored the master package as ${storeOf(kind)}`),
        // Q140051: with nobody to serve, the package is not decompressed.
        ...(reachesAnyServer(recording, step)
          ? [real(`Decompressing package ${storeOf(kind)} to C:\\_S M0000.TMP`)]
          : []),
      ];
    case 'master.storeFailed':
      return [
        illustrative(
          `Failed to store the master package. Win32 Error = ${win32Error(event.cause)}`,
        ),
        real('Logging an event for the error.~'),
      ];
    case 'copy.sent':
      return [illustrative(`Copying C:\\_S M0000.TMP to ${folderOn(to, kind)}`)];
    case 'copy.failed':
      return [illustrative(`Cannot reach ${folderOn(event.server, kind)}`)];
    case 'retry.written':
      return to === 'receive'
        ? [illustrative(`Creating a retry instruction, attempt ${event.instruction.attempt}`)]
        : [];
    case 'instruction.deleted':
      return [
        event.succeeded
          ? real('Despooler successfully executed one instruction.')
          : illustrative('No retries are left. The job is failed.'),
      ];
    case 'instruction.taken':
    case 'work.finished':
    case 'attempts.exhausted':
    case 'instruction.received':
    case 'despooler.stopped':
    case 'dll.reported':
    case 'copy.received':
    case 'dll.asked':
    case 'stop.requested':
    case 'dll.replaced':
    case 'start.requested':
      return [];
  }
}

function real(message: string): Entry {
  return {message, isIllustrative: false};
}

function illustrative(message: string): Entry {
  return {message, isIllustrative: true};
}

/** Workstation packages are stored as .WKS, shared ones as .SRV: BackOffice Resource Kit. */
function storeOf(kind: Recording['scenario']['job']['kind']): string {
  return kind === 'share-package-on-server' ? packageFile.replace('.WKS', '.SRV') : packageFile;
}

/** Run Command jobs use SMS_PKGx; a Share Package job uses the share name of its package. */
function folderOn(server: string, kind: Recording['scenario']['job']['kind']): string {
  const share = kind === 'share-package-on-server' ? 'TOOLS' : 'SMS_PKGD\\DEN00004';
  return `\\\\${server}\\${share}`;
}

/** Windows NT's number for each cause: disk full, sharing violation, access denied (Q155011). */
function win32Error(cause: Extract<Message, {type: 'master.storeFailed'}>['cause']): number {
  return {'disk-full': 112, 'file-in-use': 32, 'access-denied': 5}[cause];
}

/** `Wed May 21 17:09:27 1997`, from `Wed, 21 May 1997 17:09:27 GMT`, which is the same in every browser. */
function stamp(time: number): string {
  const utc = dateAt(time).toUTCString();
  return utc.replace(/^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/, '$1 $3 $2 $5 $4');
}
