/** What the page does in a frame, or opened by another page: it talks, tells its height, obeys slides. */
import {FrameHeight} from './frame-height.js';
import {FramePort} from './frame-port.js';
import type {Simulator} from './simulator.js';

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

export class Slides {
  readonly #simulator: Simulator;
  /** Whether it played when its slide was left. */
  #played = false;

  constructor(simulator: Simulator) {
    this.#simulator = simulator;
  }

  take({data}: MessageEvent<unknown>): void {
    if (data === 'slide:start') void this.#start();
    if (data === 'slide:stop') this.#stop();
  }

  async #start(): Promise<void> {
    const {shell} = this.#simulator;
    await shell.ready;
    const {initialView, settings} = this.#simulator;
    // A moment that was named is there to be looked at, unless it is to play as well.
    const isToPlay = settings.autoplay ?? initialView?.step === null;
    if (isToPlay || this.#played) shell.lab?.startPlaying();
    this.#played = false;
  }

  #stop(): void {
    const {playback} = this.#simulator.shell.lab?.lab ?? {};
    this.#played = playback?.playing ?? false;
    playback?.pause();
  }
}
