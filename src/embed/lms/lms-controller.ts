import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {msg, str} from '@lit/localize';

import {dateOf, now} from '../../ui/clock.js';
import {lessons} from '../../../lessons/index.js';
import {
  keepProgressIn,
  lessonProgress,
  ProgressStore,
  progressStore,
  stepsDone,
} from '../../course/index.js';
import {describeFound} from '../../run/scenario-refusal.js';
import {readLaunch, type StandardName} from './launch.js';
import {notOpened} from './lms-sentences.js';
import type {Bookmark} from './progress-packing.js';
import {scorm12Tracker} from './scorm12.js';
import {scorm2004Tracker} from './scorm2004.js';
import {LmsSession} from './session.js';
import {UnsentProgress} from './unsent-progress.js';
import type {Tracker, TrackerOptions} from './tracker.js';
import {Unit, unitNamed, type UnitName} from './unit.js';

/**
 * A learner's visit to a unit: opened with the host, saved whenever the page goes out of sight, and
 * closed with the page.
 *
 * @example
 * ```ts
 * const asyncTracker = await openAsyncTracker(launchText, tell);
 * this.#lms = new LmsController(this, launchText, {tell, asyncTracker});
 * await this.#lms.leave();
 * ```
 */
export class LmsController implements ReactiveController {
  readonly visit: Visit;
  /** Whether the learner has asked to be let out. */
  hasLeft = false;
  /** Whether the LMS has not yet answered to that. */
  isLeaving = false;
  readonly #host: ReactiveControllerHost;
  /** Aborted where the host leaves the page: all that is listened to ends with it. */
  #connection: AbortController | undefined;

  /** `asyncTracker` comes from `openAsyncTracker`, where an LMS does not answer at once. */
  constructor(
    host: ReactiveControllerHost,
    launchText: string,
    {
      tell,
      asyncTracker,
    }: {readonly tell: (sentence: string) => void; readonly asyncTracker?: Tracker | undefined},
  ) {
    this.#host = host;
    const changed = (): void => host.requestUpdate();
    this.visit = openVisit(launchText, {window, now, isOnline, tell, asyncTracker, changed});
    host.addController(this);
  }

  hostConnected(): void {
    const update = (): void => this.#host.requestUpdate();
    const save = (): void => this.visit.session?.save();
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    // A page that comes back from the browser's memory has closed its record, so a new one begins.
    const onShow = ({persisted}: PageTransitionEvent): void => {
      if (persisted) location.reload();
    };
    // What was held back is handed over; what is done offline is held back.
    const onLine = (): void => {
      save();
      update();
    };
    const {signal} = (this.#connection = new AbortController());
    signal.addEventListener('abort', this.visit.store.subscribe(update));
    document.addEventListener('visibilitychange', onVisibility, {signal});
    window.addEventListener('pagehide', () => this.visit.session?.finish(), {signal});
    window.addEventListener('pageshow', onShow, {signal});
    window.addEventListener('online', onLine, {signal});
    window.addEventListener('offline', onLine, {signal});
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  get isOffline(): boolean {
    return !isOnline();
  }

  /** When the LMS last stored something, where it has not since. */
  get unstoredSince(): Date | undefined {
    const since = this.visit.session?.tracker.unstoredSince;
    return since === undefined ? undefined : dateOf(since);
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
  async leave(): Promise<void> {
    const {session} = this.visit;
    session?.finish({leaves: true});
    const closing = session?.tracker.closing;
    this.hasLeft = true;
    this.isLeaving = closing !== undefined;
    this.#host.requestUpdate();
    if (closing) {
      await closing;
      this.isLeaving = false;
      this.#host.requestUpdate();
    }
    const returnUrl = session?.tracker.returnUrl;
    if (returnUrl) {
      // Where something was not stored, the learner reads that first, and then follows a link.
      if (session.tracker.isWhole) location.assign(returnUrl);
      return;
    }
    // A window of its own was opened for this; in a frame, what is around is not ours to close.
    if (window.parent === window && window.opener) window.close();
  }

  /** Goes on with the lessons, though nothing is recorded any more. */
  stay(): void {
    this.hasLeft = false;
    this.#host.requestUpdate();
  }
}

/** An LMS on this machine is there without a network. */
function isOnline(): boolean {
  return navigator.onLine || /^(localhost|127\..*|\[::1\])?$/.test(location.hostname);
}

/** A unit that is open. */
export interface Visit {
  readonly name: UnitName;
  readonly unit: Unit;
  /** Empty where the package asks for none. */
  readonly locale: string;
  readonly store: ProgressStore;
  /** Undefined where there is no unit to be recorded. */
  readonly session: LmsSession | undefined;
}

/** What an LMS records is of one learner, and nothing for the next one at this machine. */
const noStorage = {getItem: () => null, setItem: () => {}, removeItem: () => {}};

interface VisitOptions extends TrackerOptions {
  /** The tracker of `openAsyncTracker`, where the LMS needs one. */
  readonly asyncTracker?: Tracker | undefined;
  /** Called when such an LMS has answered. */
  readonly changed?: () => void;
}

/** Opens the tracker of an LMS that does not answer at once; undefined for other LMSs. */
export function openAsyncTracker(
  launchText: string,
  tell: (sentence: string) => void,
): Promise<Tracker | undefined> | undefined {
  const launch = readLaunch(launchText);
  if ('problem' in launch || launch.standard !== 'cmi5') return undefined;
  // Only packages for cmi5 load it.
  return import('./cmi5-tracker.js')
    .then(({openCmi5}) => openCmi5({window, now, isOnline, tell}))
    .catch(() => {
      tell(notOpened({is: 'gone'}));
      return undefined;
    });
}

function trackerOf(standard: StandardName, options: VisitOptions): Tracker | undefined {
  switch (standard) {
    case 'scorm12':
      return scorm12Tracker(options);
    case 'scorm2004':
      return scorm2004Tracker(options);
    case 'cmi5':
      return options.asyncTracker;
  }
}

/** Whatever is wrong is told, and the lessons can be done. To be called before the store is used. */
export function openVisit(launchText: string, options: VisitOptions): Visit {
  const launch = readLaunch(launchText);
  if ('problem' in launch) return unrecorded(launch.problem, options);
  const {unit: name, standard, locale, mastery} = launch;
  const unit = unitNamed(name, lessons);
  if (!unit) return unrecorded(unknownLesson(name), options);
  const tracker = trackerOf(standard, options);
  if (!tracker) return {name, unit, locale, store: progressStore(), session: undefined};
  const kept = tracker.start();
  const resumed = {...kept, passingScore: kept.passingScore ?? mastery};
  if (tracker.state !== 'closed') keepProgressIn(new ProgressStore(() => noStorage, 'lms'));
  const store = progressStore();
  const unsent =
    tracker.learner === ''
      ? undefined
      : new UnsentProgress(
          () => options.window.localStorage,
          [options.window.location.pathname, JSON.stringify(name), tracker.learner],
        );
  const {tell, changed} = options;
  const session = new LmsSession({store, tracker, resumed, unit, unsent, tell, changed});
  return {name, unit, locale, store, session};
}

function unrecorded(problem: string, {tell}: TrackerOptions): Visit {
  tell(problem);
  const unit = new Unit(lessons);
  return {name: 'course', unit, locale: '', store: progressStore(), session: undefined};
}

function unknownLesson(name: UnitName): string {
  const found = describeFound(name === 'course' ? name : name.lesson);
  const ids = lessons.map(({id}) => id).join(', ');
  return msg(
    str`The package names the lesson ${found}, which this page does not have; it has ${ids}.`,
  );
}
