import {expect} from 'chai';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';

import {listedCharts} from '../../src/charts/chart-list.js';
import type {SmsChartPicture} from '../../src/charts/sms-chart-picture.js';
import {openPanel, showMoment} from '../lab/panels/panel-page.js';
import {click, dragMouse, keysLeft, press} from '../support/drive.js';
import {itInChromium} from '../support/engine.js';
import {painted} from '../support/frames.js';
import '../support/page.js';
import {waitUntil} from '../support/wait-until.js';
import {chooseChart, drawnIn, each, placeOf} from './chart-page.js';

async function openPictures(moment = 9): Promise<{
  panels: Element;
  picture: SmsChartPicture;
  other: SmsChartPicture;
  seeks: number[];
}> {
  const {panels, seeks} = await openPanel('charts', {moment});
  const [picture, other] = each('sms-chart-picture', panels);
  return {panels, picture: picture!, other: other!, seeks};
}

function wheel(target: Element, init: WheelEventInit): WheelEvent {
  const event = new WheelEvent('wheel', {bubbles: true, composed: true, cancelable: true, ...init});
  target.dispatchEvent(event);
  return event;
}

/** The rectangles that texts and their boxes come to in the browser. */
function rectOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  // Letters may reach a little above and below the line that they stand on.
  const slack = 2;
  const isAcross = a.left < b.right - slack && b.left < a.right - slack;
  return isAcross && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

describe('<sms-chart-picture>, the page of 1024 pixels', () => {
  beforeEach(() => setViewport({width: 1024, height: 768}));

  for (const {machine, name} of listedCharts) {
    it(`has labels of at least 11 pixels at 100%, none on another: ${machine.id}`, async () => {
      const {panels} = await openPanel('charts', {worlds: ['absent', 'before-retry']});
      await chooseChart(panels, name());
      for (const moment of [0, 9, 14, 22]) {
        await showMoment(panels, moment);
        for (const picture of each('sms-chart-picture', panels)) {
          expect(placeOf(picture).zoom).to.equal(1);
          const texts = drawnIn(picture, 'text');
          expect(texts).to.have.length.above(0);
          for (const text of texts) {
            const size = Number.parseFloat(getComputedStyle(text).fontSize);
            const {a} = (text as SVGGraphicsElement).getScreenCTM()!;
            expect(size * a, text.textContent).to.be.at.least(11);
          }
          expectApart(texts);
          expectInBoxes(picture);
        }
      }
    });
  }

  function expectApart(texts: readonly SVGElement[]): void {
    const rects = texts.map((text) => [text.textContent, rectOf(text)] as const);
    for (const [place, [text, rect]] of rects.entries()) {
      for (const [other, otherRect] of rects.slice(place + 1)) {
        expect(overlaps(rect, otherRect), `${text} / ${other}`).to.equal(false);
      }
    }
  }

  /** The words of labels and boxes end within them. */
  function expectInBoxes(picture: SmsChartPicture): void {
    for (const group of drawnIn(picture, '.told, .inner, .state:not(.outer)')) {
      const box = rectOf(group.querySelector('.label, .box')!);
      for (const text of group.querySelectorAll(':scope > text:not(.word-text)')) {
        const {left, right, top, bottom} = rectOf(text);
        const isIn = left >= box.left && right <= box.right + 1;
        expect(isIn && top >= box.top - 2 && bottom <= box.bottom + 2, text.textContent).to.equal(
          true,
        );
      }
    }
  }
});

