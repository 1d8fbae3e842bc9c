/** SCORM 2004, 4th edition: what its elements are called, and how values are written for it. */
import type {Answer} from '../../course/index.js';
import {
  anotherText,
  readScore,
  scoreFields,
  ScormTracker,
  type Field,
  type Standard,
} from './scorm-tracker.js';
import type {Status, Tracker, TrackerOptions} from './tracker.js';

/** What every LMS has to keep of a short answer; beyond it, an answer is a long one. */
const longestShort = 250;
const longestLong = 4000;

const standard: Standard = {
  api: 'API_1484_11',
  functions: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  dataLimit: 64_000,
  mode: 'cmi.mode',
  learner: 'cmi.learner_id',
  isOpen: (calls) =>
    ['not attempted', 'unknown', 'incomplete', 'completed'].includes(
      calls.get('cmi.completion_status'),
    ),
  read: (calls) => {
    const passing = calls.get('cmi.scaled_passing_score');
    return {
      status: statusOf(calls.get('cmi.completion_status'), calls.get('cmi.success_status')),
      score: readScore(calls.get('cmi.score.raw')),
      bookmark: calls.get('cmi.location'),
      data: calls.get('cmi.suspend_data'),
      passingScore: passing === '' ? undefined : readScore(String(Number(passing) * 100)),
    };
  },
  fields: ({share, bookmark, data}) => [
    {kept: 'data', element: 'cmi.suspend_data', value: data},
    {kept: 'bookmark', element: 'cmi.location', value: bookmark},
    {kept: 'share', element: 'cmi.progress_measure', value: decimal(share)},
  ],
  scoreFields: (score) => [
    ...scoreFields('cmi.score', score),
    {kept: 'score', element: 'cmi.score.scaled', value: decimal(score / 100)},
  ],
  statusFields: (status) => {
    const completion = status === 'incomplete' ? status : 'completed';
    const fields: Field[] = [{kept: 'status', element: 'cmi.completion_status', value: completion}];
    if (status === 'passed' || status === 'failed') {
      fields.push({kept: 'status', element: 'cmi.success_status', value: status});
    }
    return fields;
  },
  answerParts: ({id, answer, correct, description}) => {
    const [type, response] = responseOf(answer, correct);
    return [
      ['id', id],
      ['type', type],
      ['learner_response', response],
      ['description', description?.slice(0, longestShort), true],
      ['correct_responses.0.pattern', correct?.slice(0, longestLong), true],
    ];
  },
  wrong: 'incorrect',
  time: (milliseconds) => ({
    kept: 'time',
    element: 'cmi.session_time',
    value: duration(milliseconds),
  }),
  // Always, as an attempt that is not suspended starts over next time, and would be completed again.
  exit: () => ({kept: 'exit', element: 'cmi.exit', value: 'suspend'}),
  leaving: [{kept: 'exit', element: 'adl.nav.request', value: 'suspendAll', optional: true}],
  another: (field) => {
    const {kept, element, value} = field;
    if (kept === 'status') {
      const isBegun = element === 'cmi.completion_status' && value !== 'incomplete';
      return isBegun ? 'incomplete' : 'unknown';
    }
    if (kept === 'exit') return element === 'cmi.exit' ? 'normal' : undefined;
    return element.endsWith('.type') ? 'other' : anotherText(field);
  },
};

function statusOf(completion: string, success: string): Status | undefined {
  if (success === 'passed' || success === 'failed') return success;
  return completion === 'completed' || completion === 'incomplete' ? completion : undefined;
}

/** A number without an exponent, to four places. */
function decimal(number: number): string {
  return String(Math.round(number * 10_000) / 10_000);
}

/** The right answer is of the same type. */
export function responseOf(
  answer: Answer,
  correct = '',
): readonly [type: string, response: string] {
  if (typeof answer === 'boolean') return ['true-false', String(answer)];
  if (typeof answer === 'number') return ['numeric', String(answer)];
  const text = typeof answer === 'string' ? answer : answer.join(', ');
  return Math.max(text.length, correct.length) <= longestShort
    ? ['fill-in', text]
    : ['long-fill-in', text.slice(0, longestLong)];
}

/** As ISO 8601 writes it, to hundredths of a second. */
export function duration(milliseconds: number): string {
  const hundredths = Math.floor(milliseconds / 10);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  return `PT${hours}H${minutes}M${(hundredths % 6000) / 100}S`;
}

export function scorm2004Tracker(options: TrackerOptions): Tracker {
  return new ScormTracker(standard, options);
}
