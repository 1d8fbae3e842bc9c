/**
 * The door between this page and inspectors: who may look, and what there is to be seen.
 *
 * It is small, and there as long as something can be inspected. What speaks the
 * protocol is loaded when the first inspector asks.
 */
import type {Inspectors} from './inspectors.js';
import type {InspectedSource} from './model/inspected.js';

export type SourceLoader = () => Promise<InspectedSource>;

/** What there is to say about inspectors. */
export type InspectionNews =
  | {readonly kind: 'connected'}
  | {readonly kind: 'refused'; readonly event: string; readonly sentence: string}
  | {readonly kind: 'stranger'; readonly expected: string; readonly origin: string};

export type NewsListener = (news: InspectionNews) => void;

export class Inspection {
  /** With the source, once it has been loaded. */
  readonly #offers = new Map<SourceLoader, InspectedSource | null>();
  readonly #listeners = new Set<NewsListener>();
  /** The windows that were opened at an address, with the origin of that address. */
  readonly #invited = new WeakMap<object, string>();
  /** The windows that are waiting to be let in. */
  readonly #waiting = new Set<Window>();
  #inspectors: Inspectors | undefined;
  #loading: Promise<Inspectors> | undefined;

  /** Offers a source to inspectors until the returned function is called. */
  offer(load: SourceLoader): () => void {
    if (this.#offers.size === 0) this.#open();
    this.#offers.set(load, null);
    // Those that are there already want to see it.
    if (this.#inspectors) this.#show(load, this.#inspectors).catch(() => {});
    return () => this.#withdraw(load);
  }

  /** Opens an inspector in its own window, and tells whether the browser let it. */
  openWindow(address: URL): boolean {
    const opened = window.open(address, '_blank', 'popup,width=1120,height=780');
    // The address of a file has no origin that could be told from another's.
    if (opened) this.#invited.set(opened, address.origin);
    return opened !== null;
  }

  /** Hears what there is to say from now on, until the returned function is called. */
  listen(listener: NewsListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Counts again, because a window does not report that it was closed. */
  get count(): number {
    return this.#inspectors?.count ?? 0;
  }

  #open(): void {
    window.addEventListener('message', this.#onMessage);
    window.addEventListener('pagehide', this.#onLeave);
  }

  #withdraw(load: SourceLoader): void {
    const source = this.#offers.get(load);
    this.#offers.delete(load);
    if (source) this.#inspectors?.remove(source);
    if (this.#offers.size > 0) return;
    window.removeEventListener('message', this.#onMessage);
    window.removeEventListener('pagehide', this.#onLeave);
  }

  readonly #onMessage = ({source, origin, data}: MessageEvent): void => {
    const type: unknown = (data as {type?: unknown} | null)?.type;
    // Most messages of a page are none of ours, and nothing is loaded for them.
    if (!source || (type !== 'xstate.inspecting' && type !== 'xstate.event')) return;
    const sender = source as Window;
    if (!this.#mayInspect(sender, origin)) this.#turnAway(sender, origin);
    else if (type === 'xstate.event') this.#inspectors?.receive(sender, origin, data);
    else void this.#letIn(sender, origin, data);
  };

  readonly #onLeave = (): void => this.#inspectors?.disconnect();

  /** A window at the address that it was opened at; or one of our own pages, opened by or around this one. */
  #mayInspect(sender: Window, origin: string): boolean {
    if (this.#invited.get(sender) === origin) return true;
    const isRelated =
      sender.opener === window || sender.parent === window || sender === window.opener;
    return origin === window.origin && isRelated;
  }

  #turnAway(sender: Window, origin: string): void {
    const expected = this.#invited.get(sender);
    if (expected !== undefined) this.#tell({kind: 'stranger', expected, origin});
  }

  async #letIn(sender: Window, origin: string, data: unknown): Promise<void> {
    if (this.#waiting.has(sender)) return;
    this.#waiting.add(sender);
    try {
      const inspectors = await (this.#loading ??= this.#load());
      const unseen = [...this.#offers].filter(([, source]) => source === null);
      await Promise.all(unseen.map(([load]) => this.#show(load, inspectors)));
      inspectors.receive(sender, origin, data);
      this.#tell({kind: 'connected'});
    } catch {
      // A part did not load. The inspector asks again.
      if (!this.#inspectors) this.#loading = undefined;
    } finally {
      this.#waiting.delete(sender);
    }
  }

  async #load(): Promise<Inspectors> {
    const {Inspectors} = await import('./inspectors.js');
    this.#inspectors = new Inspectors((event, sentence) =>
      this.#tell({kind: 'refused', event, sentence}),
    );
    return this.#inspectors;
  }

  async #show(load: SourceLoader, inspectors: Inspectors): Promise<void> {
    const source = await load();
    // It may have been withdrawn meanwhile, or shown by another call.
    if (this.#offers.get(load) !== null) return;
    this.#offers.set(load, source);
    inspectors.add(source);
  }

  #tell(news: InspectionNews): void {
    for (const listener of this.#listeners) listener(news);
  }
}

/** The one of this page: a window is the page's, however many simulators stand on it. */
export const inspection = new Inspection();
