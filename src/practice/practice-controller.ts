import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Practice} from './model/practice.js';

/**
 * Keeps a host up to date with a practice: it is drawn anew after each act, whoever did it.
 *
 * The practice is read through a function, as the host may be given another one.
 *
 * @example
 * ```ts
 * constructor() {
 *   super();
 *   new PracticeController(this, () => this.practice);
 * }
 * ```
 */
export class PracticeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #getPractice: () => Practice | undefined;
  #followed: Practice | undefined;
  #stop: (() => void) | undefined;
  #isHere = false;

  constructor(host: ReactiveControllerHost, getPractice: () => Practice | undefined) {
    this.#host = host;
    this.#getPractice = getPractice;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isHere = true;
    this.#follow();
    // It may have gone on while the host was away.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // A host that has gone is still updated, and nobody would end the subscription.
    if (this.#isHere) this.#follow();
  }

  hostDisconnected(): void {
    this.#isHere = false;
    this.#stop?.();
    this.#stop = undefined;
    this.#followed = undefined;
  }

  #follow(): void {
    const practice = this.#getPractice();
    if (practice === this.#followed) return;
    this.#stop?.();
    this.#followed = practice;
    this.#stop = practice?.subscribe(() => this.#host.requestUpdate());
  }
}
