/** Every screen with texts half as long again: nothing is cut off, and nothing lies over another. */
import {waitUntil} from '@open-wc/testing-helpers';
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {setLocale} from '../../src/words/locale.js';
import {textOf} from '../support/find.js';
import {layoutFaults} from '../support/fits.js';
import {inFull} from '../support/full.js';
import {openApp, openScreen, prepare} from '../support/page.js';
import {addPseudoLanguages, use} from '../support/pseudo-page.js';

const screens: readonly (readonly [name: string, query: string])[] = [
  ['the lessons', '?v=1&view=lesson'],
  ['the evidence', '?v=1&view=evidence'],
  ...inFull(
    ['the Lab', '?v=1&step=10'] as const,
    ['the end in the Lab', '?v=1&step=end'] as const,
    ['the story', '?v=1&view=story'] as const,
    ['a lesson', '?v=1&view=lesson&lesson=the-lost-refresh&step=1'] as const,
    ['the check', '?v=1&view=check'] as const,
    ['the run in sentences', '?v=1&step=17&panel=story'] as const,
    ['the log', '?v=1&step=17&panel=log'] as const,
    ['the charts', '?v=1&step=17&panel=charts'] as const,
    ['the sequence', '?v=1&step=17&panel=sequence'] as const,
    ['one world', '?v=1&step=17&world=before'] as const,
    ['the practice', '?v=1&view=lesson&lesson=install-the-hotfix&step=2'] as const,
    ['the ticket', '?v=1&view=lesson&lesson=the-ticket&step=2'] as const,
    ['the test', '?v=1&view=lesson&lesson=test-yourself&step=1'] as const,
  ),
];

const sizes = [
  {width: 320, height: 640},
  ...inFull({width: 600, height: 400}, {width: 1440, height: 900}),
];

describe('a page with longer texts', () => {
  before(addPseudoLanguages);
  beforeEach(prepare);
  afterEach(async () => {
    await setLocale('en');
    await setViewport({width: 1280, height: 720});
  });

  for (const size of sizes) {
    for (const [name, query] of screens) {
      it(`has room for ${name} at ${size.width} × ${size.height}`, async () => {
        await setViewport(size);
        const app = await (query.includes('view') ? openScreen(query) : openApp(query));
        await waitUntil(() => textOf(app).length > 400, 'it is there', {timeout: 10_000});
        await use('en-XA');
        expect(layoutFaults(app)).to.deep.equal([]);
      });
    }
  }
});
