import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import type {Order} from '../../lessons/lesson.js';
import {Chance, seedOf} from './model/chance.js';
import {idsOf} from './model/marking.js';
import type {Answer} from './model/progress.js';
import sharedStyles from '../ui/shared.styles.js';
import {AnswerGiveEvent} from './course-events.js';
import courseStyles from './course.styles.js';

/**
 * Things to be put in order, each moved by a button or by the arrow keys.
 *
 * @fires {AnswerGiveEvent} sms-answer-give - The learner answered with the ids in their order.
 */
@customElement('sms-order')
@localized()
export class SmsOrder extends LitElement {
  static override styles = [
    sharedStyles,
    courseStyles,
    css`
      ol {
        counter-reset: place;
      }

      li {
        display: grid;
        grid-template-columns: auto 1fr auto;
        gap: 0.6rem;
        align-items: center;
        padding: 0.35rem 0.4rem 0.35rem 0.75rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        line-height: 1.35;
        counter-increment: place;
      }

      li::before {
        color: var(--sms-color-muted);
        font-weight: 650;
        font-variant-numeric: tabular-nums;
        content: counter(place);
      }

      .moves {
        display: flex;
        gap: 0.25rem;
      }

      .moves button {
        min-width: 2.1rem;
        min-height: 2.1rem;
        padding: 0;
      }

      .closed li {
        border-color: var(--sms-color-current);
      }
    `,
  ];

  @property({attribute: false}) question: Order | undefined;

  /** The last answer. */
  @property({attribute: false}) answer: Answer | undefined;

  /** Whether the answer is final. */
  @property({type: Boolean}) closed = false;

  /** The ids in the order in which they stand. */
  @state() private order: readonly string[] = [];
  /** What the last move did, for screen readers. */
  @state() private announced = '';

  /** The item that was moved: its button gets the focus again when it stands elsewhere. */
  #moved: {readonly id: string; readonly by: -1 | 1} | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {question} = this;
    if (!question || !(changed.has('question') || changed.has('answer'))) return;
    const ids = question.items.map(({id}) => id);
    const given = idsOf(this.answer);
    const isWhole = given.length === ids.length && ids.every((id) => given.includes(id));
    this.order = isWhole ? given : new Chance(seedOf(ids.join())).shuffle(ids);
    this.announced = '';
  }

  override render(): TemplateResult | typeof nothing {
    const {question, order, closed} = this;
    if (!question) return nothing;
    return html`
      <p id="prompt" class="prompt">${question.prompt}</p>
      <ol class=${closed ? 'closed' : ''} aria-labelledby="prompt">
        ${repeat(
          order,
          (id) => id,
          (id, place) => this.#renderItem(question, id, place),
        )}
      </ol>
      ${
        closed
          ? nothing
          : html`<button type="button" class="primary" @click=${this.#give}>
              ${msg('Check')}
            </button>`
      }
      <span class="visually-hidden" aria-live="polite" aria-atomic="true">${this.announced}</span>
    `;
  }

  protected override updated(): void {
    if (!this.#moved) return;
    const {id, by} = this.#moved;
    this.#moved = undefined;
    const places = [by, -by].map((way) => `[data-id="${id}"][data-by="${way}"]:not(:disabled)`);
    const buttons = places.map((place) => this.renderRoot.querySelector<HTMLElement>(place));
    buttons.find((button) => button)?.focus();
  }

  #renderItem({items}: Order, id: string, place: number): TemplateResult {
    const text = items.find((item) => item.id === id)?.text ?? '';
    return html`
      <li>
        <span>${text}</span>
        ${
          this.closed
            ? nothing
            : html`
                <span class="moves">
                  ${this.#renderMove(id, text, place, -1)} ${this.#renderMove(id, text, place, 1)}
                </span>
              `
        }
      </li>
    `;
  }

  #renderMove(id: string, text: string, place: number, by: -1 | 1): TemplateResult {
    const isOff = place + by < 0 || place + by >= this.order.length;
    return html`
      <button
        type="button"
        data-id=${id}
        data-by=${by}
        ?disabled=${isOff}
        aria-label=${by < 0 ? msg(str`Up: ${text}`) : msg(str`Down: ${text}`)}
        @click=${() => this.#move(id, by)}
        @keydown=${(event: KeyboardEvent) => this.#onKeydown(event, id)}
      >
        ${by < 0 ? '↑' : '↓'}
      </button>
    `;
  }

  #onKeydown(event: KeyboardEvent, id: string): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    this.#move(id, by);
  }

  #move(id: string, by: -1 | 1): void {
    const place = this.order.indexOf(id);
    const other = this.order[place + by];
    if (other === undefined) return;
    const order = [...this.order];
    order[place] = other;
    order[place + by] = id;
    this.order = order;
    this.#moved = {id, by};
    const text = this.question?.items.find((item) => item.id === id)?.text ?? '';
    this.announced = msg(str`${text} Now ${place + by + 1} of ${order.length}.`);
  }

  #give(): void {
    const event = new AnswerGiveEvent({answer: this.order});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-order': SmsOrder;
  }
}
