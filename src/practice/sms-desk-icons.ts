import {localized} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';

import {askForEntry, entryFor, iconEntries} from './desk-entries.js';
import {periodIcon} from './period-icons.js';
import period from './period.styles.js';

/**
 * The things on the desktop: one press opens them.
 *
 * @fires {WindowAskEvent} sms-window-ask - The learner opens a window.
 * @fires {ActAskEvent} sms-act-ask - The learner runs the article's case.
 */
@localized()
@customElement('sms-desk-icons')
export class SmsDeskIcons extends LitElement {
  static override styles = [
    period,
    css`
      :host {
        display: block;
      }

      ul {
        display: flex;
        flex-flow: column wrap;
        gap: 0.5em 0.3em;
        align-content: start;
        height: 100%;
        margin: 0;
        padding: 0.6em 0.3em;
        list-style: none;
      }

      button {
        display: grid;
        gap: 0.3em;
        justify-items: center;
        width: 6.4em;
        pointer-events: auto;
        min-width: 0;
        padding: 0.3em 0.1em;
        border-color: transparent;
        background: none;
        box-shadow: none;
        color: #fff;
        cursor: pointer;
      }

      button:active:not([aria-disabled='true']) {
        border-color: transparent;
        box-shadow: none;
      }

      button:focus-visible {
        outline: 2px solid #fff;
        outline-offset: 0;
      }

      span {
        padding: 0 0.25em;
        line-height: 1.25;
        text-align: center;
        overflow-wrap: anywhere;
      }

      button:hover span,
      button:focus span {
        background: #000080;
      }

      @media (forced-colors: active) {
        button {
          border-color: ButtonText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <ul>
        ${iconEntries.map((entry) => {
          const {label, icon} = entryFor(entry);
          return html`
            <li>
              <button type="button" @click=${() => askForEntry(this, entry)}>
                ${periodIcon(icon, 'large')}<span>${label}</span>
              </button>
            </li>
          `;
        })}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-desk-icons': SmsDeskIcons;
  }
}
