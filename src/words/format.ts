/** Small pieces of text that sentences are built of. */
import {msg, str} from '@lit/localize';

import type {FailureCause, SmsinstBuild} from '../../machines/messages.js';
import type {Instruction, JobKind} from '../../machines/site/instruction.js';
import {minute} from '../../machines/site/timing.js';
import {andList, dateOf, numberOf} from './intl.js';

const mostNames = 4;

/** `DENVER, LIMA, and OSLO`; a long list ends in how many more there are. */
export function listOf(names: readonly string[]): string {
  const more = names.length - mostNames;
  const shown = more > 1 ? [...names.slice(0, mostNames), msg(str`${numberOf(more)} more`)] : names;
  return andList(shown);
}

/** What an instruction asks for, as the object of “asks”. */
export function requestsOf({
  refreshExisting,
  putOnSpecified,
}: Pick<Instruction, 'refreshExisting' | 'putOnSpecified'>): string {
  if (refreshExisting && putOnSpecified) {
    return msg('to refresh existing servers and to put the package on specified servers');
  }
  if (refreshExisting) return msg('to refresh existing servers');
  if (putOnSpecified) return msg('to put the package on specified servers');
  return msg('neither to refresh existing servers nor to put the package on specified servers');
}

export function causeOf(cause: FailureCause): string {
  switch (cause) {
    case 'disk-full':
      return msg('the disk is full');
    case 'file-in-use':
      return msg('a file is in use');
    case 'access-denied':
      return msg('access is denied');
  }
}

export function buildName(build: SmsinstBuild): string {
  return build === 'fixed' ? msg('the hotfixed Smsinst.dll') : msg('the old Smsinst.dll');
}

/** A wait, in hours where it is whole hours. */
export function waitOf(milliseconds: number): string {
  const minutes = Math.round(milliseconds / minute);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return msg(str`${numberOf(minutes)} minutes`);
  if (minutes % 60 !== 0) return msg(str`${numberOf(hours)} h ${minutes % 60} min`);
  return hours === 1 ? msg('1 hour') : msg(str`${numberOf(hours)} hours`);
}

/** The job is created on Monday 12 October 1998 at 9:27 PM. Fact: `story-date`. */
const storyBegins = Date.UTC(1998, 9, 12, 21, 27);

/** The simulated moment as a date; its UTC fields are the site's local time. */
export function dateAt(time: number): Date {
  return new Date(storyBegins + time);
}

/** `9:28 PM`. */
export function clockAt(time: number): string {
  return dateOf(dateAt(time), {hour: 'numeric', minute: '2-digit'});
}

export function jobKindName(kind: JobKind): string {
  return kind === 'share-package-on-server'
    ? msg('Share Package On Server')
    : msg('Run Command On Workstation');
}

/** `once`, `twice`, `3 times`. */
export function timesOf(count: number): string {
  if (count === 1) return msg('once');
  return count === 2 ? msg('twice') : msg(str`${numberOf(count)} times`);
}

const day = 86_400_000;

/** `9:28 PM`, and from the second day on with its date. */
export function whenAt(time: number): string {
  const isFirstDay = Math.floor(dateAt(time).getTime() / day) === Math.floor(+dateAt(0) / day);
  if (isFirstDay) return clockAt(time);
  const date = dateOf(dateAt(time), {day: 'numeric', month: 'short'});
  return msg(str`${date}, ${clockAt(time)}`);
}
