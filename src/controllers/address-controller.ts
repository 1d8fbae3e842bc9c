import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {LabState} from '../simulation/lab-state.js';
import type {ReadLink} from '../simulation/link.js';

/** Milliseconds between two changes: browsers refuse, or leave out, what comes faster for long. */
const pause = 350;

/**
 * The page's address: what it asks for, and that it always names what is on the screen.
 *
 * @example
 * ```ts
 * readonly #address = new AddressController(this);
 * const link = await this.#address.read();
 * ```
 */
export class AddressController implements ReactiveController {
  #isHere = false;
  /** The state to name next: only the last of a burst is named. */
  #next: LabState | undefined;
  #isNaming = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#isHere = true;
  }

  hostDisconnected(): void {
    this.#isHere = false;
  }

  /** Whether the address asks for anything but the default. */
  get asks(): boolean {
    return location.search !== '';
  }

  /** What the address asks for, and what is wrong with it. */
  async read(): Promise<ReadLink> {
    const {readLink} = await import('../simulation/link.js');
    return readLink(location.search);
  }

  /** Lets the address name a state, once it has been worked out how. */
  name(state: LabState): void {
    this.#next = state;
    if (!this.#isNaming) void this.#nameNext();
  }

  async #nameNext(): Promise<void> {
    this.#isNaming = true;
    try {
      await this.#nameAll();
    } catch {
      // A part that does not load: the next change tries again.
    } finally {
      this.#isNaming = false;
    }
  }

  async #nameAll(): Promise<void> {
    const {linkOf} = await import('../simulation/link.js');
    while (this.#next) {
      const state = this.#next;
      this.#next = undefined;
      const query = await linkOf(state);
      const isNew = this.#isHere && replaceQuery(query);
      if (isNew) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Whether there was anything to change. */
function replaceQuery(query: string): boolean {
  const address = `${location.pathname}${query}${location.hash}`;
  if (`${location.pathname}${location.search}${location.hash}` === address) return false;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // A sandboxed frame, or a browser that counts too many changes: the next one will do.
  }
  return true;
}
