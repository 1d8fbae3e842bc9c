/** What must hold of a page at any size. */
import {expect} from '@open-wc/testing';

import {everyElement} from './find.js';

/** Nothing is wider than the window, but for what is drawn or scrolls within itself. */
export function expectNoSidewaysScrolling(): void {
  const {scrollWidth, clientWidth} = document.documentElement;
  expect(scrollWidth).to.be.at.most(clientWidth);
  for (const element of everyElement(document.body)) {
    if (element.classList.contains('visually-hidden') || element.localName === 'text') continue;
    if (!element.checkVisibility() || isInLog(element)) continue;
    const {left, right, width} = element.getBoundingClientRect();
    if (width > 0) expect(right, element.outerHTML.slice(0, 80)).to.be.at.most(clientWidth + 1);
    if (width > 1) expect(left, element.outerHTML.slice(0, 80)).to.be.at.least(-1);
  }
}

/** A log is the one thing that may be wider than the window: it scrolls within itself. */
function isInLog(element: Element): boolean {
  const root = element.getRootNode();
  const isRow = root instanceof ShadowRoot && root.host.localName === 'sms-row-list';
  return isRow || element.closest('sms-row-list, pre') !== null;
}
