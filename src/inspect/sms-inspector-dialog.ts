import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';

import dialogStyles from '../ui/dialog.styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {readAddress} from './inspector-address.js';

/** The learner wants an inspector of that address. */
export class AddressGiveEvent extends Event {
  readonly address: URL;

  constructor(address: URL) {
    super('sms-address-give', {bubbles: true, composed: true});
    this.address = address;
  }
}

/**
 * Asks for the address of another inspector.
 *
 * @fires {AddressGiveEvent} sms-address-give - The learner gave an address that can be opened.
 */
@localized()
@customElement('sms-inspector-dialog')
export class SmsInspectorDialog extends LitElement {
  static override styles = [
    sharedStyles,
    dialogStyles,
    css`
      p {
        margin: 0 0 0.75rem;
        color: var(--sms-color-muted);
        font-size: 0.9rem;
      }

      label {
        display: block;
        margin-block-end: 0.25rem;
        font-weight: 600;
      }

      input {
        width: 100%;
        min-height: 2.25rem;
        padding: 0.35rem 0.6rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        color: var(--sms-color-ink);
        font: inherit;
      }

      .fault {
        margin: 0.4rem 0 0;
        color: var(--sms-color-failure);
        overflow-wrap: anywhere;
      }

      .buttons {
        display: flex;
        gap: 0.5rem;
        margin-block-start: 1rem;
      }
    `,
  ];

  @state() private fault = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('input') private readonly input!: HTMLInputElement;

  /** Opens the dialog; closing it gives the focus back to where it was. */
  open(): void {
    this.fault = '';
    if (!this.dialog.open) this.dialog.showModal();
    this.input.focus();
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title" @keydown=${this.#keepKeys}>
        <form @submit=${this.#onSubmit}>
          <h2 id="title">${msg('Another inspector')}</h2>
          <p>
            ${msg('Any page that receives the messages of @xstate/inspect can show this run. It is opened in its own window, and sent what happens here.')}
          </p>
          <label for="address">${msg('Address')}</label>
          <input
            id="address"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="fault"
            aria-invalid=${this.fault ? 'true' : nothing}
            @input=${() => (this.fault = '')}
          />
          <p class="fault" id="fault" role="alert" ?hidden=${!this.fault}>${this.fault}</p>
          <div class="buttons">
            <button type="submit">${msg('Open')}</button>
            <button type="button" @click=${() => this.dialog.close()}>${msg('Cancel')}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  #onSubmit(submit: Event): void {
    submit.preventDefault();
    const address = readAddress(this.input.value);
    if (typeof address === 'string') {
      this.fault = address;
      this.input.focus();
      return;
    }
    this.dialog.close();
    const event = new AddressGiveEvent(address);
    this.dispatchEvent(event);
  }

  #keepKeys(event: KeyboardEvent): void {
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector-dialog': SmsInspectorDialog;
  }
  interface HTMLElementEventMap {
    'sms-address-give': AddressGiveEvent;
  }
}
