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

/** All outcomes whose names begin so. */
type Tellings<Kind extends string> = Readonly<
  Record<Extract<OutcomeId, `${Kind}-${string}`>, (done: ActAndView) => Telling>
>;

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

const serviceTellings: Tellings<'service' | 'started' | 'start' | 'hotfix'> = {
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
    str`SMS Executive has loaded the Smsinst.dll of ${dayOf(view.onDisk)}. From now on, a retry asks for what the instruction before it asked for. What an earlier retry has lost stays lost.`,
  );
  if (view.inOrder) return loaded;
  const order = msg(
    'One thing differed from the article: it closes the applications after the service has been stopped.',
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

const applicationTellings: Tellings<'application' | 'applications'> = {
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

const fileTellings: Tellings<'file' | 'copy'> = {
  'file-replaced': ({view}) => ({
    title: msg('Smsinst.dll is replaced.'),
    text: msg(
      str`The file of ${dayOf(view.onDisk)} is on disk. Nothing runs with it yet: start SMS Executive.`,
    ),
  }),
  'file-same': ({view}) => ({
    title: msg('The same file once more.'),
    text: msg(
      str`${homeName(view)} held the Smsinst.dll of ${dayOf(view.onDisk)} already. Nothing has changed.`,
    ),
  }),
  'file-older': ({view}) => ({
    title: msg('An older file is in place.'),
    text: msg(
      str`${homeName(view)} now holds the Smsinst.dll of ${dayOf(view.onDisk)}, from before the hotfix. Started with it, the service would have the fault. Copy the hotfixed file over it.`,
    ),
  }),
  'file-other-platform': ({view}) => ({
    title: msg('That file is for another processor.'),
    text: msg(
      str`${homeName(view)} now holds the Smsinst.dll for ${otherPlatform(view)}. It could be copied, but this ${ownPlatform(view)} server cannot run it. Copy the one for ${ownPlatform(view)} over it before you start the service.`,
    ),
  }),
  'file-elsewhere': ({act, view}) => ({
    title: msg('Copied to where the service does not look.'),
    text: msg(
      str`The file lies in ${directoryIn(act)} now. The services of this ${ownPlatform(view)} server run from ${homeName(view)}, so nothing has changed for them.`,
    ),
  }),
  'copy-refused-service': () => ({
    title: msg('That copy was refused: the service is running.'),
    text: msg(
      'SMS Executive has Smsinst.dll loaded, so Windows NT does not let it be replaced. Nothing was changed. Stop the service, then try again.',
    ),
  }),
  'copy-refused-applications': ({view}) => ({
    title: msg('That copy was refused: applications are open.'),
    text: msg(
      str`The service is stopped, but Smsinst.dll can still be held by what is open: ${openNames(view)}. Nothing was changed. Close them all, then try again.`,
    ),
  }),
  'copy-refused-both': ({view}) => ({
    title: msg('That copy was refused: nothing has let go of the file.'),
    text: msg(
      str`SMS Executive is running with Smsinst.dll, and SMS applications are open that can hold it too: ${openNames(view)}. Nothing was changed. Stop the service first, then close them.`,
    ),
  }),
};

const toolTellings: Tellings<'tool'> = {
  'tool-replaced': ({view}) => ({
    title: msg('Hotfix.exe has replaced Smsinst.dll.'),
    text: msg(
      str`The file of ${dayOf(view.onDisk)} is on disk. That was the third step, and all that Hotfix.exe does. Now start SMS Executive.`,
    ),
  }),
  'tool-same': () => ({
    title: msg('Hotfix.exe had nothing to do.'),
    text: msg('The hotfixed Smsinst.dll is in place already. Nothing has changed.'),
  }),
  'tool-other-platform': ({view}) => ({
    title: msg(str`That Hotfix.exe is for ${otherPlatform(view)}.`),
    text: msg(
      str`It does not run on this ${ownPlatform(view)} server. Nothing was changed. Use the one in the folder for ${ownPlatform(view)}.`,
    ),
  }),
  'tool-refused-service': () => ({
    title: msg('Hotfix.exe came too early: the service is running.'),
    text: msg(
      'It only replaces the file; it does not stop SMS Executive, which has Smsinst.dll loaded. Nothing was changed. Stop the service, then run it again.',
    ),
  }),
  'tool-refused-applications': ({view}) => ({
    title: msg('Hotfix.exe came too early: applications are open.'),
    text: msg(
      str`It only replaces the file; it closes nothing. Smsinst.dll can still be held by ${openNames(view)}. Nothing was changed. Close them all, then run it again.`,
    ),
  }),
  'tool-refused-both': ({view}) => ({
    title: msg('Hotfix.exe came too early: nothing has let go of the file.'),
    text: msg(
      str`It does the third step, and the first two are still to be done: SMS Executive is running, and these are open: ${openNames(view)}. Nothing was changed.`,
    ),
  }),
};

function directoryIn(act: PracticeAct): string {
  return 'directory' in act ? directoryName(act.directory) : '';
}

const caseTellings: Tellings<'case'> = {
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

const tellings: Readonly<Record<OutcomeId, (done: ActAndView) => Telling>> = {
  ...serviceTellings,
  ...applicationTellings,
  ...fileTellings,
  ...toolTellings,
  ...caseTellings,
};

/** What came of an act, why, whether it was a step forward, and what that rests on. */
export function outcomeTelling(outcome: OutcomeId, done: ActAndView): Telling & OutcomeGround {
  return {...tellings[outcome](done), ...outcomeGrounds[outcome]};
}
