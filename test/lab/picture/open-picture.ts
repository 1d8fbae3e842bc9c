/** Opens the picture in a box, and reads what it has drawn. */
import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import '../../../src/lab/picture/sms-picture.js';
import type {SmsPicture} from '../../../src/lab/picture/sms-picture.js';
import {type View, ComparedRun} from '../../../src/run/compared-run.js';
import {painted} from '../../support/frames.js';
import {presetOf} from '../../support/presets.js';

const article = presetOf('article');
export const articleRun = new ComparedRun(article.scenario, article.worlds);

interface Shown {
  readonly run?: ComparedRun;
  readonly moment?: number;
  readonly progress?: number;
  readonly view?: View;
  readonly direction?: 'ltr' | 'rtl';
}

export async function openPicture(
  width: number,
  height: number,
  {
    run = articleRun,
    moment = run.length,
    progress = 0.62,
    view = 'both',
    direction = 'ltr',
  }: Shown = {},
): Promise<SmsPicture> {
  const box = await fixture(html`
    <div style="width: ${width}px; height: ${height}px" dir=${direction}>
      <sms-picture .run=${run} .moment=${moment} .progress=${progress} .view=${view}></sms-picture>
    </div>
  `);
  await painted();
  return box.querySelector('sms-picture')!;
}

export function drawings(picture: SmsPicture): SVGSVGElement[] {
  return [...picture.shadowRoot!.querySelectorAll<SVGSVGElement>('[part=drawing]')];
}

export function texts(drawing: SVGSVGElement): SVGTextElement[] {
  return [...drawing.querySelectorAll('text')].filter((text) => text.textContent.trim() !== '');
}

function isInside(inner: DOMRect, outer: DOMRect): boolean {
  const slack = 1;
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

/** All that is drawn of each world, in sight and not over its edge. */
export function expectWhole(picture: SmsPicture, where: string): void {
  const host = picture.getBoundingClientRect();
  for (const drawing of drawings(picture)) {
    const box = drawing.getBoundingClientRect();
    expect(isInside(box, host), `${where}: the drawing`).to.equal(true);
    for (const shape of drawing.querySelectorAll(
      'text, rect, circle, ellipse, path:not(pattern path)',
    )) {
      const place = shape.getBoundingClientRect();
      const name = `${where}: ${shape.getAttribute('class') ?? ''} ${shape.textContent.trim()}`;
      expect(isInside(place, box), name).to.equal(true);
    }
  }
  expect(picture.scrollWidth, where).to.be.at.most(Math.ceil(host.width));
  expect(picture.scrollHeight, where).to.be.at.most(Math.ceil(host.height));
}

export function momentOf(run: ComparedRun, type: string): number {
  for (let moment = 1; moment <= run.length; moment++) {
    if (run.stepIn('before', moment)?.event.type === type) return moment;
  }
  return run.length;
}
