import {expect} from 'chai';

import {lessons} from '../../../lessons/index.js';
import {answered, scored, visited} from '../../../src/course/model/progress.js';
import {StrictLms, type FakeStore, type Version} from './fake-lms.js';
import {keepsAnswers} from './standings.js';
import {visit} from './visit.js';

const right = {done: true, isRight: true};

/** Does a lesson's steps as the player reports them, from one to another. */
function doLesson(store: FakeStore, lesson: string, from = 0, to = Infinity): void {
  const {steps} = lessons.find(({id}) => id === lesson)!;
  for (const step of steps.slice(from, to)) {
    store.change((progress) => visited(progress, lesson, step.id));
    if (step.act?.kind === 'test') {
      store.change((progress) => scored(progress, lesson, {right: 10, of: 12}));
    }
    store.change((progress) => answered(progress, lesson, step.id, 'some-choice', right));
  }
}

function statusOf(version: Version): string {
  return version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
}

const first = lessons[0]!.id;
const steps = lessons[0]!.steps;

for (const version of ['1.2', '2004'] as const) {
  describe(`LmsSession, with SCORM ${version}`, () => {
    it('says that a lesson is completed the moment that it is, with its score', () => {
      const lms = new StrictLms(version);
      const {store, page} = visit(lms, {lesson: first});
      doLesson(store, first, 0, -1);
      expect(lms.stored[statusOf(version)]).to.equal('incomplete');
      doLesson(store, first, steps.length - 1);
      expect(lms.stored[statusOf(version)]).to.equal('completed');
      const score = version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw';
      expect(lms.stored[score]).to.equal('100');
      expect(page.told).to.deep.equal([]);
    });

    it('comes back to where the learner was, with all that was done', () => {
      const lms = new StrictLms(version);
      const earlier = visit(lms);
      doLesson(earlier.store, first, 0, 3);
      earlier.session.finish();
      const {store, session, page} = visit(lms);
      expect(store.progress).to.deep.equal(earlier.store.progress);
      expect(session.at).to.deep.equal({lesson: first, step: steps[2]!.id});
      expect(page.told).to.deep.equal([]);
    });

    it('completes once, however often it is resumed', () => {
      const lms = new StrictLms(version);
      const earlier = visit(lms);
      for (const {id} of lessons) doLesson(earlier.store, id);
      earlier.session.finish({leaves: true});
      for (let time = 0; time < 2; time++) {
        const {store, session} = visit(lms);
        expect(Object.keys(store.progress.lessons)).to.have.length(lessons.length);
        doLesson(store, first);
        doLesson(store, 'test-yourself');
        session.finish();
      }
      expect(
        lms.given(statusOf(version)).filter((status) => status === 'completed'),
      ).to.have.length(1);
      expect(lms.stored[statusOf(version)]).to.equal('completed');
    });

    it('completes once when it is resumed half-way, twice', () => {
      const lms = new StrictLms(version);
      for (const [from, to] of [
        [0, 2],
        [2, 4],
        [4, steps.length],
        [0, steps.length],
      ] as const) {
        const {store, session} = visit(lms, {lesson: first});
        doLesson(store, first, from, to);
        session.finish();
      }
      expect(
        lms.given(statusOf(version)).filter((status) => status === 'completed'),
      ).to.have.length(1);
    });

    it('reports each answer once, with whether it is right, and nothing that was only watched', () => {
      const lms = new StrictLms(version, keepsAnswers);
      const earlier = visit(lms);
      doLesson(earlier.store, first, 0, 2);
      earlier.session.finish();
      const {store, session} = visit(lms);
      doLesson(store, first, 0, 4);
      session.finish();
      const ids = lms.calls.filter((call) => /interactions\.\d+\.id=/.test(call));
      expect(ids.map((call) => call.split('=')[1])).to.deep.equal([
        `${first}/parts/Five-parts`,
        `${first}/order/What-happens-first`,
        `${first}/two-requests/Two-requests`,
      ]);
      expect(lms.given('cmi.interactions.2.result')).to.deep.equal(['correct']);
    });

    it('reports the first answer as it counts, in words, next to the right one', () => {
      const lms = new StrictLms(version, keepsAnswers);
      const {store, session} = visit(lms);
      const {id, steps} = lessons.find((each) =>
        each.steps.some((step) => step.act?.kind === 'moment'),
      )!;
      const found = steps.find(({act}) => act?.kind === 'moment')!;
      for (const [lesson, step, answer] of [
        ['how-a-package-travels', 'two-requests', 'wrong-at-first'],
        ['how-a-package-travels', 'two-requests', 'then-right'],
        [id, found.id, 4_000],
        [id, found.id, 9_000],
      ] as const) {
        const isDone = answer === 'then-right' || answer === 9_000;
        store.change((progress) =>
          answered(progress, lesson, step, answer, {done: isDone, isRight: false}),
        );
      }
      session.finish();
      const response = version === '1.2' ? 'student_response' : 'learner_response';
      const wrong = version === '1.2' ? 'wrong' : 'incorrect';
      expect(lms.given(`cmi.interactions.2.${response}`)).to.deep.equal(['wrong-at-first']);
      expect(lms.given('cmi.interactions.2.result')).to.deep.equal([wrong]);
      expect(lms.given('cmi.interactions.2.correct_responses.0.pattern')[0]).to.match(/ /);
      expect(lms.given('cmi.interactions.2.description')).to.have.length(version === '1.2' ? 0 : 1);
      expect(lms.given(`cmi.interactions.3.${response}`)).to.deep.equal(['4000']);
      expect(lms.given('cmi.interactions.3.result')).to.deep.equal([wrong]);
    });
  });
}

