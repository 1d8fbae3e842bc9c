/** What came of stopping or starting the service. */
import {msg, str} from '@lit/localize';

import type {HotfixView} from './hotfix-view.js';
import {dayOf} from './practice-words.js';
import {homeName, openNames, otherPlatform, ownPlatform, type Tellings} from './outcome-text.js';

export const serviceTellings: Tellings<'service' | 'started' | 'start' | 'hotfix'> = {
  'service-stopped': ({view}) => ({
    title: msg('The service is stopped.'),
    text:
      view.openApplications.length === 0
        ? msg(
            'SMS Executive has let go of Smsinst.dll, and the Despooler has stopped with it. No SMS application is open, so the file can be replaced.',
          )
        : msg(
            str`SMS Executive has let go of Smsinst.dll, and the Despooler has stopped with it. Still open: ${openNames(view)}. They can hold the file, too.`,
          ),
  }),
  'service-stopped-again': () => ({
    title: msg('The service is stopped again.'),
    text: msg(
      'The hotfix is on disk, but with SMS Executive stopped the Despooler does nothing at all. Start the service.',
    ),
  }),
  'hotfix-installed': ({view}) => ({
    title: msg('The hotfix is installed.'),
    text: installedText(view),
  }),
  'started-unreplaced': ({view}) => ({
    title: msg('The service runs with the old file again.'),
    text: unreplacedText(view),
  }),
  'started-older': ({view}) => ({
    title: msg('The service runs with an older file.'),
    text: msg(
      str`SMS Executive has loaded the Smsinst.dll of ${dayOf(view.onDisk)}, which has the fault. Stop the service, and put the hotfixed file in place.`,
    ),
  }),
  'start-refused': ({view}) => ({
    title: msg('The service does not start.'),
    text: msg(
      str`The Smsinst.dll in ${homeName(view)} is for ${otherPlatform(view)}, and this server is ${ownPlatform(view)}. Nothing runs now. Copy the file for ${ownPlatform(view)} over it, then start the service.`,
    ),
  }),
};

function installedText(view: HotfixView): string {
  const loaded = msg(
    str`SMS Executive has loaded the Smsinst.dll of ${dayOf(view.onDisk)}. A retry that the Despooler writes from now on asks for all that the job asked for.`,
  );
  if (view.inOrder) return loaded;
  const order = msg(
    'One thing was otherwise than in the article: it closes the applications after the service has been stopped.',
  );
  return `${loaded} ${order}`;
}

function unreplacedText(view: HotfixView): string {
  const loaded = msg(
    str`The Smsinst.dll in ${homeName(view)} has not been replaced, so SMS Executive has loaded the one of ${dayOf(view.onDisk)} once more. Nothing is cured.`,
  );
  const next = isHotfixElsewhere(view)
    ? msg('The hotfixed file lies where the service does not look.')
    : msg('Stop the service, close the applications, and replace the file before you start it.');
  return `${loaded} ${next}`;
}

function isHotfixElsewhere({files}: HotfixView): boolean {
  return Object.values(files).some((file) => file?.build === 'hotfix');
}
