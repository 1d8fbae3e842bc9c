import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Act, Finding, Lesson, Step} from '../../lessons/lesson.js';
import {isReached, type Reached} from './model/goals.js';
import {idsOf, isQuestion, mark, type Verdict} from './model/marking.js';
import {momentOf} from './model/stage.js';
import {
  answered,
  lessonProgress,
  scored,
  visited,
  type Answer,
  type Score,
} from './model/progress.js';
import {ProgressController} from './progress-controller.js';
import type {ProgressStore} from './progress-store.js';

/** How often a learner has to have tried before the solution can be shown. */
const triesBeforeShowing = 2;

/** Hears what is done in a lesson. */
export interface LessonListener {
  /** A step was answered, or done; `right` is null where that is not the question. */
  answered(step: Step, right: boolean | null): void;
  /** The last of its steps was done. */
  completed(score: Score | null): void;
}

/**
 * One lesson, worked through: which step is on, what was answered, what is done.
 *
 * What is kept is in the progress; the rest, such as how many hints were asked for, lasts as long as
 * the step is on.
 *
 * @example
 * ```ts
 * readonly #lesson = new LessonController(this);
 * this.#lesson.open(lesson, 2);
 * this.#lesson.answer('all');
 * ```
 */
export class LessonController implements ReactiveController {
  /** How many hints are shown. */
  hints = 0;
  /** What became of the last answer; undefined while there is none, and for what is not marked. */
  verdict: Verdict | undefined;
  /** How often something was tried at this step. */
  tries = 0;
  /** What is on the stage. */
  reached: Reached | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #progress: ProgressController;
  readonly #listener: LessonListener | undefined;
  #lesson: Lesson | undefined;
  #place = 0;

  constructor(host: ReactiveControllerHost, listener?: LessonListener) {
    this.#host = host;
    this.#listener = listener;
    this.#progress = new ProgressController(host);
    host.addController(this);
  }

  /** Nothing to start: the progress is followed by a controller of its own. */
  hostConnected(): void {}

  get store(): ProgressStore {
    return this.#progress.store;
  }

  get step(): Step | undefined {
    return this.#lesson?.steps[this.#place];
  }

  /** Goes to a step, by its place from 0; what was answered there is marked again. */
  open(lesson: Lesson, place: number): void {
    if (lesson.id === this.#lesson?.id && place === this.#place) {
      this.#lesson = lesson;
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
    this.store.change((progress) => visited(progress, lesson.id, step.id));
    // What asks for nothing is done when it has been seen.
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
    return (
      this.tries >= triesBeforeShowing ||
      (this.hints > 0 && this.hints === hintsOf(step.act).length)
    );
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
    const predicts = act.kind === 'one' && act.predicts === true;
    this.verdict = predicts ? undefined : verdict;
    this.#record(given, predicts || verdict.right, verdict.right);
  }

  /** Says that this is the moment that is looked for; whether it is. */
  claim(moment: number): boolean {
    const {step, reached} = this;
    if (step?.act?.kind !== 'moment' || !reached) return false;
    const right = reached.lab !== undefined && moment === momentOf(step.act.right, reached.lab.run);
    this.verdict = right
      ? {right, reasons: [{of: null, right, text: step.act.because}]}
      : {right, reasons: []};
    this.#record(moment, right);
    return right;
  }

  /** Something else is on the stage: what is done by doing it may be done now. */
  reach(reached: Reached): void {
    this.reached = reached;
    const {step} = this;
    switch (step?.act?.kind) {
      case 'watch': {
        const {lab} = reached;
        const until = lab && momentOf(step.act.until, lab.run);
        if (lab && until !== undefined && lab.seen >= until) this.#finish(true);
        break;
      }
      case 'task':
        if (isReached(step.act.goal, reached)) this.#finish(true);
        break;
      case 'experiments':
        this.#find(step.act.findings, reached);
        break;
      default:
    }
    this.#host.requestUpdate();
  }

  /** What was found in a step of experiments, by its ids. */
  foundIn(step: string): readonly string[] {
    return idsOf(this.answerOf(step));
  }

  /** The learner has had it shown: done, though not by the learner. */
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
    this.store.change((progress) => scored(progress, lesson.id, {right, of}));
    this.#record(right, right >= act.enough);
  }

  get #kept(): ReturnType<typeof lessonProgress> {
    return this.#lesson && lessonProgress(this.store.progress, this.#lesson.id);
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

  /** Done once; coming there again is no news. */
  #finish(given: Answer): void {
    if (this.step && !this.isDone(this.step.id)) this.#record(given, true);
  }

  #record(given: Answer, done: boolean, right = done): void {
    const {step} = this;
    const lesson = this.#lesson;
    if (!step || !lesson) return;
    const isFirst = this.tries === 0 && this.answerOf(step.id) === undefined;
    const wasComplete = this.#isComplete;
    this.tries += 1;
    this.store.change((progress) =>
      answered(progress, lesson.id, step.id, given, {done, isRight: right && isFirst}),
    );
    this.#host.requestUpdate();
    const isPrediction = step.act?.kind === 'one' && step.act.predicts === true;
    if (step.act) this.#listener?.answered(step, isPrediction ? null : right);
    if (this.#isComplete && !wasComplete) this.#listener?.completed(this.#kept?.score ?? null);
  }

  #markAgain({id, act}: Step): Verdict | undefined {
    const given = this.answerOf(id);
    if (given === undefined || !isQuestion(act)) return undefined;
    return act.kind === 'one' && act.predicts ? undefined : mark(act, given);
  }
}

export function hintsOf(act: Act): readonly string[] {
  return 'hints' in act ? act.hints : [];
}
