/** Titles that anyone may have written: whatever a title holds, it can be seen, and XML can hold it. */
import {expect} from 'chai';
import fc from 'fast-check';

import {readScenario} from '../../src/run/scenario.js';
import {shownTitle} from '../../src/words/shown-title.js';
import {forAny} from '../support/properties.js';

function shown(title: string): string | undefined {
  return shownTitle(readScenario({version: 1, title}));
}

describe('the title of a scenario, as it is shown', () => {
  it('is what it was, where it can be', () => {
    for (const title of ['', 'Plain', 'Grüße — “x”', '👩‍🚒 family 😀', 'שלום', 'a\u00a0b']) {
      expect(shown(title)).to.equal(title);
    }
    expect(shownTitle(readScenario({version: 1}))).to.equal(undefined);
  });

  it('tells what XML cannot hold, and keeps the rest', () => {
    expect(shown('a\u0000b\uffffc\ud800d\udc00e\u{1fffe}f\u001b')).to.equal(
      'a\\u0000b\\u{ffff}c\\ud800d\\udc00e\\u{1fffe}f\\u001b',
    );
    expect(shown('two\nlines')).to.equal('two\\nlines');
  });

  it('tells what would reorder the text around it', () => {
    expect(shown('a\u202enosj.exe')).to.equal('a\\u{202e}nosj.exe');
    expect(shown('\u2066x\u2069\u200f')).to.equal('\\u{2066}x\\u{2069}\\u{200f}');
  });

  it('is text that XML can hold, whatever it was', () => {
    const anyTitle = fc.array(fc.nat({max: 0x10ffff}), {maxLength: 40});
    forAny([anyTitle], {seed: 10, runs: 500}, (points) => {
      const text = shown(String.fromCodePoint(...points)) ?? '';
      // The characters of XML 1.0, without those that it discourages.
      expect(text).to.match(
        /^[\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]*$/u,
      );
    });
  });
});
