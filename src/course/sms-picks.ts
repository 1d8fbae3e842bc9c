import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import type {Part, Pick} from '../../lessons/lesson.js';
import sharedStyles from '../ui/shared.styles.js';
import {AnswerGiveEvent, PicksChangeEvent} from './course-events.js';
import courseStyles from './course.styles.js';
import {partName} from './model/lesson-text.js';

/**
 * The parts that can be picked on the picture, as a list of checkboxes.
 *
 * @fires {PicksChangeEvent} sms-picks-change - The learner picked another part.
 * @fires {AnswerGiveEvent} sms-answer-give - The learner answered.
 */
@localized()
@customElement('sms-picks')
export class SmsPicks extends LitElement {
  static override styles = [
    sharedStyles,
    courseStyles,
    css`
      .parts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.45rem;
      }

      .choice {
        grid-template-columns: auto 1fr;
        padding: 0.4rem 0.7rem;
        font-weight: 600;
      }

      p {
        margin: 0.6rem 0 0;
        color: var(--sms-color-muted);
        font-size: 0.9rem;
      }
    `,
  ];

  @property({attribute: false}) question: Pick | undefined;

  /** The parts that are picked now, here or on the picture. */
  @property({attribute: false}) picked: readonly string[] = [];

  /** Whether the answer is final. */
  @property({type: Boolean}) closed = false;

  override render(): TemplateResult | typeof nothing {
    const {question, closed} = this;
    if (!question) return nothing;
    return html`
      <fieldset>
        <legend>${question.prompt}</legend>
        <div class="parts">${question.from.map((part) => this.#renderPart(part))}</div>
      </fieldset>
      ${
        closed
          ? nothing
          : html`
              <p>${msg('Pick on the picture, or here.')}</p>
              <button
                type="button"
                class="primary"
                aria-disabled=${this.picked.length === 0}
                @click=${this.#give}
              >
                ${msg('Check')}
              </button>
            `
      }
    `;
  }

  #renderPart(part: Part): TemplateResult {
    const isPicked = this.picked.includes(part);
    return html`
      <label class="choice ${this.closed && isPicked ? 'right' : ''}">
        <input
          type="checkbox"
          .checked=${live(isPicked)}
          ?disabled=${this.closed}
          @change=${() => this.#toggle(part)}
        />
        <span>${partName(part)}</span>
      </label>
    `;
  }

  #toggle(part: Part): void {
    const event = new PicksChangeEvent({picked: toggled(this.picked, part)});
    this.dispatchEvent(event);
  }

  #give(): void {
    if (this.picked.length === 0) return;
    const event = new AnswerGiveEvent({answer: this.picked});
    this.dispatchEvent(event);
  }
}

export function toggled(picked: readonly string[], part: string): readonly string[] {
  return picked.includes(part) ? picked.filter((each) => each !== part) : [...picked, part];
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-picks': SmsPicks;
  }
}
