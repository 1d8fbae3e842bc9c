import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';

/** The learner goes a step back or on. */
export class StepMoveEvent extends Event {
  readonly by: -1 | 1;

  constructor(by: -1 | 1) {
    super('sms-step-move', {bubbles: true, composed: true});
    this.by = by;
  }
}

/**
 * The way to the step before and to the next one, which opens when this one is done.
 *
 * @fires {StepMoveEvent} sms-step-move - The learner goes a step back or on.
 */
@localized()
@customElement('sms-lesson-moves')
export class SmsLessonMoves extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem;
        align-items: center;
        padding-block-start: 0.9rem;
        border-block-start: 1px solid var(--sms-color-line);
      }

      .next {
        padding-inline: 1.6rem;
        border-color: var(--sms-color-ink);
        background: var(--sms-color-ink);
        color: var(--sms-color-paper);
        font-weight: 650;
      }

      button.next:hover:not(:disabled, [aria-disabled='true']) {
        background: var(--sms-color-muted);
      }

      span {
        color: var(--sms-color-muted);
        font-size: 0.9rem;
      }
    `,
  ];

  /** Which step it is: where it changes, what was said of the one before is forgotten. */
  @property() step = '';

  /** Whether it is the first one. */
  @property({type: Boolean}) first = false;

  /** Whether it is done. */
  @property({type: Boolean}) done = false;

  /** What comes next. */
  @property() next = '';

  /** Why the next step is not shown yet. */
  @state() private why = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('step') || changed.has('done')) this.why = '';
  }

  override render(): TemplateResult {
    return html`
      <button type="button" ?disabled=${this.first} @click=${() => this.#move(-1)}>
        ${msg('Back')}
      </button>
      <button
        type="button"
        class=${this.done ? 'next' : ''}
        aria-disabled=${!this.done}
        aria-describedby="why"
        @click=${this.#goOn}
      >
        ${this.next}
      </button>
      <span id="why" role="status">${this.why}</span>
    `;
  }

  #goOn(): void {
    if (this.done) this.#move(1);
    else this.why = msg('First do what this step asks for.');
  }

  #move(by: -1 | 1): void {
    const event = new StepMoveEvent(by);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lesson-moves': SmsLessonMoves;
  }
  interface HTMLElementEventMap {
    'sms-step-move': StepMoveEvent;
  }
}
