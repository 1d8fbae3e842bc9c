/** What the things of the practice server are called, and what was done to them, in words. */
import {msg, str} from '@lit/localize';

import type {SiteDirectory, SmsApplication} from '../../../machines/hotfix/hotfix-context.js';
import {
  smsinstFile,
  type Platform,
  type SmsinstFile,
} from '../../../machines/hotfix/smsinst-files.js';
import {andList, numberOf, dateOf} from '../../words/intl.js';
import {directionOf} from '../../words/language.js';
import {getLocale} from '../../words/locale.js';
import type {PracticeAct} from './practice.js';
import type {JobAct} from './ticket.js';

/** As SMS 1.2 calls them: names are not translated. */
const applicationLabels: Readonly<Record<SmsApplication, string>> = {
  'sms-administrator': 'SMS Administrator',
  'sms-database-manager': 'SMS Database Manager',
  'sms-service-manager': 'SMS Service Manager',
};

export function applicationName(application: SmsApplication): string {
  return applicationLabels[application];
}

export function applicationNames(names: readonly SmsApplication[]): string {
  return andList(names.map(applicationName));
}

export function platformName(platform: Platform): string {
  return platform === 'x86' ? 'Intel' : 'Alpha';
}

/** `SITE.SRV\X86.BIN`, below the root directory of SMS. */
export function directoryName(directory: SiteDirectory): string {
  return directory === 'site-srv'
    ? 'SITE.SRV'
    : `SITE.SRV\\${directory.toUpperCase().replace('-', '.')}`;
}

/** `254,400 bytes`; kilobytes where no source prints bytes. */
export function sizeOf({bytes, kilobytes}: SmsinstFile): string {
  return bytes === null ? msg(str`${kilobytes} KB`) : msg(str`${numberOf(bytes)} bytes`);
}

/** `28 September 1998`, as the lessons and the facts write it. */
export function dayOf(file: SmsinstFile): string {
  const options = {day: 'numeric', month: 'long', year: 'numeric'} as const;
  // The English texts put the day first.
  if (getLocale() === 'en')
    return momentOf(file).toLocaleDateString('en-GB', {...inUtc, ...options});
  return spaced(dateOf(momentOf(file), options));
}

/** A Latin text in its own order, for a sentence that may be read from right to left. */
export function fromLeft(text: string): string {
  return directionOf(getLocale()) === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** `9/28/98 4:23 PM`, as a folder of the English Windows shows it, whatever the reader's language. */
export function stampOf(file: SmsinstFile): string {
  const day = momentOf(file).toLocaleDateString('en', {...inUtc, dateStyle: 'short'});
  const time = momentOf(file).toLocaleTimeString('en', {...inUtc, timeStyle: 'short'});
  return spaced(`${day} ${time}`);
}

/** The Smsinst.dll of one day for one processor. */
export function fileWords(file: SmsinstFile): string {
  return msg(str`Smsinst.dll of ${dayOf(file)} (${platformName(file.platform)})`);
}

/** What was done, as a line of a list. */
export function actWords(act: PracticeAct): string {
  switch (act.type) {
    case 'stop.requested':
      return msg('Stop SMS Executive');
    case 'start.requested':
      return msg('Start SMS Executive');
    case 'application.closed':
      return msg(str`Close ${applicationName(act.application)}`);
    case 'application.opened':
      return msg(str`Open ${applicationName(act.application)}`);
    case 'copy.requested': {
      const file = fileWords(smsinstFile(act.file));
      return msg(str`Copy ${file} to ${directoryName(act.directory)}`);
    }
    case 'tool.run':
      return msg(str`Run Hotfix.exe for ${platformName(act.tool)}`);
    case 'case.run':
      return msg('Run the test job');
    case 'job.created':
      return msg(str`Create a job: ${asksWords(act)}`);
  }
}

/** What a job asks for, as SMS calls it. */
export function asksWords({refreshExisting, putOnSpecified}: Omit<JobAct, 'type'>): string {
  return andList([
    ...(refreshExisting ? ['Refresh Existing Distribution Servers'] : []),
    ...(putOnSpecified ? ['Put on Specified Distribution Servers'] : []),
  ]);
}

const inUtc = {timeZone: 'UTC'};

function momentOf({date, time}: SmsinstFile): Date {
  return new Date(`${date}T${time}Z`);
}

/** Some formats have narrow spaces, which typed text could never match. */
function spaced(text: string): string {
  return text.replace(/\s/gu, ' ');
}
