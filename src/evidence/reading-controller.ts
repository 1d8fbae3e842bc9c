import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type * as reading from './reading/index.js';

type Reading = typeof reading;

let loaded: Reading | undefined;

/**
 * The evidence and the terms of the texts of a host. They are loaded after the texts, which can be read
 * without them.
 *
 * @example
 * ```ts
 * readonly #reading = new ReadingController(this);
 * html`${this.#reading.terms(text)} ${this.#reading.parts?.renderMark(facts)}`
 * ```
 */
export class ReadingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isAsked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get parts(): Reading | undefined {
    return loaded;
  }

  /** A text with its terms, once they are loaded. */
  terms(text: string): unknown {
    return loaded?.withTerms(text) ?? text;
  }

  hostUpdated(): void {
    if (loaded || this.#isAsked) return;
    this.#isAsked = true;
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      loaded = await import('./reading/index.js');
      this.#host.requestUpdate();
    } catch {
      // The texts can be read without it.
    }
  }
}
