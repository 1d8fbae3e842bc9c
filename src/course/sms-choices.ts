import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import type {Choice, Choose} from '../../lessons/lesson.js';
import {idsOf, type Verdict} from './model/marking.js';
import type {Answer} from './model/progress.js';
import sharedStyles from '../ui/shared.styles.js';
import {AnswerGiveEvent} from './course-events.js';
import courseStyles from './course.styles.js';

/**
 * A question with one or several right choices. Each chosen one is marked, with its reason.
 *
 * @fires {AnswerGiveEvent} sms-answer-give - The learner answered.
 */
@localized()
@customElement('sms-choices')
export class SmsChoices extends LitElement {
  static override styles = [sharedStyles, courseStyles];

  @property({attribute: false}) question: Choose | undefined;

  /** The last answer. */
  @property({attribute: false}) answer: Answer | undefined;

  /** How the answer was marked; undefined where it is not. */
  @property({attribute: false}) verdict: Verdict | undefined;

  /** Whether the answer is final. */
  @property({type: Boolean}) closed = false;

  /** The ids of what is chosen and not yet answered. */
  @state() private chosen: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question') || changed.has('answer')) this.chosen = idsOf(this.answer);
  }

  override render(): TemplateResult | typeof nothing {
    const {question} = this;
    if (!question) return nothing;
    return html`
      <fieldset>
        <legend>${question.prompt}</legend>
        ${question.choices.map((choice) => this.#renderChoice(question, choice))}
      </fieldset>
      ${
        this.closed
          ? nothing
          : html`
              <button
                type="button"
                class="primary"
                aria-disabled=${this.chosen.length === 0}
                @click=${this.#give}
              >
                ${question.predicts ? msg('That is my prediction') : msg('Check')}
              </button>
            `
      }
    `;
  }

  #renderChoice(question: Choose, choice: Choice): TemplateResult {
    const {id, text} = choice;
    const isChosen = this.chosen.includes(id);
    const reason = this.verdict?.reasons.find(({of}) => of === id);
    const isMarked = reason !== undefined && this.#isAnswered(id);
    const isWrong = isMarked && !reason.right;
    return html`
      <label class="choice ${isMarked ? (isWrong ? 'wrong' : 'right') : ''}">
        <input
          type=${question.kind === 'one' ? 'radio' : 'checkbox'}
          name="choice"
          value=${id}
          .checked=${live(isChosen)}
          ?disabled=${this.closed}
          @change=${() => this.#choose(question, id)}
        />
        <span>${text}</span>
        ${isMarked ? html`<span class="mark">${isWrong ? msg('✕ No') : msg('✓ Right')}</span>` : nothing}
        ${reason && (isMarked || this.#showsAllReasons) ? html`<span class="because">${reason.text}</span>` : nothing}
      </label>
    `;
  }

  /** Reasons of choices left out show only when all is right: earlier they would give it away. */
  get #showsAllReasons(): boolean {
    return this.verdict?.right === true && this.question?.kind === 'several';
  }

  #isAnswered(id: string): boolean {
    return idsOf(this.answer).includes(id) && this.chosen.includes(id);
  }

  #choose({kind}: Choose, id: string): void {
    if (kind === 'one') this.chosen = [id];
    else if (this.chosen.includes(id)) this.chosen = this.chosen.filter((each) => each !== id);
    else this.chosen = [...this.chosen, id];
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
