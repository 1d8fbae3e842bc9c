/** Which steps each lesson has: what tells a lesson that is done from one that is not. */
import {lessonProgress, type LessonProgress, type Progress} from './progress.js';

/** The ids of the steps, by the id of the lesson, both in teaching order. */
export type Outline = ReadonlyMap<string, readonly string[]>;

/** Whether every step of a lesson is done; a lesson that the outline does not have never is. */
export function isLessonDone(outline: Outline, lesson: string, of: LessonProgress): boolean {
  const steps = outline.get(lesson);
  if (!steps || steps.length === 0) return false;
  const done = new Set(of.done);
  return steps.every((step) => done.has(step));
}

/** Whether every lesson of an outline is done. */
export function isAllDone(outline: Outline, progress: Progress): boolean {
  return (
    outline.size > 0 &&
    [...outline.keys()].every((lesson) => {
      const of = lessonProgress(progress, lesson);
      return of !== undefined && isLessonDone(outline, lesson, of);
    })
  );
}

/** How many of an outline's steps are done, and how many there are. */
export function stepsDone(outline: Outline, progress: Progress): {done: number; of: number} {
  let done = 0;
  let of = 0;
  for (const [lesson, steps] of outline) {
    const doneHere = new Set(lessonProgress(progress, lesson)?.done);
    done += steps.filter((step) => doneHere.has(step)).length;
    of += steps.length;
  }
  return {done, of};
}
