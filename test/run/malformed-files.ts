/** Files that hold no JSON, are not even text, or are too large, and where each goes wrong. */

export interface MalformedScenario {
  readonly what: string;
  /** Made on demand: some are 50 MB long. */
  readonly make: () => string | Uint8Array<ArrayBuffer>;
  readonly place: string | RegExp;
}

const brokenTexts: readonly (readonly [what: string, text: string, place: string])[] = [
  ['nothing', '', 'line 1, column 1'],
  ['only a byte order mark', '\uFEFF', 'line 1, column 1'],
  ['two byte order marks', '\uFEFF\uFEFF{"version":1}', 'line 1, column 1'],
  ['only spaces and lines', ' \n\r\n\t\r ', 'line 4, column 2'],
  ['a comma at an object’s end', '{"version": 1,}', 'line 1, column 15'],
  ['a comma at a list’s end', '{"version": 1, "servers": [1,]}', 'line 1, column 30'],
  ['a comma at a list’s beginning', '[,1]', 'line 1, column 2'],
  ['two commas', '{"version": 1,, "title": ""}', 'line 1, column 15'],
  ['no comma', '{"version": 1 "title": ""}', 'line 1, column 15'],
  ['no colon', '{"version" 1}', 'line 1, column 12'],
  ['no value', '{"version":}', 'line 1, column 12'],
  ['a comment', '{\n  // The version.\n  "version": 1}', 'line 2, column 3'],
  ['a comment at the end', '{"version": 1} /* end */', 'line 1, column 16'],
  ['a hash comment', '# scenario\n{"version": 1}', 'line 1, column 1'],
  ['single quotes', "{'version': 1}", 'line 1, column 2'],
  ['typographic quotes', '{“version”: 1}', 'line 1, column 2'],
  ['a name without quotes', '{version: 1}', 'line 1, column 2'],
  ['a text in single quotes', '{"title": \'x\'}', 'line 1, column 11'],
  ['NaN', '{"version": NaN}', 'line 1, column 13'],
  ['Infinity', '{"version": Infinity}', 'line 1, column 13'],
  ['minus Infinity', '{"version": -Infinity}', 'line 1, column 13'],
  ['undefined', '{"version": undefined}', 'line 1, column 13'],
  ['True', '{"version": True}', 'line 1, column 13'],
  ['nullx', '{"version": nullx}', 'line 1, column 17'],
  ['a number with a plus', '{"version": +1}', 'line 1, column 13'],
  ['a number with a leading zero', '{"version": 01}', 'line 1, column 14'],
  ['a number without a whole part', '{"version": .5}', 'line 1, column 13'],
  ['a number without a fraction', '{"version": 1.}', 'line 1, column 14'],
  ['a number without an exponent', '{"version": 1e}', 'line 1, column 14'],
  ['a hexadecimal number', '{"version": 0x1}', 'line 1, column 14'],
  ['a bigint', '{"version": 1n}', 'line 1, column 14'],
  ['a minus alone', '-', 'line 1, column 1'],
  ['a bracket for a brace', '{"version": 1]', 'line 1, column 14'],
  ['a brace for a bracket', '[1}', 'line 1, column 3'],
  ['a brace too many', '{"version": 1}}', 'line 1, column 15'],
  ['two scenarios in a row', '{"version": 1}\n{"version": 1}', 'line 2, column 1'],
  ['a line break in a text', '{"title": "two\nlines"}', 'line 1, column 15'],
  ['a tab in a text', '{"title": "a\tb"}', 'line 1, column 13'],
  ['an escape of another language', '{"title": "\\x41"}', 'line 1, column 12'],
  ['half a Unicode escape', '{"title": "\\u12"}', 'line 1, column 12'],
  ['an unclosed text', '{"title": "x}', 'line 1, column 14'],
  ['a no-break space', '{"version":\u00A01}', 'line 1, column 12'],
  ['a NUL', '{"version": 1}\0', 'line 1, column 15'],
  ['old Macintosh lines', '{\r"version"\r:\r1\r,}', 'line 5, column 2'],
  ['a call', 'callback({"version": 1})', 'line 1, column 1'],
  ['HTML', '<!doctype html>\n<title>404</title>', 'line 1, column 1'],
  ['JSON in a text', JSON.stringify('{"version": 1}'), 'The scenario'],
  ['a list of scenarios', '[{"version": 1}]', 'The scenario'],
];

