/** Texts as a list that a translator fills in: numbers, English, and notes on where a text stands. */
import {faultsIn, withSpacesOf, type TranslatedText} from './text-rules.js';

interface Row {
  /** The place in the file of the language, which stays the same when texts are added. */
  readonly n: number;
  readonly text: string;
  /** Where it stands, and what a translator has to know. */
  readonly note: string;
  /** The translation: empty for a translator to fill in, or what there is. */
  readonly target: string;
  /** The earlier English text that the translation is of. */
  readonly was?: string;
}

interface ExportOptions {
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
      target: targets || was !== '' ? target : '',
      ...(was !== '' && {was}),
    }));
}

interface Imported {
  readonly texts: readonly TranslatedText[];
  /** How many translations were taken. */
  readonly taken: number;
  /** How many rows nobody has filled in: the text is still empty, English or the one of an earlier text. */
  readonly untouched: number;
  /** A sentence for each that was not taken for another reason. */
  readonly refused: readonly string[];
}

/**
 * Takes translations as `[{n, text, target}]`, as `[{n, target}]`, or as `{n: target}`. Throws an `Error` for anything else.
 *
 * A text that is the same in both languages is taken only where the row says `same: true`.
 */
export function importRows(texts: readonly TranslatedText[], json: unknown): Imported {
  const taken = new Map<number, string>();
  const refused: string[] = [];
  let untouched = 0;
  for (const row of rowsIn(json)) {
    const text = texts[row.n];
    const problem = text ? problemOf(row, text) : 'There is no such text.';
    if (problem !== '') refused.push(`${row.n}: ${problem}`);
    else if (!text || isUntouched(row, text)) untouched++;
    else taken.set(row.n, withSpacesOf(text.text, row.target as string));
  }
  return {
    texts: texts.map((text, n) => {
      const target = taken.get(n);
      return target === undefined ? text : {...text, target, was: ''};
    }),
    taken: taken.size,
    untouched,
    refused,
  };
}

/** Empty where there is none. */
function problemOf(row: GivenRow, text: TranslatedText): string {
  if (text.isUnused) return 'The product no longer has this text.';
  if (typeof row.target !== 'string') return 'The translation must be a string.';
  // The numbers of another language, or of an earlier day, would put a translation in a wrong place.
  if (row.text !== undefined && row.text !== text.text)
    return `This row has another English text than the text with this number, which is: ${text.text}`;
  if (isUntouched(row, text)) return '';
  const faults = faultsIn(text, row.target);
  return faults.length === 0 ? '' : `${faults.join(' ')} English: ${text.text}`;
}

function isUntouched(
  {target, isSame}: GivenRow,
  {text, target: present, was}: TranslatedText,
): boolean {
  const given = String(target).trim();
  if (given === '') return true;
  return !isSame && (given === text.trim() || (was !== '' && given === present.trim()));
}

interface GivenRow {
  readonly n: number;
  /** The English text, as the row was written; undefined where it was left out. */
  readonly text: unknown;
  readonly target: unknown;
  /** Whether the translator says that the text stays as it is. */
  readonly isSame: boolean;
}

function rowsIn(json: unknown): readonly GivenRow[] {
  if (typeof json !== 'object' || json === null) throw new Error('It must be a list or an object.');
  if (!Array.isArray(json))
    return Object.entries(json).map(([n, target]) => ({
      n: numberOf(n),
      text: undefined,
      target: target as unknown,
      isSame: false,
    }));
  return json.map((row: unknown) => {
    const {n, text, target, same} = (row ?? {}) as Readonly<Record<string, unknown>>;
    if (target === undefined)
      throw new Error(`${JSON.stringify(row)} has no target: the translation goes there.`);
    return {n: numberOf(n), text, target, isSame: same === true};
  });
}

function numberOf(n: unknown): number {
  const isNumber = typeof n === 'number' || (typeof n === 'string' && /^\d+$/.test(n));
  if (!isNumber) throw new Error(`${JSON.stringify(n)} is not the number of a text.`);
  return Number(n);
}
