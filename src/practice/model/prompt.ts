/** The command prompt of the practice server: what a line means. It changes nothing itself. */
import {msg, str} from '@lit/localize';

import {describeFound} from '../../run/scenario-refusal.js';
import {
  copyAct,
  copyRefusal,
  diskOf,
  driveNamed,
  folderOf,
  itemAt,
  promptStart,
  resolvePath,
  shownPath,
  wordsOf,
  type DiskFile,
  type DiskFolder,
  type DiskItem,
  type Drive,
  type PromptPlace,
} from './disk.js';
import {
  executiveService,
  serviceLeftAlone,
  serviceNamed,
  serviceRows,
  type HotfixView,
} from './hotfix-view.js';
import {noticeOf} from './notice.js';
import {stampOf} from './practice-format.js';
import type {Practice, PracticeAct, PracticeEntry} from './practice.js';

/** What a line leads to. */
export type Reply =
  | {readonly kind: 'lines'; readonly lines: readonly string[]; readonly place?: PromptPlace}
  /** An act to do; the prompt prints what follows from it, see `linesAfter()`. */
  | {readonly kind: 'act'; readonly act: PracticeAct}
  | {readonly kind: 'clear'}
  | {readonly kind: 'exit'};

/** What a command is input: the words after its name, where the prompt is, and the server. */
interface CommandInput {
  readonly words: readonly string[];
  readonly place: PromptPlace;
  readonly practice: Pick<Practice, 'view' | 'can'>;
}

function answer(...lines: readonly string[]): Reply {
  return {kind: 'lines', lines};
}

type Command = (input: CommandInput) => Reply;

export const longestLine = 250;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['cd', changeFolder],
  ['chdir', changeFolder],
  ['cls', alone(() => ({kind: 'clear'}))],
  ['copy', copy],
  ['dir', list],
  ['exit', alone(() => ({kind: 'exit'}))],
  ['help', alone(help)],
  ['net', net],
  ['type', typeOut],
]);

/** What a line means, at a place. The prompt guesses nothing: it answers what it does not know. */
export function readLine(
  line: string,
  place: PromptPlace,
  practice: Pick<Practice, 'view' | 'can'>,
): Reply {
  if (line.length > longestLine) {
    return answer(msg(str`A line can have at most ${longestLine} characters.`));
  }
  const words = wordsOf(line);
  if (!words) return answer(msg('A closing quotation mark is missing.'));
  const [first = '', ...rest] = words;
  if (first === '') return {kind: 'lines', lines: []};
  const input = {words: rest, place, practice};
  const drive = driveNamed(first);
  if (drive && rest.length === 0) return {kind: 'lines', lines: [], place: {...place, drive}};
  const command = commands.get(first.toLowerCase());
  if (!command) return runProgram(first, input) ?? unknown(first);
  return /[<>|&^%*?]/u.test(line)
    ? answer(msg('This prompt does not support <, >, |, &, ^, %, *, or ?.'))
    : command(input);
}

/** `C:\SMS>` */
export function promptAt(place: PromptPlace = promptStart): string {
  return `${shownPath(folderOf(place))}>`;
}

/** A command that takes nothing after its name. */
function alone(command: () => Reply): Command {
  return ({words}) =>
    words.length === 0 ? command() : answer(msg('That command takes no arguments.'));
}

function unknown(word: string): Reply {
  return answer(
    msg(str`${describeFound(word)} is not a command or program on this server.`),
    msg('Type help for a list of commands.'),
  );
}

function help(): Reply {
  return answer(
    `net stop sms_executive    ${msg('stops the SMS Executive service')}`,
    `net start sms_executive   ${msg('starts the SMS Executive service')}`,
    `net start                 ${msg('lists the running services')}`,
    `dir [${msg('folder')}]              ${msg('lists a folder')}`,
    `cd [${msg('folder')}]               ${msg('changes to a folder, or shows the current folder')}`,
    `d:                        ${msg('changes to drive D, where the hotfix is')}`,
    `copy ${msg('file')} [${msg('folder')}]        ${msg('copies a file')}`,
    `type ${msg('file')}                 ${msg('shows a text file')}`,
    `hotfix                    ${msg('runs Hotfix.exe, if you are in its folder')}`,
    `cls                       ${msg('clears the window')}`,
    `exit                      ${msg('closes the window')}`,
  );
}

function changeFolder({words, place, practice}: CommandInput): Reply {
  const [text] = words;
  if (text === undefined) return answer(shownPath(folderOf(place)));
  if (words.length > 1) return answer(msg('Usage: cd [folder].'));
  const found = find(text, place, practice.view);
  if (found?.kind !== 'folder') return noFolder(text);
  if (found.path.startsWith('\\\\')) {
    return answer(msg('You can list a folder on another server, but you cannot change to it.'));
  }
  const drive = found.path.slice(0, 2) as Drive;
  const folders: PromptPlace['folders'] = {...place.folders, [drive]: found.path};
  return {kind: 'lines', lines: [], place: {...place, folders}};
}

function list({words, place, practice}: CommandInput): Reply {
  const [text = '.'] = words;
  if (words.length > 1) return answer(msg('Usage: dir [folder].'));
  const found = find(text, place, practice.view);
  if (!found) return noFolder(text);
  const items = found.kind === 'folder' ? found.items : [found];
  const folder = found.kind === 'folder' ? found.path : found.path.replace(/\\[^\\]+$/u, '');
  const unknown = items.some((item) => item.kind === 'file' && !item.smsinst);
  return answer(
    msg(str`In ${shownPath(folder)}`),
    '',
    ...items.map(row),
    ...(unknown ? ['', msg('—: no available source gives this value.')] : []),
  );
}

