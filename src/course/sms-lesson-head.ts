import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Lesson} from '../../lessons/lesson.js';
import {PlaceChangeEvent} from '../ui/navigation-events.js';
import sharedStyles from '../ui/shared.styles.js';

/** The learner asks for another step of the lesson. */
export class StepAskEvent extends Event {
  readonly step: number;

  constructor(step: number) {
    super('sms-step-ask', {bubbles: true, composed: true});
    this.step = step;
  }
}

/**
 * Which lesson it is, and its steps: which one is on, which are done.
 *
 * @fires {StepAskEvent} sms-step-ask - The learner chose a step.
 * @fires {PlaceChangeEvent} sms-place-change - The learner goes back to all lessons.
 */
@localized()
@customElement('sms-lesson-head')
export class SmsLessonHead extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 1.2rem;
        align-items: center;
        padding: 0.7rem var(--sms-gutter);
        border-block-end: 1px solid var(--sms-color-line);
      }

      a {
        display: grid;
        align-items: center;
        min-height: 2rem;
        color: var(--sms-color-muted);
        font-weight: 600;
        font-size: 0.9rem;
      }

      h2 {
        margin: 0;
        font-size: 1.15rem;
      }

      ol {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
        margin: 0;
        margin-inline-start: auto;
        padding: 0;
        list-style: none;
      }

      button {
        min-width: 2rem;
        min-height: 2rem;
        padding: 0;
        border-radius: 1rem;
        color: var(--sms-color-muted);
        font-size: 0.85rem;
        font-variant-numeric: tabular-nums;
      }

      .done {
        border-color: var(--sms-color-current);
        background: var(--sms-color-current-tint);
        color: var(--sms-color-current);
      }

      [aria-current='step'] {
        border: 3px solid var(--sms-color-ink);
        color: var(--sms-color-ink);
        font-weight: 700;
      }

      @media (max-width: 37rem) {
        ol {
          margin-inline-start: 0;
        }
      }
    `,
  ];

  /** The lesson. */
  @property({attribute: false}) lesson: Lesson | undefined;

  /** Which of its steps is on, from 1. */
  @property({type: Number}) step = 1;

  /** The ids of the steps that are done. */
  @property({attribute: false}) done: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    const {lesson} = this;
    if (!lesson) return nothing;
    return html`
      <a href="?v=1&amp;view=lesson" @click=${this.#goUp}>${msg('‹ All lessons')}</a>
      <h2>${lesson.title}</h2>
      <ol aria-label=${msg('Steps')}>
        ${lesson.steps.map(({id, title}, place) => this.#renderStep(id, title, place + 1))}
      </ol>
    `;
  }

  #renderStep(id: string, title: string, step: number): TemplateResult {
    const isDone = this.done.includes(id);
    const name = isDone ? msg(str`Step ${step}, done: ${title}`) : msg(str`Step ${step}: ${title}`);
    return html`
      <li>
        <button
          type="button"
          class=${isDone ? 'done' : ''}
          aria-label=${name}
          title=${title}
          aria-current=${step === this.step ? 'step' : 'false'}
          @click=${() => this.#ask(step)}
        >
          ${isDone ? '✓' : step}
        </button>
      </li>
    `;
  }

  #ask(step: number): void {
    const event = new StepAskEvent(step);
    this.dispatchEvent(event);
  }

  #goUp(click: MouseEvent): void {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.button !== 0) return;
    click.preventDefault();
    const event = new PlaceChangeEvent({screen: 'lesson', lesson: null, step: 1}, {isNew: true});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lesson-head': SmsLessonHead;
  }
  interface HTMLElementEventMap {
    'sms-step-ask': StepAskEvent;
  }
}
