import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The size of a part of the host, in CSS pixels.
 *
 * For parts whose content has no say in their size: the host is drawn again at once, within the
 * frame in which the size is reported.
 */
export class BoxController implements ReactiveController {
  /** Undefined until the part has been laid out. */
  box: {readonly width: number; readonly height: number} | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  readonly #observer = new ResizeObserver(([entry]) => this.#measure(entry));
  #observed: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observed) return;
    this.#observed = this.#host.shadowRoot?.querySelector(this.#selector) ?? null;
    if (this.#observed) this.#observer.observe(this.#observed);
  }

  hostConnected(): void {
    if (this.#observed) this.#observer.observe(this.#observed);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    if (!entry) return;
    const {width, height} = entry.contentRect;
    if (width === this.box?.width && height === this.box.height) return;
    this.box = {width, height};
    this.#host.requestUpdate();
  }
}
