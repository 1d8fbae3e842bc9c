import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';

import {lessons} from '../../lessons/index.js';
import type {Lesson} from '../../lessons/lesson.js';
import {ProgressController} from './progress-controller.js';
import {localisedLesson} from './model/lesson-text.js';
import {lessonProgress} from './model/progress.js';
import {PlaceChangeEvent} from '../ui/navigation-events.js';
import sharedStyles from '../ui/shared.styles.js';
import styles from './sms-lesson-list.styles.js';
import './sms-progress-tools.js';

/**
 * All lessons in teaching order, with what the learner has done of each.
 *
 * @fires {PlaceChangeEvent} sms-place-change - The learner opens a lesson.
 */
@localized()
@customElement('sms-lesson-list')
export class SmsLessonList extends LitElement {
  static override styles = [sharedStyles, styles];

  readonly #progress = new ProgressController(this);

  override render(): TemplateResult {
    const course = lessons.map(localisedLesson);
    return html`
      <div class="page">
        <header>
          <h2>${msg('Eight lessons on one lost request')}</h2>
          <p>
            ${msg(
              'Predict, watch, explain, do. In an hour you can say when the fault strikes, show it, install the hotfix in the right order, and put stale servers right.',
            )}
          </p>
        </header>
        <ol>
          ${course.map((lesson, place) => this.#renderLesson(lesson, place + 1))}
        </ol>
        <sms-progress-tools></sms-progress-tools>
      </div>
    `;
  }

  #renderLesson(lesson: Lesson, number: number): TemplateResult {
    const kept = lessonProgress(this.#progress.progress, lesson.id);
    const done = lesson.steps.filter(({id}) => kept?.done.includes(id)).length;
    const of = lesson.steps.length;
    const place = lesson.steps.findIndex(({id}) => id === kept?.at);
    const step = done === of || place < 0 ? 1 : place + 1;
    return html`
      <li class=${done === of ? 'done' : ''}>
        <a
          href=${`?v=1&view=lesson&lesson=${lesson.id}&step=${step}`}
          @click=${(click: MouseEvent) => this.#open(click, lesson.id, step)}
        >
          <span class="number" aria-hidden="true">${done === of ? '✓' : number}</span>
          <span class="text">
            <strong>${lesson.title}</strong>
            <span class="goal">${lesson.goal}</span>
            <span class="state">
              <progress max=${of} value=${done} aria-label=${msg('Steps done')}></progress>
              <span>${this.#stateWords(done, of)}</span>
              <span>${msg(str`${lesson.minutes} min`)}</span>
              ${kept?.score ? html`<span>${msg(str`best: ${kept.score.right} of ${kept.score.of}`)}</span>` : nothing}
            </span>
          </span>
        </a>
      </li>
    `;
  }

  #stateWords(done: number, of: number): string {
    if (done === of) return msg('done');
    if (of === 1) return msg('1 step');
    return done === 0 ? msg(str`${of} steps`) : msg(str`${done} of ${of} steps done`);
  }

  #open(click: MouseEvent, lesson: string, step: number): void {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.button !== 0) return;
    click.preventDefault();
    const event = new PlaceChangeEvent({screen: 'lesson', lesson, step}, {isNew: true});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lesson-list': SmsLessonList;
  }
}
