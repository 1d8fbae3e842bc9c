/** The file of a language: XLIFF 1.2, as the tools of translators read and write it. */
import {DOMParser} from '@xmldom/xmldom';

import {cutAtTokens, tokensOf, type TranslatedText} from './text-rules.js';

/** The state of a translation whose English has changed since. */
const stale = 'needs-review-translation';

export function writeXliff(locale: string, texts: readonly TranslatedText[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="en" target-language="${locale}" original="the-lost-refresh" datatype="plaintext">
    <body>
${texts.map(unitOf).join('')}    </body>
  </file>
</xliff>
`;
}

function unitOf(text: TranslatedText): string {
  const {id, target, was, place, note, isHtml, isUnused} = text;
  const ids = idsOf(text);
  const state = was === '' ? '' : ` state="${stale}"`;
  const lines = [
    `<source>${marked(text.text, isHtml, ids)}</source>`,
    target !== '' && `<target${state}>${marked(target, isHtml, ids)}</target>`,
    `<note from="place">${escaped(place)}</note>`,
    note !== '' && `<note from="author">${escaped(note)}</note>`,
    was !== '' && `<note from="was">${escaped(was)}</note>`,
    isUnused && '<note from="unused">The product no longer has it.</note>',
  ];
  const inner = lines.filter((line) => line !== false).map((line) => `        ${line}\n`);
  return `      <trans-unit id="${escaped(id)}" xml:space="preserve">\n${inner.join('')}      </trans-unit>\n`;
}

/** A text with an element for each token, which a translator's tool keeps whole. */
function marked(text: string, isHtml: boolean, ids: readonly TokenId[]): string {
  const left = [...ids];
  return cutAtTokens(text, isHtml)
    .map((piece, index) => {
      if (index % 2 === 0) return escaped(piece);
      const place = left.findIndex(({token}) => token === piece);
      const [found] = place < 0 ? ids.filter(({token}) => token === piece) : left.splice(place, 1);
      return `<x id="${found?.id ?? ''}" equiv-text="${escaped(piece)}"/>`;
    })
    .join('');
}

interface TokenId {
  readonly token: string;
  readonly id: string;
}

/** `0` for `{0}`, and `t0` for the first tag. */
function idsOf({text, isHtml}: TranslatedText): readonly TokenId[] {
  let tags = 0;
  return tokensOf(text, isHtml).map((token) => ({
    token,
    id: token.startsWith('{') ? token.slice(1, -1) : `t${tags++}`,
  }));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

/** Throws an `Error` with one sentence where the file is broken. */
export function readXliff(xml: string): readonly TranslatedText[] {
  const problems: string[] = [];
  const errorHandler = (_level: string, message: string): void => {
    problems.push(message.split('\n')[0] ?? '');
  };
  const file = new DOMParser({errorHandler}).parseFromString(xml, 'text/xml');
  if (problems[0] !== undefined) throw new Error(`It is not valid XML: ${problems[0]}.`);
  const units = Array.from(file.getElementsByTagName('trans-unit'), readUnit);
  const ids = units.map(({id}) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`It has two units with the id “${twice}”.`);
  return units;
}

function readUnit(unit: Element): TranslatedText {
  const [source] = Array.from(unit.getElementsByTagName('source'));
  const [target] = Array.from(unit.getElementsByTagName('target'));
  const equivalents = new Map<string, string>();
  const text = source ? textIn(source, equivalents) : '';
  const notes = new Map(
    Array.from(unit.getElementsByTagName('note'), (note) => [
      note.getAttribute('from') ?? '',
      note.textContent,
    ]),
  );
  const isStale = target?.getAttribute('state') === stale;
  return {
    id: unit.getAttribute('id') ?? '',
    text,
    target: target ? textIn(target, equivalents) : '',
    isHtml: [...equivalents.values()].some((token) => token.startsWith('<')),
    place: notes.get('place') ?? '',
    note: notes.get('author') ?? '',
    // A translator who has looked at it takes the state away.
    was: isStale ? (notes.get('was') ?? '') : '',
    isUnused: notes.has('unused'),
  };
}

/** The text of a source or target; a tool may have left out what an element stands for. */
function textIn(element: Element, equivalents: Map<string, string>): string {
  return Array.from(element.childNodes, (node) => {
    if (node.nodeName !== 'x') return node.textContent ?? '';
    const x = node as Element;
    const id = x.getAttribute('id') ?? '';
    const written = x.getAttribute('equiv-text') ?? '';
    const text = written === '' ? (equivalents.get(id) ?? `{${id}}`) : written;
    if (!equivalents.has(id)) equivalents.set(id, text);
    return text;
  }).join('');
}
