/** Texts and files to give to the page, good and bad. */
import {articleCase} from '../../src/run/article-case.js';

export const texts: readonly string[] = [
  ...['', 'LIMA', 'lima', 'S1', 'DS-9', 'A', 'x', 'ÄÖÜ', 'two words', '<b>', '0'.repeat(50)],
  ...['1', '1-3, 7', '2;2 2', '9-1', '101', 'retry', 'Despool', '.', '((', '\u202e'],
];

const servers = (count: number): object[] =>
  Array.from({length: count}, (_, index) => ({
    name: `S${index + 1}`,
    holds: [null, 1, 2][index % 3],
    specified: index % 2 === 0,
    offlineForAttempts: index % 5 === 0 ? [1, 3] : [],
  }));

const contents: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
  ['article', JSON.stringify(articleCase)],
  ['smallest', '{"version":1}'],
  ['four-failures', '{"version":1,"masterFailures":{"count":4,"cause":"file-in-use"}}'],
  ['thirty', JSON.stringify({version: 1, title: 'Thirty', servers: servers(30)})],
  ['nine', JSON.stringify({version: 1, title: 'x'.repeat(120), servers: servers(9)})],
  ['empty', ''],
  ['list', '[]'],
  ['cut off', '{"version":1,'],
  ['later', '{"version":2}'],
  ['no servers', '{"version":1,"servers":[]}'],
  ['twice', '{"version":1,"servers":[{"name":"A"},{"name":"A"}]}'],
  ['picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])],
];

export const files: readonly File[] = contents.map(
  ([name, content]) => new File([content], `${name}.json`, {type: 'application/json'}),
);
