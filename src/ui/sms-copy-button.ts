import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {copyText} from './copy-and-save.js';
import sharedStyles from './shared.styles.js';

/** A button that copies a text, and says so beside it and to a screen reader. */
@customElement('sms-copy-button')
@localized()
export class SmsCopyButton extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 0 0.6rem;
        align-items: center;
      }

      [aria-live] {
        color: var(--sms-color-muted);
        font-size: 0.85rem;
      }
    `,
  ];

  /** What the button says: `Copy all`. */
  @property() label = '';

  /** Makes the text; asked only when the button is pressed. */
  @property({attribute: false}) getText: () => string = () => '';

  /** What is said when the text has been copied. */
  @property() done = '';

  @state() private said: 'nothing' | 'copied' | 'refused' = 'nothing';

  override render(): TemplateResult {
    return html`
      <button type="button" @click=${this.#copy} @blur=${this.#forget}>${this.label}</button>
      <span aria-live="polite" aria-atomic="true">${this.#words()}</span>
    `;
  }

  #words(): string {
    switch (this.said) {
      case 'nothing':
        return '';
      case 'copied':
        return this.done;
      case 'refused':
        return msg('The browser does not let this page copy.');
    }
  }

  async #copy(): Promise<void> {
    this.said = 'nothing';
    const isCopied = await copyText(this.getText());
    this.said = isCopied ? 'copied' : 'refused';
  }

  #forget(): void {
    this.said = 'nothing';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-copy-button': SmsCopyButton;
  }
}
