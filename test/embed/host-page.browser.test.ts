import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import '../../src/embed/lost-refresh.js';
import type {LostRefresh} from '../../src/embed/lost-refresh.js';
import {press} from '../support/drive.js';
import {everyElement, one} from '../support/find.js';
import {painted} from '../support/frames.js';
import {momentIn, untilWhole} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

/** What a page can set on what stands around the element, and text inherits. */
const inherited = `
  white-space: nowrap;
  text-indent: 3em;
  text-align: right;
  text-transform: uppercase;
  letter-spacing: 0.4em;
  word-spacing: 1em;
  line-height: 3;
  font: italic small-caps 700 9px/3 serif;
  font-variant-caps: small-caps;
  word-break: break-all;
  hyphens: auto;
  tab-size: 2;
  text-shadow: 1px 1px red;
  list-style: square inside;
  border-spacing: 9px;
  cursor: crosshair;
  quotes: none;
  caret-color: red;
  paint-order: stroke;
  fill: red;
  stroke: red;
  text-anchor: end;
`;

async function open(around: Element): Promise<LostRefresh> {
  const element = around.querySelector<LostRefresh>('lost-refresh')!;
  await element.ready;
  await untilWhole(element);
  await painted();
  return element;
}

/** Where each text is drawn, from the element's corner. */
function textPlaces(element: LostRefresh): readonly string[] {
  const corner = element.getBoundingClientRect();
  return [...everyElement(element)].flatMap((each) => {
    const isText = [...each.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!isText || !each.checkVisibility({visibilityProperty: true})) return [];
    const {left, top, width, height} = each.getBoundingClientRect();
    // Of what only screen readers read, some is said once and goes.
    if (width <= 1) return [];
    const box = [left - corner.left, top - corner.top, width, height].map(Math.round);
    return `${each.localName} ${each.textContent?.trim() ?? ''} ${box.join(' ')}`;
  });
}

describe('<lost-refresh> in a page of its own habits', () => {
  let usual: readonly string[];

  beforeEach(async () => {
    const around = await fixture(html`<div><lost-refresh step="17"></lost-refresh></div>`);
    usual = textPlaces(await open(around));
    expect(usual).to.have.lengthOf.above(20);
    around.remove();
  });

  it('looks the same where the page’s text is of any other kind', async () => {
    const around = await fixture(html`<div><lost-refresh step="17"></lost-refresh></div>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.habits { ${inherited} } .habits > * { ${inherited} }`);
    document.adoptedStyleSheets.push(sheet);
    around.classList.add('habits');
    const places = textPlaces(await open(around));
    document.adoptedStyleSheets.pop();
    expect(places).to.deep.equal(usual);
  });

  it('reads and seeks from left to right in a page from right to left', async () => {
    const around = await fixture(
      html`<div dir="rtl"><lost-refresh step="17"></lost-refresh></div>`,
    );
    const element = await open(around);
    expect(textPlaces(element)).to.deep.equal(usual);
    one('slider', 'Moment', element).focus();
    await press('ArrowRight');
    await waitUntil(() => momentIn(element) === 18, 'the right arrow goes on');
  });
});
