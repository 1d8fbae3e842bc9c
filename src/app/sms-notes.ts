import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import {NotesDismissEvent} from './app-events.js';

/**
 * What was wrong with a link or a file, a sentence each, until it is dismissed.
 *
 * @fires {NotesDismissEvent} sms-notes-dismiss - The learner has read them.
 */
@customElement('sms-notes')
@localized()
export class SmsNotes extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      div {
        display: flex;
        gap: 1rem;
        align-items: center;
        padding: 0.6rem var(--sms-gutter);
        border-block-end: 2px solid var(--sms-color-failure);
        background: var(--sms-color-failure-tint);
      }

      ul {
        flex: 1;
        margin: 0;
        padding: 0;
        list-style: none;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Sentences. */
  @property({attribute: false}) notes: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    if (this.notes.length === 0) return nothing;
    return html`
      <div role="alert">
        <ul>
          ${this.notes.map((note) => html`<li>${note}</li>`)}
        </ul>
        <button type="button" @click=${this.#dismiss}>${msg('Dismiss')}</button>
      </div>
    `;
  }

  #dismiss(): void {
    const event = new NotesDismissEvent();
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-notes': SmsNotes;
  }
}
