import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {FactId} from '../../lessons/facts.js';
import {ReadingController} from '../evidence/index.js';
import sharedStyles from '../ui/shared.styles.js';
import courseStyles from './course.styles.js';

/** Whether an answer was right, in a word with a sign. */
function verdictWords(right: boolean, isFinal: boolean): string {
  if (right) return msg('✓ Right.');
  return isFinal ? msg('✕ Not right.') : msg('✕ Not yet.');
}

/** The same without its sign, as it is announced, with the reasons that are shown. */
export function spokenVerdict(
  right: boolean,
  isFinal: boolean,
  reasons: readonly string[],
): string {
  const words = verdictWords(right, isFinal).replace(/[✓✕]/u, '').trim();
  return [words, ...reasons].filter(Boolean).join(' ');
}

/**
 * Whether an answer was right, in a word, a sign and a colour, with the reason.
 *
 * A screen reader does not read it by itself, so the element that shows it announces it.
 */
@customElement('sms-verdict')
@localized()
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

  override render(): TemplateResult | typeof nothing {
    if (this.right === undefined) return nothing;
    const isTold = this.facts.length > 0 && (this.right || this.final);
    return html`<div class="card ${this.right ? 'right' : ''}">
      <strong>${verdictWords(this.right, this.final)}</strong> ${this.#reading.terms(this.reason)}
      ${isTold ? this.#reading.parts?.renderMark(this.facts) : undefined}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-verdict': SmsVerdict;
  }
}
