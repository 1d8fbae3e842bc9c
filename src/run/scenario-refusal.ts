/** Why a scenario is refused: one sentence, and the words that such sentences are made of. */
import {msg, str} from '@lit/localize';

/** A sentence in the language that the page has when it is shown: a learner may change it meanwhile. */
export type Sentence = () => string;

/** Thrown for whatever is not a scenario. The message is one sentence, fit to be shown. */
export class ScenarioRefusal extends Error {
  override readonly name = 'ScenarioRefusal';
  /** Where it went wrong: `servers[3].holds`, `line 4, column 5`. */
  readonly place: string;
  readonly sentence: Sentence;

  constructor(place: string, sentence: Sentence) {
    super();
    this.place = place;
    this.sentence = sentence;
  }

  override get message(): string {
    return this.sentence();
  }
}

/** Longer texts are cut, so that a refusal stays one readable sentence. */
const longestQuote = 40;
const longestPlace = 160;

/** Everything that would break the line, or not be seen, or reorder what stands around it. */
const hiddenCharacters = /(?! )[\p{C}\p{Z}]/gu;

/** A character as JSON writes it, or by its number. */
export function escaped(character: string): string {
  const inJson = JSON.stringify(character).slice(1, -1);
  if (inJson !== character) return inJson;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** A text in which each character can be seen. */
export function visible(text: string): string {
  return text.replace(hiddenCharacters, escaped);
}

/** Counts code points, as JSON schemas do. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; count += 1) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return count;
}

function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longestQuote)).slice(0, longestQuote);
  const start = characters.join('');
  const end = start.length < text.length ? '…' : '';
  return `"${visible(start.replace(/["\\]/g, '\\$&'))}${end}"`;
}

/** The place of a field or of a list's item, as one would write it in JavaScript. */
export function placeIn(parent: string, key: string | number): string {
  const simple = typeof key === 'string' && /^[A-Za-z_$][\w$]{0,39}$/.test(key);
  const last = simple ? key : `[${typeof key === 'number' ? key : quoted(key)}]`;
  const place = simple && parent !== '' ? `${parent}.${last}` : parent + last;
  return place.length > longestPlace ? `…${place.slice(1 - longestPlace)}` : place;
}

/** Whether a value is an object as JSON makes them, and not a list or a class's instance. */
export function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What stood there. Never looks into a list or an object, which may be deep or cyclic. */
export function describeFound(value: unknown): string {
  if (typeof value === 'string') {
    const quote = quoted(value);
    const count = countCharacters(value);
    return count > longestQuote ? msg(str`${quote} (${count} characters)`) : quote;
  }
  if (Array.isArray(value)) {
    const {length} = value;
    return length === 0 ? msg('an empty list') : msg(str`a list of ${length}`);
  }
  if (isPlainObject(value)) return msg('an object');
  if (typeof value === 'object' && value !== null) return msg('an object that is not plain data');
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const type = typeof value;
  return msg(str`a ${type}`);
}