describe('<sms-chart-picture>', () => {
  it('brings into view what is on, wherever the chart goes', async () => {
    const {panels, picture} = await openPictures(0);
    for (let moment = 1; moment <= 24; moment++) {
      await showMoment(panels as never, moment);
      const pane = rectOf(picture.pane!);
      // The innermost states: there may be no room for those around them.
      for (const box of drawnIn(picture, '.on:not(.outer) > .box')) {
        const {left, right, top, bottom} = rectOf(box);
        const isSeen = left >= pane.left && right <= pane.right;
        expect(isSeen && top >= pane.top && bottom <= pane.bottom, `${moment}`).to.equal(true);
      }
    }
  });

  it('shows both transitions in which the worlds differ whole on a phone, at the first difference', async () => {
    await setViewport({width: 390, height: 844});
    const {panels} = await openPanel('charts', {moment: 10});
    for (const picture of each('sms-chart-picture', panels) as SmsChartPicture[]) {
      const pane = rectOf(picture.pane!);
      expect(placeOf(picture).zoom).to.equal(1);
      const labels = drawnIn(picture, '.told.divergence .label');
      expect(labels).to.have.lengthOf(2);
      for (const {left, right, top, bottom} of labels.map(rectOf)) {
        expect(left >= pane.left && right <= pane.right).to.equal(true);
        expect(top >= pane.top && bottom <= pane.bottom).to.equal(true);
      }
    }
  });

  it('moves with the arrow keys, which then move no playhead', async () => {
    const {picture, seeks} = await openPictures();
    picture.pane?.focus();
    const before = placeOf(picture);
    expect(await keysLeft('ArrowDown', 'ArrowLeft')).to.deep.equal([]);
    const after = placeOf(picture);
    expect(after.y).to.equal(before.y - 60);
    expect(after.x).to.equal(before.x + 60);
    expect(await keysLeft('[')).to.deep.equal(['[']);
    expect(seeks).to.deep.equal([]);
  });

  it('zooms with + − 0 and F, the other picture with it', async () => {
    const {picture, other} = await openPictures();
    picture.pane?.focus();
    await press('+', '+');
    expect([placeOf(picture).zoom, placeOf(other).zoom]).to.deep.equal([1.5, 1.5]);
    await press('-');
    expect(placeOf(picture).zoom).to.equal(1.25);
    await press('0');
    expect(placeOf(other).zoom).to.equal(1);
    await press('f');
    expect(placeOf(picture).zoom).to.be.below(1);
  });

  it('zooms at the mouse with Ctrl and the wheel; without Ctrl the page scrolls', async () => {
    const {picture} = await openPictures();
    const {left, top, width, height} = rectOf(picture.pane!);
    const place = {clientX: left + width / 3, clientY: top + height / 2};
    expect(wheel(picture.pane!, {...place, deltaY: 100}).defaultPrevented).to.equal(false);
    await painted();
    expect(placeOf(picture).zoom).to.equal(1);
    expect(wheel(picture.pane!, {...place, deltaY: -100, ctrlKey: true}).defaultPrevented).to.equal(
      true,
    );
    await painted();
    expect(placeOf(picture).zoom).to.be.closeTo(Math.exp(1 / 3), 0.001);
  });

  it('is dragged with the mouse, and a drag is no click', async () => {
    const {panels, picture} = await openPictures();
    const label = drawnIn(picture, '.told.taken .label')[0]!;
    const {left, top} = rectOf(label);
    const before = placeOf(picture);
    const [x, y] = [Math.round(left + 20), Math.round(top + 30)];
    await dragMouse([x, y], [x + 40, y - 50]);
    expect(placeOf(picture).y).to.equal(before.y - 50);
    expect(drawnIn(picture, '.ring')).to.have.length(0);
    await click(drawnIn(picture, '.told.taken .label')[0]!);
    expect(drawnIn(picture, '.ring')).to.have.length(1);
    expect(each('sms-chart-details', panels)[0]?.selected?.kind).to.equal('transition');
  });

  // It moved as far as the mouse, in pixels of its own.
  it('follows the mouse in a page that is scaled', async () => {
    const {panels, picture} = await openPictures();
    panels.parentElement!.style.cssText = 'transform: scale(0.5); transform-origin: 0 0';
    await painted();
    const {left, top} = rectOf(drawnIn(picture, '.told.taken .label')[0]!);
    const before = placeOf(picture);
    const [x, y] = [Math.round(left + 10), Math.round(top + 15)];
    await dragMouse([x, y], [x + 20, y - 25]);
    expect(placeOf(picture).y).to.equal(before.y - 50);
  });

  it('is moved and zoomed with two fingers, and sideways with one', async () => {
    const {picture} = await openPictures();
    picture.scrollIntoView({block: 'center'});
    await painted();
    const scrolled = scrollY;
    const {left, top} = rectOf(picture.pane!);
    const at = (x: number, y: number): object => ({x: left + x, y: top + y});
    const before = placeOf(picture);
    const sideways = [200, 220, 240, 260, 280].map((x) => [at(x, 150)]);
    await executeServerCommand('fingers', {frames: sideways});
    await waitUntil(() => placeOf(picture).x > before.x, 'one finger moves it sideways');
    const apart = [0, 10, 20, 30, 40, 50].map((x) => [at(200 - x, 150), at(300 + x, 150)]);
    await executeServerCommand('fingers', {frames: apart});
    await waitUntil(() => placeOf(picture).zoom > 1.5, 'two fingers zoom it');
    expect(scrollY).to.equal(scrolled);
  });

  itInChromium(
    'is no trap for a finger that scrolls the page',
    'only its fingers scroll',
    async () => {
      const {picture} = await openPictures();
      picture.scrollIntoView({block: 'center'});
      await painted();
      const scrolled = scrollY;
      const before = placeOf(picture);
      const {left, top} = rectOf(picture.pane!);
      const up = [300, 270, 240, 210, 180, 150].map((y) => [{x: left + 100, y: top + y}]);
      await executeServerCommand('fingers', {frames: up});
      await waitUntil(() => scrollY > scrolled, 'the page scrolls');
      expect(placeOf(picture)).to.deep.equal(before);
    },
  );

  it('grows with the page’s text', async () => {
    document.documentElement.style.fontSize = '200%';
    const {picture} = await openPictures();
    document.documentElement.style.removeProperty('font-size');
    expect(placeOf(picture).zoom).to.equal(2);
  });

  it('says in words what it shows, for those who do not see it', async () => {
    const {picture} = await openPictures();
    expect(picture.pane?.ariaLabel ?? picture.pane?.getAttribute('aria-label')).to.equal(
      'Picture of the chart: Despooler. Without the hotfix: now delivering, within writing retry',
    );
    expect(picture.sheet?.getAttribute('aria-hidden')).to.equal('true');
  });
});
