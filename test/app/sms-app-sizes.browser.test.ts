import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';

import {expectReadable} from '../support/accessible.js';
import {chooseFile, click} from '../support/drive.js';
import {all, everyElement, nameOf, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {inFull} from '../support/full.js';
import {expectNoSidewaysScrolling, expectStopsInTheOpen} from '../support/layout.js';
import {articleLength, fileOf, momentIn, openApp, scenarioOf, situation} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

type Size = readonly [number, number];

const sizes: readonly Size[] = [
  [1440, 900],
  [600, 400],
  [320, 568],
  ...inFull<Size>([1024, 768], [390, 844]),
];

/** Of radio buttons and tabs, only the one that is on. */
function isStop(element: Element): boolean {
  if (!element.matches('button, select, input, summary') || !element.checkVisibility())
    return false;
  if (element instanceof HTMLInputElement && element.type === 'radio') return element.checked;
  return (element as HTMLElement).tabIndex === 0;
}

/** There a target may be as low as its line: WCAG 2.5.8. */
function isInSentence(control: Element): boolean {
  const {host} = control.getRootNode() as ShadowRoot;
  return host?.matches('sms-term, sms-evidence-mark') ?? false;
}

for (const [width, height] of sizes) {
  describe(`<sms-app>, at ${width} × ${height}`, () => {
    beforeEach(() => setViewport({width, height}));

    it('is accessible, with targets of 24 pixels, and scrolls nothing sideways from the beginning to the end', async () => {
      const app = await openApp();
      await expectReadable(app);
      for (const control of [...all('button'), ...all('radio'), ...all('combobox')]) {
        if (isInSentence(control)) continue;
        const {width: wide, height: high} = control.getBoundingClientRect();
        expect(Math.min(wide, high), nameOf(control)).to.be.at.least(24);
      }
      for (const name of ['First difference', 'To the end', 'To the start']) {
        // The least strips leave the first difference to the keys.
        const button = all('button').find((each) => nameOf(each) === name);
        if (button) await click(button);
        expectNoSidewaysScrolling();
      }
      for (const name of namesOf('radio')) {
        await click(one('radio', name));
        expectNoSidewaysScrolling();
      }
    });

    it('scrolls nothing sideways with a refusal of long words, with long names and many servers', async () => {
      await openApp();
      const long = 'x'.repeat(4_000);
      await chooseFile(fileOf({version: 1, [long]: long}));
      await waitUntil(() => all('alert').some((alert) => textOf(alert) !== ''));
      await painted();
      expectNoSidewaysScrolling();
      for (const count of [2, 24, 1_000]) {
        const scenario = scenarioOf(count, 2, `${count} W`.padEnd(120, 'W'));
        const servers = scenario.servers.map((server, index) => ({
          ...server,
          name: `BRANCH-OFC-${1000 + index}`,
        }));
        await chooseFile(fileOf({...scenario, servers}));
        await waitUntil(() => situation().startsWith(`${count} W`));
        await painted();
        expectNoSidewaysScrolling();
      }
    });

    it('reaches every control by Tab, hides none that has the focus, and goes by the mouse', async () => {
      const app = await openApp();
      const stops = await expectStopsInTheOpen();
      const controls = [...everyElement(app)].filter(isStop);
      expect(controls).to.have.lengthOf.above(15);
      for (const control of controls) expect(stops.includes(control), nameOf(control)).to.be.true;
      await click(one('button', 'One step forward'));
      expect(momentIn()).to.equal(1);
      await click(one('button', 'To the end'));
      expect(momentIn()).to.equal(articleLength);
    });
  });
}

describe('<sms-app>, with text twice as large', () => {
  beforeEach(() => void (document.documentElement.style.fontSize = '200%'));
  afterEach(() => void document.documentElement.style.removeProperty('font-size'));

  for (const [width, height] of sizes) {
    it(`scrolls nothing sideways at ${width} × ${height}`, async () => {
      await setViewport({width, height});
      const app = await openApp();
      await expectReadable(app);
      for (const name of ['First difference', 'To the end']) {
        // The least strips leave the first difference to the keys.
        const button = all('button').find((each) => nameOf(each) === name);
        if (button) await click(button);
        expectNoSidewaysScrolling();
      }
    });
  }
});

describe('<sms-app>, in a small frame', () => {
  it('has the names of both worlds whole beside the stamp of the end', async () => {
    await setViewport({width: 600, height: 400});
    await openApp('?v=1&step=end');
    for (const side of ['left', 'right']) {
      const {offsetWidth, style} = one('combobox', `World on the ${side}`);
      expect(offsetWidth, side).to.be.below(Math.floor(Number.parseFloat(style.maxWidth)));
    }
  });
});
