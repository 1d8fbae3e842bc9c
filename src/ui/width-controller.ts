import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {baseSize} from './base-size.js';

/**
 * The width of the host's content, in CSS pixels at the page's base font size.
 *
 * Text that is set larger by the reader counts as a narrower picture, so that a
 * drawing in these pixels grows with the text around it.
 *
 * @example
 * ```ts
 * readonly #width = new WidthController(this);
 * ```
 */
export class WidthController implements ReactiveController {
  /** Undefined until the host has been laid out. */
  width: number | undefined;
  /** How much larger than usual the page's text is. */
  scale = 1;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const scale = baseSize(this.#host) / 16;
    const width = Math.floor(this.#host.clientWidth / scale);
    if (width === this.width && scale === this.scale) return;
    this.width = width;
    this.scale = scale;
    // Not before the next frame: drawn within this one, the host may become higher while its size
    // is being reported, and the browser reports that to the page as an error.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}

/**
 * A ResizeObserver that answers in the next frame.
 *
 * The virtualizer moves an element inside the callback that reports its size. Browsers report that as
 * an error of the page: “ResizeObserver loop completed with undelivered notifications”.
 */
export class NextFrameResizeObserver extends ResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    super((entries, observer) => void requestAnimationFrame(() => callback(entries, observer)));
  }
}
