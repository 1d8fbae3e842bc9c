/** What the elements of a lesson ask for, and what a lesson reports to those who embed it. */
import type {Platform} from '../../machines/hotfix/smsinst-files.js';
import {outwardEvent} from '../ui/outward-event.js';
import type {Reached} from './model/goals.js';
import type {Stamps} from './model/marking.js';
import type {Answer, Score} from './model/progress.js';

/** The learner answers. */
export class AnswerGiveEvent extends outwardEvent<{answer: Answer}>('sms-answer-give') {}

/** The learner picks other parts, and has not answered yet. */
export class PicksChangeEvent extends outwardEvent<{picked: readonly string[]}>(
  'sms-picks-change',
) {}

/** The learner stamps what is expected of a part; `given` when the prediction is to be played. */
export class StampsChangeEvent extends outwardEvent<{stamps: Stamps; given: boolean}>(
  'sms-stamps-change',
) {}

/** The learner asks for the next hint or for the solution, or claims that this is the moment. */
export class HelpAskEvent extends outwardEvent<{help: 'hint' | 'show' | 'claim'}>('sms-help-ask') {}

/** The learner has answered all items of a test. */
export class TestScoreEvent extends outwardEvent<Score>('sms-test-score') {}

/** The stage shows another moment or situation. */
export class StageReachEvent extends outwardEvent<{reached: Reached; moment: number}>(
  'sms-stage-reach',
) {}

/** The learner wants to practise on a server with another processor. */
export class PlatformChangeEvent extends outwardEvent<{platform: Platform}>(
  'sms-platform-change',
) {}

/** The task of a step was answered; `right` is null where an answer is neither right nor wrong. */
export class TaskAnswerEvent extends outwardEvent<{
  lesson: string;
  task: string;
  right: boolean | null;
}>('sms-task-answer') {}

/** All steps of a lesson are done; `score` is null where the lesson has no test. */
export class LessonCompleteEvent extends outwardEvent<{lesson: string; score: Score | null}>(
  'sms-lesson-complete',
) {}

declare global {
  interface HTMLElementEventMap {
    'sms-answer-give': AnswerGiveEvent;
    'sms-picks-change': PicksChangeEvent;
    'sms-help-ask': HelpAskEvent;
    'sms-stamps-change': StampsChangeEvent;
    'sms-test-score': TestScoreEvent;
    'sms-stage-reach': StageReachEvent;
    'sms-platform-change': PlatformChangeEvent;
    'sms-task-answer': TaskAnswerEvent;
    'sms-lesson-complete': LessonCompleteEvent;
  }
}
