/** The inspectors that are connected, and what they are shown: loaded when the first one asks. */
import type {InspectedActor, InspectedSource} from './model/inspected.js';
import {
  messageOf,
  readCommand,
  refusalMessage,
  type Message,
  type Command,
} from './model/inspection-messages.js';

/** What an inspector sent was not taken. */
export type RefusalListener = (event: string, sentence: string) => void;

export class Inspectors {
  readonly #connections = new Map<Window, Connection>();
  readonly #sources = new Set<InspectedSource>();
  readonly #onRefusal: RefusalListener;

  constructor(onRefusal: RefusalListener) {
    this.#onRefusal = onRefusal;
  }

  /** How many are open. */
  get count(): number {
    this.#forgetClosed();
    return this.#connections.size;
  }

  add(source: InspectedSource): void {
    this.#forgetClosed();
    this.#sources.add(source);
    for (const connection of this.#connections.values()) connection.watch(source);
  }

  remove(source: InspectedSource): void {
    this.#forgetClosed();
    if (!this.#sources.delete(source)) return;
    for (const connection of this.#connections.values()) connection.unwatch(source);
  }

  /** Takes a message of a window that may inspect this page. */
  receive(window: Window, origin: string, data: unknown): void {
    const command = readCommand(data);
    if (command?.type === 'inspecting') this.#connect(window, origin);
    else if (command) this.#send(window, command);
  }

  /** Tells all that this page is going. */
  disconnect(): void {
    for (const connection of this.#connections.values()) {
      connection.end();
      connection.post({type: 'xstate.disconnect'});
    }
    this.#connections.clear();
  }

  /** Starts over for a window that was known: it has been loaded again. */
  #connect(window: Window, origin: string): void {
    this.#connections.get(window)?.end();
    const connection = new Connection(window, origin);
    this.#connections.set(window, connection);
    for (const source of this.#sources) connection.watch(source);
  }

  #send(window: Window, {session, event}: Extract<Command, {type: 'event'}>): void {
    const connection = this.#connections.get(window);
    const source = [...this.#sources].find((each) => each.has(session));
    if (!connection || !source) return;
    const sentence = source.send(session, event);
    if (sentence === null) return;
    connection.post(refusalMessage(session, event, sentence));
    this.#onRefusal(event.type, sentence);
  }

  #forgetClosed(): void {
    for (const [window, connection] of this.#connections) {
      if (connection.isOpen) continue;
      connection.end();
      this.#connections.delete(window);
    }
  }
}

/** One inspector's window, and what it has been sent. */
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
    const end = source.watch((happening) => {
      const {kind, actor} = happening;
      if (kind === 'registered') living.add(actor);
      if (kind === 'stopped') living.delete(actor);
      this.post(messageOf(happening));
    });
    this.#watched.set(source, {end, living});
  }

  /** Tells that a source's actors are gone. */
  unwatch(source: InspectedSource): void {
    const watched = this.#watched.get(source);
    if (!watched) return;
    watched.end();
    this.#watched.delete(source);
    for (const actor of [...watched.living].reverse()) {
      this.post(messageOf({kind: 'stopped', actor}));
    }
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
}
