import {LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import type {Practice} from './model/practice.js';

/** An element that shows a practice. It draws again after each act, whoever did it. */
export abstract class PracticeElement extends LitElement {
  /** The acts of the learner, and the server as they left it. */
  @property({attribute: false}) practice: Practice | undefined;

  #followed: Practice | undefined;
  #stop: (() => void) | undefined;

  protected abstract draw(practice: Practice): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow(this.practice);
    // The practice may have gone on while this element was away.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    // An element that was removed is still updated, and nothing would end its subscription.
    if (this.isConnected) this.#follow(this.practice);
  }

  override render(): TemplateResult | typeof nothing {
    return this.practice ? this.draw(this.practice) : nothing;
  }

  #follow(practice: Practice | undefined): void {
    if (practice === this.#followed) return;
    this.#stop?.();
    this.#followed = practice;
    this.#stop = practice?.subscribe(() => this.requestUpdate());
  }
}
