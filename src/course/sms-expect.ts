import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import type {FactId} from '../../lessons/facts.js';
import type {Expect, Part} from '../../lessons/lesson.js';
import {stampsFor, type Stamp} from '../run/stamp.js';
import {AnnounceEvent} from '../ui/announcer-controller.js';
import sharedStyles from '../ui/shared.styles.js';
import {stampWords} from '../words/state-labels.js';
import {StampsChangeEvent} from './course-events.js';
import courseStyles from './course.styles.js';
import {partName} from './model/lesson-text.js';
import type {Stamps, Verdict} from './model/marking.js';
import './sms-verdict.js';

/**
 * A prediction beside the picture: the same stamps in words, the button that plays it, and how it
 * came out.
 *
 * @fires {StampsChangeEvent} sms-stamps-change - The learner expects something else, or gives the prediction.
 * @fires {AnnounceEvent} sms-announce - Something else is expected.
 */
@customElement('sms-expect')
@localized()
export class SmsExpect extends LitElement {
  static override styles = [
    sharedStyles,
    courseStyles,
    css`
      :host {
        display: grid;
        gap: 0.7rem;
      }

      .parts {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.5rem), 1fr));
        column-gap: 1.4rem;
      }

      label {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        justify-content: space-between;
        min-width: 0;
        font-weight: 600;
      }

      select {
        min-width: 0;
        max-width: 60%;
      }

      @media (max-height: 46rem) {
        .parts {
          grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
        }
      }

      .how {
        color: var(--sms-color-muted);
        font-size: 0.9rem;
      }

      li {
        display: grid;
        grid-template-columns: 5rem 1fr;
        line-height: 1.4;
      }

      li strong {
        color: var(--sms-color-failure);
      }

      li.right strong {
        color: var(--sms-color-ink);
      }

      ul {
        margin-block-end: 0.8rem;
      }

      .primary {
        justify-self: start;
        margin: 0;
      }
    `,
  ];

  /** What the answer rests on. */
  @property({attribute: false}) facts: readonly FactId[] = [];

  @property({attribute: false}) question: Expect | undefined;

  /** What is stamped so far, here or on the picture. */
  @property({attribute: false}) stamps: Stamps = {};

  /** How it came out; undefined before it has been played. */
  @property({attribute: false}) verdict: Verdict | undefined;

  /** Whether the prediction has been given. */
  @property({type: Boolean}) given = false;

  override render(): TemplateResult | typeof nothing {
    const {question, verdict} = this;
    if (!question) return nothing;
    return html`
      <p id="prompt" class="prompt">${question.prompt}</p>
      ${verdict ? this.#renderOutcome(verdict) : this.#renderStamps(question)}
    `;
  }

  #renderStamps({on}: Expect): TemplateResult {
    const missing = on.filter((part) => !this.stamps[part]).length;
    return html`
      <p class="how">
        ${msg('Press each part in the picture until its stamp shows what you expect, or choose here.')}
      </p>
      <fieldset class="parts" aria-labelledby="prompt">
        ${on.map((part) => this.#renderPart(part))}
      </fieldset>
      <button
        type="button"
        class="primary"
        aria-disabled=${missing > 0 || this.given}
        @click=${() => missing > 0 || this.given || this.#change(this.stamps, true)}
      >
        ${msg('Play it')}
      </button>
      <p class="how">${this.#howFar(on)}</p>
    `;
  }

  #howFar(on: readonly Part[]): string {
    if (this.given) return msg('You see the result when the run has been played.');
    const missing = on.filter((part) => !this.stamps[part]).length;
    return missing > 0
      ? msg(str`${on.length - missing} of ${on.length} stamped.`)
      : msg('All stamped.');
  }

  /** Announces how far the prediction is. Its result is announced with the other verdicts. */
  protected override updated(changed: PropertyValues<this>): void {
    const {question, verdict} = this;
    if (!question || verdict || changed.has('question')) return;
    if (!changed.has('stamps') && !changed.has('given')) return;
    const event = new AnnounceEvent({text: this.#howFar(question.on), passing: !this.given});
    this.dispatchEvent(event);
  }

  #renderPart(part: Part): TemplateResult {
    return html`
      <label>
        ${partName(part)}
        <select
          aria-label=${partName(part)}
          ?disabled=${this.given}
          @change=${(change: Event) => {
            const stamp = (change.target as HTMLSelectElement).value as Stamp;
            this.#change({...this.stamps, [part]: stamp}, false);
          }}
        >
          <option value="" disabled .selected=${live(!this.stamps[part])}>?</option>
          ${stampsFor(part).map(
            (stamp) => html`
              <option value=${stamp} .selected=${live(stamp === this.stamps[part])}>
                ${stampWords(stamp)}
              </option>
            `,
          )}
        </select>
      </label>
    `;
  }

  #renderOutcome({reasons, right}: Verdict): TemplateResult {
    const whole = reasons.find(({of}) => of === null);
    return html`
      <ul>
        ${reasons.map(({of, right: isRight, text}) =>
          of === null
            ? nothing
            : html`
                <li class=${isRight ? 'right' : ''}>
                  <strong>${isRight ? msg('Right') : msg('Wrong')}</strong> <span>${text}</span>
                </li>
              `,
        )}
      </ul>
      <sms-verdict
        final
        .facts=${this.facts}
        .right=${right}
        .reason=${whole?.text ?? ''}
      ></sms-verdict>
    `;
  }

  #change(stamps: Stamps, given: boolean): void {
    const event = new StampsChangeEvent({stamps, given});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-expect': SmsExpect;
  }
}
