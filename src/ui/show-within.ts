/** Scrolls one scroller until an element in it can be seen; `scrollIntoView` would scroll the page as well. */
export function showWithin(scroller: Element, element: Element, covered = 0): void {
  const frame = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const above = box.top - frame.top - covered;
  const below = box.bottom - (frame.top + scroller.clientHeight);
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
}
