import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {lessons} from '../../lessons/index.js';
import {describeFound} from '../run/scenario-refusal.js';
import sharedStyles from '../ui/shared.styles.js';
import {localisedLesson} from './model/lesson-text.js';
import './sms-lesson-list.js';
import './sms-lesson.js';

/**
 * The screen of the lessons: the list of all, or one of them.
 *
 * @fires {PlaceChangeEvent} sms-place-change - Another lesson or step is shown.
 */
@customElement('sms-lessons')
@localized()
export class SmsLessons extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
      }

      sms-lesson {
        flex: 1;
      }

      .unknown {
        margin: 0;
        padding: 0.8rem var(--sms-gutter);
        border-block-end: 2px solid var(--sms-color-failure);
        background: var(--sms-color-failure-tint);
      }
    `,
  ];

  /** The id of the lesson to show; null for the list. */
  @property({attribute: false}) lesson: string | null = null;

  /** Which of its steps, from 1. */
  @property({type: Number}) step = 1;

  override render(): TemplateResult {
    const place = lessons.findIndex(({id}) => id === this.lesson);
    const lesson = lessons[place];
    if (!lesson) {
      return html`
        ${this.lesson === null ? nothing : this.#renderUnknown(this.lesson)}
        <sms-lesson-list></sms-lesson-list>
      `;
    }
    const next = lessons[place + 1];
    return html`
      <sms-lesson
        .lesson=${localisedLesson(lesson)}
        .step=${Math.min(Math.max(1, this.step), lesson.steps.length)}
        .next=${next && localisedLesson(next)}
      ></sms-lesson>
    `;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('sms-lesson')?.focus(options);
  }

  #renderUnknown(id: string): TemplateResult {
    const ids = lessons.map((lesson) => lesson.id).join(', ');
    return html`
      <p class="unknown" role="alert">
        ${msg(str`There is no lesson ${describeFound(id)}. The lessons are: ${ids}.`)}
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lessons': SmsLessons;
  }
}
