import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {Test} from '../../lessons/lesson.js';
import type {LabRequest} from '../links/route.js';
import {ComparedRun} from '../run/compared-run.js';
import {AnnounceEvent} from '../ui/announcer-controller.js';
import {OpenLabEvent} from '../ui/navigation-events.js';
import {PartsController, whenLoaded} from '../ui/parts-controller.js';
import sharedStyles from '../ui/shared.styles.js';
import {LocaleWatch} from '../words/locale-watch.js';
import {TestScoreEvent, type AnswerGiveEvent} from './course-events.js';
import courseStyles from './course.styles.js';
import {mark, reasonsOfChosen} from './model/marking.js';
import type {Answer} from './model/progress.js';
import type {QuizItem} from './model/quiz/quiz-case.js';
import {quizOf} from './model/quiz/quiz.js';
import './sms-choices.js';
import './sms-facts.js';
import './sms-order.js';
import styles from './sms-test.styles.js';
import {spokenVerdict} from './sms-verdict.js';

/**
 * A test: generated items, each answered once and marked at once, then a score and another set on
 * request.
 *
 * @fires {TestScoreEvent} sms-test-score - All items are answered.
 * @fires {AnnounceEvent} sms-announce - An item was marked, or the score is shown.
 * @fires {OpenLabEvent} sms-lab-open - The learner wants to see a situation in the Lab.
 */
@customElement('sms-test')
@localized()
export class SmsTest extends LitElement {
  static override styles = [sharedStyles, courseStyles, styles];

  /** How many items there are, and how many have to be right. */
  @property({attribute: false}) test: Test | undefined;

  /** Which set of items is shown. */
  @property({type: Number}) set = 1;

  /** Which item is shown, from 0; after the last one, the result. */
  @state() private place = 0;
  @state() private answers: ReadonlyMap<string, Answer> = new Map();

  #items: readonly QuizItem[] = [];
  readonly #locale = new LocaleWatch();
  #shown: {readonly item: QuizItem; readonly run: ComparedRun} | undefined;
  readonly #picture = new PartsController(this, () => import('../lab/picture/index.js'));

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther =
      changed.has('set') || (changed.has('test') && !this.#isSame(changed.get('test')));
    if (!this.test || !(this.#locale.hasChanged() || isOther)) return;
    this.#items = quizOf(this.set, this.test.items);
    // In another language it is the same set, and what was answered stays.
    if (!isOther) return;
    this.answers = new Map();
    this.place = 0;
  }

  /** Whether it is the test of before, in another language perhaps. */
  #isSame(before: Test | undefined): boolean {
    return before?.items === this.test?.items && before?.enough === this.test?.enough;
  }

  override render(): TemplateResult | typeof nothing {
    const item = this.#items[this.place];
    if (!this.test) return nothing;
    return html`
      ${this.#renderMarks()} ${item ? this.#renderItem(item) : this.#renderResult(this.test)}
    `;
  }

  /** One mark for each item: which one is shown, and which were right. */
  #renderMarks(): TemplateResult {
    return html`
      <ol class="marks" aria-label=${msg('Items')}>
        ${this.#items.map((item, place) => {
          const right = this.#isRight(item);
          const words = right === undefined ? msg('open') : right ? msg('right') : msg('wrong');
          return html`
            <li
              class=${right === undefined ? '' : right ? 'right' : 'wrong'}
              aria-current=${place === this.place ? 'step' : 'false'}
            >
              <span class="visually-hidden">${msg(str`Item ${place + 1}: ${words}`)}</span>
              <span aria-hidden="true">${right === undefined ? place + 1 : right ? '✓' : '✕'}</span>
            </li>
          `;
        })}
      </ol>
    `;
  }

