/** Which part of the page is in sight: a frame may be far higher than what the page around shows of it. */

/** From the top of the window, in CSS pixels. */
export interface PartInSight {
  readonly top: number;
  readonly bottom: number;
}

export const isFramed = (): boolean => window.parent !== window;

/** An observer knows it even in a page of another origin. */
export async function partInSight(): Promise<PartInSight> {
  const {clientHeight} = document.documentElement;
  const whole = {top: 0, bottom: clientHeight};
  if (!isFramed()) return whole;
  const {intersectionRect: seen, boundingClientRect: all} = await observe(document.documentElement);
  // A short page ends above the end of the window.
  return seen.height === 0 || seen.height === all.height ? whole : seen;
}

function observe(element: Element): Promise<IntersectionObserverEntry> {
  return new Promise((resolve) => {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      if (entry) resolve(entry);
    }).observe(element);
  });
}
