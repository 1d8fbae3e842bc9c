/** The text of each outcome of an act: what happened, why, and what can be done next. */
import {msg, str} from '@lit/localize';

import type {OutcomeId} from '../../../machines/hotfix/hotfix-context.js';
import {otherThan} from '../../../machines/hotfix/smsinst-files.js';
import type {HotfixView} from './hotfix-view.js';
import {outcomeGrounds, type OutcomeGround} from './outcome-facts.js';
import {
  applicationName,
  applicationNames,
  dayOf,
  directoryName,
  platformName,
} from './practice-format.js';
import type {PracticeAct} from './practice.js';

/** The act, and the server after it. */
export interface ActAndView {
  readonly act: PracticeAct;
  readonly view: HotfixView;
}

interface Telling {
  /** One short sentence. */
  readonly title: string;
  readonly text: string;
}

/** The directory of the services, by its last name: `X86.BIN`. */
export function homeName({platform}: HotfixView): string {
  return `${platform.toUpperCase()}.BIN`;
}

function ownPlatform({platform}: HotfixView): string {
  return platformName(platform);
}

function otherPlatform({platform}: HotfixView): string {
  return platformName(otherThan(platform));
}

function openNames({openApplications}: HotfixView): string {
  return applicationNames(openApplications);
}

const tellings: Readonly<Record<OutcomeId, (done: ActAndView) => Telling>> = {
  'service-stopped': ({view}) => ({
    title: msg('The service is stopped.'),
    text:
      view.openApplications.length === 0
        ? msg(
            'SMS Executive has released Smsinst.dll, and the Despooler has stopped too. No SMS application is open, so you can replace the file.',
          )
        : msg(
            str`SMS Executive has released Smsinst.dll, and the Despooler has stopped too. Still open: ${openNames(view)}. Open applications can hold the file too.`,
          ),
  }),
  'service-stopped-again': () => ({
    title: msg('The service is stopped again.'),
    text: msg(
      'The hotfixed file is on disk, but the Despooler does nothing while SMS Executive is stopped. Start the service.',
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
      str`SMS Executive has loaded the Smsinst.dll of ${dayOf(view.onDisk)}, which has the fault. Stop the service, and replace the file with the hotfixed one.`,
    ),
  }),
  'start-refused': ({view}) => ({
    title: msg('The service does not start.'),
    text: msg(
      str`The Smsinst.dll in ${homeName(view)} is for ${otherPlatform(view)}, and this server is ${ownPlatform(view)}. Nothing runs now. Copy the file for ${ownPlatform(view)} over it, then start the service.`,
    ),
  }),

  'application-closed': ({act, view}) => ({
    title: msg(str`${nameIn(act)} is closed.`),
    text:
      view.openApplications.length === 0
        ? msg('No SMS application is open.')
        : msg(
            str`This application can no longer hold Smsinst.dll. Still open: ${openNames(view)}.`,
          ),
  }),
  'applications-all-closed': () => ({
    title: msg('Every SMS application is closed.'),
    text: msg(
      'The service is stopped too, so nothing holds Smsinst.dll. You can replace the file.',
    ),
  }),
  'applications-closed-first': () => ({
    title: msg('All applications are closed, but the service is still running.'),
    text: msg(
      'Closing the applications first does no harm, but the article stops the service first. SMS Executive still holds Smsinst.dll: stop the service before you replace the file.',
    ),
  }),
  'application-opened': ({act, view}) => ({
    title: msg(str`${nameIn(act)} is open.`),
    text: openedText(view),
  }),
  'application-refused': ({act, view}) => ({
    title: msg(str`${nameIn(act)} does not open.`),
    text: msg(
      str`SMS applications need Smsinst.dll too, and the file in ${homeName(view)} is for ${otherPlatform(view)}.`,
    ),
  }),

  'file-replaced': ({view}) => ({
    title: msg('Smsinst.dll is replaced.'),
    text: msg(
      str`The file of ${dayOf(view.onDisk)} is on disk. No service has loaded it yet. Start SMS Executive.`,
    ),
  }),
  'file-same': ({view}) => ({
    title: msg('The same file again.'),
    text: msg(
      str`${homeName(view)} already held the Smsinst.dll of ${dayOf(view.onDisk)}. Nothing has changed.`,
    ),
  }),
  'file-older': ({view}) => ({
    title: msg('An older file is in place.'),
    text: msg(
      str`${homeName(view)} now holds the Smsinst.dll of ${dayOf(view.onDisk)}, which is older than the hotfix. If you start the service with this file, the service has the fault. Copy the hotfixed file over it.`,
    ),
  }),
  'file-other-platform': ({view}) => ({
    title: msg('That file is for another processor.'),
    text: msg(
      str`${homeName(view)} now holds the Smsinst.dll for ${otherPlatform(view)}. This ${ownPlatform(view)} server cannot load that file. Copy the file for ${ownPlatform(view)} over it before you start the service.`,
    ),
  }),
  'file-elsewhere': ({act, view}) => ({
    title: msg('You copied the file to a folder that the service does not use.'),
    text: msg(
      str`The file is now in ${directoryIn(act)}. The services of this ${ownPlatform(view)} server run from ${homeName(view)}, so nothing has changed for the services.`,
    ),
  }),
  'copy-refused-service': () => ({
    title: msg('Windows NT refused the copy: the service is running.'),
    text: msg(
      'SMS Executive has loaded Smsinst.dll, so Windows NT does not replace the file. Nothing has changed. Stop the service, and try again.',
    ),
  }),
  'copy-refused-applications': ({view}) => ({
    title: msg('Windows NT refused the copy: applications are open.'),
    text: msg(
      str`The service is stopped, but open applications can hold Smsinst.dll: ${openNames(view)}. Nothing has changed. Close all of them, and try again.`,
    ),
  }),
  'copy-refused-both': ({view}) => ({
    title: msg('Windows NT refused the copy: the file is still in use.'),
    text: msg(
      str`SMS Executive has loaded Smsinst.dll, and open applications can hold the file too: ${openNames(view)}. Nothing has changed. Stop the service first, and then close the applications.`,
    ),
  }),

  'tool-replaced': ({view}) => ({
    title: msg('Hotfix.exe has replaced Smsinst.dll.'),
    text: msg(
      str`The file of ${dayOf(view.onDisk)} is on disk. Hotfix.exe does only this third step. Now start SMS Executive.`,
    ),
  }),
  'tool-same': () => ({
    title: msg('Hotfix.exe changed nothing.'),
    text: msg('The hotfixed Smsinst.dll is already in place.'),
  }),
  'tool-other-platform': ({view}) => ({
    title: msg(str`That Hotfix.exe is for ${otherPlatform(view)}.`),
    text: msg(
      str`That program does not run on this ${ownPlatform(view)} server. Nothing has changed. Use the Hotfix.exe in the folder for ${ownPlatform(view)}.`,
    ),
  }),
  'tool-refused-service': () => ({
    title: msg('You ran Hotfix.exe too early: the service is running.'),
    text: msg(
      'Hotfix.exe only replaces the file. Hotfix.exe does not stop SMS Executive, which has loaded Smsinst.dll. Nothing has changed. Stop the service, and run Hotfix.exe again.',
    ),
  }),
  'tool-refused-applications': ({view}) => ({
    title: msg('You ran Hotfix.exe too early: applications are open.'),
    text: msg(
      str`Hotfix.exe only replaces the file. Hotfix.exe does not close these applications, which can hold Smsinst.dll: ${openNames(view)}. Nothing has changed. Close all of these applications, and run Hotfix.exe again.`,
    ),
  }),
  'tool-refused-both': ({view}) => ({
    title: msg('You ran Hotfix.exe too early: the file is still in use.'),
    text: msg(
      str`Hotfix.exe does only the third step, and you have not done the first two. SMS Executive is running, and these applications are open: ${openNames(view)}. Nothing has changed.`,
    ),
  }),

  'case-cured': () => ({
    title: msg('No server is missed.'),
    text: msg(
      'Storing the master failed, but the retry kept the request to refresh. Every server got the new version. The hotfix works.',
    ),
  }),
  'case-shows-fault': ({view}) => ({
    title: msg('Servers are missed.'),
    text: msg(
      str`The service runs with the Smsinst.dll of ${dayOf(view.onDisk)}. Storing the master failed, and the retry lost the refresh. Install the hotfix, and run the test job again.`,
    ),
  }),
  'case-not-started-again': () => ({
    title: msg('Nothing runs: the service was not started again.'),
    text: msg(
      'The hotfixed file is on disk, but no service has loaded it. Do the fourth step: start SMS Executive. On a real site, the Site Configuration Manager starts a stopped service after some time. On this practice server, no time passes.',
    ),
  }),
  'case-cannot-start': ({view}) => ({
    title: msg('Nothing runs: the service cannot start.'),
    text: msg(
      str`The Smsinst.dll in ${homeName(view)} is for ${otherPlatform(view)}. Replace it with the right file, and start SMS Executive.`,
    ),
  }),
  'case-service-stopped': () => ({
    title: msg('Nothing runs: the service is stopped.'),
    text: msg(
      'The Despooler runs inside SMS Executive. An instruction waits on disk until the service starts.',
    ),
  }),
};

