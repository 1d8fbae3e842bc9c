/** Progress for tests: some that is plain, and any that can be. */
import fc from 'fast-check';

import type {Outline} from '../../../src/course/model/progress.js';
import type {Bookmark} from '../../../src/embed/lms/progress-packing.js';
import type {Answer, LessonProgress, Progress} from '../../../src/course/model/progress.js';

export const outline: Outline = new Map([
  ['the-retry', ['intro', 'predict', 'watch', 'explain']],
  ['the-hotfix', ['stop', 'replace', 'start']],
  ['the-test', ['first', 'second']],
]);

export const retry: LessonProgress = {
  at: 'watch',
  done: ['intro', 'predict'],
  firstTry: ['predict'],
  answers: {predict: 'master-only', watch: ['DENVER', 'LIMA', 12.5], intro: true},
};
export const hotfix: LessonProgress = {
  at: 'start',
  done: ['stop', 'replace', 'start'],
  firstTry: ['stop'],
  answers: {},
};
export const progress: Progress = {
  version: 1,
  lessons: {
    'the-retry': retry,
    'the-hotfix': hotfix,
    'the-test': {
      at: 'first',
      done: [],
      firstTry: ['second'],
      answers: {first: -1.5e300},
      score: {right: 3, of: 4},
    },
  },
};
export const at: Bookmark = {lesson: 'the-retry', step: 'watch'};

/** Where the learner is in each lesson, and what is done. */
export function whatIsDone({lessons}: Progress): unknown[] {
  return Object.entries(lessons).map(([id, {at: step, done}]) => ({id, step, done}));
}

/** Any text, with what could break the form more often than by chance. */
export const anyText = fc.oneof(
  fc.string({maxLength: 24}),
  fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,12}){0,3}$/),
  fc.string({unit: fc.constantFrom(...Array.from('_~!*(),/:;=@. %+&<"\n\ud800é')), maxLength: 8}),
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
);
const anyNumber = fc
  .oneof(fc.integer(), fc.double({noNaN: true, noDefaultInfinity: true}))
  .map((number) => number + 0 || 0);
export const longText = fc.integer({min: 0, max: 6000}).map((length) => 'long '.repeat(length / 5));
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  anyText,
  longText,
  anyNumber,
  fc.boolean(),
  fc.array(fc.oneof(anyText, anyNumber), {maxLength: 12}),
);
const anyLesson: fc.Arbitrary<LessonProgress> = fc
  .record({
    at: anyText,
    steps: fc.uniqueArray(fc.tuple(anyText, fc.boolean(), fc.option(anyAnswer), fc.boolean()), {
      selector: ([step]) => step,
      maxLength: 30,
    }),
    score: fc.option(fc.nat(100).chain((of) => fc.nat(of).map((right) => ({right, of})))),
  })
  .map(({at: step, steps, score}) => ({
    at: step,
    done: steps.flatMap(([id, isDone]) => (isDone ? [id] : [])),
    firstTry: steps.flatMap(([id, , , isRight]) => (isRight ? [id] : [])),
    answers: Object.fromEntries(
      steps.flatMap(([id, , answer]) => (answer === null ? [] : [[id, answer]])),
    ),
    ...(score && {score}),
  }));
export const anyProgress: fc.Arbitrary<Progress> = fc
  .uniqueArray(fc.tuple(anyText, anyLesson), {selector: ([id]) => id, maxLength: 30})
  .map((lessons) => ({version: 1, lessons: Object.fromEntries(lessons)}));
export const anyPlace = fc.option(fc.record({lesson: anyText, step: anyText}), {nil: undefined});

/** An outline in which some of the lessons are done, and some have steps that were never seen. */
export function someOutline({lessons}: Progress, seed: number): Outline {
  return new Map(
    Object.entries(lessons)
      .filter((_, index) => (seed >> (index % 8)) & 1)
      .map(([id, {done}], index) => [id, (seed >> (index % 5)) & 1 ? done : [...done, 'unseen']]),
  );
}

export function sameInAnyOrder({lessons}: Progress): unknown {
  return Object.entries(lessons)
    .map(([id, lesson]) => ({
      id,
      ...lesson,
      done: [...lesson.done].sort(),
      firstTry: [...lesson.firstTry].sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
