/** What came of closing or opening an SMS application. */
import {msg, str} from '@lit/localize';

import type {HotfixView} from './hotfix-view.js';
import type {PracticeAct} from './practice-acts.js';
import {applicationName} from './practice-words.js';
import {homeName, openNames, otherPlatform, type Tellings} from './outcome-text.js';

export const applicationTellings: Tellings<'application' | 'applications'> = {
  'application-closed': ({act, view}) => ({
    title: msg(str`${nameIn(act)} is closed.`),
    text:
      view.openApplications.length === 0
        ? msg('No SMS application is open.')
        : msg(str`It no longer holds Smsinst.dll. Still open: ${openNames(view)}.`),
  }),
  'applications-all-closed': () => ({
    title: msg('Every SMS application is closed.'),
    text: msg(
      'The service is stopped as well, so nothing holds Smsinst.dll any more: it can be replaced.',
    ),
  }),
  'applications-closed-first': () => ({
    title: msg('All closed, but the service still runs.'),
    text: msg(
      'Closing the applications first does no harm; the article stops the service first, and then closes them. SMS Executive still holds Smsinst.dll: stop it before you replace the file.',
    ),
  }),
  'application-opened': ({act, view}) => ({
    title: msg(str`${nameIn(act)} is open.`),
    text: openedText(view),
  }),
  'application-refused': ({act, view}) => ({
    title: msg(str`${nameIn(act)} does not open.`),
    text: msg(
      str`It needs Smsinst.dll as the services do, and the one in ${homeName(view)} is for ${otherPlatform(view)}.`,
    ),
  }),
};

function openedText({stepsDone: [, , isReplaced], installed}: HotfixView): string {
  if (installed) return msg('The hotfix is installed, so there is no need to close it.');
  return isReplaced
    ? msg(
        'The file has been replaced, so there is no need to close it. The service still has to be started.',
      )
    : msg('It can hold Smsinst.dll: close it before you replace the file.');
}

function nameIn(act: PracticeAct): string {
  return 'application' in act ? applicationName(act.application) : '';
}
