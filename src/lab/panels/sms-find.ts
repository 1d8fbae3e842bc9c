import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {outwardEvent} from '../../ui/outward-event.js';
import panelStyles from '../../ui/panel.styles.js';
import sharedStyles from '../../ui/shared.styles.js';
import {numberOf} from '../../words/intl.js';

/** The learner looks for another text, or goes to another place where it stands. */
export class FindChangeEvent extends outwardEvent<{wanted: string; place: number}>(
  'sms-find-change',
) {}

/**
 * Looks for a text in a long list, of which the browser's own find sees only what is drawn.
 *
 * @fires {FindChangeEvent} sms-find-change - The learner looks for another text or at another place.
 */
@customElement('sms-find')
@localized()
export class SmsFind extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      input {
        width: 16rem;
        max-width: 100%;
        min-height: 2.25rem;
        padding: 0.35rem 0.6rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        color: var(--sms-color-ink);
        font: inherit;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** What the field is called. */
  @property() label = '';

  /** What is looked for. */
  @property() wanted = '';

  /** In how many places it stands. */
  @property({type: Number}) count = 0;

  /** Which of them is looked at, from 0. */
  @property({type: Number}) place = 0;

  /** What is said of that place. */
  @property({attribute: false}) placeWords: (place: string, count: string) => string = (
    place,
    count,
  ) => msg(str`${place} of ${count} found`);

  override render(): TemplateResult {
    const isOff = this.count < 2;
    return html`
      <div class="tools" role="search">
        <label>
          ${this.label}
          <input
            type="search"
            autocomplete="off"
            spellcheck="false"
            .value=${this.wanted}
            @input=${(input: Event) => this.#ask((input.target as HTMLInputElement).value, 0)}
            @keydown=${this.#onKey}
          />
        </label>
        <button type="button" aria-disabled=${isOff} @click=${() => this.#go(-1)}>
          ${msg('Previous')}
        </button>
        <button type="button" aria-disabled=${isOff} @click=${() => this.#go(1)}>
          ${msg('Next')}
        </button>
        <span class="muted number" aria-live="polite" aria-atomic="true">${this.#words()}</span>
      </div>
    `;
  }

  #words(): string {
    if (this.wanted === '') return '';
    if (this.count === 0) return msg('Not found');
    return this.placeWords(numberOf(this.place + 1), numberOf(this.count));
  }

  #onKey(event: KeyboardEvent): void {
    // These keys are the input method's until a word is composed.
    if (event.isComposing) {
      event.stopPropagation();
      return;
    }
    if (event.key === 'Enter') this.#go(event.shiftKey ? -1 : 1);
    // In a field of text these keys write or move; they are not the simulator's.
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
    const isTyping = isLetter || /^(Arrow|Home|End)/.test(event.key);
    if (isTyping) event.stopPropagation();
    // The first Esc empties the field, as in any field that looks for something.
    if (event.key === 'Escape' && this.wanted !== '') {
      this.#ask('', 0);
      event.preventDefault();
    }
  }

  #go(direction: 1 | -1): void {
    const {count, place, wanted} = this;
    if (count > 0) this.#ask(wanted, (place + direction + count) % count);
  }

  #ask(wanted: string, place: number): void {
    const event = new FindChangeEvent({wanted, place});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-find': SmsFind;
  }
  interface HTMLElementEventMap {
    'sms-find-change': FindChangeEvent;
  }
}