const utf8 = new TextEncoder();
const brokenBytes: readonly (readonly [what: string, bytes: number[], place: string])[] = [
  ['a stray byte', [0x7b, 0x0a, 0x20, 0xff, 0x7d], 'line 2, column 2'],
  ['a Latin-1 letter', [...utf8.encode('{"title": "caf'), 0xe9, 0x22, 0x7d], 'line 1, column 15'],
  ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22], 'line 1, column 2'],
  ['half of a surrogate pair', [0x22, 0xed, 0xa0, 0x80, 0x22], 'line 1, column 2'],
  ['a letter cut off by the end', [...utf8.encode('"é\n'), 0xe2, 0x82], 'line 2, column 1'],
  ['a mark, then a stray byte', [0xef, 0xbb, 0xbf, 0x7b, 0x80], 'line 1, column 2'],
  ['half a mark', [0xef, 0xbb], 'line 1, column 1'],
  ['UTF-16 with its mark', [0xff, 0xfe, ...utf16('{"version":1}')], 'line 1, column 1'],
  ['UTF-16 without its mark', utf16('{"version":1}'), 'line 1, column 2'],
  ['gzip', [0x1f, 0x8b, 0x08, 0x00], 'line 1, column 2'],
  ['no bytes', [], 'line 1, column 1'],
];

const mebi = 1024 * 1024;
export const largeFiles: readonly MalformedScenario[] = [
  {what: '50 MB of spaces', make: () => ' '.repeat(50e6), place: 'The text'},
  {what: '50 MB of brackets', make: () => '['.repeat(50e6), place: 'The text'},
  {what: '50 MB of text in quotes', make: () => `"${'a'.repeat(50e6)}"`, place: 'The text'},
  {what: '50 MB of bytes', make: () => new Uint8Array(50e6).fill(0x5b), place: 'The file'},
  {
    what: '20 MiB and one byte',
    make: () => utf8.encode(`{"version":1}${' '.repeat(20 * mebi - 12)}`),
    place: 'The file',
  },
  {
    what: '20 MiB of spaces',
    make: () => ' '.repeat(20 * mebi),
    place: `line 1, column ${20 * mebi + 1}`,
  },
  {what: '20 MiB of brackets', make: () => '['.repeat(20 * mebi), place: 'line 1, column 65'},
  {
    what: '20 MiB of text in quotes',
    make: () => `"${'a'.repeat(20 * mebi - 2)}"`,
    place: 'The scenario',
  },
  {what: '20 MiB of digits', make: () => '1'.repeat(20 * mebi), place: 'The scenario'},
  {
    what: '20 MiB of an unclosed list',
    make: () => `[${'0,'.repeat(10 * mebi - 2)}`,
    place: `line 1, column ${20 * mebi - 2}`,
  },
  {
    what: '20 MiB of title',
    make: () => `{"version":1,"title":"${'😀'.repeat(10 * mebi - 20)}"}`,
    place: 'title',
  },
  {
    what: '5,000,000 servers',
    make: () => `{"version":1,"servers":[0${',0'.repeat(4_999_999)}]}`,
    place: 'servers',
  },
  {
    what: '20 MiB, of which the last byte is not UTF-8',
    make: () => new Uint8Array(20 * mebi).fill(0x20).fill(0xff, -1),
    place: `line 1, column ${20 * mebi}`,
  },
];

export const brokenFiles: readonly MalformedScenario[] = [
  ...brokenTexts.map(([what, text, place]) => ({what, make: () => text, place})),
  ...brokenBytes.map(([what, bytes, place]) => ({
    what: `bytes: ${what}`,
    make: () => new Uint8Array(bytes),
    place,
  })),
];

/** Little-endian, without a byte order mark. */
function utf16(text: string): number[] {
  return Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
}
