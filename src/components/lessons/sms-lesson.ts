import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import type {Lesson, Stage, Step} from '../../../lessons/lesson.js';
import {LessonController} from '../../controllers/lesson-controller.js';
import {idsOf} from '../../simulation/lessons/marking.js';
import {solutionOf} from '../../simulation/lessons/solution.js';
import {PlaceChangeEvent} from '../place-event.js';
import sharedStyles from '../shared.styles.js';
import type {PartPickEvent} from '../sms-site-picture.js';
import type {AnswerGiveEvent, HelpAskEvent, PicksChangeEvent} from './act-events.js';
import './sms-act.js';
import './sms-facts.js';
import './sms-lab-stage.js';
import type {SmsLabStage} from './sms-lab-stage.js';
import './sms-lesson-head.js';
import styles from './sms-lesson.styles.js';
import {toggled} from './sms-picks.js';
import './sms-recall.js';
import type {TestScoreEvent} from './sms-test.js';
import type {StageReachEvent} from './stage-events.js';

/**
 * One lesson: its text, what the learner does, and the stage beside it.
 *
 * @fires {PlaceChangeEvent} sms-place-change - Another step is shown.
 */
@localized()
@customElement('sms-lesson')
export class SmsLesson extends LitElement {
  static override styles = [sharedStyles, styles];

  /** The lesson, in the language of the page. */
  @property({attribute: false}) lesson: Lesson | undefined;

  /** Which of its steps is shown, from 1. */
  @property({type: Number}) step = 1;

  /** The lesson that comes after it, if there is one. */
  @property({attribute: false}) next: Lesson | undefined;

  /** The parts that are picked and not yet answered. */
  @state() private picked: readonly string[] = [];
  /** Why the next step is not shown yet. */
  @state() private why = '';

  @query('sms-lab-stage') private readonly labStage!: SmsLabStage | null;
  @query('h3') private readonly heading!: HTMLElement | null;

  readonly #lesson = new LessonController(this);
  #moment = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {lesson} = this;
    if (!lesson || !(changed.has('lesson') || changed.has('step'))) return;
    this.#lesson.open(lesson, this.step - 1);
    this.why = '';
    const {step} = this.#lesson;
    this.picked = step?.act?.kind === 'pick' ? idsOf(this.#lesson.answerOf(step.id)) : [];
  }

