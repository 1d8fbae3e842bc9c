import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';

import sharedStyles from '../../ui/shared.styles.js';

/** The reader asks for the newer version. */
export class UpdateAcceptEvent extends Event {
  constructor() {
    super('sms-update-accept');
  }
}

/**
 * Says that a newer version of the site is there, and leaves it to the reader when to change to it.
 *
 * @fires {UpdateAcceptEvent} sms-update-accept - The reader asks for it.
 */
@customElement('sms-update-notice')
@localized()
export class SmsUpdateNotice extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: fixed;
        inset: auto 0 1rem;
        z-index: 2;
        display: grid;
        justify-content: center;
        font-family: var(--sms-font);
        pointer-events: none;
      }

      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 0.75rem;
        align-items: center;
        margin-inline: 1rem;
        padding: 0.6rem 0.75rem 0.6rem 1rem;
        border: 1px solid var(--sms-color-edge);
        border-inline-start: 4px solid var(--sms-color-current);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        color: var(--sms-color-ink);
        box-shadow: 0 8px 24px rgb(0 0 0 / 22%);
        pointer-events: auto;
      }

      p {
        margin: 0;
      }

      .accept {
        border-color: var(--sms-color-ink);
        background: var(--sms-color-ink);
        color: var(--sms-color-paper);
        font-weight: 600;
      }

      button.accept:hover {
        background: var(--sms-color-muted);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div aria-live="polite" aria-atomic="true">
        <p>${msg('A newer version is ready.')}</p>
        <button type="button" class="accept" @click=${this.#accept}>${msg('Reload')}</button>
        <button type="button" @click=${() => this.remove()}>${msg('Later')}</button>
      </div>
    `;
  }

  #accept(): void {
    const event = new UpdateAcceptEvent();
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-update-notice': SmsUpdateNotice;
  }
}
