/** The inspectors that are connected, and what they are shown: loaded when the first one asks. */
import type {InspectedSource} from './model/inspected.js';
import {refusalMessage} from './model/messages.js';
import {readCommand, type Command} from './model/read-command.js';
import {Connection} from './connection.js';

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

  /** Anew, where the window was known: it has been loaded again. */
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
