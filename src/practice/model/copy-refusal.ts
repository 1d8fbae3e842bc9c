/** Why a copy is none that the practice knows of: nothing is done then. */
import {msg, str} from '@lit/localize';

import {shownPath} from './disk-path.js';
import type {DiskFile, DiskFolder} from './practice-disk.js';

export function copyRefusal({handed}: DiskFile, {path}: DiskFolder): string {
  if (!handed) return msg('Only a Smsinst.dll from drive D can be copied on this practice server.');
  if (path === 'D:' || path.startsWith('D:\\')) return msg('Drive D cannot be written to.');
  return path === ''
    ? msg('Files are copied into folders.')
    : msg(str`On this practice server, nothing is copied into ${shownPath(path)}.`);
}