  override render(): TemplateResult | typeof nothing {
    const {lesson} = this;
    const {step} = this.#lesson;
    if (!lesson || !step) return nothing;
    const stage = this.#stage(lesson);
    return html`
      <sms-lesson-head
        .lesson=${lesson}
        .step=${this.step}
        .done=${lesson.steps.filter(({id}) => this.#lesson.isDone(id)).map(({id}) => id)}
        @sms-step-ask=${({step: asked}: {step: number}) => this.#go(asked)}
      ></sms-lesson-head>
      <div class="layout ${stage ? '' : 'alone'}">
        <section class="say" aria-labelledby="title">
          <h3 id="title" tabindex="-1">${step.title}</h3>
          ${step.say.map((paragraph) => html`<p>${paragraph}</p>`)}
        </section>
        ${stage ? html`<div class="stage">${this.#renderStage(stage, step)}</div>` : nothing}
        <section class="do" aria-label=${msg('Your part')}>
          ${this.#renderAct(step)} ${this.#renderAfter(lesson, step)}
          ${this.#renderMoves(lesson, step)}
        </section>
      </div>
    `;
  }

  /** Where a step has no stage of its own, the one before it stays. */
  #stage({steps}: Lesson): Stage | undefined {
    return steps.slice(0, this.step).findLast(({stage}) => stage !== undefined)?.stage;
  }

  #renderStage(stage: Stage, {act}: Step): TemplateResult | typeof nothing {
    if (stage.kind !== 'lab') return nothing;
    const {step} = this.#lesson;
    const isPicking = act?.kind === 'pick' && step && !this.#lesson.isDone(step.id);
    return html`
      <sms-lab-stage
        .stage=${stage}
        .pickable=${isPicking ? act.from : []}
        .picked=${this.picked}
        @sms-stage-reach=${this.#onReach}
        @sms-part-pick=${this.#onPick}
      ></sms-lab-stage>
    `;
  }

  #renderAct({id, act}: Step): TemplateResult {
    const lesson = this.#lesson;
    return html`
      <sms-act
        .act=${act}
        .answer=${lesson.answerOf(id)}
        .verdict=${lesson.verdict}
        .picked=${this.picked}
        .found=${lesson.foundIn(act?.kind === 'compare' ? act.findings : id)}
        .hints=${lesson.hints}
        ?done=${lesson.isDone(id)}
        ?can-show=${lesson.canShow}
        @sms-answer-give=${this.#onAnswer}
        @sms-picks-change=${this.#onPicks}
        @sms-help-ask=${this.#onHelp}
        @sms-test-score=${this.#onScore}
      ></sms-act>
    `;
  }

  /** What is said when the step is done, and what it rests on. */
  #renderAfter(
    {steps}: Lesson,
    {id, act, then = [], facts = []}: Step,
  ): TemplateResult | typeof nothing {
    if (!this.#lesson.isDone(id)) return nothing;
    const recalled =
      act?.kind === 'watch' ? steps.find((step) => step.id === act.recalls) : undefined;
    return html`
      ${
        recalled
          ? html`
              <sms-recall
                .question=${recalled.act}
                .answer=${this.#lesson.answerOf(recalled.id)}
              ></sms-recall>
            `
          : nothing
      }
      <div class="then" role="status">${then.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      <sms-facts .ids=${facts}></sms-facts>
    `;
  }

  #renderMoves({steps}: Lesson, {id}: Step): TemplateResult {
    const isDone = this.#lesson.isDone(id);
    const isLast = this.step === steps.length;
    return html`
      <div class="moves">
        <button type="button" ?disabled=${this.step === 1} @click=${() => this.#go(this.step - 1)}>
          ${msg('Back')}
        </button>
        <button
          type="button"
          class=${isDone ? 'next' : ''}
          aria-disabled=${!isDone}
          aria-describedby="why"
          @click=${this.#goOn}
        >
          ${isLast ? this.#afterLast() : msg('Next')}
        </button>
        <span id="why" role="status">${this.why}</span>
      </div>
    `;
  }

  #afterLast(): string {
    return this.next ? msg(str`Next lesson: ${this.next.title}`) : msg('All lessons');
  }

  #goOn(): void {
    const {step} = this.#lesson;
    if (!step || !this.lesson) return;
    if (!this.#lesson.isDone(step.id)) {
      this.why = msg('First do what this step asks for.');
      return;
    }
    if (this.step < this.lesson.steps.length) this.#go(this.step + 1);
    else this.#goTo(this.next?.id ?? null, 1);
  }

  #go(step: number): void {
    if (this.lesson) this.#goTo(this.lesson.id, step);
  }

  #goTo(lesson: string | null, step: number): void {
    const event = new PlaceChangeEvent({screen: 'lesson', lesson, step}, {isNew: true});
    this.dispatchEvent(event);
    void this.updateComplete.then(() => this.heading?.focus());
  }

  #onReach({reached, moment}: StageReachEvent): void {
    this.#moment = moment;
    this.#lesson.reach(reached);
  }

  #onPick({part}: PartPickEvent): void {
    this.picked = toggled(this.picked, part);
  }

  #onPicks({picked}: PicksChangeEvent): void {
    this.picked = picked;
  }

  #onAnswer({answer}: AnswerGiveEvent): void {
    this.#lesson.answer(answer);
  }

  #onScore({right, of}: TestScoreEvent): void {
    this.#lesson.score(right, of);
  }

  #onHelp({help}: HelpAskEvent): void {
    if (help === 'hint') this.#lesson.hint();
    if (help === 'claim') this.#lesson.claim(this.#moment);
    if (help === 'show') this.#show();
  }

  /** Does for the learner what the step asks for. */
  #show(): void {
    const {step, reached} = this.#lesson;
    const act = step?.act;
    if (!act) return;
    const solution = solutionOf(act, reached, this.#lesson.foundIn(step.id));
    if (solution.shown) this.labStage?.show(solution.shown);
    if (solution.moment !== undefined) this.labStage?.goTo(solution.moment);
    if (solution.answer === undefined) return;
    this.picked = act.kind === 'pick' ? idsOf(solution.answer) : this.picked;
    this.#lesson.shown(solution.answer);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lesson': SmsLesson;
  }
}
