import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds. */
const second = 1_000;
const minute = 60 * second;

/** The real time of day, and how long the host has been here; draws the host again each second. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #begun = Date.now();
  #timer: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get now(): number {
    return Date.now();
  }

  get minutes(): number {
    return Math.floor((Date.now() - this.#begun) / minute);
  }

  hostConnected(): void {
    this.#timer = window.setInterval(() => this.#host.requestUpdate(), second);
  }

  hostDisconnected(): void {
    window.clearInterval(this.#timer);
  }
}
