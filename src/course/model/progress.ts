/** What a learner has done in the lessons: plain data to store, to export, and to report to an LMS. */
import {msg, str} from '@lit/localize';
import * as v from 'valibot';

import {describeFound, placeIn} from '../../run/scenario-refusal.js';

/** An answer as small plain data: ids of choices, names of parts, a moment. */
export type Answer = string | number | boolean | readonly (string | number)[];

export interface LessonProgress {
  /** The id of the last step that was shown. */
  readonly at: string;
  /** The ids of the steps that are done. */
  readonly done: readonly string[];
  /** The ids of the steps whose first answer was right. */
  readonly firstTry: readonly string[];
  /** The last answer, by the id of the step. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The best score of the lesson's test, where it has one. */
  readonly score?: Score;
}

export interface Score {
  readonly right: number;
  readonly of: number;
}

export interface Progress {
  readonly version: 1;
  /** By the id of the lesson. */
  readonly lessons: Readonly<Record<string, LessonProgress>>;
}

export const noProgress: Progress = {version: 1, lessons: {}};

const text = v.pipe(v.string(), v.maxLength(200));
const ids = v.pipe(v.array(text), v.maxLength(500));
const answer = v.union([
  v.pipe(v.string(), v.maxLength(500)),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.pipe(v.array(v.union([text, v.pipe(v.number(), v.finite())])), v.maxLength(500)),
]);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));

/** Far more than there will be, so that a file cannot fill the storage. */
const mostLessons = 200;

/** Unknown lessons and steps stay: another release may know them. Unknown fields are refused. */
const schema = v.strictObject({
  version: v.literal(1),
  lessons: v.pipe(
    v.record(
      text,
      v.strictObject({
        at: text,
        done: ids,
        firstTry: v.optional(ids, []),
        answers: v.record(text, answer),
        score: v.exactOptional(
          v.pipe(
            v.strictObject({right: count, of: v.pipe(count, v.minValue(1))}),
            v.check(({right, of}) => right <= of),
          ),
        ),
      }),
    ),
    v.check((lessons) => Object.keys(lessons).length <= mostLessons),
  ),
});

/** The progress that a value holds, or one sentence on why it holds none, in the present language. */
export function readProgress(value: unknown): Progress | {readonly refusal: string} {
  const {success, output, issues} = v.safeParse(schema, value, {abortEarly: true});
  if (success) return output;
  const [issue] = issues;
  const keys = (issue.path ?? []).map(({key}) => key as string | number);
  return {
    get refusal(): string {
      const place = keys.reduce(placeIn, '') || msg('The progress');
      const found = describeFound(issue.input);
      return msg(str`${place} is ${found}. A progress file cannot contain this value here.`);
    },
  };
}

/** Joins two: what is done in either is done, and the answers of the second count. */
export function joined(first: Progress, second: Progress): Progress {
  const lessons = {...first.lessons};
  for (const [id, theirs] of Object.entries(second.lessons)) {
    const ours = lessonProgress(first, id);
    lessons[id] = ours ? joinedLesson(ours, theirs) : theirs;
  }
  return {version: 1, lessons};
}

function joinedLesson(first: LessonProgress, second: LessonProgress): LessonProgress {
  const score = better(first.score, second.score);
  return {
    at: second.at,
    done: union(first.done, second.done),
    firstTry: union(first.firstTry, second.firstTry),
    answers: {...first.answers, ...second.answers},
    ...(score && {score}),
  };
}

export function better(first: Score | undefined, second: Score | undefined): Score | undefined {
  if (!first || !second) return first ?? second;
  return second.right / second.of > first.right / first.of ? second : first;
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}

/** Undefined where the lesson has not been started. */
export function lessonProgress({lessons}: Progress, lesson: string): LessonProgress | undefined {
  return Object.hasOwn(lessons, lesson) ? lessons[lesson] : undefined;
}

export const begun: LessonProgress = {at: '', done: [], firstTry: [], answers: {}};

/** The learner has come to a step. */
export function visited(progress: Progress, lesson: string, step: string): Progress {
  return changed(progress, lesson, {at: step});
}

/** The learner has answered: is the step done, and was the first answer right? */
export function answered(
  progress: Progress,
  lesson: string,
  step: string,
  given: Answer,
  {done: isDone, isRight}: {readonly done: boolean; readonly isRight: boolean},
): Progress {
  const {answers, done, firstTry} = lessonProgress(progress, lesson) ?? begun;
  return changed(progress, lesson, {
    answers: {...answers, [step]: given},
    done: isDone ? union(done, [step]) : done,
    firstTry: isRight ? union(firstTry, [step]) : firstTry,
  });
}

/** Stores something else of a lesson, under a name that no step has. */
export function kept(progress: Progress, lesson: string, name: string, what: Answer): Progress {
  const {answers} = lessonProgress(progress, lesson) ?? begun;
  return changed(progress, lesson, {answers: {...answers, [name]: what}});
}

/** The learner has taken a test; the best score stays. */
export function scored(progress: Progress, lesson: string, score: Score): Progress {
  const best = better(lessonProgress(progress, lesson)?.score, score) ?? score;
  return changed(progress, lesson, {score: best});
}

function changed(progress: Progress, lesson: string, change: Partial<LessonProgress>): Progress {
  const before = lessonProgress(progress, lesson) ?? begun;
  return {
    version: 1,
    lessons: {...progress.lessons, [lesson]: {...before, ...change}},
  };
}

/** The steps of each lesson, by its id, both in teaching order. */
export type Outline = ReadonlyMap<string, readonly string[]>;

/** Whether every step of a lesson is done; never for a lesson that the outline lacks. */
export function isLessonDone(outline: Outline, lesson: string, {done}: LessonProgress): boolean {
  const steps = outline.get(lesson) ?? [];
  return steps.length > 0 && steps.every((step) => done.includes(step));
}

/** Whether every lesson of an outline is done. */
export function isAllDone(outline: Outline, progress: Progress): boolean {
  const isDone = (lesson: string): boolean =>
    isLessonDone(outline, lesson, lessonProgress(progress, lesson) ?? begun);
  return outline.size > 0 && [...outline.keys()].every(isDone);
}

/** How many of an outline's steps are done, and how many there are. */
export function stepsDone(outline: Outline, progress: Progress): {done: number; of: number} {
  let done = 0;
  let of = 0;
  for (const [lesson, steps] of outline) {
    const kept = lessonProgress(progress, lesson) ?? begun;
    done += steps.filter((step) => kept.done.includes(step)).length;
    of += steps.length;
  }
  return {done, of};
}
