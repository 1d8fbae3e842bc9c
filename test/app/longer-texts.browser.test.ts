/** Every screen with texts half as long again: nothing is cut off, and nothing lies over another. */
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {setLocale} from '../../src/words/locale.js';
import {press} from '../support/drive.js';
import {one, textOf} from '../support/find.js';
import {layoutFaults} from '../support/fits.js';
import {inFull, isFull} from '../support/full.js';
import '../support/page.js';
import {addPseudoLanguages, use} from '../support/pseudo-page.js';
import {openAt, screens} from '../support/screens.js';

const short = ['the lessons', 'the evidence'];
const looked = screens.filter(([name]) => isFull || short.includes(name));

const sizes = [
  {width: 320, height: 640},
  ...inFull({width: 600, height: 400}, {width: 1440, height: 900}),
];

describe('a page with longer texts', () => {
  before(addPseudoLanguages);
  afterEach(() => setLocale('en'));

  for (const size of sizes) {
    for (const [name, query] of looked) {
      it(`has room for ${name} at ${size.width} × ${size.height}`, async () => {
        await setViewport(size);
        const app = await openAt(query);
        await use('en-XA');
        expect(textOf(app)).to.include('⟦');
        expect(layoutFaults(app)).to.deep.equal([]);
      });
    }

    for (const locale of inFull('en-XA')) {
      it(`has room for the list of keys at ${size.width} × ${size.height}`, async () => {
        await setViewport(size);
        await openAt('?v=1&step=10');
        await press('?');
        await use(locale);
        const list = one('dialog');
        expect(textOf(list)).to.include('⟦');
        expect(layoutFaults(list)).to.deep.equal([]);
      });
    }
  }
});
