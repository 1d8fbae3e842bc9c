/** What a learner has done in the lessons: plain data, to be stored, exported, and reported to an LMS. */

/** An answer to one question or task, as small plain data: ids of choices, names of parts, a moment. */
export type Answer = string | number | boolean | readonly (string | number)[];

export interface LessonProgress {
  /** The id of the step that the learner was at last. */
  readonly at: string;
  /** The ids of the steps that are done. */
  readonly done: readonly string[];
  /** The ids of the steps whose first answer was right. */
  readonly firstTry: readonly string[];
  /** What was answered last, by the id of the step. */
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
