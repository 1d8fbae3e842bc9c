import {expect} from 'chai';

import {lessons} from '../../../lessons/index.js';
import {answered} from '../../../src/course/model/progress.js';
import {readLaunch, writeLaunch, type Launch} from '../../../src/embed/lms/launch.js';
import {openVisit} from '../../../src/embed/lms/lms-controller.js';
import {FakePage, StrictLms, textStorage} from './fake-lms.js';
import {MoodleLms} from './moodle-lms.js';

const lesson = lessons[0]!;
const launch: Launch = {version: 1, standard: 'scorm12', unit: {lesson: lesson.id}, locale: 'en'};

/** How a lesson stands when it is done, with every first answer right or wrong. */
function statusAfter(mastery: number | undefined, isRight: boolean, asked = ''): unknown {
  const lms = new StrictLms('1.2', asked ? {'cmi.student_data.mastery_score': asked} : {});
  const text = writeLaunch({...launch, mastery});
  const {store, session} = openVisit(text, new FakePage(lms.window));
  for (const {id} of lesson.steps) {
    store.change((progress) => answered(progress, lesson.id, id, 'a', {done: true, isRight}));
  }
  session?.finish();
  return lms.stored['cmi.core.lesson_status'];
}

describe('a package with a passing score', () => {
  it('is passed or failed by it, also where the LMS hands none on', () => {
    expect(statusAfter(80, true)).to.equal('passed');
    expect(statusAfter(80, false)).to.equal('failed');
    expect(statusAfter(undefined, false)).to.equal('completed');
  });

  it('goes by the score that the LMS asks for, where it does', () => {
    expect(statusAfter(0, false, '50')).to.equal('failed');
  });

  it('reads no launch with another kind of score', () => {
    for (const mastery of ['80', -1, 101, NaN]) {
      expect(readLaunch(JSON.stringify({...launch, mastery}))).to.have.property('problem');
    }
  });
});

describe('a package on a shared machine', () => {
  it('hands what was not stored to the learner who did it, and to nobody else', () => {
    const localStorage = textStorage();
    const opened = (learner: string): ReturnType<typeof openVisit> & {lms: MoodleLms} => {
      const lms = new MoodleLms('1.2', {'cmi.core.student_id': learner});
      const window = Object.assign(lms.window, {localStorage});
      return {...openVisit(writeLaunch(launch), new FakePage(window)), lms};
    };
    const [{id: step}] = lesson.steps;
    const {store, session, lms} = opened('ann');
    lms.hasEnded = true;
    store.change((progress) =>
      answered(progress, lesson.id, step, 'a', {done: true, isRight: true}),
    );
    session?.finish();
    expect(opened('bob').store.progress.lessons).to.deep.equal({});
    expect(opened('ann').store.progress.lessons[lesson.id]?.done).to.deep.equal([step]);
  });
});
