/** How a unit of cmi5 is opened: what stands in its address, and what its LMS says when it is asked. */
import * as v from 'valibot';

import {dateOf} from '../../ui/clock.js';
import {getLocale} from '../../words/locale.js';
import {
  cmi5Statement,
  sessionIdKey,
  type Statement,
  type StatementFrame,
} from './cmi5-statements.js';
import type {Outcome} from './lms-calls.js';
import {noLms, notOpened, openedTwice} from './lms-sentences.js';
import {callLrs, jsonOf, LrsCalls} from './lrs-calls.js';
import type {TrackerOptions} from './tracker.js';

/** What an LMS appends to the address of a unit. */
interface Address {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: string;
  readonly account: {readonly homePage: string; readonly name: string};
  readonly registration: string;
  readonly activityId: string;
}

const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/i));
const addressForm = v.object({
  endpoint: webAddress,
  fetch: webAddress,
  actor: v.pipe(v.string(), v.maxLength(4000)),
  registration: v.pipe(v.string(), v.uuid()),
  activityId: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
});
const actorForm = v.object({
  objectType: v.optional(v.literal('Agent')),
  account: v.object({homePage: v.string(), name: v.string()}),
});

const activity = v.looseObject({id: v.string()});
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** The document `LMS.LaunchData`. */
const launchForm = v.object({
  contextTemplate: v.looseObject({
    extensions: v.looseObject({[sessionIdKey]: v.pipe(v.string(), v.minLength(1))}),
    contextActivities: v.optional(v.record(v.string(), v.union([v.array(activity), activity]))),
  }),
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  masteryScore: v.fallback(v.optional(share), undefined),
  moveOn: v.fallback(v.optional(v.string()), undefined),
  returnURL: v.fallback(v.optional(webAddress), undefined),
});
export type LaunchData = v.InferOutput<typeof launchForm>;

const progressName = 'the-lost-refresh.progress';
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
/** Our own document. `failed` is the score of the last failure that was reported. */
const progressForm = v.object({
  version: v.literal(1),
  status: v.picklist(['incomplete', 'failed', 'completed', 'passed']),
  score: v.exactOptional(score),
  failed: v.exactOptional(score),
  bookmark: v.string(),
  data: v.string(),
});
export type Progress = v.InferOutput<typeof progressForm>;

/** An open visit. */
export interface Opened {
  readonly lrs: LrsCalls;
  readonly learner: string;
  readonly frame: StatementFrame;
  readonly launch: LaunchData;
  readonly stateQuery: Readonly<Record<string, string>>;
  readonly stored: StoredState;
  readonly began: number;
}

/** The progress in the store, and its mark there; empty where the store gives none. */
export interface StoredState {
  readonly text: string;
  readonly progress: Progress | undefined;
  readonly etag: string;
}

/** Asks the LMS for all that it has, and tells it that the unit is open; or one sentence on why not. */
export async function open({window, now}: TrackerOptions): Promise<Opened | string> {
  const address = readAddress(window.location.search);
  if (!address) return noLms();
  // A function of the window, which has to be called as one.
  const fetch = window.fetch.bind(window);
  const token = await askToken(fetch, address.fetch);
  if (typeof token !== 'string') return token.code === '1' ? openedTwice() : notOpened(token);
  const lrs = new LrsCalls(fetch, address.endpoint, token);
  const {actor, activityId, registration} = address;
  const query = {activityId, agent: actor, registration};
  const launchReply = await lrs.get('activities/state', {...query, stateId: 'LMS.LaunchData'});
  if (launchReply.is !== 'done') return notOpened(launchReply);
  const read = v.safeParse(launchForm, jsonOf(launchReply.text));
  if (!read.success) return notOpened({is: 'refused', code: ''});
  const launch = read.output;
  const {[sessionIdKey]: sessionId} = launch.contextTemplate.extensions;
  // The standard wants it asked for. There is no sound to turn off, and one language.
  await lrs.get('agents/profile', {agent: actor, profileId: 'cmi5LearnerPreferences'});
  const stateQuery = {...query, stateId: progressName};
  const stored = await askProgress(lrs, stateQuery);
  if ('is' in stored) return notOpened(stored);
  const frame: StatementFrame = {
    actor: jsonOf(actor) as object,
    activityId,
    registration,
    sessionId,
    template: launch.contextTemplate,
    masteryScore: launch.masteryScore,
    language: getLocale(),
  };
  const began = now();
  const outcome = await send(
    lrs,
    cmi5Statement(frame, 'initialized', {at: dateOf(began), spent: 0}),
  );
  if (outcome.is !== 'done') return notOpened(outcome);
  const {homePage, name} = address.account;
  const learner = JSON.stringify([homePage, name, registration]);
  return {lrs, learner, frame, launch, stateQuery, stored, began};
}

function readAddress(search: string): Address | undefined {
  const {success, output} = v.safeParse(
    addressForm,
    Object.fromEntries(new URLSearchParams(search)),
  );
  if (!success) return undefined;
  const actor = v.safeParse(actorForm, jsonOf(output.actor));
  return actor.success ? {...output, account: actor.output.account} : undefined;
}

/** The token, or what the LMS said in its place. It is given out once. */
async function askToken(
  fetch: typeof globalThis.fetch,
  url: string,
): Promise<string | {readonly is: 'refused'; readonly code: string}> {
  const reply = await callLrs(fetch, {method: 'POST', url});
  if (reply.is !== 'done') return {is: 'refused', code: reply.is === 'refused' ? reply.code : ''};
  const form = v.object({
    'auth-token': v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,4000}$/))),
    'error-code': v.fallback(v.optional(v.pipe(v.unknown(), v.transform(String))), undefined),
  });
  const {success, output} = v.safeParse(form, jsonOf(reply.text));
  const code = (success ? output['error-code'] : undefined) ?? '';
  return (
    (success && output['auth-token']) || {is: 'refused', code: /^\d{1,3}$/.test(code) ? code : ''}
  );
}

export async function askProgress(
  lrs: LrsCalls,
  query: Readonly<Record<string, string>>,
): Promise<StoredState | Outcome> {
  const reply = await lrs.get('activities/state', query);
  if (reply.is === 'refused' && reply.code === '404') return nothingStored;
  if (reply.is !== 'done') return reply;
  const {text, etag} = reply;
  const {success, output} = v.safeParse(progressForm, jsonOf(text));
  // A store may write the same document in another way.
  return success
    ? {text: JSON.stringify(output), etag, progress: output}
    : {text, etag, progress: undefined};
}

export const nothingStored: StoredState = {text: '', etag: '', progress: undefined};

/** A statement that is there already was sent before, and is what counts. */
export async function send(lrs: LrsCalls, statement: Statement): Promise<Outcome> {
  const statementId = statement.id;
  const reply = await lrs.put('statements', {statementId}, JSON.stringify(statement));
  if (reply.is !== 'refused' || reply.code !== '409') return reply;
  const there = await lrs.get('statements', {statementId});
  const form = v.object({
    id: v.literal(statementId),
    verb: v.object({id: v.literal(statement.verb.id)}),
  });
  return there.is === 'done' && v.is(form, jsonOf(there.text)) ? {is: 'done'} : reply;
}

/** From 0 to 100. Where the LMS moves on only for a pass, and names no score, all that is done has passed. */
export function passingScoreOf({masteryScore, moveOn}: LaunchData): number | undefined {
  if (masteryScore !== undefined) return Math.round(masteryScore * 1e6) / 1e4;
  return moveOn === 'Passed' || moveOn === 'CompletedAndPassed' ? 0 : undefined;
}
