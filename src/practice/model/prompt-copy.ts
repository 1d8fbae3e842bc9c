/** `copy` at the command prompt. */
import {msg, str} from '@lit/localize';

import {describeFound} from '../../run/scenario-refusal.js';
import {copyRefusal} from './copy-refusal.js';
import {folderOf, resolvePath} from './disk-path.js';
import {copyAct, diskOf, itemAt, type DiskFile, type DiskFolder} from './practice-disk.js';
import {find, noFile} from './prompt-folders.js';
import {says, type Given, type Reply} from './prompt-reply.js';

export function copy({words, place, practice}: Given): Reply {
  const [source, target = folderOf(place)] = words;
  if (source === undefined || words.length > 2) {
    return says(msg('It is used so: copy file [folder].'));
  }
  const file = find(source, place, practice.view);
  if (file?.kind !== 'file') return noFile(source);
  const folder = folderFor(target, file, {place, practice});
  if (!folder) {
    const name = describeFound(target);
    return says(msg(str`${name} is not a folder, and a file keeps its name here.`));
  }
  return copyInto(file, folder, practice);
}

function copyInto(file: DiskFile, folder: DiskFolder, practice: Given['practice']): Reply {
  const act = copyAct(file, folder);
  if (act && practice.can(act)) return {kind: 'act', act};
  return says(copyRefusal(file, folder));
}

/** A folder, or a file of the same name in a folder. */
function folderFor(
  target: string,
  file: DiskFile,
  {place, practice}: Pick<Given, 'place' | 'practice'>,
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
