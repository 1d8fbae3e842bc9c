import {expect} from 'chai';

import {scorm12Tracker, timespan} from '../../../src/embed/lms/scorm12.js';
import {FakePage, StrictLms} from './fake-lms.js';
import {begun, commit, done, keepsAnswers} from './standings.js';

/** A tracker that has started in a strict LMS, which begins with these values. */
function started(values?: Readonly<Record<string, string>>) {
  const lms = new StrictLms('1.2', values);
  const page = new FakePage(lms.window);
  const tracker = scorm12Tracker(page);
  return {lms, page, tracker, resumed: tracker.start()};
}

describe('scorm12Tracker', () => {
  it('begins by saying that the unit is begun, and has that stored', () => {
    const {lms, page} = started({'cmi.core.lesson_status': 'not attempted'});
    expect(lms.calls).to.deep.equal([
      'LMSInitialize',
      'cmi.core.lesson_status=incomplete',
      'cmi.core.session_time=0000:00:00.00',
      'cmi.core.exit=suspend',
      'LMSCommit',
    ]);
    expect(page.told).to.deep.equal([]);
  });

  it('gives back what was kept', () => {
    const {lms, resumed} = started({
      'cmi.core.lesson_status': 'failed',
      'cmi.core.score.raw': '42.5',
      'cmi.core.lesson_location': 'a/b',
      'cmi.suspend_data': '1/0',
      'cmi.student_data.mastery_score': '75',
    });
    expect(resumed).to.deep.equal({
      status: 'failed',
      score: 42.5,
      bookmark: 'a/b',
      data: '1/0',
      passingScore: 75,
    });
    expect(lms.calls).to.deep.equal(['LMSInitialize']);
  });

  it('hands over and has stored what is new, and no more', () => {
    const {lms, page, tracker} = started();
    lms.calls.length = 0;
    page.time = 61_230;
    tracker.record(begun, commit);
    tracker.record({...begun, bookmark: 'the-retry/explain'}, {commit: false});
    tracker.record(done, commit);
    tracker.record(done, commit);
    expect(lms.calls).to.deep.equal([
      'cmi.suspend_data=1/0',
      'cmi.core.lesson_location=the-retry/watch',
      'cmi.core.session_time=0000:01:01.23',
      'LMSCommit',
      'cmi.core.lesson_location=the-retry/explain',
      'cmi.core.lesson_location=the-retry/watch',
      'cmi.core.score.min=0',
      'cmi.core.score.max=100',
      'cmi.core.score.raw=80',
      'cmi.core.lesson_status=completed',
      'cmi.core.exit=',
      'LMSCommit',
    ]);
  });

  it('closes the record with the time, to come back while there is something left', () => {
    const {lms, page, tracker} = started();
    tracker.record(begun, commit);
    lms.calls.length = 0;
    page.time = 3_600_000;
    tracker.finish({leaves: true});
    tracker.finish({leaves: false});
    tracker.record(done, commit);
    expect(lms.calls).to.deep.equal([
      'cmi.core.session_time=0001:00:00.00',
      'LMSCommit',
      'LMSFinish',
    ]);
    expect(lms.stored['cmi.core.exit']).to.equal('suspend');
    expect(page.told).to.deep.equal([]);
  });

  it('never takes back that the unit is completed or passed, nor lowers the score', () => {
    for (const status of ['completed', 'passed'] as const) {
      const kept = {'cmi.core.lesson_status': status, 'cmi.core.score.raw': '90'};
      const {lms, tracker} = started(kept);
      for (const each of [begun, done, {...done, status: 'failed'} as const]) {
        tracker.record(each, commit);
      }
      expect(lms.given('cmi.core.lesson_status')).to.deep.equal([]);
      expect(lms.given('cmi.core.score.raw')).to.deep.equal(['90']);
    }
  });

  it('lets a learner pass who has failed, and not fall back to incomplete', () => {
    const {lms, tracker} = started({'cmi.core.lesson_status': 'failed'});
    tracker.record(begun, commit);
    tracker.record({...done, status: 'passed'}, commit);
    expect(lms.given('cmi.core.lesson_status')).to.deep.equal(['failed', 'passed']);
  });

  it('reports answers after those that the LMS has, each in one place', () => {
    const {lms, tracker} = started(keepsAnswers);
    const first = {id: 'a/b', answer: ['DENVER', 2], right: false};
    tracker.record({...begun, answers: [first]}, commit);
    lms.calls.length = 0;
    const answers = [
      {...first, answer: ['LIMA'], right: true},
      {id: 'a/c', answer: true},
      {id: 'a/d', answer: -1.5},
      {id: 'a/e', answer: 'x'.repeat(300)},
    ];
    tracker.record({...begun, answers}, commit);
    expect(lms.calls.filter((call) => call.startsWith('cmi.interactions'))).to.deep.equal([
      'cmi.interactions.2.student_response=LIMA',
      'cmi.interactions.2.result=correct',
      'cmi.interactions.3.id=a/c',
      'cmi.interactions.3.type=true-false',
      'cmi.interactions.3.student_response=t',
      'cmi.interactions.4.id=a/d',
      'cmi.interactions.4.type=numeric',
      'cmi.interactions.4.student_response=-1.5',
      'cmi.interactions.5.id=a/e',
      'cmi.interactions.5.type=fill-in',
      `cmi.interactions.5.student_response=${'x'.repeat(255)}`,
    ]);
  });

  it('reports no answers to an LMS that does not know them', () => {
    const {lms, page, tracker} = started();
    tracker.record({...begun, answers: [{id: 'a/b', answer: 'c'}]}, commit);
    expect(lms.calls.join()).to.not.include('interactions');
    expect(page.told).to.deep.equal([]);
  });

  it('only looks when the LMS opens the unit for review', () => {
    for (const mode of ['review', 'browse']) {
      const kept = {'cmi.core.lesson_mode': mode, 'cmi.suspend_data': '1/0'};
      const {lms, page, tracker, resumed} = started(kept);
      expect(resumed.data).to.equal('1/0');
      tracker.record(done, commit);
      tracker.finish({leaves: true});
      expect(lms.calls).to.deep.equal(['LMSInitialize', 'LMSFinish']);
      expect(page.told.join()).to.match(/nothing is recorded\.$/);
    }
  });
});

describe('timespan', () => {
  it('writes time as SCORM 1.2 has it', () => {
    expect(timespan(0)).to.equal('0000:00:00.00');
    expect(timespan(3_599_999)).to.equal('0000:59:59.99');
    expect(timespan(1e15)).to.equal('9999:59:59.99');
  });
});
