import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import type {Finding, Lesson, Stage, Step} from '../../lessons/lesson.js';
import {LessonController} from './lesson-controller.js';
import {KeptPracticeController} from './kept-practice-controller.js';
import {idsOf} from './model/marking.js';
import {reachedIn} from './model/practice-stage.js';
import {solutionOf} from './model/solution.js';
import {PlaceChangeEvent} from '../ui/navigation-events.js';
import sharedStyles from '../ui/shared.styles.js';
import type {PartPickEvent} from '../lab/picture/sms-site-picture.js';
import type {AnswerGiveEvent, HelpAskEvent, PicksChangeEvent} from './act-events.js';
import './sms-act.js';
import './sms-lesson-after.js';
import './sms-lesson-head.js';
import './sms-lesson-moves.js';
import type {StepMoveEvent} from './sms-lesson-moves.js';
import styles from './sms-lesson.styles.js';
import {toggled} from './sms-picks.js';
import type {PlatformChangeEvent} from './sms-practice-stage.js';
import './sms-stage.js';
import type {SmsStage} from './sms-stage.js';
import './sms-transcript.js';
import type {TestScoreEvent} from './sms-test.js';
import type {StageReachEvent} from './stage-events.js';
import {tellLesson} from './lesson-reports.js';

/**
 * One lesson: its text, what the learner does, and the stage beside it.
 *
 * @fires {PlaceChangeEvent} sms-place-change - Another step is shown.
 * @fires {TaskAnswerEvent} sms-task-answer - What a step asks for was answered, or done.
 * @fires {LessonCompleteEvent} sms-lesson-complete - The last of its steps was done.
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

  @query('sms-stage') private readonly stage!: SmsStage | null;
  @query('h3') private readonly heading!: HTMLElement | null;

  readonly #lesson = new LessonController(this, tellLesson(this));
  readonly #practice = new KeptPracticeController(this, (practice) =>
    this.#lesson.reach(reachedIn(practice)),
  );
  #moment = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {lesson} = this;
    if (!lesson || !(changed.has('lesson') || changed.has('step'))) return;
    this.#lesson.open(lesson, this.step - 1);
    const {step} = this.#lesson;
    if (step) this.#begin(lesson, step);
    this.picked = step?.act?.kind === 'pick' ? idsOf(this.#lesson.answerOf(step.id)) : [];
  }

  override render(): TemplateResult | typeof nothing {
    const {lesson} = this;
    const {step} = this.#lesson;
    if (!lesson || !step) return nothing;
    const stage = this.#stageOf(lesson);
    return html`
      <sms-lesson-head
        .lesson=${lesson}
        .step=${this.step}
        .done=${lesson.steps.filter(({id}) => this.#lesson.isDone(id)).map(({id}) => id)}
        @sms-step-ask=${({step: asked}: {step: number}) => this.#go(asked)}
      ></sms-lesson-head>
      <div class="layout ${stage ? '' : 'alone'} ${step.act?.kind ?? ''}">
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
      <sms-transcript .lesson=${lesson}></sms-transcript>
    `;
  }

  /** A practice is the same from step to step, unless a step that is still to be done begins with a fresh one. */
  #begin(lesson: Lesson, {id, stage}: Step): void {
    if (!lesson.steps.some((step) => step.stage?.kind === 'practice')) return;
    this.#practice.open(lesson.id);
    const {practice} = this.#practice;
    if (stage?.kind !== 'practice' || !practice) return;
    if (stage.fresh && !this.#lesson.isDone(id)) practice.restart();
    this.#lesson.reach(reachedIn(practice));
  }

  /** Where a step has no stage of its own, the one before it stays. */
  #stageOf({steps}: Lesson): Stage | undefined {
    // What is read or compared has the page to itself.
    if (this.#lesson.step?.act?.kind === 'compare') return undefined;
    return steps.slice(0, this.step).findLast(({stage}) => stage !== undefined)?.stage;
  }

  #renderStage(stage: Stage, {id, act}: Step): TemplateResult {
    const isPicking = act?.kind === 'pick' && !this.#lesson.isDone(id);
    return html`
      <sms-stage
        .stage=${stage}
        .practice=${this.#practice.practice}
        .pickable=${isPicking ? act.from : []}
        .picked=${this.picked}
        @sms-stage-reach=${this.#onReach}
        @sms-part-pick=${this.#onPick}
        @sms-platform-change=${({platform}: PlatformChangeEvent) => this.#practice.choose(platform)}
      ></sms-stage>
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
        .findings=${act?.kind === 'compare' ? this.#findingsOf(act.findings) : []}
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

  #findingsOf(step: string): readonly Finding[] {
    const act = this.lesson?.steps.find(({id}) => id === step)?.act;
    return act?.kind === 'experiments' ? act.findings : [];
  }

  /** What is said when the step is done, and what it rests on. */
  #renderAfter({steps}: Lesson, step: Step): TemplateResult | typeof nothing {
    if (!this.#lesson.isDone(step.id)) return nothing;
    const {act} = step;
    const recalled = act?.kind === 'watch' ? steps.find(({id}) => id === act.recalls) : undefined;
    return html`
      <sms-lesson-after
        .step=${step}
        .recalled=${recalled?.act}
        .prediction=${recalled && this.#lesson.answerOf(recalled.id)}
      ></sms-lesson-after>
    `;
  }

  #renderMoves({steps}: Lesson, {id}: Step): TemplateResult {
    return html`
      <sms-lesson-moves
        .step=${id}
        ?first=${this.step === 1}
        ?done=${this.#lesson.isDone(id)}
        .next=${this.step === steps.length ? this.#afterLast() : msg('Next step')}
        @sms-step-move=${({by}: StepMoveEvent) => this.#move(by)}
      ></sms-lesson-moves>
    `;
  }

  #afterLast(): string {
    return this.next ? msg(str`Next lesson: ${this.next.title}`) : msg('All lessons');
  }

  #move(by: -1 | 1): void {
    const step = this.step + by;
    if (step <= (this.lesson?.steps.length ?? 0)) this.#go(step);
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
    if (solution.shown) this.stage?.show(solution.shown);
    if (solution.moment !== undefined) this.stage?.goTo(solution.moment);
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
