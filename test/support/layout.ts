/** What must hold of a page at any size. */
import {expect} from 'chai';

import {press} from './drive.js';
import {everyElement, focused, nameOf} from './find.js';

/** Nothing is wider than the window, but for what is drawn or scrolls within itself. */
export function expectNoSidewaysScrolling(): void {
  expectPageFits();
  const {clientWidth} = document.documentElement;
  for (const element of everyElement(document.body)) {
    if (element.classList.contains('visually-hidden') || element.localName === 'text') continue;
    if (!element.checkVisibility() || isInLog(element)) continue;
    const {left, right, width} = element.getBoundingClientRect();
    if (width > 0) expect(right, element.outerHTML.slice(0, 80)).to.be.at.most(clientWidth + 1);
    if (width > 1) expect(left, element.outerHTML.slice(0, 80)).to.be.at.least(-1);
  }
}

/** The page does not scroll sideways; a scroll bar takes its part of the window. */
export function expectPageFits(where?: string): void {
  const {scrollWidth, clientWidth} = document.documentElement;
  expect(scrollWidth, where).to.be.at.most(clientWidth);
}

/** A log is the one thing that may be wider than the window: it scrolls within itself. */
function isInLog(element: Element): boolean {
  const root = element.getRootNode();
  const isRow = root instanceof ShadowRoot && root.host.localName === 'sms-row-list';
  return isRow || element.closest('sms-row-list, pre') !== null;
}

/**
 * Nothing that Tab comes to lies under something else, from the top of the page until it leaves.
 * Returns what it came to.
 */
export async function expectStopsInTheOpen(): Promise<readonly Element[]> {
  (document.activeElement as HTMLElement | null)?.blur();
  const stops: Element[] = [];
  const hidden: string[] = [];
  for (let stop = 0; stop < 200; stop++) {
    await press('Tab');
    const place = focused();
    if (place === document.body) break;
    stops.push(place);
    // What is in a frame is a page for itself.
    if (place.localName !== 'iframe' && !isInTheOpen(place)) hidden.push(nameOf(place));
  }
  expect(hidden).to.deep.equal([]);
  return stops;
}

/** Whether a user could point at the middle of an element, as nothing lies over it. */
function isInTheOpen(control: Element): boolean {
  // A control that is there for the focus alone is seen as its label.
  const label = control.matches('.visually-hidden') ? control.closest('label') : null;
  const element = label ?? control;
  const {left, top, width, height} = element.getBoundingClientRect();
  let hit = document.elementFromPoint(left + width / 2, top + height / 2);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  // The words of a term are handed to it from outside, and are hit there.
  const {host} = element.getRootNode() as ShadowRoot;
  return (
    hit !== null &&
    (element === hit || host === hit || element.contains(hit) || hit.contains(element))
  );
}
