import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import '../../src/inspect/sms-inspector-dock.js';
import type {SmsInspectorDock} from '../../src/inspect/sms-inspector-dock.js';
import type {DockAskEvent} from '../../src/inspect/sms-inspector-opener.js';
import {click, press} from '../support/drive.js';
import {all, everyElement, nameOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {expectNoSidewaysScrolling, expectStopsInTheOpen} from '../support/layout.js';
import {looks} from '../support/looks.js';
import {openApp} from '../support/page.js';
import {expectAccessible} from '../support/accessible.js';

/** An inspector that is not there, in its place a page that says nothing. */
async function openDock(): Promise<{dock: SmsInspectorDock; asked: number[]}> {
  const asked: number[] = [];
  const dock = await fixture<SmsInspectorDock>(html`
    <sms-inspector-dock
      page="test/inspector/silent.html"
      @sms-dock-ask=${({height}: DockAskEvent) => asked.push(height)}
    ></sms-inspector-dock>
  `);
  return {dock, asked};
}

function grip(dock: Element): HTMLElement {
  const found = [...everyElement(dock)].find((each) => each.role === 'separator');
  return found as HTMLElement;
}

describe('<sms-inspector-dock>', () => {
  it('asks for another height by keys, in words, within what is sensible', async () => {
    const {dock, asked} = await openDock();
    grip(dock).focus();
    await press('ArrowUp', 'ArrowDown', 'Home', 'End');
    expect(asked).to.deep.equal([50, 40, 20, 80]);
    expect(dock.height).to.equal(45);
    expect(grip(dock).ariaValueText).to.equal('45 percent of the window');
    dock.height = 80;
    await dock.updateComplete;
    await press('ArrowUp');
    expect(asked.at(-1)).to.equal(80);
    expect(grip(dock).ariaValueNow).to.equal('80');
  });

  it('is as high as it is told to be', async () => {
    const {dock} = await openDock();
    for (const [height, pixels] of [
      [40, 360],
      [60, 540],
    ]) {
      dock.height = height!;
      await dock.updateComplete;
      const box = one('region', 'Docked inspector', dock).getBoundingClientRect();
      expect(Math.round(box.height)).to.equal(pixels);
    }
  });

  it('asks to be closed', async () => {
    const {dock, asked} = await openDock();
    await click(one('button', 'Close', dock));
    expect(asked).to.deep.equal([0]);
  });

  it('stays and says why where no window is let open in its place, and goes where one is', async () => {
    const {open} = window;
    const {dock, asked} = await openDock();
    window.open = () => null;
    await click(one('button', 'In its own window', dock));
    expect(asked).to.deep.equal([]);
    expect(textOf(one('status', undefined, dock))).to.equal(
      'The browser blocked the window. Allow pop-up windows for this page.',
    );
    window.open = () => ({closed: true}) as Window;
    await click(one('button', 'In its own window', dock));
    window.open = open;
    expect(asked).to.deep.equal([0]);
  });

  for (const {name, width, height, media} of looks) {
    it(`is accessible and no wider than the window, ${name}`, async () => {
      await setViewport({width, height});
      await emulateMedia(media);
      const {dock} = await openDock();
      await painted();
      await expectAccessible(dock);
      expectNoSidewaysScrolling();
      expect(textOf(dock)).to.contain('Close');
    });
  }
});

describe('the docked inspector, in the Lab', () => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    it(`hides no control that has the focus, at ${width} × ${height}`, async () => {
      await setViewport({width, height});
      await openApp();
      const opener = one('button', 'Open inspector');
      opener.focus();
      await press('Enter');
      await press('Tab');
      const dock = all('button').find((button) => nameOf(button) === 'Dock below');
      dock?.focus();
      await press('Enter');
      expect(one('region', 'Docked inspector')).to.exist;
      await expectStopsInTheOpen();
    });
  }
});
