/** How a learner stands, for tests. */
import type {Standing} from '../../../src/embed/lms/tracker.js';

export const begun: Standing = {
  status: 'incomplete',
  share: 0.5,
  bookmark: 'the-retry/watch',
  data: '1/0',
  answers: [],
};
export const done: Standing = {...begun, status: 'completed', share: 1, score: 80};
export const commit = {commit: true};

/** What an LMS says that keeps answers, and has two. */
export const keepsAnswers = {
  'cmi.interactions._children': 'id,type',
  'cmi.interactions._count': '2',
};
