import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Draws the host at most once a frame, however often it is asked to, and calls back once a second,
 * both while the host is on the page.
 *
 * @example
 * ```ts
 * readonly #refresh = new RefreshController(this, () => this.#lookAgain());
 * this.#refresh.request();
 * ```
 */
export class RefreshController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #tick: () => void;
  #frame: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, tick: () => void) {
    this.#host = host;
    this.#tick = tick;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#tick, 1_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  request(): void {
    if (this.#timer === undefined) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#host.requestUpdate();
    });
  }
}
