import {expect} from 'chai';

import {scorm12Tracker} from '../../../src/embed/lms/scorm12.js';
import {scorm2004Tracker} from '../../../src/embed/lms/scorm2004.js';
import {FakePage, StrictLms, spoilt, windowWith, type Api} from './fake-lms.js';
import {begun, commit, done, keepsAnswers} from './standings.js';

/** A tracker that has started, with an LMS of which only this is otherwise. */
function started(
  lms: StrictLms,
  api: Api,
): {page: FakePage; tracker: ReturnType<typeof scorm12Tracker>} {
  const page = new FakePage(windowWith(lms.version, api));
  const tracker = scorm12Tracker(page);
  tracker.start();
  return {page, tracker};
}

describe('a tracker, where the LMS fails', () => {
  it('says that there is none', () => {
    const page = new FakePage(windowWith('2004', {}));
    const tracker = scorm12Tracker(page);
    expect(tracker.start().data).to.equal('');
    tracker.record(done, commit);
    tracker.finish({leaves: true});
    expect(page.told).to.deep.equal([
      'This page found no LMS. You can do the lessons, but nothing is recorded.',
    ]);
  });

  it('says that the record was not opened, and asks for no more', () => {
    const lms = new StrictLms('1.2');
    lms.isOpen = true;
    const silent = spoilt(lms.api, (name, call, values) =>
      name === 'LMSGetValue' ? '' : call(...values),
    );
    const {page, tracker} = started(lms, silent);
    tracker.record(done, commit);
    tracker.finish({leaves: false});
    expect(lms.calls).to.deep.equal(['LMSInitialize']);
    expect(page.told).to.deep.equal([
      'The LMS did not open your record (error 405). You can do the lessons, but nothing is recorded.',
    ]);
  });

  it('goes on with a record that is open already', () => {
    const lms = new StrictLms('1.2', {'cmi.core.lesson_status': 'incomplete'});
    lms.isOpen = true;
    const {page, tracker} = started(lms, lms.api);
    tracker.record(done, commit);
    expect(lms.stored['cmi.core.lesson_status']).to.equal('completed');
    expect(page.told).to.deep.equal([]);
  });

  for (const [name, sentence] of [
    ['cmi.core.score.raw', 'The LMS rejected your score (error 405).'],
    ['cmi.core.lesson_status', 'The LMS rejected your status (error 405).'],
    ['cmi.core.lesson_location', 'The LMS rejected your current step (error 405).'],
    ['cmi.suspend_data', 'The LMS rejected your progress (error 405).'],
    ['cmi.core.session_time', 'The LMS rejected the time that you spent (error 405).'],
    ['cmi.core.exit', 'The LMS rejected the information that you will continue later (error 405).'],
  ] as const) {
    it(`says once that ${name} was refused, asks again, and hands over the rest`, () => {
      const lms = new StrictLms('1.2');
      let refuses = true;
      const api = spoilt(lms.api, (_, call, values) =>
        refuses && values[0] === name ? call('refused', '') : call(...values),
      );
      const {page, tracker} = started(lms, api);
      tracker.record(begun, commit);
      tracker.record(done, commit);
      expect(page.told).to.deep.equal([sentence]);
      expect(lms.stored).to.not.have.property(name);
      expect(tracker.isWhole).to.equal(false);
      if (name === 'cmi.core.lesson_status') expect(tracker.status).to.not.equal('completed');
      refuses = false;
      const last = {...done, data: '1/1'};
      tracker.record(last, commit);
      const willing = new StrictLms('1.2');
      started(willing, willing.api).tracker.record(last, commit);
      expect(lms.stored).to.deep.equal(willing.stored);
      expect(tracker.isWhole).to.equal(true);
      expect(tracker.status).to.equal('completed');
      expect(page.told).to.deep.equal([sentence]);
    });
  }

  it('does not tell of what an LMS may do without', () => {
    const lms = new StrictLms('1.2');
    const api = spoilt(lms.api, (_, call, values) =>
      values[0]?.startsWith('cmi.core.score.m') ? 'false' : call(...values),
    );
    const {page, tracker} = started(lms, api);
    tracker.record(done, commit);
    expect(lms.stored['cmi.core.score.raw']).to.equal('80');
    expect(page.told).to.deep.equal([]);
  });

  it('says that the LMS did not store, and asks again', () => {
    const lms = new StrictLms('1.2');
    let fails = true;
    const api = spoilt(lms.api, (name, call, values) =>
      fails && name === 'LMSCommit' ? false : call(...values),
    );
    const {page, tracker} = started(lms, api);
    tracker.record(begun, commit);
    expect(page.told).to.deep.equal(['The LMS did not store your work.']);
    fails = false;
    tracker.record(begun, commit);
    expect(lms.stored['cmi.core.lesson_location']).to.equal('the-retry/watch');
  });

  it('says that the LMS is gone, and gives it all when it is back', () => {
    const lms = new StrictLms('1.2', keepsAnswers);
    let isGone = false;
    const api = spoilt(lms.api, (_, call, values) => {
      if (isGone) throw new Error('can’t execute code from a freed script');
      return call(...values);
    });
    const {page, tracker} = started(lms, api);
    isGone = true;
    const answers = [{id: 'a/b', answer: 'c'}];
    tracker.record({...begun, answers}, commit);
    tracker.record({...done, answers}, commit);
    expect(page.told).to.deep.equal([
      'The LMS has stopped responding. Your work from now on is recorded only if the LMS responds again.',
    ]);
    isGone = false;
    tracker.record({...done, answers}, commit);
    expect(page.told.slice(1)).to.deep.equal([
      'The LMS responds again, and this page has sent everything that was missing.',
    ]);
    expect(lms.stored).to.include({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.score.raw': '80',
      'cmi.interactions.2.student_response': 'c',
    });
  });

  it('survives an LMS that loses its functions', () => {
    const lms = new StrictLms('1.2');
    const api = {...lms.api};
    const {page, tracker} = started(lms, api);
    for (const name of Object.keys(api)) Reflect.deleteProperty(api, name);
    tracker.record(done, commit);
    tracker.finish({leaves: true});
    expect(page.told).to.have.length(1);
  });
});

/** With what an LMS may answer whatever it is asked. */
const answers: readonly (readonly [string, unknown])[] = [
  ['“false”', 'false'],
  ['“true”', 'true'],
  ['nothing', ''],
  ['“0”', '0'],
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['NaN', NaN],
  ['an object', {}],
  ['a list', []],
  ['a word', 'banana'],
  ['a symbol', Symbol('x')],
  ['a function', () => 'true'],
  ['a promise', Promise.resolve('true')],
  ['a huge number', '9'.repeat(10_000)],
];

describe('a tracker, whatever the LMS answers', () => {
  for (const [name, answer] of answers) {
    it(`survives ${name}`, () => {
      for (const [version, track] of [
        ['1.2', scorm12Tracker],
        ['2004', scorm2004Tracker],
      ] as const) {
        const api = spoilt(new StrictLms(version).api, () => answer);
        const page = new FakePage(windowWith(version, api));
        const tracker = track(page);
        expect(tracker.start().status).to.equal(undefined);
        tracker.record({...done, answers: [{id: 'a/b', answer: 'c'}]}, commit);
        tracker.finish({leaves: true});
        for (const sentence of page.told) expect(sentence).to.match(/^The LMS .*\.$/);
      }
    });
  }
});