function installedText(view: HotfixView): string {
  const loaded = msg(
    str`SMS Executive has loaded the Smsinst.dll of ${dayOf(view.onDisk)}. Each new retry now keeps the requests of the previous instruction. A request that an earlier retry lost stays lost.`,
  );
  if (view.inOrder) return loaded;
  const order = msg('You closed the applications first. The article stops the service first.');
  return `${loaded} ${order}`;
}

function unreplacedText(view: HotfixView): string {
  const loaded = msg(
    str`You did not replace the Smsinst.dll in ${homeName(view)}, so SMS Executive has loaded the file of ${dayOf(view.onDisk)} again. The fault is still there.`,
  );
  const next = isHotfixElsewhere(view)
    ? msg('The hotfixed file is in a folder that the service does not use.')
    : msg('Stop the service, close the applications, and replace the file before you start it.');
  return `${loaded} ${next}`;
}

function isHotfixElsewhere({files}: HotfixView): boolean {
  return Object.values(files).some((file) => file?.build === 'hotfix');
}

function openedText({stepsDone: [, , isReplaced], installed}: HotfixView): string {
  if (installed) return msg('The hotfix is installed, so you can leave this application open.');
  return isReplaced
    ? msg(
        'You have replaced the file, so you can leave this application open. You still have to start the service.',
      )
    : msg('This application can hold Smsinst.dll. Close it before you replace the file.');
}

function nameIn(act: PracticeAct): string {
  return 'application' in act ? applicationName(act.application) : '';
}

function directoryIn(act: PracticeAct): string {
  return 'directory' in act ? directoryName(act.directory) : '';
}

/** What came of an act, why, whether it was a step forward, and what that rests on. */
export function outcomeTelling(outcome: OutcomeId, done: ActAndView): Telling & OutcomeGround {
  return {...tellings[outcome](done), ...outcomeGrounds[outcome]};
}
