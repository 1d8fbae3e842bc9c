/** How a lesson tells those who embed it what the learner did. */
import type {Score} from './model/progress.js';

/** A task of a lesson was answered. */
export class TaskAnswerEvent extends Event {
  readonly lesson: string;
  /** The id of the step that the task belongs to. */
  readonly task: string;
  /** Null where an answer is neither right nor wrong. */
  readonly right: boolean | null;

  constructor(lesson: string, task: string, right: boolean | null) {
    super('sms-task-answer', {bubbles: true, composed: true});
    this.lesson = lesson;
    this.task = task;
    this.right = right;
  }
}

/** All steps of a lesson are done. */
export class LessonCompleteEvent extends Event {
  readonly lesson: string;
  /** Null where the lesson has no test. */
  readonly score: Score | null;

  constructor(lesson: string, score: Score | null) {
    super('sms-lesson-complete', {bubbles: true, composed: true});
    this.lesson = lesson;
    this.score = score;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-task-answer': TaskAnswerEvent;
    'sms-lesson-complete': LessonCompleteEvent;
  }
}
