import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The size of a part of the host, in CSS pixels.
 *
 * For parts whose content has no say in their size: the host is drawn again at once, within the
 * frame in which the size is reported; with `isLater` in the next one, for a part by whose size the
 * page grows.
 */
export class BoxController implements ReactiveController {
  /** Undefined until the part has been laid out. */
  box: {readonly width: number; readonly height: number} | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  readonly #isLater: boolean;
  readonly #observer = new ResizeObserver(([entry]) => this.#measure(entry));
  #observed: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, selector: string, isLater = false) {
    this.#host = host;
    this.#selector = selector;
    this.#isLater = isLater;
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
    // Within the frame, a page that gets or loses its scroll bar by it has an error reported.
    if (this.#isLater) requestAnimationFrame(() => this.#host.requestUpdate());
    else this.#host.requestUpdate();
  }
}
