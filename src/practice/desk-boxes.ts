/** The message boxes of the desktop. */
import {msg, str} from '@lit/localize';

import {copyRefusal, type DiskFile, type DiskFolder} from './model/disk.js';
import type {Notice} from './model/notice.js';
import {stampOf} from './model/practice-format.js';
import type {Box} from './sms-message-box.js';

export function noticeBox({title, text, isError, remark}: Notice): Box {
  return {
    heading: title,
    icon: isError ? 'error' : 'information',
    text: [text],
    buttons: [{id: 'ok', label: msg('OK')}],
    ...(remark === undefined ? {} : {remark}),
  };
}

export function refusalBox(file: DiskFile, folder: DiskFolder): Box {
  const text = copyRefusal(file, folder);
  return noticeBox({title: msg('Error Copying File'), text, isError: true});
}

/** Asks whether a file shall be replaced, with what tells the two apart. */
export function confirmBox(file: DiskFile, existing: DiskFile): Box {
  return {
    heading: msg('Confirm File Replace'),
    icon: 'question',
    text: [
      msg(str`This folder already holds a file called ${existing.name}.`),
      msg(str`There now: ${attributesOf(existing)}`),
      msg(str`In its place: ${attributesOf(file)}`),
      msg('Replace it?'),
    ],
    buttons: [
      {id: 'yes', label: msg('Yes')},
      {id: 'no', label: msg('No')},
    ],
  };
}

function attributesOf({smsinst}: DiskFile): string {
  return smsinst ? msg(str`${smsinst.kilobytes}KB, modified ${stampOf(smsinst)}`) : '';
}
