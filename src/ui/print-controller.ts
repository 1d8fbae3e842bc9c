import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Whether the page is being printed: what is only for paper is made then, and not before.
 *
 * @example
 * ```ts
 * readonly #print = new PrintController(this, () => this.performUpdate());
 * ```
 */
export class PrintController implements ReactiveController {
  isPrinting = false;

  readonly #host: ReactiveControllerHost;
  readonly #draw: () => void;
  readonly #media = matchMedia('print');

  /** `draw` draws the host at once: the browser does not wait. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.isPrinting = this.#media.matches;
    this.#media.addEventListener('change', this.#onMedia);
    window.addEventListener('beforeprint', this.#onBegin);
    window.addEventListener('afterprint', this.#onEnd);
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this.#onMedia);
    window.removeEventListener('beforeprint', this.#onBegin);
    window.removeEventListener('afterprint', this.#onEnd);
  }

  readonly #onMedia = ({matches}: MediaQueryListEvent): void => this.#become(matches);
  readonly #onBegin = (): void => this.#become(true);
  readonly #onEnd = (): void => this.#become(false);

  #become(isPrinting: boolean): void {
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
    this.#draw();
  }
}
