/** The packed forms: their bytes come back from text, whichever they are. */
import {expect} from 'chai';
import fc from 'fast-check';

import {bytesOfText, textOfBytes} from '../../../src/embed/build/one-file.js';
import {forAny} from '../../support/properties.js';

describe('bytes as text', () => {
  it('come back as they were', () => {
    forAny([fc.uint8Array({maxLength: 200})], {seed: 91, runs: 2_000}, (bytes) => {
      expect(bytesOfText(textOfBytes(bytes), bytes.length)).to.deep.equal(bytes);
    });
  });

  it('come back where all of them are alike, and where there are many', () => {
    for (const value of [0, 88, 89, 255]) {
      const bytes = new Uint8Array(10_001).fill(value);
      expect(bytesOfText(textOfBytes(bytes), bytes.length)).to.deep.equal(bytes);
    }
  });

  it('have nothing in them that ends a string or a script, and are shorter than in base64', () => {
    const bytes = Uint8Array.from(
      {length: 65_536},
      (_, index) => (index * 197 + index / 256) % 256,
    );
    const text = textOfBytes(bytes);
    expect(text).to.match(/^[!#-;=-[\]-~]*$/u);
    expect(text.length).to.be.below(bytes.length * 1.25);
  });
});
