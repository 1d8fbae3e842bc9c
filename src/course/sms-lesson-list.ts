import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';

import {lessons} from '../../lessons/index.js';
import type {Lesson} from '../../lessons/lesson.js';
import type {LessonRoute} from '../links/route.js';
import {PlaceChangeEvent, opensElsewhere} from '../ui/navigation-events.js';
import {PartsController, whenLoaded} from '../ui/parts-controller.js';
import pageStyles from '../ui/page.styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {localisedLesson} from './model/lesson-text.js';
import {isCounted} from './model/marking.js';
import {begun, lessonProgress} from './model/progress.js';
import {ProgressController} from './progress-store.js';

/**
 * All lessons in teaching order, with what the learner has done of each.
 *
 * @fires {PlaceChangeEvent} sms-place-change - The learner opens a lesson.
 */
@customElement('sms-lesson-list')
@localized()
export class SmsLessonList extends LitElement {
  static override styles = [
    sharedStyles,
    pageStyles,
    css`
      .page {
        gap: 1.4rem;
        max-width: 68rem;
      }

      ol {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr));
        gap: 0.9rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      /* A last one that would stand alone in its row has all of it. */
      li:last-child:nth-child(odd) {
        grid-column: 1 / -1;
      }

      a {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.9rem;
        height: 100%;
        padding: 1rem 1.1rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        color: var(--sms-color-ink);
        text-decoration: none;
      }

      a:hover {
        border-color: var(--sms-color-ink);
      }

      .number {
        display: grid;
        place-items: center;
        width: 2.4rem;
        height: 2.4rem;
        border: 2px solid var(--sms-color-edge);
        border-radius: 50%;
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }

      .done .number {
        border-color: var(--sms-color-current);
        background: var(--sms-color-current-tint);
        color: var(--sms-color-current);
      }

      .text {
        display: flex;
        flex-direction: column;
        gap: 0.3rem;
      }

      strong {
        font-size: 1.1rem;
      }

      .goal {
        flex: 1;
        color: var(--sms-color-muted);
        line-height: 1.45;
      }

      .state {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 0.8rem;
        align-items: center;
        margin-block-start: 0.4rem;
        color: var(--sms-color-muted);
        font-size: 0.85rem;
        font-variant-numeric: tabular-nums;
      }

      progress {
        flex: 0 1 auto;
        width: min(6rem, 22%);
        height: 0.5rem;
        accent-color: var(--sms-color-current);
      }
    `,
  ];

  readonly #tools = new PartsController(this, () => import('./sms-progress-tools.js'));
  readonly #store = new ProgressController(this).store;

  override firstUpdated(): void {
    void this.#tools.load();
  }

  override render(): TemplateResult {
    const course = lessons.map(localisedLesson);
    return html`
      <div class="page">
        <header role="presentation">
          <h2>${msg('Lessons about one lost request')}</h2>
          <p>
            ${msg(
              'Predict, watch, explain, and do. After about an hour, you can explain when the fault strikes, show it, install the hotfix in the right order, and repair stale servers.',
            )}
          </p>
        </header>
        <ol>
          ${course.map((lesson, place) => this.#renderLesson(lesson, place + 1))}
        </ol>
        ${whenLoaded(this.#tools, () => html`<sms-progress-tools></sms-progress-tools>`, {
          loading: '',
          failed: msg('The buttons for your progress did not load.'),
        })}
      </div>
    `;
  }

  #renderLesson(lesson: Lesson, number: number): TemplateResult {
    const kept = lessonProgress(this.#store.progress, lesson.id) ?? begun;
    const done = lesson.steps.filter(({id}) => kept.done.includes(id)).length;
    const of = lesson.steps.length;
    const asked = lesson.steps.filter(({act}) => isCounted(act));
    const known = asked.filter(({id}) => kept.firstTry.includes(id)).length;
    const place = lesson.steps.findIndex(({id}) => id === kept.at);
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
              ${
                done > 0 && asked.length > 0
                  ? html`<span
                      >${msg(str`${known} of ${asked.length} right at the first try`)}</span
                    >`
                  : nothing
              }
              ${kept.score ? html`<span>${msg(str`best: ${kept.score.right} of ${kept.score.of}`)}</span>` : nothing}
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
    if (opensElsewhere(click)) return;
    click.preventDefault();
    const place: LessonRoute = {screen: 'lesson', lesson, step};
    const event = new PlaceChangeEvent(place, {isNew: true});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lesson-list': SmsLessonList;
  }
}
