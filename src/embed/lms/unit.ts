/** What an LMS package teaches, and how it is scored: one lesson, or the whole course. */
import type {Act, Lesson} from '../../../lessons/lesson.js';
import {
  type Answer,
  type LessonProgress,
  isAllDone,
  isCounted,
  isQuestion,
  lessonProgress,
  type Outline,
  type Progress,
  stepsDone,
} from '../../course/index.js';
import {answerReport} from './answer-report.js';
import type {GivenAnswer, Status} from './tracker.js';

/** Which unit a package is of. */
export type UnitName = {readonly lesson: string} | 'course';

/** How a learner's progress counts in a unit. */
export class Unit {
  readonly outline: Outline;
  readonly #lessons: readonly Lesson[];

  constructor(lessons: readonly Lesson[]) {
    this.#lessons = lessons;
    this.outline = new Map(lessons.map(({id, steps}) => [id, steps.map((step) => step.id)]));
  }

  /** Where it is all done, how well; undefined `passingScore` where the LMS asks for none. */
  status(progress: Progress, passingScore: number | undefined): Status {
    if (!isAllDone(this.outline, progress)) return 'incomplete';
    const score = this.score(progress);
    if (passingScore === undefined || score === undefined) return 'completed';
    return score >= passingScore ? 'passed' : 'failed';
  }

  /** From 0 to 1. */
  share(progress: Progress): number {
    const {done, of} = stepsDone(this.outline, progress);
    return of === 0 ? 0 : done / of;
  }

  /** From 0 to 100: of a test, or else how many questions were answered rightly at once. */
  score(progress: Progress): number | undefined {
    if (this.#lessons.some(hasTest)) return this.#testScore(progress);
    return isAllDone(this.outline, progress) ? this.#firstTries(progress) : undefined;
  }

  /** Whether a step asks something whose answer tells a trainer more than that it is done. */
  isAsked(lesson: string, step: string): boolean {
    const act = this.#act(lesson, step);
    return isQuestion(act) || ['moment', 'experiments', 'test'].includes(act?.kind ?? '');
  }

  /** Whether the first answer to a step counts, and not the last one. */
  isCounted(lesson: string, step: string): boolean {
    return isCounted(this.#act(lesson, step));
  }

  /** An answer as a report to the trainer; undefined for what the unit does not ask. */
  report(
    id: string,
    step: string,
    answer: Answer,
    {firstTry}: LessonProgress,
  ): GivenAnswer | undefined {
    const lesson = this.#lessons.find((each) => each.id === id);
    return lesson && answerReport(lesson, step, answer, firstTry.includes(step));
  }

  #testScore(progress: Progress): number | undefined {
    const scores = this.#lessons.flatMap(({id}) => lessonProgress(progress, id)?.score ?? []);
    if (scores.length === 0) return undefined;
    return percent(sum(scores.map(({right}) => right)), sum(scores.map(({of}) => of)));
  }

  #firstTries(progress: Progress): number {
    const right = this.#lessons.flatMap(({id, steps}) => {
      const firstTry = new Set(lessonProgress(progress, id)?.firstTry);
      return steps.filter(({act}) => isCounted(act)).map((step) => firstTry.has(step.id));
    });
    return percent(right.filter(Boolean).length, right.length);
  }

  #act(lesson: string, step: string): Act | undefined {
    return this.#lessons.find(({id}) => id === lesson)?.steps.find(({id}) => id === step)?.act;
  }
}

/** Undefined where there is no lesson of this name. */
export function unitNamed(name: UnitName, lessons: readonly Lesson[]): Unit | undefined {
  if (name === 'course') return new Unit(lessons);
  const lesson = lessons.find(({id}) => id === name.lesson);
  return lesson && new Unit([lesson]);
}

function hasTest({steps}: Lesson): boolean {
  return steps.some(({act}) => act?.kind === 'test');
}

/** In a lesson without questions nothing can go wrong. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((100 * part) / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
