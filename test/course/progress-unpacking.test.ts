import {expect} from 'chai';
import fc from 'fast-check';

import {packProgress} from '../../src/course/model/progress-packing.js';
import {unpackProgress} from '../../src/course/model/progress-unpacking.js';
import {anyText, at, hotfix, outline, progress, retry, whatIsDone} from './any-progress.js';

const {text} = packProgress(progress, {limit: 4096, outline, at});

describe('unpackProgress, of what it did not write', () => {
  it('takes nothing for nothing', () => {
    for (const text of ['', ' ', '\n']) {
      expect(unpackProgress(text)).to.deep.equal({
        progress: {version: 1, lessons: {}},
        at: undefined,
        problem: '',
      });
    }
  });

  it('says in a sentence that it is of something else', () => {
    for (const text of ['{"version":1}', 'viewed=1,2,3|lastviewedslide=3', '1', '1/x', 'ééé']) {
      expect(unpackProgress(text).problem).to.match(/not of this course, so you begin anew\.$/);
    }
    expect(unpackProgress('2/0').problem).to.match(/form 2 by another version/);
  });

  it('reads what stands before a cut, and says so', () => {
    for (let length = 1; length < text.length; length++) {
      const read = unpackProgress(text.slice(0, length), outline);
      expect(read.problem, String(length)).to.match(/\.$/);
      for (const [id, lesson] of Object.entries(read.progress.lessons)) {
        expect(progress.lessons[id]).to.deep.include({done: lesson.done, at: lesson.at});
      }
    }
    const half = unpackProgress(text.slice(0, text.indexOf('=the-retry')), outline);
    expect(whatIsDone(half.progress)).to.have.deep.members(whatIsDone(progress));
  });

  it('reads what stands around a damaged record, and says so', () => {
    const read = unpackProgress(text.replace('intro,predict', 'intro,prefict'), outline);
    expect(read.problem).to.match(/damaged; whatever could be read of it is used\.$/);
    expect(read.progress.lessons['the-hotfix']).to.deep.equal(hotfix);
    expect(read.progress.lessons['the-retry']).to.deep.equal({
      ...retry,
      at: '',
      done: [],
      firstTry: [],
    });
  });

  it('never throws, and gives progress of the right shape', () => {
    const cuts = fc.tuple(fc.nat(text.length), fc.nat(9), anyText);
    const mangled = cuts.map(([start, length, more]) =>
      [text.slice(0, start), more, text.slice(start + length)].join(''),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({maxLength: 400}), anyText, mangled), (any) => {
        const read = unpackProgress(any, outline);
        for (const lesson of Object.values(read.progress.lessons)) {
          expect(lesson.at).to.be.a('string');
          expect(lesson.done.every((step) => typeof step === 'string')).to.equal(true);
        }
      }),
      {numRuns: 2000},
    );
  });

  it('is not slowed down by megabytes', () => {
    expect(unpackProgress('1/0;'.repeat(1_000_000)).problem).to.match(/damaged/);
  });
});
