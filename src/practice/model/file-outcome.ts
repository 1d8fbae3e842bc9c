/** What came of copying a Smsinst.dll, or of letting Hotfix.exe do it. */
import {msg, str} from '@lit/localize';

import type {PracticeAct} from './practice-acts.js';
import {dayOf, directoryName} from './practice-words.js';
import {homeName, openNames, otherPlatform, ownPlatform, type Tellings} from './outcome-text.js';

export const fileTellings: Tellings<'file' | 'copy'> = {
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

export const toolTellings: Tellings<'tool'> = {
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
