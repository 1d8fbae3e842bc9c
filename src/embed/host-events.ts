/** What a simulator reports to those who embed it: as events of the element, and as messages. */
import {msg} from '@lit/localize';

import {markersOf, type Marker} from '../words/markers.js';
import type {LessonRoute} from '../links/route.js';
import type {ComparedRun} from '../run/compared-run.js';
import {productVersion} from '../words/product.js';
import type {Events, State} from './host-types.js';
import {stateOf, type Simulator} from './simulator.js';

/** What each says. The height is no event of a simulator: only frames tell it. */
export interface HostEventDetails extends Omit<Events, 'resize'> {
  ready: {readonly version: string; readonly state: State};
}

export type HostEventName = keyof HostEventDetails;

/** What each means, in one sentence, for the page that documents them. */
export const hostEventMeanings: Readonly<Record<HostEventName, () => string>> = {
  ready: () => msg('The simulator is visible and ready to use.'),
  step: () => msg('The simulator shows another moment of the Lab, or another step of a lesson.'),
  moment: () =>
    msg(
      'The Lab has reached a marked moment: a failure, a retry, the first difference, the first harm, the hotfix, or the end.',
    ),
  task: () => msg('The learner answered a task of a lesson.'),
  complete: () => msg('The Lab has reached its end for the first time, or a lesson is done.'),
  problem: () => msg('The simulator could not do something; one sentence says what.'),
};

export const hostEventNames = Object.keys(hostEventMeanings) as readonly HostEventName[];

export type SendHostEvent = <Each extends HostEventName>(
  name: Each,
  detail: HostEventDetails[Each],
) => void;

/** Listens on a simulator for as long as it exists: its listeners go with it. */
export class HostEvents {
  readonly #simulator: Simulator;
  readonly #send: SendHostEvent;
  /** What was reported last: a moment of a run, or a step of a lesson. */
  #last = '';
  #moment = 0;
  /** The run whose end was reported, by the count of the Lab's changes. */
  #ended: number | undefined;
  /** The marked moments of the run that was reported last. */
  #marked: {readonly run: ComparedRun; readonly moments: readonly Marker[]} | undefined;

  constructor(simulator: Simulator, send: SendHostEvent) {
    this.#simulator = simulator;
    this.#send = send;
    simulator.addEventListener('sms-shown', ({place}) => {
      if (place.screen === 'lab') this.#sendMoment(place.lab.moment);
      else if (place.screen === 'lesson') this.#sendLessonStep(place);
    });
    simulator.addEventListener('sms-problem', ({problems}) => {
      for (const message of problems) send('problem', {message});
    });
    simulator.addEventListener('sms-task-answer', ({lesson, task, right}) => {
      send('task', {lesson, task, right});
    });
    simulator.addEventListener('sms-lesson-complete', ({lesson, score}) => {
      send('complete', {view: 'lesson', lesson, score});
    });
  }

  /** Tells once that it is ready. */
  async begin(): Promise<void> {
    await this.#simulator.shell.ready;
    this.#send('ready', {version: productVersion, state: await stateOf(this.#simulator)});
  }

  #sendMoment(step: number): void {
    const {run, changes, playback} = this.#simulator.shell.lab?.lab ?? {};
    if (!run) return;
    const current = `lab ${changes} ${step}`;
    if (current === this.#last) return;
    // Where it plays, frames may leave out a moment; where it is gone to, what lies between is not met.
    const from =
      playback?.playing && this.#last.startsWith(`lab ${changes} `) ? this.#moment : step - 1;
    this.#last = current;
    this.#moment = step;
    this.#send('step', {view: 'lab', lesson: null, step, of: run.length});
    for (const moment of this.#markersOf(run)) {
      if (moment.moment > from && moment.moment <= step) this.#send('moment', detailOf(moment));
    }
    if (step !== run.length || this.#ended === changes) return;
    this.#ended = changes;
    this.#send('complete', {view: 'lab', lesson: null, score: null});
  }

  #markersOf(run: ComparedRun): readonly Marker[] {
    if (this.#marked?.run !== run) this.#marked = {run, moments: markersOf(run)};
    return this.#marked.moments;
  }

  #sendLessonStep({lesson, step}: LessonRoute): void {
    const current = `lesson ${lesson} ${step}`;
    if (lesson === null || current === this.#last) return;
    this.#last = current;
    this.#send('step', {view: 'lesson', lesson, step, of: null});
  }
}

function detailOf({kind, moment, label, sides}: Marker): HostEventDetails['moment'] {
  return {kind, step: moment, label, sides};
}
