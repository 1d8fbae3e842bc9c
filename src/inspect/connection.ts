/** One inspector's window, and what it has been told. */
import type {
  InspectedActor,
  InspectedSource,
  InspectionWatcher,
} from './model/inspected.js';
import {
  eventMessage,
  registerMessage,
  stateMessage,
  stopMessage,
  type Message,
} from './model/messages.js';

export class Connection {
  readonly #window: Window;
  readonly #origin: string;
  readonly #watched = new Map<
    InspectedSource,
    {readonly end: () => void; readonly living: Set<InspectedActor>}
  >();

  /** `origin` is that of the page in the window: another page there is told nothing. */
  constructor(window: Window, origin: string) {
    this.#window = window;
    this.#origin = origin;
  }

  get isOpen(): boolean {
    return !this.#window.closed;
  }

  /** Tells of a source's actors, now and from now on. */
  watch(source: InspectedSource): void {
    const living = new Set<InspectedActor>();
    this.#watched.set(source, {end: source.watch(this.#watcher(living)), living});
  }

  /** Tells that a source's actors are gone. */
  unwatch(source: InspectedSource): void {
    const watched = this.#watched.get(source);
    if (!watched) return;
    watched.end();
    this.#watched.delete(source);
    for (const actor of [...watched.living].reverse()) this.post(stopMessage(actor));
  }

  /** Tells nothing more. */
  end(): void {
    for (const {end} of this.#watched.values()) end();
    this.#watched.clear();
  }

  post(message: Message): void {
    // A page from a file, or in a sandbox, has an origin that cannot be named.
    this.#window.postMessage(message, this.#origin === 'null' ? '*' : this.#origin);
  }

  #watcher(living: Set<InspectedActor>): InspectionWatcher {
    return {
      registered: (actor, state) => {
        living.add(actor);
        this.post(registerMessage(actor, state));
      },
      received: (actor, delivery) => this.post(eventMessage(actor, delivery)),
      changed: (actor, state) => this.post(stateMessage(actor, state)),
      stopped: (actor) => {
        living.delete(actor);
        this.post(stopMessage(actor));
      },
    };
  }
}
