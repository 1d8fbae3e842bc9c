/** Holds that no live region comes with its text: a screen reader does not hear it. */
import {readdirSync, readFileSync} from 'node:fs';

import {expect} from 'chai';

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
  .map((name) => ({name, text: readFileSync(`src/${name}`, 'utf8')}));

/** An alert is heard when it comes, another region only when it changes. */
const region = /<\w+[^<]*?(?:role="(?:status|alert)"|aria-live)[^<]*?>/gsu;
const conditional = /(?:\?|:|=>|&&)\s*html`\s*<\w+[^<>]*aria-live/gsu;

describe('live regions', () => {
  it('are not hidden until they have a text', () => {
    const hidden = sources.flatMap(({name, text}) =>
      [...text.matchAll(region)]
        .filter(([tag]) => /\shidden|\?hidden/u.test(tag))
        .map(([tag]) => `${name}: ${tag}`),
    );
    expect(hidden).to.deep.equal([]);
  });

  it('do not come with their text', () => {
    const found = sources.filter(({text}) => text.match(conditional)).map(({name}) => name);
    expect(found).to.deep.equal([]);
  });

  // Where a page is read from top to bottom, Orca says “status bar”, and not what is in it. A style
  // that asks for that role would match nothing.
  it('have no role, which is read in place of the text', () => {
    const found = sources.filter(({text}) => /role=["']status["']|<output>/u.test(text));
    expect(found.map(({name}) => name)).to.deep.equal([]);
  });

  // A browser tells of the letters that are new, else: “8” instead of “Step 8 of 30”.
  it('are said whole where they are a sentence', () => {
    const torn = sources.flatMap(({name, text}) =>
      [...text.matchAll(/<(?:p|span|h2)\s[^<]*?aria-live[^<]*?>/gsu)]
        .filter(([tag]) => !tag.includes('aria-atomic'))
        .map(([tag]) => `${name}: ${tag}`),
    );
    expect(torn).to.deep.equal([]);
  });
});
