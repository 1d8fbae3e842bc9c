import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Whether the reader asks for less motion.
 *
 * @example
 * ```ts
 * readonly #motion = new ReducedMotionController(this);
 * ```
 */
export class ReducedMotionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #query = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get reduced(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };
}
