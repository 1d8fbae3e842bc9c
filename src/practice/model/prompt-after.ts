/** What the command prompt says of something that was done. */
import {msg, str} from '@lit/localize';

import type {PracticeEntry} from './practice.js';
import type {HotfixView} from './hotfix-view.js';
import {noticeOf} from './notices.js';
import {executiveService} from './services.js';

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
