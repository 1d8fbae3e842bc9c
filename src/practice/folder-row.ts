/** One line of a folder: a name, a size, what it is, and when it was changed, as far as a source prints it. */
import {msg} from '@lit/localize';

import {hotfixPath, type DiskItem} from './model/disk.js';
import {stampOf} from './model/practice-format.js';
import type {PeriodIcon} from './period-icons.js';
import type {ListRow} from './sms-list-view.js';

const drivePath = /^[A-Z]:$/u;
const notPrinted = '—';

export function folderRow(item: DiskItem): ListRow {
  const smsinst = item.kind === 'file' ? item.smsinst : null;
  const isFolder = item.kind === 'folder';
  return {
    id: item.path,
    icon: itemIcon(item),
    cells: [
      item.name,
      smsinst ? `${smsinst.kilobytes}KB` : isFolder ? '' : notPrinted,
      itemType(item),
      smsinst ? stampOf(smsinst) : isFolder ? '' : notPrinted,
    ],
  };
}

export function itemIcon({kind, name, path}: DiskItem): PeriodIcon {
  if (kind === 'folder') {
    if (!drivePath.test(path)) return 'folder';
    return hotfixPath.startsWith(path) ? 'disc' : 'drive';
  }
  switch (name.slice(-3)) {
    case 'DLL':
      return 'library';
    case 'INI':
      return 'settings';
    case 'EXE':
      return name === 'HOTFIX.EXE' ? 'hotfix' : 'program';
    default:
      return 'file';
  }
}

export function itemType({kind, name, path}: DiskItem): string {
  if (kind === 'folder') return drivePath.test(path) ? msg('Drive') : msg('Folder');
  switch (name.slice(-3)) {
    case 'DLL':
      return msg('Library');
    case 'INI':
      return msg('Settings');
    case 'EXE':
      return msg('Program');
    default:
      return msg('Text');
  }
}
