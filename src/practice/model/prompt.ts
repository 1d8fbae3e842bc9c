/** The command prompt of the practice server: what a line means. It changes nothing itself. */
import {msg, str} from '@lit/localize';

import type {Practice} from './practice.js';
import {describeFound} from '../../run/scenario-refusal.js';
import {driveNamed, folderOf, promptStart, wordsOf, type PromptPlace} from './disk-path.js';
import {copy} from './prompt-copy.js';
import {changeFolder, list, typeOut} from './prompt-folders.js';
import {net} from './prompt-net.js';
import {says, type Given, type Reply} from './prompt-reply.js';
import {runProgram} from './prompt-run.js';

type Command = (given: Given) => Reply;

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

/** What a line means, at a place. Whatever is not known is answered, and nothing is guessed. */
export function readLine(
  line: string,
  place: PromptPlace,
  practice: Pick<Practice, 'view' | 'can'>,
): Reply {
  if (line.length > longestLine) {
    return says(msg(str`A line may have ${longestLine} characters at most.`));
  }
  const words = wordsOf(line);
  if (!words) return says(msg('A quotation mark is left open.'));
  const [first = '', ...rest] = words;
  if (first === '') return {kind: 'lines', lines: []};
  const given = {words: rest, place, practice};
  const drive = driveNamed(first);
  if (drive && rest.length === 0) return {kind: 'lines', lines: [], place: {...place, drive}};
  const command = commands.get(first.toLowerCase());
  if (!command) return runProgram(first, given) ?? unknown(first);
  return /[<>|&^%*?]/u.test(line)
    ? says(msg('This prompt takes names as they are: it knows no <, >, |, &, ^, %, * or ?.'))
    : command(given);
}

/** `C:\SMS>` */
export function promptAt(place: PromptPlace = promptStart): string {
  const folder = folderOf(place);
  return `${folder.length === 2 ? `${folder}\\` : folder}>`;
}

/** A command that takes nothing after its name. */
function alone(command: () => Reply): Command {
  return ({words}) =>
    words.length === 0 ? command() : says(msg('That command takes nothing after its name.'));
}

function unknown(word: string): Reply {
  return says(
    msg(str`${describeFound(word)} is neither a command nor a program that this server can run.`),
    msg('Type help for the commands.'),
  );
}

function help(): Reply {
  return says(
    `net stop sms_executive    ${msg('stops the SMS Executive service')}`,
    `net start sms_executive   ${msg('starts it')}`,
    `net start                 ${msg('lists the services that are started')}`,
    `dir [${msg('folder')}]              ${msg('lists a folder')}`,
    `cd [${msg('folder')}]               ${msg('goes to a folder, or tells where you are')}`,
    `d:                        ${msg('goes to drive D, where the hotfix is')}`,
    `copy ${msg('file')} [${msg('folder')}]        ${msg('copies a file')}`,
    `type ${msg('file')}                 ${msg('shows a text file')}`,
    `hotfix                    ${msg('runs Hotfix.exe, in the folder where it lies')}`,
    `cls                       ${msg('clears the window')}`,
    `exit                      ${msg('closes it')}`,
  );
}
