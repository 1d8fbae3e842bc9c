/** What the server itself says of an act, in few words: in a box on its desktop, or at its prompt. */
import {msg, str} from '@lit/localize';

import type {OutcomeId} from '../../../machines/hotfix/hotfix-context.js';
import {outcomeTelling} from './outcome-words.js';
import {applicationName} from './practice-words.js';
import {homeName, type Told} from './outcome-text.js';

export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly isError: boolean;
  /** What is not known of the real thing. */
  readonly remark?: string;
}

/** Null where the server does not say anything: what was done can be seen. */
export function noticeOf(outcome: OutcomeId, told: Told): Notice | null {
  const {act} = told;
  switch (act.type) {
    case 'copy.requested':
      return outcome.startsWith('copy-refused') ? refusedCopy() : null;
    case 'tool.run':
      return toolNotice(outcome, told);
    case 'start.requested':
      return outcome === 'start-refused' ? refusedStart() : null;
    case 'application.opened':
      return outcome === 'application-refused'
        ? refusedOpening(applicationName(act.application))
        : null;
    case 'case.run': {
      const {title, text} = outcomeTelling(outcome, told);
      const isError = outcome !== 'case-cured' && outcome !== 'case-shows-fault';
      return {title: msg('The article’s case'), text: `${title} ${text}`, isError};
    }
    default:
      return null;
  }
}

function refusedCopy(): Notice {
  return {
    title: msg('Error Copying File'),
    text: msg('Smsinst.dll is in use and cannot be replaced. Nothing was copied.'),
    isError: true,
  };
}

function refusedStart(): Notice {
  return {
    title: msg('Services'),
    text: msg('SMS_EXECUTIVE could not be started. It cannot load Smsinst.dll.'),
    isError: true,
    remark: msg('Assumed: no source tells what SMS says here.'),
  };
}

function refusedOpening(title: string): Notice {
  return {
    title,
    text: msg(str`${title} could not be opened. It cannot load Smsinst.dll.`),
    isError: true,
    remark: msg('Assumed: no source tells what SMS says here.'),
  };
}

function toolNotice(outcome: OutcomeId, told: Told): Notice {
  return {
    title: 'HOTFIX.EXE',
    text: toolText(outcome, homeName(told.view)),
    isError: outcome !== 'tool-replaced' && outcome !== 'tool-same',
    remark: msg('Illustrative: what the real Hotfix.exe shows is not documented.'),
  };
}

function toolText(outcome: OutcomeId, home: string): string {
  switch (outcome) {
    case 'tool-replaced':
      return msg(str`Smsinst.dll in ${home} has been replaced.`);
    case 'tool-same':
      return msg(str`Smsinst.dll in ${home} is the hotfixed one already.`);
    case 'tool-other-platform':
      return msg('This program is for another processor and does not run here.');
    default:
      return msg(str`Smsinst.dll in ${home} is in use and was not replaced. Nothing was changed.`);
  }
}
