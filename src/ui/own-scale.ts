/** How large an element is on the screen, where a page around it scales or zooms it. */

/** How many pixels of the window one of an element's own pixels is. */
export function scaleOf({offsetWidth}: HTMLElement, {width}: DOMRect): number {
  const scale = width / offsetWidth;
  // The one is whole pixels, the other is not.
  return Math.abs(scale * offsetWidth - offsetWidth) <= 0.5 || !Number.isFinite(scale) ? 1 : scale;
}

/** The same for what stands above all, where no `transform` of the page around counts, and its `zoom` does. */
export function zoomOf(element: Element): number {
  // Browsers without it measure in the element's own pixels.
  return 'currentCSSZoom' in element ? element.currentCSSZoom : 1;
}
