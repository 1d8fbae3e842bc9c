/** Texts as a list that a translator fills in: numbers, English, and notes on where a text stands. */
import {faultsIn, withSpacesOf, type TranslatedText} from './text-rules.js';

interface Row {
  /** The place in the file of the language, which stays the same when texts are added. */
  readonly n: number;
  readonly text: string;
  /** Where it stands, and what a translator has to know. */
  readonly note: string;
  /** The translation of an earlier English text. */
  readonly target?: string;
  /** That earlier text. */
  readonly was?: string;
}

export interface ExportOptions {
  /** Only texts without a translation, or with one of an earlier English text. */
  readonly missing: boolean;
  /** With the present translations, for a second reader. */
  readonly targets: boolean;
  /** How many rows to leave out, and how many to list. */
  readonly from: number;
  readonly count: number;
}

export function exportRows(
  texts: readonly TranslatedText[],
  {missing, targets, from, count}: ExportOptions,
): readonly Row[] {
  return texts
    .map((text, n) => ({...text, n}))
    .filter(({isUnused}) => !isUnused)
    .filter(({target, was}) => !missing || target === '' || was !== '')
    .slice(from, from + count)
    .map(({n, text, place, note, target, was}) => ({
      n,
      text,
      note: note === '' ? place : `${place}: ${note}`,
      ...(target !== '' && (targets || was !== '') && {target}),
      ...(was !== '' && {was}),
    }));
}

export interface Imported {
  readonly texts: readonly TranslatedText[];
  /** How many translations were taken. */
  readonly taken: number;
  /** A sentence for each that was not. */
  readonly refused: readonly string[];
}

/** Takes translations as `[{n, text}]` or as `{n: text}`. Throws an `Error` for anything else. */
export function importRows(texts: readonly TranslatedText[], json: unknown): Imported {
  const rows = rowsIn(json);
  const taken = new Map<number, string>();
  const refused: string[] = [];
  for (const {n, text: given} of rows) {
    const text = texts[n];
    if (!text) refused.push(`${n}: There is no such text.`);
    else if (text.isUnused) refused.push(`${n}: The product no longer has this text.`);
    else if (typeof given !== 'string') refused.push(`${n}: The translation must be a string.`);
    else if (given.trim() === '') refused.push(`${n}: The translation is empty.`);
    else {
      const faults = faultsIn(text, given);
      if (faults.length === 0) taken.set(n, withSpacesOf(text.text, given));
      else refused.push(`${n}: ${faults.join(' ')} English: ${text.text}`);
    }
  }
  return {
    texts: texts.map((text, n) => {
      const target = taken.get(n);
      return target === undefined ? text : {...text, target, was: ''};
    }),
    taken: taken.size,
    refused,
  };
}

interface GivenRow {
  readonly n: number;
  readonly text: unknown;
}

function rowsIn(json: unknown): readonly GivenRow[] {
  if (typeof json !== 'object' || json === null) throw new Error('It must be a list or an object.');
  const pairs: readonly (readonly [unknown, unknown])[] = Array.isArray(json)
    ? json.map((row: unknown) => {
        const {n, text} = (row ?? {}) as {n?: unknown; text?: unknown};
        return [n, text];
      })
    : Object.entries(json);
  return pairs.map(([n, text]) => {
    const isNumber = typeof n === 'number' || (typeof n === 'string' && /^\d+$/.test(n));
    if (!isNumber) throw new Error(`${JSON.stringify(n)} is not the number of a text.`);
    return {n: Number(n), text};
  });
}
