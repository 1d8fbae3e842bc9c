/** A learner's visits to a unit, for tests. */
import {lessons} from '../../../lessons/index.js';
import {scorm12Tracker} from '../../../src/embed/lms/scorm12.js';
import {scorm2004Tracker} from '../../../src/embed/lms/scorm2004.js';
import {LmsSession} from '../../../src/embed/lms/session.js';
import {unitNamed, type UnitName} from '../../../src/embed/lms/unit.js';
import type {UnsentProgress} from '../../../src/embed/lms/unsent-progress.js';
import {FakePage, FakeStore, type Version} from './fake-lms.js';

interface Lms {
  readonly version: Version;
  readonly window: Window;
}

export interface Visit {
  readonly page: FakePage;
  readonly store: FakeStore;
  readonly session: LmsSession;
}

/** A learner opens the unit, in a window that knows nothing of earlier visits. */
export function visit(lms: Lms, name: UnitName = 'course', unsent?: UnsentProgress): Visit {
  const page = new FakePage(lms.window);
  const store = new FakeStore();
  const track = lms.version === '1.2' ? scorm12Tracker : scorm2004Tracker;
  const unit = unitNamed(name, lessons)!;
  const tracker = track(page);
  const resumed = tracker.start();
  const session = new LmsSession({store, tracker, resumed, unit, unsent, tell: page.tell});
  return {page, store, session};
}