  #renderItem(item: QuizItem): TemplateResult {
    const answer = this.answers.get(item.id);
    const right = this.#isRight(item);
    return html`
      <section
        class="item"
        tabindex="-1"
        aria-label=${msg(str`Item ${this.place + 1} of ${this.#items.length}`)}
      >
        <div class="situation card">
          ${item.situation.map((sentence) => html`<p>${sentence}</p>`)}
          ${item.log.length > 0 ? this.#renderLog(item) : this.#renderPicture(item)}
        </div>
        <div class="answer">
          ${this.#renderQuestion(item, answer)}
          <sms-verdict
            final
            .facts=${item.facts}
            .right=${right}
            .reason=${right === undefined ? '' : this.#reasonOf(item)}
          ></sms-verdict>
          ${right === undefined ? nothing : this.#renderAfter(item)}
        </div>
      </section>
    `;
  }

  /** The site before the job; when the item has been answered, the end of its run. */
  #renderPicture(item: QuizItem): TemplateResult | typeof nothing {
    if (!item.run) return nothing;
    const {scenario, world, stored} = item.run;
    if (this.#shown?.item !== item) {
      this.#shown = {item, run: new ComparedRun(scenario, [world, world], stored)};
    }
    const {run} = this.#shown;
    const moment = this.#isRight(item) === undefined ? 0 : run.length;
    const draw = (): TemplateResult => html`
      <sms-picture captioned .run=${run} .moment=${moment} view="before"></sms-picture>
    `;
    return html`
      <div class="picture">
        ${whenLoaded(this.#picture, draw, {
          loading: msg('Loading the picture…'),
          failed: msg('The picture did not load.'),
        })}
      </div>
    `;
  }

  #renderLog({log}: QuizItem): TemplateResult {
    return html`
      <pre class="card" tabindex="0" role="region" aria-label="Despool.log">
${log.map(
          ({text, isIllustrative}) =>
            html`<span class=${isIllustrative ? 'illustrative' : ''}
              >${text}${isIllustrative ? msg(' [illustrative]') : nothing}
            </span>`,
        )}</pre>
    `;
  }

  #renderQuestion({id, question}: QuizItem, answer: Answer | undefined): TemplateResult {
    const give = (event: AnswerGiveEvent): void => {
      event.stopPropagation();
      this.#answer(id, event.answer);
    };
    if (question.kind === 'order') {
      return html`
        <sms-order
          .question=${question}
          .answer=${answer}
          ?closed=${answer !== undefined}
          @sms-answer-give=${give}
        ></sms-order>
      `;
    }
    return html`
      <sms-choices
        .question=${question}
        .answer=${answer}
        .verdict=${answer === undefined ? undefined : mark(question, answer)}
        ?closed=${answer !== undefined}
        @sms-answer-give=${give}
      ></sms-choices>
    `;
  }

  #renderAfter(item: QuizItem): TemplateResult {
    const isLast = this.place === this.#items.length - 1;
    return html`
      <div class="after">
        <button type="button" class="primary" @click=${this.#goOn}>
          ${isLast ? msg('See the score') : msg('Next item')}
        </button>
        ${
          item.run
            ? html`<button type="button" @click=${() => this.#open(item.run)}>
                ${msg('See it in the Lab')}
              </button>`
            : nothing
        }
        <sms-facts .ids=${item.facts}></sms-facts>
      </div>
    `;
  }

  #renderResult({enough}: Test): TemplateResult {
    const right = this.#rightCount();
    return html`
      <section class="result" tabindex="-1" aria-label=${msg('The score')}>
        <p class="score">${this.#scoreWords()}</p>
        <p>
          ${
            right >= enough
              ? msg(
                  'You know when the fault strikes, and how to find and repair what it leaves behind.',
                )
              : msg(
                  str`You need ${enough} right answers. Read why the others are wrong, repeat the lessons on them, and try another set.`,
                )
          }
        </p>
        <button type="button" class="primary" @click=${() => (this.set += 1)}>
          ${msg('Another set')}
        </button>
      </section>
    `;
  }

  #isRight({id, question}: QuizItem): boolean | undefined {
    const answer = this.answers.get(id);
    return answer === undefined ? undefined : mark(question, answer).right;
  }

  /** The reasons that no choice shows: those of the right choices, after a wrong answer. */
  #reasonOf(item: QuizItem): string {
    const {question} = item;
    if (question.kind === 'order') return question.because;
    if (this.#isRight(item)) return '';
    const right = question.choices.filter((choice) => choice.right);
    return right.map(({text, because}) => msg(str`Right answer: ${text}. ${because}`)).join(' ');
  }

  /** A verdict as it is announced, with the reasons that stand beside the choices. */
  #spokenOf(item: QuizItem, answer: Answer): string {
    const verdict = mark(item.question, answer);
    const own = reasonsOfChosen(verdict, answer);
    return spokenVerdict(verdict.right, true, [...own, this.#reasonOf(item)]);
  }

  #rightCount(): number {
    return this.#items.filter((item) => this.#isRight(item)).length;
  }

  /** The button with the focus goes, so the focus moves to the item or to the score. */
  #announce(text: string): void {
    const event = new AnnounceEvent({text});
    this.dispatchEvent(event);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('section')?.focus({preventScroll: true}),
    );
  }

  #answer(id: string, answer: Answer): void {
    this.answers = new Map([...this.answers, [id, answer]]);
    const item = this.#items.find((each) => each.id === id);
    if (item) this.#announce(this.#spokenOf(item, answer));
    if (this.answers.size < this.#items.length) return;
    const event = new TestScoreEvent({right: this.#rightCount(), of: this.#items.length});
    this.dispatchEvent(event);
  }

  #goOn(): void {
    this.place += 1;
    const isOver = this.place === this.#items.length;
    this.#announce(isOver ? this.#scoreWords() : '');
  }

  #scoreWords(): string {
    return msg(str`${this.#rightCount()} of ${this.#items.length} right`);
  }

  #open(run: QuizItem['run']): void {
    if (!run) return;
    const {scenario, world, stored} = run;
    const request: LabRequest = {
      scenario,
      worlds: [world, 'before-job'],
      ...(stored !== 1 && {stored}),
      step: 0,
    };
    const event = new OpenLabEvent(request);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-test': SmsTest;
  }
}
