import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {LabState} from '../simulation/lab-state.js';
import sharedStyles from './shared.styles.js';

/** Copies a link to what is on the screen, and saves its scenario as a file. */
@localized()
@customElement('sms-share')
export class SmsShare extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        gap: 0.5rem;
        align-items: center;
      }

      button {
        font-weight: 600;
      }

      @media (max-width: 37rem), (max-height: 30rem) {
        :host {
          gap: 0.3rem;
        }

        button {
          padding-inline: 0.4rem;
        }
      }
    `,
  ];

  /** What is on the screen. */
  @property({attribute: false}) state: LabState | undefined;

  /** What became of the last press. */
  @state() private said = '';

  override render(): TemplateResult {
    return html`
      <button type="button" @click=${() => void this.#save()}>${msg('Save')}</button>
      <button type="button" @click=${() => void this.#copy()}>
        ${this.said || msg('Copy link')}
      </button>
      <span class="visually-hidden" role="status">${this.said}</span>
    `;
  }

  async #copy(): Promise<void> {
    if (!this.state) return;
    const [{linkOf}, {copyText}] = await Promise.all([
      import('../simulation/link.js'),
      import('./panels/copy-text.js'),
    ]);
    const query = await linkOf(this.state);
    const isCopied = await copyText(`${location.origin}${location.pathname}${query}`);
    this.said = isCopied ? msg('Link copied') : msg('Copy it from the address');
  }

  async #save(): Promise<void> {
    if (!this.state) return;
    const {saveText} = await import('./panels/save-file.js');
    const text = `${JSON.stringify(this.state.scenario, null, 2)}\n`;
    saveText('scenario.json', text, 'application/json');
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('state')) this.said = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-share': SmsShare;
  }
}
