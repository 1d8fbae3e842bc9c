/** Opens a unit for a learner: what the package says, the LMS, and where progress is kept. */
import {msg, str} from '@lit/localize';

import {lessons} from '../../../lessons/index.js';
import {keepProgressIn, ProgressStore, progressStore} from '../../course/index.js';
import {describeFound} from '../../run/scenario-refusal.js';
import {readLaunch, type Launch} from './launch.js';
import {scorm12Tracker} from './scorm12.js';
import {scorm2004Tracker} from './scorm2004.js';
import {LmsSession} from './session.js';
import type {Tracker, TrackerOptions} from './tracker.js';
import {Unit, unitNamed, type UnitName} from './unit.js';

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

const trackers: Readonly<Record<Launch['standard'], (options: TrackerOptions) => Tracker>> = {
  scorm12: scorm12Tracker,
  scorm2004: scorm2004Tracker,
};

/** Whatever is wrong is told, and the lessons can be done. To be called before the store is used. */
export function openVisit(launchText: string, options: TrackerOptions): Visit {
  const launch = readLaunch(launchText);
  if ('problem' in launch) return unrecorded(launch.problem, options);
  const {unit: name, standard, locale} = launch;
  const unit = unitNamed(name, lessons);
  if (!unit) return unrecorded(unknownLesson(name), options);
  const tracker = trackers[standard](options);
  const resumed = tracker.start();
  if (tracker.state !== 'closed') keepProgressIn(new ProgressStore(() => noStorage, 'lms'));
  const store = progressStore();
  const session = new LmsSession({store, tracker, resumed, unit, tell: options.tell});
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
    str`This page was told to show the lesson ${found}, which it does not have; it has ${ids}.`,
  );
}
