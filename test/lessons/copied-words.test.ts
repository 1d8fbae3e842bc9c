/** No text takes seven words in a row from the article; only hashes of its word runs are kept here. */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';

import {expect} from 'chai';

const hashes = new Set(
  JSON.parse(readFileSync('test/lessons/article-runs.json', 'utf8')) as string[],
);
const files = [
  'README.md',
  'CHANGELOG.md',
  'index.html',
  ...['lessons', 'machines', 'src'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.(ts|json|html)$/u.test(name) && !name.includes('node_modules'))
      .map((name) => `${folder}/${name}`),
  ),
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
  it('are at most six in a row, in any text', () => {
    expect(files).to.include.members(['lessons/new-servers.ts', 'src/words/narration.ts']);
    const copied = files.flatMap((file) =>
      copiedFrom(readFileSync(file, 'utf8')).map((run) => `${file}: ${run}`),
    );
    expect(copied).to.deep.equal([]);
  });
});
