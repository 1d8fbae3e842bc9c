import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Draws the host anew at most once a frame, however often it is asked to.
 *
 * @example
 * ```ts
 * readonly #frames = new FrameController(this);
 * this.#frames.request();
 * ```
 */
export class FrameController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #frame: number | undefined;
  #isHere = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isHere = true;
  }

  hostDisconnected(): void {
    this.#isHere = false;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  request(): void {
    if (!this.#isHere) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#host.requestUpdate();
    });
  }
}
