/** What the server itself says of an act, in few words: in a box on its desktop, or at its prompt. */
import {msg, str} from '@lit/localize';

import {printed} from '../../words/printed-labels.js';
import type {OutcomeId} from '../../../machines/hotfix/hotfix-context.js';
import {homeName, outcomeTelling, type ActAndView} from './outcome-text.js';
import {applicationName} from './practice-format.js';

export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly isError: boolean;
  /** What is not known of the real thing. */
  readonly remark?: string;
}

/** Null where the server does not say anything: what was done can be seen. */
export function noticeOf(outcome: OutcomeId, {act, view}: ActAndView): Notice | null {
  const remark = msg('Assumed: no source documents this message.');
  switch (act.type) {
    case 'copy.requested': {
      const text = msg('Smsinst.dll is in use and cannot be replaced. Nothing was copied.');
      return outcome.startsWith('copy-refused') ? copyError(text) : null;
    }
    case 'tool.run':
      return {
        title: 'HOTFIX.EXE',
        text: toolText(outcome, homeName(view)),
        isError: outcome !== 'tool-replaced' && outcome !== 'tool-same',
        remark: msg('Illustrative: no source documents what the real Hotfix.exe shows.'),
      };
    case 'start.requested': {
      if (outcome !== 'start-refused') return null;
      const text = msg('SMS_EXECUTIVE could not be started. It cannot load Smsinst.dll.');
      return {title: printed('Services'), text, isError: true, remark};
    }
    case 'application.opened': {
      if (outcome !== 'application-refused') return null;
      const title = applicationName(act.application);
      const text = msg(str`${title} could not be opened. It cannot load Smsinst.dll.`);
      return {title, text, isError: true, remark};
    }
    case 'case.run': {
      const {title, text} = outcomeTelling(outcome, {act, view});
      const isError = outcome !== 'case-cured' && outcome !== 'case-shows-fault';
      return {title: msg('The test job'), text: `${title} ${text}`, isError};
    }
    default:
      return null;
  }
}

export function copyError(text: string): Notice {
  return {title: printed('Error Copying File'), text, isError: true};
}

function toolText(outcome: OutcomeId, home: string): string {
  switch (outcome) {
    case 'tool-replaced':
      return msg(str`Smsinst.dll in ${home} has been replaced.`);
    case 'tool-same':
      return msg(str`Smsinst.dll in ${home} is already the hotfixed file.`);
    case 'tool-other-platform':
      return msg('This program is for another processor and does not run on this server.');
    default:
      return msg(str`Smsinst.dll in ${home} is in use and was not replaced. Nothing was changed.`);
  }
}
