import {expect} from 'chai';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';

import type {SmsWindow} from '../../src/practice/sms-window.js';
import {clickAt, dragMouse, middleOf, press} from '../support/drive.js';
import {all, everyElement, focused, nameOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import '../support/page.js';
import {openDesktop, pressButton, windowInFocus, windowNamed} from './desk-page.js';

function placeOf(window: SmsWindow): readonly [x: number, y: number] {
  const {left, top} = window.getBoundingClientRect();
  return [Math.round(left), Math.round(top)];
}

function expectInside(desktop: Element, window: SmsWindow): void {
  const area = desktop.shadowRoot!.querySelector('.area')!.getBoundingClientRect();
  const {left, top, right, bottom} = window.getBoundingClientRect();
  expect(left).to.be.at.least(area.left - 1);
  expect(top).to.be.at.least(area.top - 1);
  expect(right).to.be.at.most(area.right + 1);
  expect(bottom).to.be.at.most(area.bottom + 1);
}

describe('<sms-desktop>: moving a window', () => {
  async function takeMove(title: string): Promise<void> {
    await pressButton(`Menu of ${title}`);
    expect(nameOf(focused())).to.equal('Move');
    await press('Enter');
    await painted();
    expect(nameOf(focused())).to.equal(`Move ${title}`);
  }

  it('by keys: arrows move it, Enter leaves it there', async () => {
    const desktop = await openDesktop();
    const window = windowNamed(desktop, 'SMS Administrator');
    const [x, y] = placeOf(window);
    await takeMove('SMS Administrator');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowDown', 'Shift+ArrowRight');
    expect(placeOf(window)).to.deep.equal([x - 31, y + 16]);
    await press('Enter');
    expect(placeOf(window)).to.deep.equal([x - 31, y + 16]);
    expect(windowInFocus(desktop)).to.equal('SMS Administrator');
  });

  it('by keys: Esc puts it back', async () => {
    const desktop = await openDesktop();
    const window = windowNamed(desktop, 'SMS Administrator');
    const before = placeOf(window);
    await takeMove('SMS Administrator');
    await press('ArrowLeft', 'ArrowDown', 'Escape');
    expect(placeOf(window)).to.deep.equal(before);
    expect(windowInFocus(desktop)).to.equal('SMS Administrator');
  });

  // The second click met the menu of the window that the first had opened.
  it('does not begin by a double click on an icon', async () => {
    await setViewport({width: 390, height: 844});
    const places = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
    for (const index of (await openDesktop())
      .shadowRoot!.querySelectorAll('.icons button')
      .keys()) {
      for (const [right, down] of places) {
        const desktop = await openDesktop();
        const icon = desktop.shadowRoot!.querySelectorAll('.icons button')[index]!;
        icon.scrollIntoView({block: 'center'});
        const {left, top, width, height} = icon.getBoundingClientRect();
        const [x, y] = [Math.round(left + right * width), Math.round(top + down * height)];
        // At such a place a window may stand before the icon already.
        const root = icon.getRootNode() as ShadowRoot;
        if (!icon.contains(root.elementFromPoint(x, y))) continue;
        await clickAt(x, y);
        await executeServerCommand('second-click', {x, y});
        await painted();
        const menus = [...everyElement(desktop)].filter((each) => each.matches(':popover-open'));
        expect(menus, `${nameOf(icon)} at ${right}, ${down}`).to.have.lengthOf(0);
        desktop.remove();
      }
    }
  });

  it('by one press, to the place pressed', async () => {
    const desktop = await openDesktop();
    const window = windowNamed(desktop, 'SMS Administrator');
    await takeMove('SMS Administrator');
    const {left, top} = desktop.getBoundingClientRect();
    await clickAt(left + 200, top + 150);
    const [x, y] = placeOf(window);
    expect(x).to.be.closeTo(left + 200, 2);
    expect(y).to.be.closeTo(top + 150, 2);
    expect(all('group').some((group) => nameOf(group).startsWith('Move'))).to.equal(false);
  });

  it('by dragging its title, and by nothing else', async () => {
    const desktop = await openDesktop();
    const window = windowNamed(desktop, 'SMS Administrator');
    const [x, y] = placeOf(window);
    const drag = async (from: Element, dx: number, dy: number): Promise<void> => {
      const {x, y} = middleOf(from);
      await dragMouse([x, y], [x + dx, y + dy]);
    };
    await drag(window.shadowRoot!.querySelector('h3')!, -60, 40);
    expect(placeOf(window)).to.deep.equal([x - 60, y + 40]);
    await drag(window.querySelector('sms-application-window')!, 30, 30);
    expect(placeOf(window)).to.deep.equal([x - 60, y + 40]);
    await drag(window.shadowRoot!.querySelector('h3')!, 3_000, -3_000);
    expectInside(desktop, window);
  });

  // It went 60 pixels of its own, which were 36 on the screen.
  for (const style of ['transform: scale(0.6); transform-origin: 0 0', 'zoom: 0.6']) {
    it(`by dragging, as far as the mouse goes, in a page with ${style}`, async () => {
      const desktop = await openDesktop();
      desktop.parentElement!.style.cssText = style;
      await painted();
      await painted();
      const window = windowNamed(desktop, 'SMS Administrator');
      const [x, y] = placeOf(window);
      const from = middleOf(window.shadowRoot!.querySelector('h3')!);
      const way = Array.from({length: 31}, (_, by) => [from.x - by, from.y + by] as const);
      await dragMouse(way[0]!, ...way.slice(1));
      const [left, top] = placeOf(window);
      expect(left).to.be.closeTo(x - 30, 1);
      expect(top).to.be.closeTo(y + 30, 1);
    });
  }

  it('never off the desktop, not even when that becomes smaller', async () => {
    const desktop = await openDesktop();
    const window = windowNamed(desktop, 'SMS Administrator');
    await takeMove('SMS Administrator');
    for (let count = 0; count < 90; count++) await press('ArrowRight');
    expectInside(desktop, window);
    await press('Enter');
    for (const width of [800, 500, 320]) {
      await setViewport({width, height: 700});
      await painted();
      await painted();
      expectInside(desktop, window);
    }
  });
});
