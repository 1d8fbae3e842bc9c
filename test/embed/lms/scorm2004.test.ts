import {expect} from 'chai';

import {duration, scorm2004Tracker} from '../../../src/embed/lms/scorm2004.js';
import {FakePage, StrictLms} from './fake-lms.js';
import {commit, done, keepsAnswers} from './standings.js';

describe('scorm2004Tracker', () => {
  it('says all that this version knows', () => {
    const lms = new StrictLms('2004', {...keepsAnswers, 'cmi.scaled_passing_score': '0.75'});
    const page = new FakePage(lms.window);
    const tracker = scorm2004Tracker(page);
    expect(tracker.start().passingScore).to.equal(75);
    page.time = 3_723_450;
    const answers = [
      {id: 'a/b', answer: ['DENVER', 'LIMA'], right: false},
      {id: 'a/c', answer: 'x'.repeat(300)},
    ];
    tracker.record({...done, status: 'failed', share: 1 / 3, score: 66.7, answers}, commit);
    tracker.finish({leaves: true});
    expect(lms.calls).to.deep.equal([
      'Initialize',
      'cmi.completion_status=incomplete',
      'cmi.session_time=PT0H0M0S',
      'cmi.exit=suspend',
      'Commit',
      'cmi.suspend_data=1/0',
      'cmi.location=the-retry/watch',
      'cmi.progress_measure=0.3333',
      'cmi.score.min=0',
      'cmi.score.max=100',
      'cmi.score.raw=66.7',
      'cmi.score.scaled=0.667',
      'cmi.completion_status=completed',
      'cmi.success_status=failed',
      'cmi.interactions.2.id=a/b',
      'cmi.interactions.2.type=fill-in',
      'cmi.interactions.2.learner_response=DENVER, LIMA',
      'cmi.interactions.2.result=incorrect',
      'cmi.interactions.3.id=a/c',
      'cmi.interactions.3.type=long-fill-in',
      `cmi.interactions.3.learner_response=${'x'.repeat(300)}`,
      'cmi.session_time=PT1H2M3.45S',
      'Commit',
      'adl.nav.request=suspendAll',
      'Commit',
      'Terminate',
    ]);
    expect(page.told).to.deep.equal([]);
    expect(tracker.isWhole).to.equal(true);
  });

  it('leaves what is completed or passed, and comes back to the same attempt', () => {
    const kept = {'cmi.completion_status': 'completed', 'cmi.success_status': 'passed'};
    const lms = new StrictLms('2004', kept);
    const tracker = scorm2004Tracker(new FakePage(lms.window));
    expect(tracker.start().status).to.equal('passed');
    tracker.record({...done, status: 'failed'}, commit);
    tracker.finish({leaves: false});
    expect(lms.given('cmi.completion_status')).to.deep.equal([]);
    expect(lms.given('cmi.success_status')).to.deep.equal([]);
    expect(lms.given('cmi.exit')).to.deep.equal(['suspend']);
    expect(lms.given('adl.nav.request')).to.deep.equal([]);
  });
});

describe('duration', () => {
  it('writes time as ISO 8601 has it', () => {
    expect(duration(0)).to.equal('PT0H0M0S');
    expect(duration(90_061_010)).to.equal('PT25H1M1.01S');
  });
});
