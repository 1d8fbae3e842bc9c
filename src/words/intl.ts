/** Lists, numbers and dates as the language of the page writes them. */
import {getLocale} from './locale.js';

/** To make a formatter costs as much as to use it fifty times. */
const made = new Map<string, unknown>();

/** In Arabic with Latin digits, as the logs, the file sizes and the pictures have them. */
function formatLocale(): string {
  const locale = getLocale();
  return locale === 'ar' ? 'ar-u-nu-latn' : locale;
}

function once<T>(kind: string, options: object, make: (locale: string) => T): T {
  const locale = formatLocale();
  const key = `${locale} ${kind} ${JSON.stringify(options)}`;
  const format = (made.get(key) as T | undefined) ?? make(locale);
  made.set(key, format);
  return format;
}

/** `a, b, and c`. */
export function andList(words: readonly string[]): string {
  return once('and', {}, (locale) => new Intl.ListFormat(locale)).format(words);
}

/** `a, b, or c`. */
export function orList(words: readonly string[]): string {
  const options = {type: 'disjunction'} as const;
  return once('or', {}, (locale) => new Intl.ListFormat(locale, options)).format(words);
}

/** `a, b, c`: what stands one after the other, without a word between. */
export function commaList(words: readonly string[]): string {
  const commas: Readonly<Record<string, string>> = {ar: '، ', ja: '、', zh: '、'};
  return words.join(commas[getLocale()] ?? ', ');
}

/** A sentence, from its words without the stop. */
export function sentenceFrom(words: string): string {
  const stops: Readonly<Record<string, string>> = {ja: '。', zh: '。'};
  return words + (stops[getLocale()] ?? '.');
}

export function numberOf(value: number, options: Intl.NumberFormatOptions = {}): string {
  return once('number', options, (locale) => new Intl.NumberFormat(locale, options)).format(value);
}

/** By the UTC fields, which are the site's local time. */
export function dateOf(date: Date, options: Intl.DateTimeFormatOptions): string {
  const inUtc = {...options, timeZone: 'UTC'};
  return once('date', options, (locale) => new Intl.DateTimeFormat(locale, inUtc)).format(date);
}
