/** The lessons, and the learner's progress in them. The screen is loaded when it is first shown. */
export type {LessonCompleteEvent, TaskAnswerEvent} from './course-events.js';
export {localisedLesson, partName} from './model/lesson-text.js';
export {isCounted, isQuestion, mark} from './model/marking.js';
export {
  begun,
  isAllDone,
  isLessonDone,
  joined,
  kept,
  lessonProgress,
  noProgress,
  readProgress,
  stepsDone,
  type Answer,
  type LessonProgress,
  type Outline,
  type Progress,
} from './model/progress.js';
export {
  keepProgressIn,
  ProgressStore,
  progressStore,
  type ProgressStoreLike,
  type TextStorage,
} from './progress-store.js';
export const loadLessons = (): Promise<unknown> => import('./sms-lessons.js');
