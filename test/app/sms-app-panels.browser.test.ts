import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import {panels} from '../../src/links/lab-state.js';
import {views} from '../../src/run/compared-run.js';
import {labPresets, type LabPreset} from '../../src/links/lab-presets.js';
import {linkOf} from '../links/link-of.js';
import {expectAccessible} from '../support/accessible.js';
import {press, unfold} from '../support/drive.js';
import {all, everyElement, focused, nameOf, one} from '../support/find.js';
import {painted} from '../support/frames.js';
import {inFull, isFull} from '../support/full.js';
import {expectPageFits} from '../support/layout.js';
import {openApp, stateOf} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

/** The query of a situation in the middle of its run, in one view and with one panel. */
function queryOf({scenario, worlds}: LabPreset, place: number): Promise<string> {
  const panel = panels[place % panels.length]!;
  const view = views[place % views.length]!;
  return linkOf({...stateOf(scenario, view), worlds, panel, moment: 10});
}

/** Until long lists have the row that Tab comes to: they draw no row out of sight. */
async function untilListed(app: Element): Promise<void> {
  const lists = [...everyElement(app)].filter((element) => element.matches('.rows.virtual'));
  for (const list of lists) list.scrollIntoView();
  await waitUntil(() => lists.every((list) => list.querySelector('[tabindex="0"]')));
}

for (const [theme, colorScheme] of (['light', 'dark'] as const).entries()) {
  describe(`<sms-app>, ${colorScheme}, in each situation, with each panel and view in turn`, () => {
    // The long form takes every situation in both; the short one takes each in one of them.
    for (const [place, preset] of labPresets.entries()) {
      if (!isFull && place % 2 !== theme) continue;
      it(`is accessible in ${preset.id}`, async () => {
        await emulateMedia({colorScheme});
        const app = await openApp(await queryOf(preset, place + theme));
        await untilListed(app);
        await expectAccessible(app);
      });
    }
  });
}

describe('<sms-app>, in forced colours, with each panel', () => {
  it('is accessible', async () => {
    await emulateMedia({forcedColors: 'active'});
    const app = await openApp(await queryOf(labPresets[0]!, 0));
    const tabs = all('tab');
    expect(tabs).to.have.lengthOf(panels.length);
    for (const tab of tabs) {
      tab.click();
      await waitUntil(
        () => tab.ariaSelected === 'true' && all('tabpanel')[0]?.ariaBusy === 'false',
      );
      await painted();
      await untilListed(app);
      await expectAccessible(app, nameOf(tab));
    }
  });
});

/** What may be scrolled sideways: a log, and a diagram over time. */
const wide = ['sms-log-panel', 'sms-log-view', 'sms-sequence-panel', 'sms-sequence-diagram'];

function sidewaysScrollers(app: Element): string[] {
  return [...everyElement(app)]
    .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
    .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
    .map((element) => (element.getRootNode() as ShadowRoot).host.localName)
    .filter((host) => !wide.includes(host));
}

type Narrow = readonly [string, number, number, string];

const narrow: readonly Narrow[] = [
  ['as 1280 × 1024 is at 400%', 320, 256, '100%'],
  ['1280 pixels wide, with text four times as large', 1280, 1024, '400%'],
  ...inFull<Narrow>(
    ['320 pixels wide', 320, 568, '100%'],
    ['1280 pixels wide, with text twice as large', 1280, 1024, '200%'],
  ),
];

for (const [size, [name, width, height, fontSize]] of narrow.entries()) {
  describe(`<sms-app>, ${name}`, () => {
    beforeEach(() => void (document.documentElement.style.fontSize = fontSize));
    afterEach(() => void document.documentElement.style.removeProperty('font-size'));

    for (const [place, panel] of panels.entries()) {
      // The long form takes every panel at each; the short one takes each at one of them.
      if (!isFull && place % 2 !== size) continue;
      it(`scrolls nothing sideways with ${panel} and the set-up open`, async () => {
        await setViewport({width, height});
        const app = await openApp(await queryOf(labPresets[0]!, place));
        await unfold(app);
        expectPageFits();
        expect(sidewaysScrollers(app)).to.deep.equal([]);
      });
    }
  });
}

describe('<sms-app>, the focus', () => {
  const names = ['Play', 'Undo', ...inFull('Loop from here', 'Share', 'To the end')];

  for (const name of names) {
    it(`stays on “${name}” while keys change what is shown`, async () => {
      await openApp();
      one('button', name).focus();
      for (const key of ['ArrowRight', '1', '3', '2', 'End', 'Home', ']', 'Enter']) {
        await press(key);
        expect(focused().isConnected, key).to.equal(true);
        expect(focused(), key).not.to.equal(document.body);
      }
    });
  }

  it('stays on its tab while the panels change', async () => {
    await openApp();
    all('tab')[0]!.focus();
    const seen: string[] = [];
    while (seen.length < panels.length) {
      await press('ArrowRight');
      seen.push(nameOf(focused()));
    }
    expect(seen).to.deep.equal([
      'What happened',
      'Despool.log',
      'Statecharts',
      'Sequence',
      'Instruction',
    ]);
  });
});
