/** Holds that no live region comes with its text: a screen reader does not hear it. */
import {readdirSync, readFileSync} from 'node:fs';

import {expect} from 'chai';

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
  .map((name) => ({name, text: readFileSync(`src/${name}`, 'utf8')}));

/** An alert is heard when it comes, a status only when it changes. */
const region = /<\w+[^<]*?(?:role="(?:status|alert)"|aria-live)[^<]*?>/gsu;
const conditional = /(?:\?|:|=>|&&)\s*html`\s*<\w+[^<>]*role="status"/gsu;

/** Says that something is on its way, and goes when it has come. */
const loading = ['ui/parts-controller.ts'];

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
    const found = sources.filter(({text}) => conditional.test(text)).map(({name}) => name);
    expect(found.filter((name) => !loading.includes(name))).to.deep.equal([]);
  });
});
