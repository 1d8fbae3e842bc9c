import {expect} from 'chai';

import {lessons} from '../../../lessons/index.js';
import {answered, visited} from '../../../src/course/model/progress.js';
import {UnsentProgress} from '../../../src/embed/lms/unsent-progress.js';
import {textStorage, type FakeStore} from './fake-lms.js';
import {MoodleLms} from './moodle-lms.js';
import {visit, type Visit} from './visit.js';

const lesson = lessons[0]!;
const unit = {lesson: lesson.id};

/** Does all but the last step, and comes to that. */
function comeToLast(store: FakeStore): void {
  doSteps(store, 0, -1);
  store.change((progress) => visited(progress, lesson.id, lesson.steps.at(-1)!.id));
}

function doSteps(store: FakeStore, from = 0, to = Infinity): void {
  for (const {id} of lesson.steps.slice(from, to)) {
    store.change((progress) => visited(progress, lesson.id, id));
    const right = {done: true, isRight: true};
    store.change((progress) => answered(progress, lesson.id, id, 'some-choice', right));
  }
}

const storage = textStorage();

/** A visit in a browser that keeps what is not sent. */
function keeping(
  lms: MoodleLms,
  unsent = new UnsentProgress(() => storage, ['unit', 'learner']),
): Visit & {unsent: UnsentProgress} {
  return {...visit(lms, unit, unsent), unsent};
}

for (const [version, status, score] of [
  ['1.2', 'cmi.core.lesson_status', 'cmi.core.score.raw'],
  ['2004', 'cmi.completion_status', 'cmi.score.raw'],
] as const) {
  describe(`a visit in a Moodle, with SCORM ${version}`, () => {
    it('has nothing left over when the learner leaves', () => {
      const lms = new MoodleLms(version);
      const {store, session, page} = visit(lms, unit);
      doSteps(store);
      session.finish({leaves: true});
      expect(session.tracker.isWhole).to.equal(true);
      expect(page.told).to.deep.equal([]);
      expect(lms.database).to.include({[status]: 'completed', [score]: '100'});
    });

    for (const failures of [1, 2, 3]) {
      it(`gets a completion there that was refused, after ${failures} failed posts`, () => {
        const lms = new MoodleLms(version);
        const {store, session} = visit(lms, unit);
        comeToLast(store);
        lms.failures = failures;
        doSteps(store, lesson.steps.length - 1);
        expect(session.tracker.status).to.equal('incomplete');
        expect(session.tracker.isWhole).to.equal(false);
        for (let time = 1; time < failures; time++) session.save();
        session.finish({leaves: true});
        expect(lms.database).to.include({[status]: 'completed', [score]: '100'});
        expect(session.tracker.status).to.equal('completed');
        expect(session.tracker.isWhole).to.equal(true);
        const again = visit(new MoodleLms(version, lms.database), unit);
        expect(again.store.progress).to.deep.equal(store.progress);
      });
    }

    it('never says that it is recorded where the last posts were refused', () => {
      const lms = new MoodleLms(version);
      const {store, session} = visit(lms, unit);
      comeToLast(store);
      lms.hasEnded = true;
      doSteps(store, lesson.steps.length - 1);
      session.finish({leaves: true});
      expect(session.tracker.status).to.equal('incomplete');
      expect(session.tracker.isWhole).to.equal(false);
    });

    it('holds back while offline, though the LMS would take it', () => {
      const lms = new MoodleLms(version);
      const {store, session, page} = visit(lms, unit);
      comeToLast(store);
      const calls = lms.calls.length;
      lms.isOffline = true;
      page.online = false;
      doSteps(store, lesson.steps.length - 1);
      expect(lms.calls).to.have.length(calls);
      expect(session.tracker.isWhole).to.equal(false);
      lms.isOffline = false;
      page.online = true;
      session.save();
      expect(lms.database).to.include({[status]: 'completed', [score]: '100'});
      expect(session.tracker.isWhole).to.equal(true);
      expect(page.told).to.deep.equal([
        'You are offline. This page keeps your work and sends it to your LMS when you are online again.',
        'The LMS responds again, and this page has sent everything that was missing.',
      ]);
    });

    it('keeps in the browser what a session that ended lost, and hands it over next time', () => {
      const lms = new MoodleLms(version);
      const {store, session, page, unsent} = keeping(lms);
      page.time = 60_000;
      comeToLast(store);
      page.time = 120_000;
      lms.hasEnded = true;
      doSteps(store, lesson.steps.length - 1);
      expect(session.tracker.unstoredSince).to.equal(60_000);
      expect(session.isKeptHere).to.equal(true);
      session.finish();

      const after = new MoodleLms(version, lms.database);
      const again = keeping(after, unsent);
      expect(again.store.progress).to.deep.equal(store.progress);
      expect(after.database).to.include({[status]: 'completed', [score]: '100'});
      expect(again.session.isKeptHere).to.equal(false);
      expect(again.page.told).to.deep.equal([
        'This browser had kept work from your last visit. Your LMS has now received it.',
      ]);
      again.session.finish();
      expect(keeping(new MoodleLms(version, after.database), unsent).page.told).to.deep.equal([]);
    });

    it('keeps the places of answers whose post was refused', () => {
      const lms = new MoodleLms(version);
      const {store, session} = visit(lms, unit);
      doSteps(store, 0, 1);
      lms.failures = 2;
      doSteps(store, 1, 3);
      doSteps(store, 3);
      session.finish();
      const given = (part: string): unknown[] =>
        Object.entries(lms.database)
          .filter(([name]) => new RegExp(`^cmi\\.interactions\\.\\d+\\.${part}$`).test(name))
          .map(([name]) => Number(name.split('.')[2]))
          .sort((a, b) => a - b);
      const places = given('id').map((_, place) => place);
      expect(places).to.have.length.greaterThan(2);
      for (const part of ['id', 'type', '(student|learner)_response']) {
        expect(given(part)).to.deep.equal(places);
      }
    });
  });
}
