/** A text and its translation: what a translator may change, and what must stay. */

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
/** Elements without an end tag. */
const empty = /^<(?:br|hr|img|input|wbr)\b/iu;

/** What must stand in a translation as it does in the source. */
export function tokensOf(text: string, isHtml: boolean): readonly string[] {
  return text.match(isHtml ? tagOrPlaceholder : placeholder) ?? [];
}

/** A text cut at its tokens: texts at even places, tokens at odd ones. */
export function cutAtTokens(text: string, isHtml: boolean): readonly string[] {
  return text.split(new RegExp(`(${(isHtml ? tagOrPlaceholder : placeholder).source})`, 'giu'));
}

/** Why a translation can't be used, in sentences; none where it can. */
export function faultsIn({text, isHtml}: SourceText, target: string): readonly string[] {
  const source = tokensOf(text, isHtml);
  const found = tokensOf(target, isHtml);
  const faults = [
    ...missingFrom(found, source).map((token) => `${token} is missing.`),
    ...missingFrom(source, found).map((token) => `${token} does not belong in it.`),
  ];
  if (faults.length === 0 && isHtml && !isNested(found)) faults.push('Its tags are not nested.');
  if (target.includes('\u0000')) faults.push('It has a character that no text can have.');
  if (/\{\s*\d+\s*\}/u.test(target.replaceAll(placeholder, '')))
    faults.push('A placeholder has spaces in it.');
  if (/[\uff5b\uff5d]/u.test(target) && !/[\uff5b\uff5d]/u.test(text))
    faults.push('A placeholder must have the braces { and }.');
  return faults;
}

/** A value may be told more than once; a tag may not. */
function missingFrom(tokens: readonly string[], wanted: readonly string[]): readonly string[] {
  const left = tokens.filter((token) => token.startsWith('<'));
  return wanted.filter((token) => {
    if (!token.startsWith('<')) return !tokens.includes(token);
    const place = left.indexOf(token);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function isNested(tokens: readonly string[]): boolean {
  const open: string[] = [];
  for (const tag of tokens.filter((token) => token.startsWith('<'))) {
    const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)/iu.exec(tag) ?? [];
    if (slash) {
      if (open.pop() !== name) return false;
    } else if (!empty.test(tag)) open.push(name);
  }
  return open.length === 0;
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
