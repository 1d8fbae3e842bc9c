import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import type {Expect, Finding, Lesson, Stage, Step} from '../../lessons/lesson.js';
import {lessonEvidence} from '../../lessons/lesson-evidence.js';
import type {FactId} from '../../lessons/facts.js';
import {ReadingController} from '../evidence/index.js';
import type {PartPickEvent, StampPressEvent} from '../lab/index.js';
import type {LessonRoute} from '../links/route.js';
import {stampsFor} from '../run/stamp.js';
import {AnnouncerController} from '../ui/announcer-controller.js';
import {PlaceChangeEvent, opensElsewhere} from '../ui/navigation-events.js';
import {PartsController} from '../ui/parts-controller.js';
import sharedStyles from '../ui/shared.styles.js';
import type {
  AnswerGiveEvent,
  HelpAskEvent,
  PicksChangeEvent,
  PlatformChangeEvent,
  StageReachEvent,
  StampsChangeEvent,
  TestScoreEvent,
} from './course-events.js';
import courseStyles from './course.styles.js';
import {LessonController} from './lesson-controller.js';
import {idsOf, solutionOf, toggled, type Stamps} from './model/marking.js';
import {catchUp, practisedBefore, reachedIn} from './model/practice-stage.js';
import {PracticeController} from './practice-controller.js';
import './sms-act.js';
import type {SmsAct} from './sms-act.js';
import './sms-facts.js';
import styles from './sms-lesson.styles.js';
import './sms-stage.js';
import type {Stamping} from './sms-lab-stage.js';
import type {SmsStage} from './sms-stage.js';
import './sms-transcript.js';

/**
 * One lesson: its text, what the learner does, and the stage beside it.
 *
 * @fires {PlaceChangeEvent} sms-place-change - Another step, or the list of lessons, is shown.
 * @fires {TaskAnswerEvent} sms-task-answer - The task of a step was answered or done.
 * @fires {LessonCompleteEvent} sms-lesson-complete - The last of its steps was done.
 */
@customElement('sms-lesson')
@localized()
export class SmsLesson extends LitElement {
  static override styles = [sharedStyles, courseStyles, styles];

  /** The lesson, in the language of the page. */
  @property({attribute: false}) lesson: Lesson | undefined;

  /** Which of its steps is shown, from 1. */
  @property({type: Number}) step = 1;

  /** The lesson that comes after it, if there is one. */
  @property({attribute: false}) next: Lesson | undefined;

  /** The parts that are picked and not yet answered. */
  @state() private picked: readonly string[] = [];

  /** What is expected of parts of the picture. */
  @state() private stamps: Stamps = {};

  /** The step for which the earlier ones were done on the server. */
  @state() private caughtUp = '';

  /** The step whose next one was asked for too early. */
  @state() private refusedAt = '';

  @query('sms-stage') private readonly stage!: SmsStage | null;
  @query('sms-act') private readonly act!: SmsAct | null;
  @query('h3') private readonly heading!: HTMLElement | null;

