/** `cd`, `dir` and `type` at the command prompt. */
import {msg, str} from '@lit/localize';

import {describeFound} from '../../run/scenario-refusal.js';
import {folderOf, resolvePath, shownPath, type Drive, type PromptPlace} from './disk-path.js';
import {iniLines} from './hotfix-ini.js';
import {diskOf, itemAt, type DiskItem} from './practice-disk.js';
import {numberOf, stampOf} from './practice-words.js';
import {says, type Given, type Reply} from './prompt-reply.js';

export function changeFolder({words, place, practice}: Given): Reply {
  const [text] = words;
  if (text === undefined) return says(shownPath(folderOf(place)));
  if (words.length > 1) return says(msg('It is used so: cd [folder].'));
  const found = find(text, place, practice.view);
  if (found?.kind !== 'folder') return noFolder(text);
  const drive = found.path.slice(0, 2) as Drive;
  const folders: PromptPlace['folders'] = {...place.folders, [drive]: found.path};
  return {kind: 'lines', lines: [], place: {...place, folders}};
}

export function list({words, place, practice}: Given): Reply {
  const [text = '.'] = words;
  if (words.length > 1) return says(msg('It is used so: dir [folder].'));
  const found = find(text, place, practice.view);
  if (!found) return noFolder(text);
  const items = found.kind === 'folder' ? found.items : [found];
  const folder = found.kind === 'folder' ? found.path : found.path.replace(/\\[^\\]+$/u, '');
  const unknown = items.some((item) => item.kind === 'file' && !item.smsinst);
  return says(
    msg(str`In ${shownPath(folder)}`),
    '',
    ...items.map(row),
    ...(unknown ? ['', msg('—: no source at hand prints it.')] : []),
  );
}

export function typeOut({words, place, practice}: Given): Reply {
  const [text = ''] = words;
  if (words.length !== 1) return says(msg('It is used so: type file.'));
  const found = find(text, place, practice.view);
  if (found?.kind !== 'file') return noFile(text);
  if (found.name === 'HOTFIX.INI' && found.tool) return says(...iniLines(found.tool));
  return says(msg(str`${found.name} is not shown here.`));
}

/** What lies where a text points. */
export function find(
  text: string,
  place: PromptPlace,
  view: Given['practice']['view'],
): DiskItem | undefined {
  const path = resolvePath(text, place);
  return path === undefined ? undefined : itemAt(diskOf(view), path);
}

export function noFile(text: string): Reply {
  return says(msg(str`There is no file ${describeFound(text)}.`));
}

function noFolder(text: string): Reply {
  return says(msg(str`There is no folder ${describeFound(text)}.`));
}

/** `9/28/98 4:23 PM        254,400 SMSINST.DLL` */
function row(item: DiskItem): string {
  const smsinst = item.kind === 'file' ? item.smsinst : null;
  const stamp = smsinst ? stampOf(smsinst) : item.kind === 'folder' ? '' : '—';
  const size = item.kind === 'folder' ? '<DIR>' : smsinst ? bytesOf(smsinst) : '—';
  return `${stamp.padEnd(16)} ${size.padStart(9)} ${item.name}`;
}

/** Where no source prints bytes, the kilobytes that one prints. */
function bytesOf({bytes, kilobytes}: {bytes: number | null; kilobytes: number}): string {
  return bytes === null ? `${kilobytes}KB` : numberOf(bytes);
}
