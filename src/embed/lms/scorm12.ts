/** SCORM 1.2: what its elements are called, and how values are written for it. */
import type {Answer} from '../../course/index.js';
import {anotherText, readScore, scoreFields, ScormTracker, type Standard} from './scorm-tracker.js';
import type {Status, Tracker, TrackerOptions} from './tracker.js';

const statuses: readonly Status[] = ['passed', 'completed', 'failed', 'incomplete'];

const standard: Standard = {
  api: 'API',
  functions: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
  },
  dataLimit: 4096,
  mode: 'cmi.core.lesson_mode',
  learner: 'cmi.core.student_id',
  isOpen: (calls) =>
    ['not attempted', 'browsed', ...statuses].includes(calls.get('cmi.core.lesson_status')),
  read: (calls) => ({
    status: statuses.find((status) => status === calls.get('cmi.core.lesson_status')),
    score: readScore(calls.get('cmi.core.score.raw')),
    bookmark: calls.get('cmi.core.lesson_location'),
    data: calls.get('cmi.suspend_data'),
    passingScore: readScore(calls.get('cmi.student_data.mastery_score')),
  }),
  fields: ({bookmark, data}) => [
    {kept: 'data', element: 'cmi.suspend_data', value: data},
    {kept: 'bookmark', element: 'cmi.core.lesson_location', value: bookmark},
  ],
  scoreFields: (score) => scoreFields('cmi.core.score', score),
  statusFields: (status) => [{kept: 'status', element: 'cmi.core.lesson_status', value: status}],
  answerParts: ({id, answer, correct}) => {
    const [type, response] = responseOf(answer);
    return [
      ['id', id],
      ['type', type],
      ['correct_responses.0.pattern', correct?.slice(0, 255), true],
      ['student_response', response.slice(0, 255)],
    ];
  },
  wrong: 'wrong',
  time: (milliseconds) => ({
    kept: 'time',
    element: 'cmi.core.session_time',
    value: timespan(milliseconds),
  }),
  exit: (isDone) => ({kept: 'exit', element: 'cmi.core.exit', value: isDone ? '' : 'suspend'}),
  leaving: [],
  another: (field) => {
    const {kept, element, value} = field;
    if (kept === 'status') return value === 'incomplete' ? 'browsed' : 'incomplete';
    if (kept === 'exit') return value === '' ? 'suspend' : '';
    return element.endsWith('.type') ? 'performance' : anotherText(field);
  },
};

function responseOf(answer: Answer): readonly [type: string, response: string] {
  switch (typeof answer) {
    case 'boolean':
      return ['true-false', answer ? 't' : 'f'];
    case 'number':
      return ['numeric', String(answer)];
    case 'string':
      return ['fill-in', answer];
    default:
      return ['fill-in', answer.join(',')];
  }
}

/** As `HHHH:MM:SS.SS`, which ends at ten thousand hours. */
export function timespan(milliseconds: number): string {
  const most = 10_000 * 360_000 - 1;
  const hundredths = Math.min(Math.floor(milliseconds / 10), most);
  const seconds = Math.floor(hundredths / 100);
  const two = (number: number): string => String(number).padStart(2, '0');
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  const minutes = two(Math.floor(seconds / 60) % 60);
  return `${hours}:${minutes}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

export function scorm12Tracker(options: TrackerOptions): Tracker {
  return new ScormTracker(standard, options);
}
