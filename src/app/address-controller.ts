import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {ParsedParams} from '../links/parse-params.js';
import type {Route} from '../links/route.js';
import type {Settings} from '../links/params.js';

/** Milliseconds between two changes: browsers refuse, or leave out, what comes faster for long. */
const pause = 350;

interface Naming {
  readonly route: Route;
  readonly settings: Settings;
  /** Whether the reader can come back to the address before. */
  readonly isNew: boolean;
}

/**
 * The page's address and title: what it asks for, and that they always name what is on the screen.
 *
 * @example
 * ```ts
 * readonly #address = new AddressController(this, () => void this.#follow());
 * const link = await this.#address.read();
 * ```
 */
export class AddressController implements ReactiveController {
  /** What is on the screen, as an address; the page's own may not be changed in some frames. */
  link = location.href;
  #isHere = false;
  /** What to name next: only the last of a burst is named. */
  #next: Naming | undefined;
  #isNaming = false;
  /** Whether the reader went back or on, and what the address then asks for is not shown yet. */
  #isReturning = false;
  readonly #host: ReactiveControllerHost;
  readonly #onReturn: () => void;

  /** `onReturn` is called when the reader goes back, or on again, to another address of the page. */
  constructor(host: ReactiveControllerHost, onReturn: () => void) {
    this.#host = host;
    this.#onReturn = onReturn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isHere = true;
    window.addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    this.#isHere = false;
    window.removeEventListener('popstate', this.#onPopState);
  }

  /** Whether the address asks for anything but the default. */
  get asks(): boolean {
    return location.search !== '';
  }

  /** What the address asks for, and what is wrong with it. */
  async read(): Promise<ParsedParams> {
    const {readLink} = await import('../links/link.js');
    const link = location.search + location.hash;
    const params = await readLink(link);
    // The reader may have gone further meanwhile.
    return link === location.search + location.hash ? params : this.read();
  }

  /** What the address asks for is shown: from now on it names what is on the screen again. */
  settle(route: Route): void {
    this.#isReturning = false;
    entitle(route);
  }

  /** Lets the address name a route, once it has been worked out how. */
  name(route: Route, settings: Settings, isNew: boolean): void {
    // A Lab that still plays must not overwrite the address that the reader went back to.
    if (this.#isReturning) return;
    this.#next = {route, settings, isNew: isNew || this.#next?.isNew === true};
    if (!this.#isNaming) void this.#nameNext();
  }

  readonly #onPopState = (): void => {
    this.#next = undefined;
    this.#isReturning = true;
    this.#onReturn();
  };

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
    const {routeLink} = await import('../links/link.js');
    while (this.#next) {
      const {route, settings, isNew} = this.#next;
      this.#next = undefined;
      const query = await routeLink(route, settings);
      if (this.#isReturning) return;
      this.link = location.origin + location.pathname + query;
      this.#host.requestUpdate();
      const isChanged = this.#isHere && changeQuery(query, isNew);
      entitle(route);
      if (isChanged) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** After the address has changed: the title that there is when it does stays with the one before. */
const entitle = entitler(
  async (route) => (await import('./page-title.js')).pageTitle(route),
  (title) => (document.title = title),
);

/** Sets the title of what was asked for last, in whatever order the titles come. */
export function entitler(
  titleOf: (route: Route) => Promise<string>,
  set: (title: string) => void,
): (route: Route) => void {
  let last: Route | undefined;
  return (route) => {
    last = route;
    titleOf(route)
      .then((title) => {
        if (last === route) set(title);
      })
      .catch(() => undefined);
  };
}

/** Whether there was anything to change. */
function changeQuery(query: string, isNew: boolean): boolean {
  const {hash} = location;
  // Ours is a scenario that is too long for a query; see `links/link.ts`.
  const kept = query.includes('#') || hash.startsWith('#scenario=') ? '' : hash;
  const address = `${location.pathname}${query}${kept}`;
  if (`${location.pathname}${location.search}${location.hash}` === address) return false;
  try {
    if (isNew) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // A sandboxed frame, or a browser that counts too many changes: the next one will do.
  }
  return true;
}
