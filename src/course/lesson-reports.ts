/** Tells those who embed a lesson what the learner does in it. */
import type {Lesson} from '../../lessons/lesson.js';
import type {LessonListener} from './lesson-controller.js';
import {LessonCompleteEvent, TaskAnswerEvent} from './lesson-events.js';

export interface LessonHost extends HTMLElement {
  readonly lesson: Lesson | undefined;
}

export function tellLesson(host: LessonHost): LessonListener {
  const idOf = ({lesson}: LessonHost): string => lesson?.id ?? '';
  return {
    answered({id}, right) {
      const event = new TaskAnswerEvent(idOf(host), id, right);
      host.dispatchEvent(event);
    },
    completed(score) {
      const event = new LessonCompleteEvent(idOf(host), score);
      host.dispatchEvent(event);
    },
  };
}
