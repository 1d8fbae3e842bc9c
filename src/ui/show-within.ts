import {scaleOf} from './own-scale.js';

/** Scrolls one scroller until an element in it can be seen; `scrollIntoView` would scroll the page as well. */
export function showWithin(scroller: HTMLElement, element: Element, covered = 0): void {
  const frame = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const scale = scaleOf(scroller, frame);
  const above = (box.top - frame.top) / scale - covered;
  const below = (box.bottom - frame.top) / scale - scroller.clientHeight;
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
}