function typeOut({words, place, practice}: CommandInput): Reply {
  const [text = ''] = words;
  if (words.length !== 1) return answer(msg('Usage: type file.'));
  const found = find(text, place, practice.view);
  if (found?.kind !== 'file') return noFile(text);
  if (found.lines) return answer(...found.lines);
  return answer(msg(str`${found.name} is not shown here.`));
}

/** What lies where a text points. */
function find(
  text: string,
  place: PromptPlace,
  view: CommandInput['practice']['view'],
): DiskItem | undefined {
  const path = resolvePath(text, place);
  return path === undefined ? undefined : itemAt(diskOf(view), path);
}

function noFile(text: string): Reply {
  return answer(msg(str`There is no file ${describeFound(text)}.`));
}

function noFolder(text: string): Reply {
  return answer(msg(str`There is no folder ${describeFound(text)}.`));
}

/** `9/28/98 4:23 PM        254,400 SMSINST.DLL` */
function row(item: DiskItem): string {
  const smsinst = item.kind === 'file' ? item.smsinst : null;
  const stamp = smsinst ? stampOf(smsinst) : item.kind === 'folder' ? '' : '—';
  const size = item.kind === 'folder' ? '<DIR>' : smsinst ? bytesOf(smsinst) : '—';
  return `${stamp.padEnd(16)} ${size.padStart(9)} ${item.name}`;
}

/** Kilobytes where no source prints bytes. */
function bytesOf({bytes, kilobytes}: {bytes: number | null; kilobytes: number}): string {
  return bytes === null ? `${kilobytes}KB` : bytes.toLocaleString('en');
}

function copy({words, place, practice}: CommandInput): Reply {
  const [source, target = folderOf(place)] = words;
  if (source === undefined || words.length > 2) {
    return answer(msg('Usage: copy file [folder].'));
  }
  const file = find(source, place, practice.view);
  if (file?.kind !== 'file') return noFile(source);
  const folder = folderFor(target, file, {place, practice});
  if (!folder) {
    const name = describeFound(target);
    return answer(msg(str`${name} is not a folder. A file keeps its name here.`));
  }
  const act = copyAct(file, folder);
  if (act && practice.can(act)) return {kind: 'act', act};
  return answer(copyRefusal(file, folder));
}

/** A folder, or a file of the same name in a folder. */
function folderFor(
  target: string,
  file: DiskFile,
  {place, practice}: Pick<CommandInput, 'place' | 'practice'>,
): DiskFolder | undefined {
  const path = resolvePath(target, place);
  if (path === undefined) return undefined;
  const disk = diskOf(practice.view);
  const found = itemAt(disk, path);
  if (found?.kind === 'folder') return found;
  const [, parent = '', name = ''] = /^(.*)\\([^\\]+)$/u.exec(path) ?? [];
  if (name.toUpperCase() !== file.name) return undefined;
  const within = itemAt(disk, parent);
  return within?.kind === 'folder' ? within : undefined;
}

/** Fact: `services-by-panel-or-command`. */
function net({words, practice}: CommandInput): Reply {
  const [verb = '', ...names] = words;
  const [name] = names;
  const isStart = verb.toLowerCase() === 'start';
  const isStop = verb.toLowerCase() === 'stop';
  if (isStart && name === undefined) return started(practice);
  if ((!isStart && !isStop) || name === undefined || names.length > 1) {
    return answer(msg('Usage: net start [service], net stop service.'));
  }
  const service = serviceNamed(name);
  if (!service) return answer(msg(str`There is no service ${describeFound(name)} on this server.`));
  if (service !== executiveService) return answer(serviceLeftAlone(service));
  const act = {type: isStart ? 'start.requested' : 'stop.requested'} as const;
  if (practice.can(act)) return {kind: 'act', act};
  return answer(
    isStart
      ? msg(str`${executiveService} is already running.`)
      : msg(str`${executiveService} is not running, so it cannot be stopped.`),
  );
}

function started({view}: CommandInput['practice']): Reply {
  const names = serviceRows(view).flatMap(({name, isStarted}) => (isStarted ? `   ${name}` : []));
  return answer(msg('These services are running:'), ...names);
}

/** Runs a program by name or by path; undefined where the word names no program. */
function runProgram(word: string, {words, place, practice}: CommandInput): Reply | undefined {
  const withEnding = /\.exe$/iu.test(word) ? word : `${word}.exe`;
  const file = find(withEnding, place, practice.view);
  if (file?.kind !== 'file') return undefined;
  if (!file.tool) return answer(msg(str`Windows NT runs ${file.name} as a service.`));
  if (words.length > 0) {
    return answer(
      msg('Run Hotfix.exe without arguments: no source documents the arguments of the real one.'),
    );
  }
  return {kind: 'act', act: {type: 'tool.run', tool: file.tool}};
}

/** What the prompt prints after an act. */
export function linesAfter({act, outcome}: PracticeEntry, view: HotfixView): readonly string[] {
  const notice = noticeOf(outcome, {act, view});
  if (notice) {
    return [notice.text, ...(notice.remark === undefined ? [] : [notice.remark])];
  }
  switch (act.type) {
    case 'stop.requested':
      return [msg(str`${executiveService} has been stopped.`)];
    case 'start.requested':
      return [msg(str`${executiveService} has been started.`)];
    case 'copy.requested':
      return [msg('1 file copied.')];
    default:
      return [];
  }
}
