import {msg} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';

import type {Expect, Finding, Lesson, Step} from '../../lessons/lesson.js';
import {LessonCompleteEvent, TaskAnswerEvent} from './course-events.js';
import {isReached, type Reached} from './model/goals.js';
import {
  answerOf,
  hintsOf,
  idsOf,
  isQuestion,
  mark,
  markExpected,
  markMoment,
  missIn,
  stampsIn,
  type Stamps,
  type Verdict,
} from './model/marking.js';
import {answered, kept, lessonProgress, scored, visited, type Answer} from './model/progress.js';
import {momentOf} from './model/stage.js';
import {ProgressController, type ProgressStore} from './progress-store.js';

/** How many tries it takes before the learner may see the solution. */
const triesBeforeShowing = 2;

/**
 * One lesson as the learner works through it: the current step, the answers, what is done.
 *
 * Answers are stored with the progress. The rest, such as the number of hints, lasts as long as the
 * step is shown. Its host dispatches `sms-task-answer` and `sms-lesson-complete`.
 *
 * @example
 * ```ts
 * readonly #lesson = new LessonController(this);
 * this.#lesson.open(lesson, 2);
 * this.#lesson.answer('all');
 * ```
 */
export class LessonController {
  /** How many hints are shown. */
  hints = 0;
  /** How the last answer was marked; undefined while there is none, and where none is marked. */
  verdict: Verdict | undefined;
  /** How often the learner tried this step. */
  tries = 0;
  /** What is on the stage. */
  reached: Reached | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: ProgressStore;
  #lesson: Lesson | undefined;
  #place = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#store = new ProgressController(host).store;
  }

  get step(): Step | undefined {
    return this.#lesson?.steps[this.#place];
  }

  /** Goes to a step, by its place from 0, and marks its answer again: its reasons may come in another language. */
  open(lesson: Lesson, place: number): void {
    if (lesson.id === this.#lesson?.id && place === this.#place) {
      this.#lesson = lesson;
      if (this.verdict && this.step) this.verdict = this.#markAgain(this.step) ?? this.verdict;
      return;
    }
    this.#lesson = lesson;
    this.#place = place;
    this.hints = 0;
    this.tries = 0;
    this.reached = undefined;
    const {step} = this;
    if (!step) return;
    this.verdict = this.#markAgain(step);
    this.#store.change((progress) => visited(progress, lesson.id, step.id));
    // A step that asks for nothing is done when it is shown.
    if (!step.act || step.act.kind === 'compare') this.#record(true, true);
  }

  isDone(step: string): boolean {
    return this.#kept?.done.includes(step) === true;
  }

  answerOf(step: string): Answer | undefined {
    const answers = this.#kept?.answers ?? {};
    return Object.hasOwn(answers, step) ? answers[step] : undefined;
  }

  /** Whether the solution can be shown: after trying, so that there is something to learn from it. */
  get canShow(): boolean {
    const {step} = this;
    if (!step?.act || this.isDone(step.id)) return false;
    const hasSeenAllHints = this.hints > 0 && this.hints === hintsOf(step.act).length;
    return hasSeenAllHints || this.tries >= triesBeforeShowing;
  }

  hint(): void {
    this.hints += 1;
    this.#host.requestUpdate();
  }

  /** Takes an answer to the question of this step. */
  answer(given: Answer): void {
    const act = this.step?.act;
    if (!isQuestion(act)) return;
    const verdict = mark(act, given);
    this.verdict = verdict;
    this.#record(given, verdict.right);
  }

  /** Keeps a prediction. It is marked when it has been played. */
  expect(stamps: Stamps): void {
    const {step} = this;
    const lesson = this.#lesson;
    if (step?.act?.kind !== 'expect' || !lesson) return;
    this.#store.change((progress) => kept(progress, lesson.id, step.id, answerOf(stamps)));
    this.#host.requestUpdate();
  }

  /** What the learner has predicted in this step; undefined while something is missing. */
  get expected(): Stamps | undefined {
    const {step} = this;
    if (step?.act?.kind !== 'expect') return undefined;
    const stamps = stampsIn(this.answerOf(step.id), step.act);
    return Object.keys(stamps).length === step.act.on.length ? stamps : undefined;
  }

  /** Whether what a task asks for is so now; it may have been, and be so no longer. */
  get isSoNow(): boolean {
    const {step, reached} = this;
    if (step?.act?.kind !== 'task' || !reached) return true;
    return isReached(step.act.goal, reached, true);
  }

  /** Whether the first answer to a step was right. */
  isKnown(step: string): boolean {
    return this.#kept?.firstTry.includes(step) === true;
  }

  /** Why what is on the stage does not complete the step; empty where nothing is known to be wrong. */
  get miss(): string {
    const {step, reached} = this;
    const act = step?.act;
    if (!act || !reached || this.isDone(step.id)) return '';
    if (act.kind === 'watch') {
      const {lab} = reached;
      const until = lab && momentOf(act.until, lab.run);
      return until !== undefined && lab && lab.seen >= until
        ? msg('You skipped some steps. Go back, and play or step through them.')
        : '';
    }
    return 'misses' in act ? missIn(act.misses, reached) : '';
  }

  /** The learner claims that this is the moment to find. */
  claim(moment: number): void {
    const {step, reached} = this;
    if (step?.act?.kind !== 'moment' || !reached?.lab) return;
    this.verdict = markMoment(step.act, moment, reached.lab.run);
    this.#record(moment, this.verdict.right);
  }

  /** The stage shows something else, which may complete the step. */
  reach(reached: Reached): void {
    this.reached = reached;
    const {step} = this;
    switch (step?.act?.kind) {
      case 'watch': {
        const {lab} = reached;
        const until = lab && momentOf(step.act.until, lab.run);
        if (until !== undefined && (lab?.watched ?? 0) >= until) this.#finish();
        break;
      }
      case 'expect': {
        const {lab} = reached;
        const at = lab && momentOf(step.act.at, lab.run);
        if (lab && at !== undefined && lab.seen >= at) this.#playedOut(step, step.act);
        break;
      }
      case 'task':
        if (isReached(step.act.goal, reached)) this.#finish();
        break;
      case 'experiments':
        this.#find(step.act.findings, reached);
        break;
      default:
    }
    this.#host.requestUpdate();
  }

  /** The ids of the findings of a step of experiments. */
  foundIn(step: string): readonly string[] {
    return idsOf(this.answerOf(step));
  }

  /** The learner was shown the solution: the step is done, and no answer of it counts as right. */
  shown(given: Answer): void {
    this.tries += 1;
    const act = this.step?.act;
    if (isQuestion(act)) this.verdict = mark(act, given);
    if (act?.kind === 'moment') {
      this.verdict = {right: true, reasons: [{of: null, right: true, text: act.because}]};
    }
    this.#record(given, true, false);
  }

  /** The learner has taken a test. */
  score(right: number, of: number): void {
    const lesson = this.#lesson;
    const act = this.step?.act;
    if (!lesson || act?.kind !== 'test') return;
    this.#store.change((progress) => scored(progress, lesson.id, {right, of}));
    this.#record(right, right >= act.enough);
  }

  #playedOut(step: Step, act: Expect): void {
    const given = this.answerOf(step.id);
    if (!this.expected || given === undefined) return;
    this.verdict = markExpected(act, step.stage, given);
    if (!this.isDone(step.id)) this.#record(given, true, this.verdict.right);
  }

  get #kept(): ReturnType<typeof lessonProgress> {
    return this.#lesson && lessonProgress(this.#store.progress, this.#lesson.id);
  }

  get #isComplete(): boolean {
    return this.#lesson?.steps.every(({id}) => this.isDone(id)) === true;
  }

  #find(findings: readonly Finding[], reached: Reached): void {
    const {step} = this;
    if (!step) return;
    const found = this.foundIn(step.id).filter((id) => findings.some((each) => each.id === id));
    const more = findings.filter(({id, goal}) => !found.includes(id) && isReached(goal, reached));
    if (more.length === 0) return;
    const all = [...found, ...more.map(({id}) => id)];
    this.#record(all, all.length === findings.length);
  }

  /** Records what is done, once. */
  #finish(): void {
    if (this.step && !this.isDone(this.step.id)) this.#record(true, true);
  }

  #record(given: Answer, done: boolean, right = done): void {
    const {step} = this;
    const lesson = this.#lesson;
    if (!step || !lesson) return;
    const isFirst = this.tries === 0 && this.answerOf(step.id) === undefined;
    const wasComplete = this.#isComplete;
    this.tries += 1;
    this.#store.change((progress) =>
      answered(progress, lesson.id, step.id, given, {done, isRight: right && isFirst}),
    );
    this.#host.requestUpdate();
    if (step.act) {
      const isPrediction = step.act.kind === 'expect';
      const fields = {lesson: lesson.id, task: step.id, right: isPrediction ? null : right};
      const event = new TaskAnswerEvent(fields);
      this.#host.dispatchEvent(event);
    }
    if (this.#isComplete && !wasComplete) {
      const event = new LessonCompleteEvent({
        lesson: lesson.id,
        score: this.#kept?.score ?? null,
      });
      this.#host.dispatchEvent(event);
    }
  }

  #markAgain({id, act, stage}: Step): Verdict | undefined {
    const given = this.answerOf(id);
    if (given === undefined) return undefined;
    // Before there were stamps, an answer was something else: the step stays done, unmarked.
    if (act?.kind === 'expect') {
      return this.isDone(id) && this.expected ? markExpected(act, stage, given) : undefined;
    }
    return isQuestion(act) ? mark(act, given) : undefined;
  }
}
