import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import type {SmsPanels} from '../../../src/lab/panels/sms-panels.js';
import {panels as panelNames} from '../../../src/links/lab-state.js';
import {expectAccessible} from '../../support/accessible.js';
import {click, keysLeft, press} from '../../support/drive.js';
import {focused, nameOf, textOf} from '../../support/find.js';
import {inFull} from '../../support/full.js';
import {expectPageFits} from '../../support/layout.js';
import '../../support/page.js';
import {choose, contentOf, fieldNamed, named, ofRole, openPanel, until} from './panel-page.js';

/** The long form takes every moment in both; the short one takes each in one of them. */
const looks = [
  ['light', [0, 30, ...inFull(10)]],
  ['dark', [10, ...inFull(0, 30)]],
] as const;

describe('<sms-panels>', () => {
  for (const panel of panelNames) {
    for (const [colorScheme, moments] of looks) {
      it(`is accessible: ${panel}, ${colorScheme}`, async () => {
        await emulateMedia({colorScheme});
        for (const moment of moments) {
          const {panels} = await openPanel(panel, {moment});
          await expectAccessible(panels);
        }
      });
    }

    it(`does not scroll sideways at 320 pixels: ${panel}`, async () => {
      await setViewport({width: 320, height: 640});
      for (const moment of [0, 18]) {
        await openPanel(panel, {moment});
        expectPageFits();
      }
    });
  }

  it('is one stop for Tab, and ← → Home End go from tab to tab', async () => {
    const {panels} = await openPanel('instruction');
    named('tab', 'Instruction', panels).focus();
    const walk = [
      ['ArrowRight', 'What happened'],
      ['ArrowLeft', 'Instruction'],
      ['ArrowLeft', 'Sequence'],
      ['ArrowRight', 'Instruction'],
      ['End', 'Sequence'],
      ['Home', 'Instruction'],
    ] as const;
    for (const [key, name] of walk) {
      await press(key);
      expect(nameOf(focused()), key).to.equal(name);
      expect(nameOf(named('tabpanel', name, panels))).to.equal(name);
      const stops = ofRole('tab', panels).filter(({tabIndex}) => tabIndex === 0);
      expect(stops.map(nameOf)).to.deep.equal([name]);
    }
  });

  it('keeps its keys from the simulator around it', async () => {
    const {panels} = await openPanel('instruction');
    named('tab', 'Instruction', panels).focus();
    expect(await keysLeft('ArrowRight', 'Home', '[')).to.deep.equal(['[']);
  });

  it('asks for another panel, and does not change by itself', async () => {
    const el = await fixture<SmsPanels>(html`<sms-panels panel="log"></sms-panels>`);
    const asked: string[] = [];
    el.addEventListener('sms-panel-change', (event) => asked.push(event.panel));
    await click(named('tab', 'Sequence', el));
    await click(named('tab', 'Despool.log', el));
    expect(asked).to.deep.equal(['sequence']);
    expect(el.panel).to.equal('log');
  });

  it('says that a panel is being loaded, and loads it once', async () => {
    let loads = 0;
    let finish = (): void => {};
    const story = (): Promise<void> => {
      loads++;
      return new Promise((resolve) => (finish = resolve));
    };
    const {panels} = await openPanel('instruction');
    panels.loaders = {...panels.loaders, story};
    await click(named('tab', 'What happened', panels));
    expect(textOf(named('status', /Loading/, panels))).to.equal('Loading “What happened”…');
    finish();
    await until(() => contentOf(panels)?.localName === 'sms-story-panel');
    await click(named('tab', 'Instruction', panels));
    await click(named('tab', 'What happened', panels));
    expect(loads).to.equal(1);
  });

  it('says that a panel could not be loaded, and tries again', async () => {
    let isDown = true;
    const {panels} = await openPanel('instruction');
    const log = (): Promise<void> =>
      isDown ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve();
    panels.loaders = {...panels.loaders, log};
    await click(named('tab', 'Despool.log', panels));
    const alert = await until(() => ofRole('alert', panels)[0]);
    expect(textOf(alert)).to.include('“Despool.log” could not be loaded.');
    await expectAccessible(panels);
    isDown = false;
    await click(named('button', 'Try again', panels));
    await until(() => contentOf(panels)?.localName === 'sms-log-panel');
    expect(ofRole('alert', panels)).to.have.length(0);
  });

  it('keeps a panel as it was left', async () => {
    const {panels} = await openPanel('story');
    await choose(fieldNamed('Who takes part', panels), 'master');
    await click(named('tab', 'Instruction', panels));
    await click(named('tab', 'What happened', panels));
    expect(fieldNamed('Who takes part', panels).value).to.equal('master');
  });
});
