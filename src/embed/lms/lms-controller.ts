import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {now} from '../../ui/clock.js';
import {lessonProgress, stepsDone} from '../../course/index.js';
import {openVisit, type Visit} from './lms-visit.js';
import type {Bookmark} from './progress-packing.js';

/**
 * A learner's visit to a unit: opened with the host, saved whenever the page goes out of sight, and
 * closed with the page.
 *
 * @example
 * ```ts
 * readonly #lms = new LmsController(this, launchText, (sentence) => this.say(sentence));
 * this.#lms.leave();
 * ```
 */
export class LmsController implements ReactiveController {
  readonly visit: Visit;
  /** Whether the learner has asked to be let out. */
  hasLeft = false;
  readonly #host: ReactiveControllerHost;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, launchText: string, tell: (sentence: string) => void) {
    this.#host = host;
    this.visit = openVisit(launchText, {window, now, tell});
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = this.visit.store.subscribe(() => this.#host.requestUpdate());
    document.addEventListener('visibilitychange', this.#onVisibility);
    window.addEventListener('pagehide', this.#onHide);
    window.addEventListener('pageshow', this.#onShow);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('pageshow', this.#onShow);
  }

  get isRecording(): boolean {
    return this.visit.session?.isRecording === true;
  }

  /** How many steps of the unit are done, and how many there are. */
  get steps(): {readonly done: number; readonly of: number} {
    return stepsDone(this.visit.unit.outline, this.visit.store.progress);
  }

  /** Where to go on; undefined where the unit is to be looked over first. */
  get at(): Bookmark | undefined {
    const {name, session, unit, store} = this.visit;
    if (session?.at) return session.at;
    if (name === 'course') return undefined;
    const {lesson} = name;
    const [first = ''] = unit.outline.get(lesson) ?? [];
    return {lesson, step: lessonProgress(store.progress, lesson)?.at ?? first};
  }

  /** Closes the record, and lets the learner out as far as a page can. */
  leave(): void {
    this.visit.session?.finish({leaves: true});
    this.hasLeft = true;
    this.#host.requestUpdate();
    // A window of its own was opened for this; in a frame, what is around is not ours to close.
    if (window.parent === window && window.opener) window.close();
  }

  /** Goes on with the lessons, though nothing is recorded any more. */
  stay(): void {
    this.hasLeft = false;
    this.#host.requestUpdate();
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.visit.session?.save();
  };

  readonly #onHide = (): void => {
    this.visit.session?.finish();
  };

  /** A page that comes back from the browser's memory has closed its record: it begins anew. */
  readonly #onShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted) location.reload();
  };
}
