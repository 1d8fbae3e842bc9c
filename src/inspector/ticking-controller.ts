import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Calls back once a second while the host is on the page.
 *
 * @example
 * ```ts
 * new TickingController(this, () => this.#lookAgain());
 * ```
 */
export class TickingController implements ReactiveController {
  readonly #tick: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, tick: () => void) {
    this.#tick = tick;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#tick, 1_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
