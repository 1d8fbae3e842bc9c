import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {
  beginningSentences,
  endingSentences,
  storyOf,
  type Story,
} from './model/example-story.js';
import type {Situation} from './model/situation.js';
import {worldNameOf} from '../words/world-names.js';
import type {World} from '../run/world.js';
import sharedStyles from '../ui/shared.styles.js';
import {drawExample} from './draw-example.js';
import {addressOf, openInLab, requestFor} from './lab-link.js';
import styles from './sms-check-example.styles.js';

/**
 * One situation in which the claim fails: drawn, told in sentences, and a way to see it in the Lab.
 *
 * @fires {OpenLabEvent} sms-lab-open - The learner wants to see it.
 */
@localized()
@customElement('sms-check-example')
export class SmsCheckExample extends LitElement {
  static override styles = [sharedStyles, styles];

  /** The situation. */
  @property({attribute: false}) situation: Situation | undefined;

  /** In which world the claim fails. */
  @property() world: World = 'absent';

  /** Whether a shorter one may yet be found. */
  @property({type: Boolean}) early = false;

  @state() private href = '?';

  #story: Story | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {situation, world} = this;
    if (!situation || !(changed.has('situation') || changed.has('world'))) return;
    this.#story = storyOf(situation, world);
    void this.#link(this.#story);
  }

  override render(): TemplateResult | typeof nothing {
    const {situation, world} = this;
    const story = this.#story;
    if (!situation || !story) return nothing;
    return html`
      <section aria-labelledby="title">
        <h3 id="title">
          ${this.early ? msg('Already found') : msg('The shortest example')}
          <small>${worldNameOf(world)}</small>
        </h3>
        ${drawExample(story)}
        <p>${beginningSentences(situation).join(' ')}</p>
        <p class="end">${endingSentences(story).join(' ')}</p>
        <a
          class="button show"
          href=${this.href}
          @click=${(click: MouseEvent) => openInLab(click, requestFor(story))}
        >
          ${story.hasHarm ? msg('Show me the moment of harm') : msg('Show me how it ends')}
          <span class="visually-hidden">${msg(str`in the Lab`)}</span>
        </a>
      </section>
    `;
  }

  async #link(story: Story): Promise<void> {
    const href = await addressOf(requestFor(story));
    if (story === this.#story) this.href = href;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-example': SmsCheckExample;
  }
}
