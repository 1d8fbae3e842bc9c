import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {ownName} from '../words/language.js';
import {getLocale, locales} from '../words/locale.js';
import sharedStyles from '../ui/shared.styles.js';
import {LanguageChangeEvent} from './app-events.js';

/**
 * The choice of the language: a sign that needs no language, and a list in which each has its own name.
 *
 * @fires {LanguageChangeEvent} sms-language-change - The learner chose a language.
 */
@customElement('sms-language')
@localized()
export class SmsLanguage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      label {
        position: relative;
        display: flex;
        gap: 0.25em;
        align-items: center;
        min-height: 2.25rem;
        padding-inline: 0.25rem;
        border-radius: var(--sms-radius);
        color: var(--sms-color-muted);
        font-weight: 600;
      }

      label:hover {
        background: var(--sms-color-chosen);
        color: var(--sms-color-ink);
      }

      label:has(:focus-visible) {
        outline: 3px solid var(--sms-color-current);
        outline-offset: 2px;
      }

      svg {
        fill: none;
        stroke: currentcolor;
        stroke-width: 1.4;
      }

      /* Covers its sign, so that the list opens where it was pressed. */
      select {
        position: absolute;
        inset: 0;
        width: 100%;
        opacity: 0;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Whether the learner changed it here: then it is said. */
  @state() private isChanged = false;

  override render(): TemplateResult {
    const locale = getLocale();
    return html`
      <label>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <circle cx="9" cy="9" r="7"></circle>
          <ellipse cx="9" cy="9" rx="3" ry="7"></ellipse>
          <path d="M2.5 6.5h13M2.5 11.5h13"></path>
        </svg>
        <span aria-hidden="true">${locale.toUpperCase()}</span>
        <select aria-label=${msg('Language')} @change=${this.#choose}>
          ${locales.map(
            (each) => html`
              <option value=${each} lang=${each} .selected=${live(each === locale)}>
                ${ownName(each)}
              </option>
            `,
          )}
        </select>
      </label>
      <span class="visually-hidden" aria-live="polite" aria-atomic="true"
        >${this.isChanged ? msg(str`Language: ${ownName(locale)}`) : ''}</span
      >
    `;
  }

  #choose(change: Event): void {
    this.isChanged = true;
    const event = new LanguageChangeEvent({locale: (change.target as HTMLSelectElement).value});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-language': SmsLanguage;
  }
}
