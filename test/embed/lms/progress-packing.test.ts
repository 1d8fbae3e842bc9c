import {expect} from 'chai';
import fc from 'fast-check';
import {deflateSync} from 'fflate';

import {lessons} from '../../../lessons/index.js';
import type {Act} from '../../../lessons/lesson.js';
import {
  packBookmark,
  packProgress,
  unpackBookmark,
  unpackProgress,
  type Bookmark,
} from '../../../src/embed/lms/progress-packing.js';
import {toBase64url} from '../../../src/links/base64url.js';
import type {
  Answer,
  LessonProgress,
  Outline,
  Progress,
} from '../../../src/course/model/progress.js';
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

  it('writes no character that an LMS might damage', () => {
    const hard: Progress = {
      version: 1,
      lessons: {
        'a "b" <c>&d': {at: '%20', done: ['\n+\\'], firstTry: [], answers: {'ü;': 'é=,/.\ud800'}},
      },
    };
    const {text} = packProgress(hard, {limit: scorm12});
    expect(text).to.match(/^2\/\d+\/[\w-]+$/);
    expect(unpackProgress(text).progress).to.deep.equal(hard);
  });

  it('keeps the whole course in SCORM 1.2, with every answer and every first try', () => {
    const course: Outline = new Map(
      lessons.map(({id, steps}) => [id, steps.map((each) => each.id)]),
    );
    const whole: Progress = {
      version: 1,
      lessons: Object.fromEntries(
        lessons.map(({id, steps}) => {
          const ids = steps.map((each) => each.id);
          const answers = steps.flatMap(({id: step, act}) =>
            act ? [[step, longestAnswerTo(act)] as const] : [],
          );
          const acts = Array.from({length: 60}, (_, index) => `copy:${index % 4}:x86:system32`);
          if (id === 'install-the-hotfix') answers.push(['$practice', ['x86', ...acts]]);
          return [
            id,
            {
              at: ids.at(-1)!,
              done: ids,
              firstTry: ids.slice(1),
              answers: Object.fromEntries(answers),
            },
          ];
        }),
      ),
    };
    const place = {lesson: 'test-yourself', step: 'test'};
    const {text, problem} = packProgress(whole, {limit: scorm12, outline: course, at: place});
    expect(problem).to.equal('');
    expect(text).to.have.length.at.most(scorm12 / 2);
    expect(unpackProgress(text, course)).to.deep.equal({progress: whole, at: place, problem: ''});
  });

  it('keeps a lesson done when the course gains a step', () => {
    const {text} = packProgress(progress, {limit: scorm12, outline});
    const longer = new Map([...outline, ['the-hotfix', ['stop', 'replace', 'start', 'check']]]);
    expect(unpackProgress(text, longer).progress.lessons['the-hotfix']?.done).to.deep.equal(
      longer.get('the-hotfix'),
    );
  });
});

function longestAnswerTo(act: Act): Answer {
  switch (act.kind) {
    case 'one':
      return act.choices.map(({id}) => id).sort((a, b) => b.length - a.length)[0]!;
    case 'several':
      return act.choices.map(({id}) => id);
    case 'order':
      return act.items.map(({id}) => id);
    case 'pick':
      return act.from;
    case 'experiments':
      return act.findings.map(({id}) => id);
    case 'moment':
    case 'test':
      return 12;
    default:
      return true;
  }
}

/** A course of so many lessons and steps, with names as long as real ones. */
function longCourse(lessons: number, steps: number): Outline {
  const named = (kind: string, count: number): string[] =>
    Array.from({length: count}, (_, index) => `${kind}-with-a-name-${index + 1}`);
  return new Map(named('lesson', lessons).map((lesson) => [lesson, named('step', steps)]));
}

/** Text that deflating does not make much shorter, the same at each run. */
function noise(length: number): string {
  return Array.from({length}, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return ((seed >> 16) % 36).toString(36);
  }).join('');
}
let seed = 1;

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
      answers: Object.fromEntries(doneHere.map((step) => [step, noise(answerLength)])),
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
    const answers = (): LessonProgress['answers'] => ({intro: noise(50), predict: noise(500)});
    const both: Progress = {
      version: 1,
      lessons: {
        'the-hotfix': {...hotfix, answers: answers()},
        'the-retry': {...retry, answers: answers()},
      },
    };
    const kept = (limit: number): unknown => {
      const {text} = packProgress(both, {limit, outline, at});
      const {lessons} = unpackProgress(text, outline).progress;
      return ['the-retry', 'the-hotfix'].map((id) => Object.keys(lessons[id]!.answers).join());
    };
    expect(kept(1500)).to.deep.equal(['intro,predict', 'intro,predict']);
    expect(kept(1000)).to.deep.equal(['intro,predict', 'intro']);
    expect(kept(400)).to.deep.equal(['intro', 'intro']);
    expect(kept(280)).to.deep.equal(['intro', '']);
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
      'There is room for only 4,096 characters of your progress. Everything that you have done is stored, but not every answer.',
    );
    expect(problemAt(900, 600, new Map())).to.match(/single steps and answers .* are not\.$/);
    expect(problemAt(900, 255)).to.match(/some lessons are not stored\.$/);
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

