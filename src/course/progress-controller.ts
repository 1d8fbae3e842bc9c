import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Progress} from './model/progress.js';
import {progressStore, type ProgressStore} from './progress-store.js';

/**
 * The learner's progress, followed by a host.
 *
 * @example
 * ```ts
 * readonly #progress = new ProgressController(this);
 * this.#progress.store.change((progress) => visited(progress, lesson, step));
 * ```
 */
export class ProgressController implements ReactiveController {
  readonly store: ProgressStore = progressStore();
  readonly #host: ReactiveControllerHost;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = this.store.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }

  get progress(): Progress {
    return this.store.progress;
  }
}
