import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import type {Outline} from '../../src/course/model/course-outline.js';
import {packBookmark, packProgress, type Bookmark} from '../../src/course/model/progress-packing.js';
import {unpackBookmark, unpackProgress} from '../../src/course/model/progress-unpacking.js';
import type {LessonProgress, Progress} from '../../src/course/model/progress.js';
import {
  anyPlace,
  anyProgress,
  anyText,
  at,
  hotfix,
  longText,
  outline,
  progress,
  retry,
  sameInAnyOrder,
  someOutline,
  whatIsDone,
} from './any-progress.js';

const scorm12 = 4096;
const plenty = 10_000_000;

describe('packProgress', () => {
  it('gives back all that it was given', () => {
    const {text, problem} = packProgress(progress, {limit: scorm12, outline, at});
    expect(problem).to.equal('');
    expect(unpackProgress(text, outline)).to.deep.equal({progress, at, problem: ''});
  });

  it('writes what an LMS’s own report can show', () => {
    const {text} = packProgress(progress, {limit: scorm12, outline, at});
    expect(text.replace(/\.\w{3}(?=;|$)/g, '')).to.equal(
      [
        '1/6;@the-retry/watch',
        ':the-retry/watch//intro,predict!',
        ':the-test/first/3-4/~second',
        ':the-hotfix/start//*,stop!',
        '=the-retry/predict=master-only,watch=(DENVER!LIMA!~12_1a_5!,intro=~t',
        '=the-test/first=~-1_1a_5e_17_300',
      ].join(';'),
    );
  });

  it('writes no character that an LMS might damage', () => {
    const hard: Progress = {
      version: 1,
      lessons: {
        'a "b" <c>&d': {at: '%20', done: ['\n+\\'], firstTry: [], answers: {'ü;': 'é=,/.\ud800'}},
      },
    };
    const {text} = packProgress(hard, {limit: scorm12});
    expect(text).to.match(/^[\w\-~!*(),/:;=@.]+$/);
    expect(unpackProgress(text).progress).to.deep.equal(hard);
  });

  it('keeps all for ever that was kept in this form', () => {
    const kept =
      '1/6;@the-retry/watch.n09;:the-retry/watch//intro,predict!.rdf;:the-test/first/3-4/~second.1m8;' +
      ':the-hotfix/start//*,stop!.z0h;=the-retry/predict=master-only,watch=(DENVER!LIMA!~12_1a_5!,intro=~t.a2t;' +
      '=the-test/first=~-1_1a_5e_17_300.7if';
    expect(unpackProgress(kept, outline)).to.deep.equal({progress, at, problem: ''});
  });

  it('keeps a lesson done when the course gains a step', () => {
    const {text} = packProgress(progress, {limit: scorm12, outline});
    const longer = new Map([...outline, ['the-hotfix', ['stop', 'replace', 'start', 'check']]]);
    expect(unpackProgress(text, longer).progress.lessons['the-hotfix']?.done).to.deep.equal(
      longer.get('the-hotfix'),
    );
  });
});

/** A course of so many lessons and steps, with names as long as real ones. */
function longCourse(lessons: number, steps: number): Outline {
  const named = (kind: string, count: number): string[] =>
    Array.from({length: count}, (_, index) => `${kind}-with-a-name-${index + 1}`);
  return new Map(named('lesson', lessons).map((lesson) => [lesson, named('step', steps)]));
}

/** All of a course done up to `done` steps, with answers of a length. */
function progressIn(course: Outline, done: number, answerLength: number): Progress {
  let left = done;
  const lessons: Record<string, LessonProgress> = {};
  for (const [lesson, steps] of course) {
    const doneHere = steps.slice(0, left);
    left -= doneHere.length;
    if (doneHere.length === 0) break;
    lessons[lesson] = {
      at: doneHere.at(-1)!,
      done: doneHere,
      firstTry: doneHere.slice(1),
      answers: Object.fromEntries(doneHere.map((step) => [step, 'x'.repeat(answerLength)])),
    };
  }
  return {version: 1, lessons};
}

function whereIn({lessons}: Progress): Bookmark {
  const [lesson, {at: step}] = Object.entries(lessons).at(-1)!;
  return {lesson, step};
}

