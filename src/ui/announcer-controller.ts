import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds without another message before one is announced: of a burst, only the last is announced. */
const quiet = 400;

/**
 * What a polite live region says: the last message of a burst, and none that has been overtaken.
 *
 * @example
 * ```ts
 * readonly #announcer = new AnnouncerController(this);
 * this.#announcer.say(sentence);
 * html`<p role="status">${this.#announcer.text}</p>`;
 * ```
 */
export class AnnouncerController implements ReactiveController {
  /** The text for the live region. */
  text = '';

  readonly #host: ReactiveControllerHost;
  #isHere = false;
  #next = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isHere = true;
  }

  hostDisconnected(): void {
    this.#isHere = false;
    clearTimeout(this.#timer);
  }

  /** Says a text once it has been quiet for a moment. The same text again is not said again. */
  say(text: string): void {
    // A host that has gone is still updated, and nobody would end its timer.
    if (text === this.#next || !this.#isHere) return;
    this.#next = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = this.#next;
      this.#host.requestUpdate();
    }, quiet);
  }
}
