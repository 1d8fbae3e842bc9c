/** The learner's progress: kept, joined, and read from what may be anything. */
import {expect} from 'chai';
import fc from 'fast-check';

import {
  answered,
  better,
  joined,
  lessonProgress,
  noProgress,
  readProgress,
  scored,
  visited,
  type Progress,
} from '../../src/course/model/progress.js';

const right = {done: true, isRight: true};
const wrong = {done: false, isRight: false};

function worked(): Progress {
  let progress = visited(noProgress, 'lesson', 'one');
  progress = answered(progress, 'lesson', 'one', 'a', right);
  progress = answered(progress, 'lesson', 'two', ['x', 'y'], wrong);
  return scored(progress, 'lesson', {right: 9, of: 12});
}

describe('progress', () => {
  it('remembers where the learner was, what is done, what was answered, and the score', () => {
    expect(lessonProgress(worked(), 'lesson')).to.deep.equal({
      at: 'one',
      done: ['one'],
      firstTry: ['one'],
      answers: {one: 'a', two: ['x', 'y']},
      score: {right: 9, of: 12},
    });
    expect(lessonProgress(worked(), 'toString')).to.equal(undefined);
  });

  it('keeps a step done, whatever is answered later', () => {
    const again = answered(worked(), 'lesson', 'one', 'b', wrong);
    expect(lessonProgress(again, 'lesson')?.done).to.deep.equal(['one']);
  });

  it('keeps the best score', () => {
    const worse = scored(worked(), 'lesson', {right: 3, of: 12});
    expect(lessonProgress(worse, 'lesson')?.score).to.deep.equal({right: 9, of: 12});
    expect(better({right: 1, of: 2}, {right: 9, of: 12})).to.deep.equal({right: 9, of: 12});
  });

  it('joins two: what is done in either is done', () => {
    const here = answered(noProgress, 'lesson', 'one', 'a', right);
    const there = answered(noProgress, 'lesson', 'two', 'b', right);
    const both = lessonProgress(joined(here, there), 'lesson');
    expect(both?.done).to.deep.equal(['one', 'two']);
    expect(both?.answers).to.deep.equal({one: 'a', two: 'b'});
    expect(joined(here, noProgress)).to.deep.equal(here);
  });

  it('is read as it was written', () => {
    expect(readProgress(JSON.parse(JSON.stringify(worked())))).to.deep.equal(worked());
  });

  it('keeps lessons and steps of another release', () => {
    const later = {
      ...worked(),
      lessons: {...worked().lessons, 'lesson-of-2030': worked().lessons.lesson},
    };
    expect(readProgress(later)).to.deep.equal(later);
  });

  const faulty: readonly (readonly [string, unknown, RegExp])[] = [
    ['no object', 'progress', /^The progress is "progress"/u],
    ['another version', {version: 2, lessons: {}}, /^version is 2/u],
    ['no lessons', {version: 1}, /^lessons is undefined/u],
    [
      'a lesson that is none',
      {version: 1, lessons: {a: {at: 'x', done: 'all', answers: {}}}},
      /^lessons\.a\.done is "all"/u,
    ],
    [
      'more right than there are',
      {version: 1, lessons: {a: {at: 'x', done: [], answers: {}, score: {right: 3, of: 2}}}},
      /^lessons\.a\.score is an object/u,
    ],
    [
      'endless answers',
      {version: 1, lessons: {a: {at: 'x', done: [], answers: {b: 'y'.repeat(5000)}}}},
      /^lessons\.a\.answers\.b is /u,
    ],
  ];
  for (const [name, value, sentence] of faulty) {
    it(`is refused in one sentence: ${name}`, () => {
      const read = readProgress(value);
      expect('refusal' in read && read.refusal).to.match(sentence);
    });
  }

  it('never throws for anything that JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readProgress(value);
      }),
    );
  });

  it('is not led astray by the names of objects’ own things', () => {
    const read = readProgress(
      JSON.parse('{"version":1,"lessons":{"__proto__":{"at":"x","done":[],"answers":{}}}}'),
    );
    expect('refusal' in read).to.equal(false);
    expect(({} as Record<string, unknown>).at).to.equal(undefined);
  });
});
