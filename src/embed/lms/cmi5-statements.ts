/** The statements of xAPI that a unit makes, as cmi5 asks for them. */
import type {GivenAnswer} from './tracker.js';
import {duration, responseOf} from './scorm2004.js';

/** The verbs of cmi5; an answer has one that it does not define. */
export type Cmi5Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

const cmi5 = 'https://w3id.org/xapi/cmi5';
export const sessionIdKey = `${cmi5}/context/extensions/sessionid`;
const masteryScoreKey = `${cmi5}/context/extensions/masteryscore`;
const progressKey = `${cmi5}/result/extensions/progress`;

/** An activity as statements name it. */
interface Activity {
  readonly id: string;
}

/** What the LMS gives for the context of each statement; other fields are passed on as they are. */
export interface ContextTemplate {
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly contextActivities?: Readonly<Record<string, Activity | readonly Activity[]>> | undefined;
}

/** Who does what, in which session. */
export interface StatementFrame {
  readonly actor: object;
  readonly activityId: string;
  readonly registration: string;
  readonly sessionId: string;
  readonly template: ContextTemplate;
  /** From 0 to 1; undefined where the LMS hands none on. */
  readonly masteryScore: number | undefined;
  /** The language of the texts. */
  readonly language: string;
}

export interface Statement {
  readonly id: string;
  readonly verb: {readonly id: string; readonly display: Readonly<Record<string, string>>};
  readonly [field: string]: unknown;
}

export interface Moment {
  readonly at: Date;
  /** How long the visit is, in milliseconds. */
  readonly spent: number;
  /** From 0 to 100. */
  readonly score?: number | undefined;
  /** From 0 to 1; undefined where all was done before. */
  readonly share?: number | undefined;
}

/** A statement with one of the verbs of cmi5. */
export function cmi5Statement(frame: StatementFrame, verb: Cmi5Verb, moment: Moment): Statement {
  const {actor, activityId, registration, sessionId, template, masteryScore} = frame;
  const {at, spent, score, share} = moment;
  const isJudged = verb === 'passed' || verb === 'failed';
  const result = {
    ...(verb === 'completed' && {completion: true}),
    ...(isJudged && {success: verb === 'passed'}),
    ...(isJudged && score !== undefined && {score: scoreOf(score)}),
    ...(verb !== 'initialized' && {duration: duration(spent)}),
    ...(verb === 'terminated' &&
      share !== undefined && {extensions: {[progressKey]: Math.floor(share * 100)}}),
  };
  const counts = verb === 'completed' || isJudged;
  // Once in a registration, or else once in a session: an LRS keeps one statement of an id.
  const once = verb === 'completed' || verb === 'passed' ? activityId : sessionId;
  return {
    id: idOf([JSON.stringify(actor), registration, once, verb]),
    actor,
    verb: namedVerb(verb),
    object: {objectType: 'Activity', id: activityId},
    ...(Object.keys(result).length > 0 && {result}),
    context: {
      ...template,
      registration,
      contextActivities: {
        ...template.contextActivities,
        category: [
          ...listOf(template.contextActivities?.category),
          {id: `${cmi5}/context/categories/cmi5`},
          ...(counts ? [{id: `${cmi5}/context/categories/moveon`}] : []),
        ],
      },
      extensions: {
        ...template.extensions,
        ...(isJudged && masteryScore !== undefined && {[masteryScoreKey]: masteryScore}),
      },
    },
    timestamp: at.toISOString(),
  };
}

/**
 * An answer, which cmi5 allows and does not define.
 *
 * An answer that counts is the first one, so there is one statement of it in a registration; of
 * others, one for each different answer.
 */
export function answerStatement(frame: StatementFrame, answer: GivenAnswer, at: Date): Statement {
  const {actor, activityId, registration, template, language} = frame;
  const {id, right, description, correct} = answer;
  const [interactionType, response] = responseOf(answer.answer, correct);
  const words = (text: string): object => ({[language]: text});
  const once = [JSON.stringify(actor), registration, activityId, id];
  return {
    id: idOf(right === undefined ? [...once, response] : once),
    actor,
    verb: namedVerb('answered'),
    object: {
      objectType: 'Activity',
      id: `${activityId}/${id}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType,
        ...(description !== undefined && {description: words(description)}),
        ...(correct !== undefined && {correctResponsesPattern: [correct]}),
      },
    },
    result: {response, ...(right !== undefined && {success: right})},
    context: {...template, registration},
    timestamp: at.toISOString(),
  };
}

function namedVerb(name: Cmi5Verb | 'answered'): Statement['verb'] {
  return {id: `http://adlnet.gov/expapi/verbs/${name}`, display: {en: name}};
}

function scoreOf(score: number): object {
  return {scaled: Math.round(score * 100) / 10_000, raw: Math.round(score), min: 0, max: 100};
}

function listOf(activities: Activity | readonly Activity[] | undefined): readonly Activity[] {
  const isList = (value: typeof activities): value is readonly Activity[] => Array.isArray(value);
  if (activities === undefined) return [];
  return isList(activities) ? activities : [activities];
}

/**
 * A UUID of a text, the same each time: what was sent and perhaps not stored can be sent again, and
 * is there once. `crypto.subtle` would make one as well, but only under HTTPS.
 */
export function idOf(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const hex = [0, 1, 2, 3].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) & 3);
  const uuid = `${hex.slice(0, 12)}5${hex.slice(13, 16)}${variant}${hex.slice(17)}`;
  return uuid.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** FNV-1a of 32 bits, mixed at the end so that the four seeds have nothing in common. */
function hash(text: string, seed: number): number {
  let hash = Math.imul(seed + 1, 0x9e3779b1) ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
