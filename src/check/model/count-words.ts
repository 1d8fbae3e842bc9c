/** Bounds, numbers and spans of time in words. */
import {msg, str} from '@lit/localize';

import {getLocale} from '../locale.js';
import {timesOf} from '../words.js';

/** `2,688`, as one writes it here. */
export function numberWords(count: number): string {
  return new Intl.NumberFormat(getLocale()).format(count);
}

export function situationsWords(count: number): string {
  return count === 1 ? msg('1 situation') : msg(str`${numberWords(count)} situations`);
}

export function serversWithin(most: number): string {
  return most === 1 ? msg('one server') : msg(str`one to ${smallNumber(most)} servers`);
}

export function failuresWithin(most: number): string {
  if (most === 0) return msg('never fails');
  if (most === 1) return msg('fails never or once');
  return msg(str`fails never to ${timesOf(most)}`);
}

export function offlineWithin(last: number): string {
  switch (last) {
    case 0:
      return msg('never offline');
    case 1:
      return msg('perhaps offline in attempt 1');
    default:
      return msg(str`perhaps offline in any of attempts 1 to ${last}`);
  }
}

export function holdingsWithin(holdsNew: boolean): string {
  return holdsNew ? msg('nothing, version 1 or version 2') : msg('nothing or version 1');
}

/** Whether an option is on, off, or both are tried. */
export function optionWithin(values: readonly boolean[]): string {
  if (values.length > 1) return msg('on and off');
  return values[0] ? msg('on') : msg('off');
}

export function smallNumber(count: number): string {
  switch (count) {
    case 2:
      return msg('two');
    case 3:
      return msg('three');
    case 4:
      return msg('four');
    default:
      return String(count);
  }
}

/** How long something takes, in seconds or minutes. */
export function durationWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds === 1) return msg('1 second');
  if (seconds < 90) return msg(str`${seconds} seconds`);
  return msg(str`${Math.round(seconds / 60)} minutes`);
}