describe('LmsSession', () => {
  it('has stored what is done at once, and lesser things when it may', () => {
    const lms = new StrictLms('1.2');
    const {store, session} = visit(lms);
    const commits = (): number => lms.calls.filter((call) => call === 'LMSCommit').length;
    const before = commits();
    const given = {done: false, isRight: false};
    store.change((progress) => visited(progress, first, steps[0].id));
    expect(commits()).to.equal(before + 1);
    store.change((progress) => answered(progress, first, steps[0].id, 'wrong', given));
    expect(commits()).to.equal(before + 1);
    session.save();
    session.save();
    expect(commits()).to.equal(before + 2);
    store.change((progress) => answered(progress, first, steps[0].id, 'right', right));
    expect(commits()).to.equal(before + 3);
  });

  it('records nothing of lessons that are not of the unit', () => {
    const lms = new StrictLms('1.2');
    const {store, session} = visit(lms, {lesson: first});
    const calls = lms.calls.length;
    doLesson(store, lessons[1]!.id);
    expect(lms.calls).to.have.length(calls);
    session.finish();
    expect(lms.stored['cmi.suspend_data']).to.not.include(lessons[1]!.id);
  });

  it('says nothing any more when it is over', () => {
    const lms = new StrictLms('1.2');
    const {store, session} = visit(lms);
    session.finish({leaves: true});
    const calls = lms.calls.length;
    doLesson(store, first);
    session.save();
    session.finish();
    expect(session.isRecording).to.equal(false);
    expect(lms.calls).to.have.length(calls);
  });

  it('comes back to the place where only that was kept', () => {
    for (const [bookmark, at] of [
      [`${first}/${steps[1]!.id}`, {lesson: first, step: steps[1]!.id}],
      [`${first}/no-such-step`, {lesson: first, step: steps[0].id}],
      [first, {lesson: first, step: steps[0].id}],
      ['no-such-lesson/intro', undefined],
      ['3', undefined],
      ['', undefined],
    ] as const) {
      const lms = new StrictLms('1.2', {'cmi.core.lesson_location': bookmark});
      expect(visit(lms).session.at).to.deep.equal(at);
    }
  });

  it('says what it could not read, and starts over', () => {
    const lms = new StrictLms('1.2', {'cmi.suspend_data': 'viewed=1,2|last=3'});
    const {page, store} = visit(lms);
    expect(page.told).to.deep.equal([
      'The stored progress is not from this course, so you start from the beginning.',
    ]);
    doLesson(store, first);
    expect(page.told).to.have.length(1);
    expect(visit(lms).page.told).to.deep.equal([]);
  });

  it('passes by the score that the LMS asks for', () => {
    for (const [mastery, status] of [
      ['80', 'passed'],
      ['90', 'failed'],
    ] as const) {
      const lms = new StrictLms('1.2', {'cmi.student_data.mastery_score': mastery});
      const {store} = visit(lms);
      for (const {id} of lessons) doLesson(store, id);
      expect(lms.stored['cmi.core.lesson_status']).to.equal(status);
      expect(lms.stored['cmi.core.score.raw']).to.equal('83');
    }
  });
});
