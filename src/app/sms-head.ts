import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {fullOffer, type Offer} from '../links/capabilities.js';
import type {Place, Screen} from '../links/route.js';
import {ScreenChangeEvent} from './screen-change-event.js';
import {screenName} from './screen-name.js';
import sharedStyles from '../ui/shared.styles.js';
import styles from './sms-head.styles.js';
import '../lab/sms-world-toggle.js';

/** What the simulator stands in: a page of its own, a frame in another, or the other page itself. */
export type Where = 'page' | 'frame' | 'element';

/**
 * What stands above every screen: on a page of its own the way everywhere, in another just what that needs.
 *
 * The elements of the whole head are those of the page, which brings them along.
 *
 * @fires {ScreenChangeEvent} sms-screen-change - The learner chose a screen.
 * @fires {ViewChangeEvent} sms-view-change - The learner chose which worlds are shown.
 * @fires {FileGivenEvent} sms-file-give - The learner chose a file to open.
 */
@localized()
@customElement('sms-head')
export class SmsHead extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [sharedStyles, styles];

  /** What is shown. */
  @property({attribute: false}) place: Place | undefined;

  /** What it all stands in. */
  @property({reflect: true}) where: Where = 'page';

  /** What can be done with what is shown. */
  @property({attribute: false}) offer: Offer = fullOffer;

  /** The screen that the frame opened with, if another is on. */
  @property({attribute: false}) back: Screen | undefined;

  /** Where what is shown can be seen on a page of its own; empty where nowhere. */
  @property() link = '';

  override render(): TemplateResult | typeof nothing {
    const {place} = this;
    if (!place) return nothing;
    if (this.where === 'page') return this.#renderWhole(place);
    return html`
      ${this.where === 'frame' ? this.#renderTitle('visually-hidden') : nothing}
      ${this.offer.play ? this.#renderBar(place) : nothing}
    `;
  }

  #renderWhole(place: Place): TemplateResult {
    return html`
      <header>
        ${this.#renderTitle('')}
        <sms-nav .screen=${place.screen}></sms-nav>
        ${this.#renderToggle(place)}
        <sms-share .place=${place} ?locked=${!this.offer.setup}></sms-share>
      </header>
    `;
  }

  #renderTitle(name: string): TemplateResult {
    return html`
      <h1 class=${name}>${msg('The Lost Refresh')} <small>${msg('SMS 1.2 · Q195936')}</small></h1>
    `;
  }

  #renderBar(place: Place): TemplateResult | typeof nothing {
    const {back, link} = this;
    const isToggled = this.offer.toggle && place.screen === 'lab';
    if (!back && !link && !isToggled) return nothing;
    return html`
      <div class="bar">
        ${back ? this.#renderBack(back) : nothing} ${this.#renderToggle(place)}
        ${
          link
            ? html`
                <a href=${link} target="_blank" rel="noopener">
                  ${msg('The Lost Refresh')}<span aria-hidden="true"> ↗</span>
                  <span class="visually-hidden">${msg('(opens in a page of its own)')}</span>
                </a>
              `
            : nothing
        }
      </div>
    `;
  }

  #renderBack(screen: Screen): TemplateResult {
    return html`
      <button type="button" @click=${() => this.#goBack(screen)}>
        <span aria-hidden="true">←</span> ${msg(str`Back to “${screenName(screen)}”`)}
      </button>
    `;
  }

  #renderToggle(place: Place): TemplateResult | typeof nothing {
    if (place.screen !== 'lab' || !this.offer.toggle) return nothing;
    const {view, worlds} = place.lab;
    return html`<sms-world-toggle .view=${view} .worlds=${worlds}></sms-world-toggle>`;
  }

  #goBack(screen: Screen): void {
    const event = new ScreenChangeEvent(screen);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-head': SmsHead;
  }
}
