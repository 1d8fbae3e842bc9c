import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {FactId} from '../../lessons/facts.js';
import {ReadingController} from '../evidence/index.js';
import sharedStyles from '../ui/shared.styles.js';
import courseStyles from './course.styles.js';

/** Whether an answer was right, in a word, a sign and a colour, with the reason. */
@localized()
@customElement('sms-verdict')
export class SmsVerdict extends LitElement {
  static override styles = [
    sharedStyles,
    courseStyles,
    css`
      .card {
        padding: 0.65rem 0.85rem;
        border-inline-start: 5px solid var(--sms-color-failure);
        line-height: 1.45;
      }

      .right {
        border-inline-start-color: var(--sms-color-current);
      }

      strong {
        color: var(--sms-color-failure);
      }

      .right strong {
        color: var(--sms-color-current);
      }
    `,
  ];

  /** Whether it was right; undefined while there is nothing to say. */
  @property({attribute: false}) right: boolean | undefined;

  /** The reason, where no choice shows it. */
  @property() reason = '';

  /** What the answer rests on: shown when it is right, or when there is no other try. */
  @property({attribute: false}) facts: readonly FactId[] = [];

  /** Whether there is no other try. */
  @property({type: Boolean}) final = false;

  readonly #reading = new ReadingController(this);

  override render(): TemplateResult {
    return html`<div
      role="status"
      class="card ${this.right ? 'right' : ''}"
      ?hidden=${this.right === undefined}
    >
      ${this.right === undefined ? nothing : this.#renderWords(this.right)}
    </div>`;
  }

  #renderWords(right: boolean): TemplateResult {
    const wrong = this.final ? msg('✕ Not right.') : msg('✕ Not yet.');
    const isTold = this.facts.length > 0 && (right || this.final);
    return html`<strong>${right ? msg('✓ Right.') : wrong}</strong>
      ${this.#reading.terms(this.reason)}
      ${isTold ? this.#reading.parts?.renderMark(this.facts) : undefined}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-verdict': SmsVerdict;
  }
}
