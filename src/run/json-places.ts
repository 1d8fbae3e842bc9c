/**
 * Reads through a text, and refuses the first place where it is not JSON or where an object has
 * the same field twice.
 *
 * `JSON.parse` does neither: its messages differ from browser to browser, and of two fields with
 * one name it drops the first. Ours and no library: 1.4 kB gzipped, where `jsonc-parser` 3.3 has
 * 3.2 kB, lets a field stand twice, and overflows the stack on 5 MiB of `[`. Ours is about three
 * times slower than that on an object of 375,000 fields, and no slower on lists and texts (measured).
 */
import {msg, str} from '@lit/localize';

import {placeIn, ScenarioRefusal, visible, type Sentence} from './scenario-refusal.js';

/** A list of scenarios nests five levels deep. The limit spares the stack, and long refusals. */
const deepest = 64;

const space = /[ \t\r\n]+/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
/** All but control characters, the double quote and the backslash. */
const plainText = /[ !#-[\]-\uFFFF]+/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** Where an offset of a text lies: `line 4, column 5`, both from 1. */
export function lineAndColumn(text: string, offset: number): {line: number; column: number} {
  let line = 1;
  let start = 0;
  for (let index = 0; index < offset; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) {
      line += 1;
      start = index + 1;
    }
  }
  return {line, column: offset - start + 1};
}

export function refuseFaultyJson(text: string): void {
  new JsonReader(text).readText();
}

class JsonReader {
  readonly #text: string;
  readonly #path: (string | number)[] = [];
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readText(): void {
    this.#skip(space);
    this.#readValue();
    if (this.#offset < this.#text.length) this.#refuse(() => msg('the end of the text'));
  }

  #readValue(): void {
    const character = this.#text[this.#offset];
    if (character === '{') this.#readObject();
    else if (character === '[') this.#readList();
    else if (character === '"') this.#readString();
    else if (!this.#skip(number) && !this.#skip(word)) this.#refuse(() => msg('a value'));
    this.#skip(space);
  }

  #readObject(): void {
    const names = new Set<string>();
    this.#open();
    if (this.#skipCharacter('}')) return;
    do {
      this.#readName(names);
      if (!this.#skipCharacter(':')) this.#refuse(() => msg('a colon'));
      this.#readValue();
      this.#path.pop();
    } while (this.#skipCharacter(','));
    if (!this.#skipCharacter('}')) this.#refuse(() => msg('a comma or “}”'));
  }

  #readName(names: Set<string>): void {
    const start = this.#offset;
    if (this.#text[start] !== '"') this.#refuse(() => msg('the name of a field in double quotes'));
    this.#readString();
    const quoted = this.#text.slice(start, this.#offset);
    // Most names have no escapes, and a file can have hundreds of thousands of names.
    const name = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
    this.#path.push(name);
    if (names.has(name)) this.#refuseRepeated(start);
    names.add(name);
    this.#skip(space);
  }

  #readList(): void {
    this.#open();
    if (this.#skipCharacter(']')) return;
    let index = 0;
    do {
      this.#path.push(index);
      this.#readValue();
      this.#path.pop();
      index += 1;
    } while (this.#skipCharacter(','));
    if (!this.#skipCharacter(']')) this.#refuse(() => msg('a comma or “]”'));
  }

  #readString(): void {
    this.#offset += 1;
    while (this.#skip(plainText) || this.#skip(escapeSequence));
    const character = this.#text[this.#offset];
    if (character === '\\') this.#refuse(() => msg('a valid JSON escape'));
    if (character !== '"') this.#refuse(() => msg('a closing double quote'));
    this.#offset += 1;
  }

  /** Steps into an object or a list. */
  #open(): void {
    if (this.#path.length >= deepest) {
      const {line, column} = lineAndColumn(this.#text, this.#offset);
      throw new ScenarioRefusal(`line ${line}, column ${column}`, () =>
        msg(
          str`Line ${line}, column ${column} is nested more than ${deepest} levels deep; a scenario never needs more than 5.`,
        ),
      );
    }
    this.#offset += 1;
    this.#skip(space);
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#offset;
    if (!pattern.test(this.#text)) return false;
    this.#offset = pattern.lastIndex;
    return true;
  }

  #skipCharacter(character: string): boolean {
    if (this.#text[this.#offset] !== character) return false;
    this.#offset += 1;
    this.#skip(space);
    return true;
  }

  #refuse(expected: Sentence): never {
    const {line, column} = lineAndColumn(this.#text, this.#offset);
    const code = this.#text.codePointAt(this.#offset);
    throw new ScenarioRefusal(`line ${line}, column ${column}`, () => {
      const found =
        code === undefined
          ? msg('the end of the text')
          : `“${visible(String.fromCodePoint(code))}”`;
      const wanted = expected();
      return msg(str`Line ${line}, column ${column} has ${found} instead of ${wanted}.`);
    });
  }

  #refuseRepeated(offset: number): never {
    const {line, column} = lineAndColumn(this.#text, offset);
    const place = this.#path.reduce(placeIn, '');
    throw new ScenarioRefusal(place, () =>
      msg(
        str`${place} appears twice; a field can appear only once. The second is at line ${line}, column ${column}.`,
      ),
    );
  }
}
