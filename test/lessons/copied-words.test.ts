/** No text takes seven words in a row from the article; only hashes of its word runs are kept here. */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';

import {expect} from 'chai';

const hashes = new Set(
  JSON.parse(readFileSync('test/lessons/article-runs.json', 'utf8')) as string[],
);
const files = [
  'README.md',
  ...readdirSync('lessons')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `lessons/${name}`),
];

function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 16);
}

/** The runs of seven words in a text that stand in the article, too. */
function copiedFrom(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
  return words
    .map((_, index) => words.slice(index, index + 7).join(' '))
    .filter((run) => hashes.has(hashOf(run)));
}

describe('words of the article', () => {
  for (const file of files) {
    it(`${file} copies at most six in a row`, () => {
      expect(copiedFrom(readFileSync(file, 'utf8'))).to.deep.equal([]);
    });
  }
});
