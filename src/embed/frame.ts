/** What the page does in a frame, or opened by another page: it talks, tells its height, obeys slides. */
import {FrameHeight} from './frame-height.js';
import {FramePort} from './frame-port.js';
import type {Simulator} from './simulator.js';
import {Slides} from './slides.js';

/** Whoever is around this page, or has opened it. */
function others(): readonly Window[] {
  const opener = window.opener as Window | null;
  const around = window.parent === window ? [] : [window.parent];
  return opener ? [...around, opener] : around;
}

/** `early` are the messages that came before this was loaded. */
export function startFrame(simulator: Simulator, early: readonly MessageEvent[]): void {
  const port = new FramePort(simulator, others());
  const takers: {take(event: MessageEvent<unknown>): void}[] = [port];
  if (window.parent !== window) {
    const {parent} = window;
    // Heights and slides are the business of the page around only, and tell nothing of anybody.
    const height = new FrameHeight(simulator, (message) => parent.postMessage(message, '*'));
    takers.push({take: (event) => event.source === parent && height.take(event)});
    const slides = new Slides(simulator);
    takers.push({take: (event) => event.source === parent && slides.take(event)});
    giveFocusBack(simulator);
  }
  const take = (event: MessageEvent<unknown>): void => takers.forEach((taker) => taker.take(event));
  early.forEach(take);
  window.addEventListener('message', take);
}

/** Escape leaves the simulator; in a frame that is to leave the frame as well. */
function giveFocusBack(simulator: Simulator): void {
  simulator.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.defaultPrevented) window.parent.focus();
  });
}