describe('packProgress, where there is not room for all', () => {
  it('keeps what is done of thirty lessons of thirty steps, wherever the learner is', () => {
    const course = longCourse(30, 30);
    for (const done of [1, 29, 30, 31, 450, 885, 899, 900]) {
      const full = progressIn(course, done, 40);
      const {text} = packProgress(full, {limit: scorm12, outline: course, at: whereIn(full)});
      expect(text).to.have.length.at.most(scorm12);
      const read = unpackProgress(text, course);
      expect(whatIsDone(read.progress)).to.have.deep.members(whatIsDone(full));
      expect(read.at).to.deep.equal(whereIn(full));
      expect(read.problem).to.equal('');
    }
  });

  it('loses long answers first, and those of the present lesson last', () => {
    const answers = {intro: 'a'.repeat(50), predict: 'b'.repeat(500)};
    const both: Progress = {
      version: 1,
      lessons: {'the-hotfix': {...hotfix, answers}, 'the-retry': {...retry, answers}},
    };
    const kept = (limit: number): unknown => {
      const {text} = packProgress(both, {limit, outline, at});
      const {lessons} = unpackProgress(text, outline).progress;
      return ['the-retry', 'the-hotfix'].map((id) => Object.keys(lessons[id]!.answers).join());
    };
    expect(kept(1500)).to.deep.equal(['intro,predict', 'intro,predict']);
    expect(kept(1000)).to.deep.equal(['intro,predict', 'intro']);
    expect(kept(400)).to.deep.equal(['intro', 'intro']);
    expect(kept(210)).to.deep.equal(['intro', '']);
    expect(kept(150)).to.deep.equal(['', '']);
  });

  it('says what is lost', () => {
    const course = longCourse(30, 30);
    const problemAt = (
      done: number,
      limit: number,
      known: Outline | undefined = course,
    ): string => {
      const full = progressIn(course, done, 40);
      return packProgress(full, {limit, outline: known, at: whereIn(full)}).problem;
    };
    expect(problemAt(20, scorm12)).to.equal('');
    expect(problemAt(900, scorm12)).to.equal(
      'There is room for only 4,096 characters of your progress: all that is done is kept, but not every answer.',
    );
    expect(problemAt(900, scorm12, new Map())).to.match(/single steps and answers .* are not\.$/);
    expect(problemAt(900, 255)).to.match(/not even every lesson is kept\.$/);
  });

  it('keeps the place where nothing else fits', () => {
    const full = progressIn(longCourse(30, 30), 900, 40);
    const {text} = packProgress(full, {limit: 90, at: whereIn(full)});
    expect(text).to.have.length.at.most(90);
    expect(unpackProgress(text).at).to.deep.equal(whereIn(full));
  });

  it('writes nothing where there is room for nothing', () => {
    expect(packProgress(progress, {limit: 2, at}).text).to.equal('');
  });
});

describe('packProgress, of any progress', () => {
  it('gives back the same where there is room', () => {
    fc.assert(
      fc.property(anyProgress, anyPlace, fc.nat(255), (any, place, seed) => {
        const known = someOutline(any, seed);
        const packed = packProgress(any, {limit: plenty, outline: known, at: place});
        expect(packed.problem).to.equal('');
        const read = unpackProgress(packed.text.slice(0, 64_000), known);
        if (packed.text.length > 64_000) return;
        expect(read.problem).to.equal('');
        expect(read.at).to.deep.equal(place);
        expect(sameInAnyOrder(read.progress)).to.deep.equal(sameInAnyOrder(any));
      }),
    );
  });

  it('is never longer than the limit, and what it loses it loses whole', () => {
    const limits = fc.oneof(fc.constantFrom(scorm12, 64_000), fc.nat(5000));
    fc.assert(
      fc.property(anyProgress, anyPlace, limits, fc.nat(255), (any, place, limit, seed) => {
        const known = someOutline(any, seed);
        const {text, problem} = packProgress(any, {limit, outline: known, at: place});
        expect(text).to.have.length.at.most(limit);
        const read = unpackProgress(text, known);
        expect(read.problem).to.equal('');
        for (const [id, lesson] of Object.entries(read.progress.lessons)) {
          expect(any.lessons[id]?.done).to.include.members([...lesson.done]);
          expect(any.lessons[id]?.firstTry).to.include.members([...lesson.firstTry]);
          expect(any.lessons[id]?.answers).to.deep.include(lesson.answers);
        }
        if (text === packProgress(any, {limit: plenty, outline: known, at: place}).text) {
          expect(problem).to.equal('');
        }
      }),
    );
  });
});

describe('packBookmark', () => {
  it('is at most 255 characters of ASCII, whatever the names', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, longText), fc.oneof(anyText, longText), (lesson, step) => {
        const text = packBookmark({lesson, step});
        expect(text).to.match(/^[\x20-\x7e]{0,255}$/);
        const read = unpackBookmark(text);
        if (read?.step !== undefined) expect(read).to.deep.equal({lesson, step});
      }),
    );
  });

  it('keeps the lesson where the step is too long a name', () => {
    expect(unpackBookmark(packBookmark({lesson: 'a', step: 'b'.repeat(300)}))).to.deep.equal({
      lesson: 'a',
    });
  });

  it('leads nowhere when it is of something else', () => {
    for (const text of ['', ' ', 'slide 3', 'a/b/c', '{}', '/', '3%']) {
      expect(unpackBookmark(text)).to.equal(undefined);
    }
  });
});
