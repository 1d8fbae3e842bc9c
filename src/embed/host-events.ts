/** What a simulator reports to those who embed it: as events of the element, and as messages. */
import {msg} from '@lit/localize';

import type {LessonCompleteEvent, TaskAnswerEvent} from '../course/index.js';
import type {ProblemEvent, ShownEvent} from '../app/shown-event.js';
import {momentsOf, type Moment, type MomentKind} from '../words/markers.js';
import type {LessonPlace} from '../links/route.js';
import type {Side, TwinRun} from '../run/compared-run.js';
import {productVersion} from './product.js';
import {stateOf, type Simulator, type State} from './simulator.js';

export interface ReportDetails {
  ready: {readonly version: string; readonly state: State};
  step: {
    readonly view: 'lab' | 'lesson';
    readonly lesson: string | null;
    readonly step: number;
    /** The last one; null in a lesson. */
    readonly of: number | null;
  };
  moment: {
    readonly kind: MomentKind;
    readonly step: number;
    readonly label: string;
    /** The sides on which it happens: `a` is the left one. */
    readonly sides: readonly Side[];
  };
  task: {readonly lesson: string; readonly task: string; readonly right: boolean | null};
  complete: {
    readonly view: 'lab' | 'lesson';
    readonly lesson: string | null;
    readonly score: {readonly right: number; readonly of: number} | null;
  };
  problem: {readonly message: string};
}

export type ReportName = keyof ReportDetails;

/** What each means, in one sentence, for the page that documents them. */
export const reportMeanings: Readonly<Record<ReportName, () => string>> = {
  ready: () => msg('It can be seen and used.'),
  step: () => msg('Another moment of the Lab, or another step of a lesson, is shown.'),
  moment: () =>
    msg(
      'The Lab has come to a marked moment: a failure, a retry, the first difference, the first harm, the hotfix, the end.',
    ),
  task: () => msg('A task of a lesson was answered.'),
  complete: () => msg('The Lab has come to its end for the first time, or a lesson is done.'),
  problem: () => msg('Something that was asked for could not be done; one sentence says what.'),
};

export const reportNames = Object.keys(reportMeanings) as readonly ReportName[];

export type Tell = <Each extends ReportName>(name: Each, detail: ReportDetails[Each]) => void;

/** Listens on a simulator for as long as it exists: its listeners go with it. */
export class Reporter {
  readonly #simulator: Simulator;
  readonly #tell: Tell;
  /** What was told of last: a moment of a run, or a step of a lesson. */
  #told = '';
  #moment = 0;
  /** The run whose end was told of, by the count of the Lab's changes. */
  #ended: number | undefined;
  /** The marked moments of the run that was told of last. */
  #marked: {readonly run: TwinRun; readonly moments: readonly Moment[]} | undefined;

  constructor(simulator: Simulator, tell: Tell) {
    this.#simulator = simulator;
    this.#tell = tell;
    simulator.addEventListener('sms-shown', (event) => this.#onShown(event));
    simulator.addEventListener('sms-problem', (event) => this.#onProblem(event));
    simulator.addEventListener('sms-task-answer', (event) => this.#onTask(event));
    simulator.addEventListener('sms-lesson-complete', (event) => this.#onComplete(event));
  }

  /** Tells once that it is ready. */
  async begin(): Promise<void> {
    await this.#simulator.shell.ready;
    this.#tell('ready', {version: productVersion, state: await stateOf(this.#simulator)});
  }

  #onShown({place}: ShownEvent): void {
    if (place.screen === 'lab') this.#tellMoment(place.lab.moment);
    else if (place.screen === 'lesson') this.#tellLessonStep(place);
  }

  #tellMoment(step: number): void {
    const {run, changes, playback} = this.#simulator.shell.lab?.lab ?? {};
    if (!run) return;
    const told = `lab ${changes} ${step}`;
    if (told === this.#told) return;
    // Where it plays, frames may leave out a moment; where it is gone to, what lies between is not met.
    const from =
      playback?.playing && this.#told.startsWith(`lab ${changes} `) ? this.#moment : step - 1;
    this.#told = told;
    this.#moment = step;
    this.#tell('step', {view: 'lab', lesson: null, step, of: run.length});
    for (const moment of this.#momentsOf(run)) {
      if (moment.moment > from && moment.moment <= step) this.#tell('moment', detailOf(moment));
    }
    if (step !== run.length || this.#ended === changes) return;
    this.#ended = changes;
    this.#tell('complete', {view: 'lab', lesson: null, score: null});
  }

  #momentsOf(run: TwinRun): readonly Moment[] {
    if (this.#marked?.run !== run) this.#marked = {run, moments: momentsOf(run)};
    return this.#marked.moments;
  }

  #tellLessonStep({lesson, step}: LessonPlace): void {
    const told = `lesson ${lesson} ${step}`;
    if (lesson === null || told === this.#told) return;
    this.#told = told;
    this.#tell('step', {view: 'lesson', lesson, step, of: null});
  }

  #onTask({lesson, task, right}: TaskAnswerEvent): void {
    this.#tell('task', {lesson, task, right});
  }

  #onComplete({lesson, score}: LessonCompleteEvent): void {
    this.#tell('complete', {view: 'lesson', lesson, score});
  }

  #onProblem({problems}: ProblemEvent): void {
    for (const message of problems) this.#tell('problem', {message});
  }
}

function detailOf({kind, moment, label, sides}: Moment): ReportDetails['moment'] {
  return {kind, step: moment, label, sides};
}
