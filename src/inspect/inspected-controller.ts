import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {inspection, type SourceLoader} from './inspection.js';

/**
 * Offers to inspectors what its host can show, for as long as the host is on the page.
 *
 * @example
 * ```ts
 * readonly #inspected = new InspectedController(this);
 * this.#inspected.offer(new Map([[actor, loader]]));
 * ```
 */
export class InspectedController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #offered = new Map<object, () => void>();
  #isHere = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isHere = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isHere = false;
    this.offer(new Map());
  }

  /** Offers these and nothing else. What has been offered under the same key already is left alone. */
  offer(sources: ReadonlyMap<object, SourceLoader>): void {
    for (const [key, withdraw] of this.#offered) {
      if (sources.has(key)) continue;
      this.#offered.delete(key);
      withdraw();
    }
    if (!this.#isHere) return;
    for (const [key, load] of sources) {
      if (!this.#offered.has(key)) this.#offered.set(key, inspection.offer(load));
    }
  }
}
