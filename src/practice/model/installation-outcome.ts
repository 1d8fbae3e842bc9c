/** What came of running the article's case on the practice server. */
import {msg, str} from '@lit/localize';

import {dayOf} from './practice-words.js';
import {homeName, otherPlatform, type Tellings} from './outcome-text.js';

export const caseTellings: Tellings<'case'> = {
  'case-cured': () => ({
    title: msg('No server is left behind.'),
    text: msg(
      'Storing the master failed here as in the article, and the retry still asked to refresh: every server got the new version. The hotfix works.',
    ),
  }),
  'case-shows-fault': ({view}) => ({
    title: msg('Servers are left behind.'),
    text: msg(
      str`The service runs with the Smsinst.dll of ${dayOf(view.onDisk)}. Storing the master failed, and the retry had lost the refresh. Install the hotfix, and run the case again.`,
    ),
  }),
  'case-not-started-again': () => ({
    title: msg('Nothing runs: the service was not started again.'),
    text: msg(
      'The hotfixed file is on disk, but no service has loaded it. The fourth step is missing: start SMS Executive. On a real site the Site Configuration Manager would start it some time; here no time passes.',
    ),
  }),
  'case-cannot-start': ({view}) => ({
    title: msg('Nothing runs: the service cannot start.'),
    text: msg(
      str`The Smsinst.dll in ${homeName(view)} is for ${otherPlatform(view)}. Put the right one in place, and start SMS Executive.`,
    ),
  }),
  'case-service-stopped': () => ({
    title: msg('Nothing runs: the service is stopped.'),
    text: msg(
      'Without SMS Executive there is no Despooler. An instruction would wait on disk until the service is started.',
    ),
  }),
};
