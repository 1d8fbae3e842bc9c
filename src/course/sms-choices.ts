import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import type {Choose, Pick} from '../../lessons/lesson.js';
import sharedStyles from '../ui/shared.styles.js';
import {AnswerGiveEvent, PicksChangeEvent} from './course-events.js';
import courseStyles from './course.styles.js';
import {partName} from './model/lesson-text.js';
import {idsOf, toggled, type Verdict} from './model/marking.js';
import type {Answer} from './model/progress.js';

/**
 * A question with one or several right choices. Each chosen one is marked, with its reason.
 *
 * The choices may be the parts that can be picked on the picture, too.
 *
 * @fires {AnswerGiveEvent} sms-answer-give - The learner answered.
 * @fires {PicksChangeEvent} sms-picks-change - The learner picked another part.
 */
@customElement('sms-choices')
@localized()
export class SmsChoices extends LitElement {
  static override styles = [
    sharedStyles,
    courseStyles,
    css`
      .parts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.45rem;
      }

      .parts .choice {
        grid-template-columns: auto 1fr;
        padding: 0.4rem 0.7rem;
        font-weight: 600;
      }

      p {
        margin-block-start: 0.6rem;
        color: var(--sms-color-muted);
        font-size: 0.9rem;
      }

      @media (max-height: 42rem) and (min-width: 62rem) {
        p {
          margin-block-start: 0.3rem;
        }
      }
    `,
  ];

  @property({attribute: false}) question: Choose | Pick | undefined;

  /** The last answer. */
  @property({attribute: false}) answer: Answer | undefined;

  /** The parts that are picked now, here or on the picture. */
  @property({attribute: false}) picked: readonly string[] = [];

  /** How the answer was marked; undefined where it is not. */
  @property({attribute: false}) verdict: Verdict | undefined;

  /** Whether the answer is final. */
  @property({type: Boolean}) closed = false;

  /** The ids of what is chosen and not yet answered. */
  @state() private chosen: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.question?.kind === 'pick') this.chosen = this.picked;
    else if (changed.has('question') || changed.has('answer')) this.chosen = idsOf(this.answer);
  }

  override render(): TemplateResult | typeof nothing {
    const {question} = this;
    if (!question) return nothing;
    return html`
      <fieldset>
        <legend>${question.prompt}</legend>
        ${
          question.kind === 'pick'
            ? html`
                <div class="parts">
                  ${question.from.map((part) => this.#renderChoice(question, part, partName(part)))}
                </div>
              `
            : question.choices.map(({id, text}) => this.#renderChoice(question, id, text))
        }
      </fieldset>
      ${this.closed ? nothing : this.#renderButton(question)}
    `;
  }

  #renderChoice({kind}: Choose | Pick, id: string, text: string): TemplateResult {
    const isChosen = this.chosen.includes(id);
    const reason = this.verdict?.reasons.find(({of}) => of === id);
    const isMarked = reason !== undefined && isChosen && idsOf(this.answer).includes(id);
    const isWrong = isMarked && !reason.right;
    // Reasons of choices left out show only when all is right: earlier they would give it away.
    const showsAll = this.verdict?.right === true && kind === 'several';
    const isRight = isMarked || (kind === 'pick' && this.closed && isChosen);
    return html`
      <label class="choice ${isWrong ? 'wrong' : isRight ? 'right' : ''}">
        <input
          type=${kind === 'one' ? 'radio' : 'checkbox'}
          name="choice"
          value=${id}
          .checked=${live(isChosen)}
          ?disabled=${this.closed}
          @change=${() => this.#choose(kind, id)}
        />
        <span>${text}</span>
        ${isMarked ? html`<span class="mark">${isWrong ? msg('✕ No') : msg('✓ Right')}</span>` : nothing}
        ${reason && (isMarked || showsAll) ? html`<span class="because">${reason.text}</span>` : nothing}
      </label>
    `;
  }

  #renderButton(question: Choose | Pick): TemplateResult {
    return html`
      ${question.kind === 'pick' ? html`<p>${msg('Pick on the picture, or here.')}</p>` : nothing}
      <button
        type="button"
        class="primary"
        aria-disabled=${this.chosen.length === 0}
        @click=${this.#give}
      >
        ${msg('Check')}
      </button>
    `;
  }

  #choose(kind: (Choose | Pick)['kind'], id: string): void {
    const chosen = kind === 'one' ? [id] : toggled(this.chosen, id);
    if (kind !== 'pick') {
      this.chosen = chosen;
      return;
    }
    const event = new PicksChangeEvent({picked: chosen});
    this.dispatchEvent(event);
  }

  #give(): void {
    const [first] = this.chosen;
    if (first === undefined) return;
    const event = new AnswerGiveEvent({
      answer: this.question?.kind === 'one' ? first : this.chosen,
    });
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-choices': SmsChoices;
  }
}
