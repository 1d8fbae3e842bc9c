/** A text and its translation: what a translator may change, and what must stay. */

import {missingMarkup} from '../../words/same-markup.js';

/** A text of the product as it stands in the sources. */
export interface SourceText {
  /** What `msg()` looks a translation up by. */
  readonly id: string;
  /** In English. `{0}` stands for the first value that is put in, and so on. */
  readonly text: string;
  /** Whether tags in it are elements. */
  readonly isHtml: boolean;
  /** The file that it comes from, or the id that it has in the data. */
  readonly place: string;
  /** What a translator has to know; may be empty. */
  readonly note: string;
}

/** A text in the file of a language. */
export interface TranslatedText extends SourceText {
  /** Empty where there is none yet. */
  readonly target: string;
  /** The English text that the translation was made from; empty where that is the present one. */
  readonly was: string;
  /** Whether the product no longer has it. */
  readonly isUnused: boolean;
}

export const placeholder = /\{\d+\}/gu;
const tagOrPlaceholder = /<\/?[a-z][^>]*>|\{\d+\}/giu;

/** What must stand in a translation as it does in the source. */
export function tokensOf(text: string, isHtml: boolean): readonly string[] {
  return text.match(isHtml ? tagOrPlaceholder : placeholder) ?? [];
}

/** A text cut at its tokens: texts at even places, tokens at odd ones. */
export function cutAtTokens(text: string, isHtml: boolean): readonly string[] {
  return text.split(new RegExp(`(${(isHtml ? tagOrPlaceholder : placeholder).source})`, 'giu'));
}

/** Why a translation can't be used, in sentences; none where it can. A value may be told twice. */
export function faultsIn({text, isHtml}: SourceText, target: string): readonly string[] {
  const [wanted, found] = [text, target].map((each) => new Set(each.match(placeholder)));
  const lost = [...(wanted ?? [])].filter((token) => !found?.has(token));
  const others = [...(found ?? [])].filter((token) => !wanted?.has(token));
  const markup = missingMarkup(text, target).filter((part) => !lost.includes(part));
  const rest = target.replaceAll(placeholder, '');
  return [
    ...lost.map((token) => `${token} is missing.`),
    ...others.map((token) => `${token} does not belong in it.`),
    ...(markup.length > 0 ? [`It differs in ${markup.join(' ')}.`] : []),
    ...(/\{\s*\d+\s*\}|[\uff5b\uff5d]/u.test(rest) ? ['A placeholder is not like {0}.'] : []),
    // In an element, each of these would begin something else.
    ...(isHtml && /&(?!\w+;|#\d+;)/u.test(target) ? ['& must be written as &amp;.'] : []),
  ];
}

/** A translation with the spaces around it that the source has: texts are put together by them. */
export function withSpacesOf(text: string, target: string): string {
  const [before = ''] = /^\s*/u.exec(text) ?? [];
  const [after = ''] = /\s*$/u.exec(text) ?? [];
  return target.trim() === '' ? '' : before + target.trim() + after;
}

export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly missing: number;
  readonly stale: number;
}

export function progressOf(texts: readonly TranslatedText[]): Progress {
  const used = texts.filter(({isUnused}) => !isUnused);
  const missing = used.filter(({target}) => target === '').length;
  const stale = used.filter(({target, was}) => target !== '' && was !== '').length;
  return {total: used.length, done: used.length - missing - stale, missing, stale};
}

/** Rounded down, so that only what is whole is 100. */
export function percentOf({total, done}: Progress): number {
  return total === 0 ? 100 : Math.floor((done / total) * 100);
}