const {text: packed} = packProgress(progress, {limit: scorm12, outline, at});
const form1 =
  '1/6;@the-retry/watch.n09;:the-retry/watch//intro,predict!.rdf;:the-test/first/3-4/~second.1m8;' +
  ':the-hotfix/start//*,stop!.z0h;=the-retry/predict=master-only,watch=(DENVER!LIMA!~12_1a_5!,intro=~t.a2t;' +
  '=the-test/first=~-1_1a_5e_17_300.7if';
const form2 =
  '2/6/ZZCxboMwEIb3PMatNREkjVqxVWqGSG2HquqCGCwwwSqx0fkqoBbv3gNC2pDRd_99n_w35sFDXclMQZwAlSpARdiBgEZSVkLarx7b0EOlnLMG4quIJB5MOQG5NSNDG0LL7xpVrjOCVECh0dEHn_D6Mu5XVRstwKQczdzxiB8us8hgD6iPJS-2AmwB8X1_US4MTmXW5KPA6IWgtFTodlY4kjgoJo6H02hKUkZfAcnWA-7YfXmQxjUK3eGmi2nO-b8_CjhJRwoDa6qOi0jmshJ43r997t858XJ4fQIRbda7dAic2yP8Vikrf-TmVjm39M94LiuI1jt1tw3D4fYX';

describe('unpackProgress', () => {
  for (const [name, kept] of Object.entries({form1, form2})) {
    it(`reads for ever what was kept in ${name}`, () => {
      expect(unpackProgress(kept, outline)).to.deep.equal({progress, at, problem: ''});
    });
  }

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
      expect(unpackProgress(text).problem).to.match(
        /not from this course, so you start from the beginning\.$/,
      );
    }
    expect(unpackProgress('3/0').problem).to.match(/^Another version .* in format 3\./);
  });

  for (const [name, text] of Object.entries({form1, packed})) {
    it(`reads what stands before a cut of ${name}, and says so`, () => {
      for (let length = 1; length < text.length; length++) {
        const read = unpackProgress(text.slice(0, length), outline);
        // The last bits end the text, and hold nothing.
        if (length < text.length - 2) expect(read.problem, String(length)).to.match(/\.$/);
        for (const [id, lesson] of Object.entries(read.progress.lessons)) {
          expect(progress.lessons[id]).to.deep.include({done: lesson.done, at: lesson.at});
        }
      }
    });
  }

  it('keeps what is done where the answers are cut off', () => {
    const half = unpackProgress(form2.slice(0, 250), outline);
    expect(whatIsDone(half.progress)).to.have.deep.members(whatIsDone(progress));
    expect(half.problem).to.match(/damaged\. This page uses everything that it could read\.$/);
  });

  it('reads what stands around a damaged record of form 1, and says so', () => {
    const read = unpackProgress(form1.replace('intro,predict', 'intro,prefict'), outline);
    expect(read.problem).to.match(/damaged\. This page uses everything that it could read\.$/);
    expect(read.progress.lessons['the-hotfix']).to.deep.equal(hotfix);
    expect(read.progress.lessons['the-retry']).to.deep.equal({
      ...retry,
      at: '',
      done: [],
      firstTry: [],
    });
  });

  it('reads what stands before a damaged character, and nothing that was not written', () => {
    for (let place = packed.indexOf('/', 2) + 1; place < packed.length; place++) {
      const other = packed[place] === 'A' ? 'B' : 'A';
      const read = unpackProgress(
        packed.slice(0, place) + other + packed.slice(place + 1),
        outline,
      );
      for (const [id, lesson] of Object.entries(read.progress.lessons)) {
        expect(progress.lessons[id]!.done).to.include.members([...lesson.done]);
        expect(progress.lessons[id]!.answers).to.deep.include(lesson.answers);
      }
    }
  });

  it('never throws, and gives progress of the right shape', () => {
    const mangled = fc
      .tuple(fc.constantFrom(form1, packed), fc.nat(packed.length), fc.nat(9), anyText)
      .map(([text, start, length, more]) =>
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

  it('is not slowed down by megabytes, nor by what inflates to them', () => {
    expect(unpackProgress('1/0;'.repeat(1_000_000)).problem).to.match(/damaged/);
    const bomb = toBase64url(deflateSync(new Uint8Array(40_000_000), {level: 9}));
    expect(unpackProgress(`2/1/${bomb}`).problem).to.match(/damaged/);
  });
});
