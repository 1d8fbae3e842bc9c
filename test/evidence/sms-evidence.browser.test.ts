/** The evidence: every claim with its evidence and source, the article's own facts, what is left out. */
import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import {article, leftOut} from '../../lessons/article.js';
import {facts, type Fact} from '../../lessons/facts.js';
import '../../src/evidence/sms-evidence.js';
import type {SmsEvidence} from '../../src/evidence/sms-evidence.js';
import {expectAccessible} from '../support/accessible.js';
import {all, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {expectNoSidewaysScrolling} from '../support/layout.js';
import '../support/page.js';
import {type} from '../support/drive.js';

async function open(): Promise<SmsEvidence> {
  const screen = await fixture<SmsEvidence>(html`<sms-evidence></sms-evidence>`);
  await painted();
  return screen;
}

const claims = Object.values<Fact>(facts);

describe('<sms-evidence>', () => {
  it('lists every claim, with its source, under its evidence', async () => {
    await open();
    for (const {says, source, evidence} of claims) {
      const name = {documented: 'A source', inferred: 'Put together', assumed: 'Chosen'}[evidence];
      const region = all('region').find(
        (each) => textOf(each).includes(name) && !each.querySelector('section'),
      )!;
      expect(textOf(region), says).to.include(says).and.to.include(source);
    }
    expect(all('status').map(textOf)).to.include(`${claims.length} of ${claims.length} claims`);
  });

  it('finds a claim by a word of it or of its source', async () => {
    await open();
    await type(one('textbox'), 'q140374');
    const found = claims.filter(({source}) => source.includes('Q140374'));
    expect(all('status').map(textOf)).to.include(`${found.length} of ${claims.length} claims`);
    await type(one('textbox'), 'no such word');
    expect(textOf(document.body)).to.include('No claim at this level matches the search.');
  });

  it('tells the article’s own facts, and what it does not say', async () => {
    const text = textOf(await open());
    for (const {size, date} of article.files) {
      expect(text).to.include(size.toLocaleString('en')).and.to.include(date);
    }
    for (const id of [
      'hotfix-english',
      'hotfix-caution',
      'wait-for-service-pack',
      'fix-from-support',
    ] as const) {
      expect(text.split(facts[id].says).length, id).to.be.above(2);
    }
    for (const step of article.steps) expect(text).to.include(step);
    for (const what of article.silentOn) expect(text).to.include(what);
    for (const {what, why} of leftOut) expect(text).to.include(what).and.to.include(why);
  });

  const looks: readonly (readonly [string, Parameters<typeof emulateMedia>[0], number, number])[] =
    [
      ['on a wide screen', {colorScheme: 'light'}, 1440, 900],
      ['in dark colours, on a phone', {colorScheme: 'dark'}, 320, 568],
      ['in forced colours, in a frame', {forcedColors: 'active'}, 600, 400],
    ];
  for (const [name, media, width, height] of looks) {
    it(`is accessible, and fits, ${name}`, async () => {
      await emulateMedia(media);
      await setViewport({width, height});
      await expectAccessible(await open());
      expectNoSidewaysScrolling();
    });
  }
});
