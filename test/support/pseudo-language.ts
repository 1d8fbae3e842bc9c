/** A language in which every text can be told from English: in brackets, with accents, half as long again. */
import {str, type LocaleModule} from '@lit/localize';
import {html} from 'lit';

import {cutAtTokens, type SourceText} from '../../src/cli/texts/text-rules.js';

const accented: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
};

/** `⟦Åll sérvérs 1234⟧`; placeholders and tags stay. */
export function pseudoText(text: string, isHtml = false): string {
  const pieces = cutAtTokens(text, isHtml).map((piece, index) =>
    index % 2 === 0 ? piece.replaceAll(/[aceinouy]/gu, (letter) => accented[letter] ?? '') : piece,
  );
  const letters = text.replaceAll(/<[^>]*>|\{\d+\}/gu, '').length;
  // In words, of which a long text has several.
  const longer = '123456789 '
    .repeat(40)
    .slice(0, Math.ceil(letters / 2))
    .trimEnd();
  return `⟦${pieces.join('')} ${longer}⟧`;
}

/** What `@lit/localize` loads, by whole ids. */
export function pseudoLanguage(texts: readonly SourceText[]): LocaleModule {
  return {
    templates: Object.fromEntries(
      texts.map(({id, text, isHtml}) => [id, templateOf(pseudoText(text, isHtml), isHtml)]),
    ),
  };
}

/** As the source of a module would have it: numbers in the places of values. */
function templateOf(text: string, isHtml: boolean): LocaleModule['templates'][string] {
  const pieces = text.split(/\{(\d+)\}/u);
  const strings = pieces.filter((_, index) => index % 2 === 0);
  const values = pieces.filter((_, index) => index % 2 === 1).map(Number);
  if (!isHtml && values.length === 0) return text;
  const raw = Object.assign(strings, {raw: strings}) as TemplateStringsArray;
  return isHtml ? html(raw, ...values) : str(raw, ...values);
}