  readonly #lesson = new LessonController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #reading = new ReadingController(this);
  readonly #practice = new PracticeController(this, (practice) =>
    this.#lesson.reach(reachedIn(practice)),
  );
  readonly #paper = new PartsController(this, () => import('./sms-handout.js'));
  #moment = 0;

  protected override firstUpdated(): void {
    // To be there when somebody prints.
    void this.#paper.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {lesson} = this;
    if (!lesson || !(changed.has('lesson') || changed.has('step'))) return;
    this.#lesson.open(lesson, this.step - 1);
    const {step} = this.#lesson;
    // In another language, what is answered so far stays.
    const opened = `${lesson.id} ${this.step}`;
    if (opened === this.#opened) return;
    this.#opened = opened;
    if (step) this.#begin(lesson, step);
    this.picked = step?.act?.kind === 'pick' ? idsOf(this.#lesson.answerOf(step.id)) : [];
    this.stamps = this.#lesson.expected ?? {};
    this.refusedAt = '';
  }

  #opened = '';
  /** The step that is shown, and whether it was done at the last update. */
  #shown: {readonly step: string; readonly isDone: boolean} | undefined;

  protected override updated(): void {
    const {step} = this.#lesson;
    if (!step) return;
    const isDone = this.#lesson.isDone(step.id);
    const isNews = this.#shown?.step === step.id && isDone && !this.#shown.isDone;
    this.#shown = {step: step.id, isDone};
    // After the verdict.
    if (isNews)
      void this.act?.updateComplete.then(() => this.#announcer.tell(step.then?.join(' ') ?? ''));
  }

  override render(): TemplateResult | typeof nothing {
    const {lesson} = this;
    const {step} = this.#lesson;
    if (!lesson || !step) return nothing;
    const {stage} = step;
    return html`
      ${this.#renderHead(lesson)}
      <div class="layout ${layoutOf(stage)} ${step.act?.kind ?? ''}">
        <section class="say" aria-labelledby="title">
          <h3 id="title" tabindex="-1">${step.title}</h3>
          ${step.say.map((paragraph, place) =>
            this.#renderParagraph(paragraph, lessonEvidence[lesson.id]?.[step.id]?.[place] ?? []),
          )}
        </section>
        ${stage ? html`<div class="stage">${this.#renderStage(stage, step)}</div>` : nothing}
        <section class="do" tabindex="-1" aria-label=${msg('Your part')}>
          ${this.#renderAct(step)} ${this.#renderAfter(step)} ${this.#renderMoves(lesson, step)}
          ${this.#renderCoach(stage)}
        </section>
      </div>
      <p class="visually-hidden" aria-live="polite" aria-atomic="true">${this.#announcer.text}</p>
      <sms-transcript .lesson=${lesson}></sms-transcript>
      ${this.#paper.state === 'ready' ? html`<sms-handout .lesson=${lesson}></sms-handout>` : nothing}
    `;
  }

  /** The practice stays the same from step to step, unless an open step asks for a fresh one. */
  #begin(lesson: Lesson, {id, stage}: Step): void {
    const practised = lesson.steps.find((step) => step.stage?.kind === 'practice')?.stage;
    if (practised?.kind !== 'practice') return;
    this.#practice.open(lesson.id, practised);
    const {practice} = this.#practice;
    if (!practice || (stage?.kind !== 'practice' && stage?.kind !== 'proof')) return;
    // A link may open a step before the earlier ones are done: the server is as they leave it.
    const before = practisedBefore(lesson, this.step - 1);
    const isBehind = before !== undefined && !this.#lesson.isDone(before.id);
    if (isBehind && catchUp(practice, before)) this.caughtUp = id;
    if (stage.kind === 'proof') return;
    if (stage.fresh && !this.#lesson.isDone(id)) practice.restart();
    this.#lesson.reach(reachedIn(practice));
  }

  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  #renderHead({title, steps}: Lesson): TemplateResult {
    return html`
      <div class="head">
        <a href="?v=1&amp;view=lesson" @click=${this.#openList}
          ><span aria-hidden="true">‹</span>${msg('All lessons')}</a
        >
        <h2>${title}</h2>
        <ol aria-label=${msg('Steps of this lesson')}>
          ${steps.map((step, place) => this.#renderStepButton(step, place + 1))}
        </ol>
      </div>
    `;
  }

  #renderStepButton({id, title}: Step, step: number): TemplateResult {
    const isDone = this.#lesson.isDone(id);
    const name = isDone ? msg(str`Step ${step}, done: ${title}`) : msg(str`Step ${step}: ${title}`);
    return html`
      <li>
        <button
          type="button"
          class=${isDone ? 'done' : ''}
          aria-label=${name}
          title=${title}
          aria-current=${step === this.step ? 'step' : 'false'}
          @click=${() => this.#go(step)}
        >
          ${isDone ? '✓' : step}
        </button>
      </li>
    `;
  }

  #renderStage(stage: Stage, {id, act}: Step): TemplateResult {
    const isPicking = act?.kind === 'pick' && !this.#lesson.isDone(id);
    return html`
      <sms-stage
        .stage=${stage}
        .practice=${this.#practice.practice}
        .pickable=${isPicking ? act.from : []}
        .picked=${this.picked}
        .stamping=${act?.kind === 'expect' ? this.#stampingOf(act) : undefined}
        @sms-stamp-press=${({part}: StampPressEvent) => this.#press(part)}
        @sms-stage-reach=${this.#onReach}
        @sms-part-pick=${({part}: PartPickEvent) => (this.picked = toggled(this.picked, part))}
        @sms-platform-change=${({platform}: PlatformChangeEvent) => this.#practice.choose(platform)}
      ></sms-stage>
    `;
  }

  /** What is stamped on the picture. */
  #stampingOf({on, at}: Expect): Stamping {
    const {expected, verdict} = this.#lesson;
    const right = new Map(verdict?.reasons.map((reason) => [reason.of ?? '', reason.right]));
    return {
      on,
      stamps: this.stamps,
      right: verdict && Object.fromEntries(right),
      closed: expected !== undefined,
      playsTo: expected && at,
    };
  }

  /** The next of what a part can be. */
  #press(part: string): void {
    const choices = stampsFor(part);
    const place = choices.findIndex((each) => each === this.stamps[part]);
    const next = choices[(place + 1) % choices.length];
    if (next) this.stamps = {...this.stamps, [part]: next};
  }

  #onStamps({stamps, given}: StampsChangeEvent): void {
    this.stamps = stamps;
    if (given) this.#lesson.expect(stamps);
  }

  #renderAct({id, act}: Step): TemplateResult {
    const lesson = this.#lesson;
    return html`
      <sms-act
        .act=${act}
        .facts=${this.#lesson.step?.facts ?? []}
        .answer=${lesson.answerOf(id)}
        .verdict=${lesson.verdict}
        .picked=${this.picked}
        .stamps=${this.stamps}
        ?given=${lesson.expected !== undefined}
        ?no-longer=${!lesson.isSoNow}
        ?known=${lesson.isKnown(id)}
        .miss=${lesson.miss}
        @sms-stamps-change=${this.#onStamps}
        .found=${lesson.foundIn(act?.kind === 'compare' ? act.findings : id)}
        .findings=${act?.kind === 'compare' ? this.#findingsOf(act.findings) : []}
        .hints=${lesson.hints}
        ?done=${lesson.isDone(id)}
        ?can-show=${lesson.canShow}
        @sms-answer-give=${({answer}: AnswerGiveEvent) => lesson.answer(answer)}
        @sms-picks-change=${({picked}: PicksChangeEvent) => (this.picked = picked)}
        @sms-help-ask=${this.#onHelp}
        @sms-test-score=${({right, of}: TestScoreEvent) => lesson.score(right, of)}
      ></sms-act>
    `;
  }

  #findingsOf(step: string): readonly Finding[] {
    const act = this.lesson?.steps.find(({id}) => id === step)?.act;
    return act?.kind === 'experiments' ? act.findings : [];
  }

  /** A paragraph about SMS ends with the mark of its evidence. */
  #renderParagraph(paragraph: string, facts: readonly FactId[]): TemplateResult {
    const mark = facts.length > 0 ? this.#reading.parts?.renderMark(facts) : undefined;
    return html`<p>${this.#reading.terms(paragraph)} ${mark}</p>`;
  }

  /** What a done step says: the conclusion, and the facts. */
  #renderAfter({id, then = [], facts = []}: Step): unknown {
    if (!this.#lesson.isDone(id)) return nothing;
    return html`
      <div class="after">
        <div class="then" ?hidden=${then.length === 0}>
          ${then.map((paragraph) => this.#renderParagraph(paragraph, facts))}
        </div>
        <sms-facts .ids=${facts}></sms-facts>
      </div>
    `;
  }

  /** What came of the last act, and the server as it is: beside the desktop, in sight. */
  #renderCoach(stage: Stage | undefined): TemplateResult | typeof nothing {
    const {practice} = this.#practice;
    // On the ticket's server nobody says what came of an act: the learner looks.
    if (stage?.kind !== 'practice' || !practice) return nothing;
    if (stage.ticket && !stage.begins) return nothing;
    return html`
      <div class="coach">
        <p ?hidden=${this.caughtUp !== this.#lesson.step?.id}>
          ${msg('You skipped earlier steps. The server is in the state that those steps leave.')}
        </p>
        <sms-practice-log .practice=${practice}></sms-practice-log>
        <sms-practice-status .practice=${practice}></sms-practice-status>
      </div>
    `;
  }

  #renderMoves({steps}: Lesson, {id}: Step): TemplateResult {
    const isDone = this.#lesson.isDone(id);
    const isRefused = !isDone && this.refusedAt === id;
    return html`
      <div class="moves">
        <button type="button" ?disabled=${this.step === 1} @click=${() => this.#go(this.step - 1)}>
          ${msg('Back')}
        </button>
        <button
          type="button"
          class="${isDone ? 'primary' : ''} ${this.step === steps.length ? 'leaves' : ''}"
          aria-disabled=${!isDone}
          aria-describedby="why"
          @click=${this.#goOn}
        >
          ${this.step === steps.length ? this.#afterLast() : msg('Next step')}
        </button>
        <span id="why" aria-live="polite" aria-atomic="true">
          ${isRefused ? msg('First complete this step.') : nothing}
        </span>
      </div>
    `;
  }

  #afterLast(): string {
    return this.next ? msg(str`Next lesson: ${this.next.title}`) : msg('All lessons');
  }

  #goOn(): void {
    const {step} = this.#lesson;
    if (!this.lesson || !step) return;
    if (!this.#lesson.isDone(step.id)) this.refusedAt = step.id;
    else if (this.step < this.lesson.steps.length) this.#go(this.step + 1);
    else this.#goTo(this.next?.id ?? null, 1);
  }

  #go(step: number): void {
    if (this.lesson) this.#goTo(this.lesson.id, step);
  }

  #goTo(lesson: string | null, step: number): void {
    const place: LessonRoute = {screen: 'lesson', lesson, step};
    const event = new PlaceChangeEvent(place, {isNew: true});
    this.dispatchEvent(event);
    void this.updateComplete.then(() => this.focus());
  }

  #openList(click: MouseEvent): void {
    if (opensElsewhere(click)) return;
    click.preventDefault();
    this.#goTo(null, 1);
  }

  #onReach({reached, moment}: StageReachEvent): void {
    const {practice} = this.#practice;
    this.#moment = moment;
    // A task of the practice stays what it is while the lid shows a run.
    this.#lesson.reach({...(practice && reachedIn(practice)), ...reached});
  }

  #onHelp({help}: HelpAskEvent): void {
    if (help === 'hint') this.#lesson.hint();
    if (help === 'claim') this.#lesson.claim(this.#moment);
    if (help === 'show') this.#show();
  }

  /** Performs the step's solution. */
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

function layoutOf(stage: Stage | undefined): string {
  if (!stage) return 'alone';
  if (stage.kind === 'practice') return 'practised';
  return stage.kind === 'lab' && stage.until === 'start' ? 'still' : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lesson': SmsLesson;
  }
}
