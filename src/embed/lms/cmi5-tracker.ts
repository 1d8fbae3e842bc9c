/**
 * Records a learner's standing through cmi5: statements to a learning record store, and progress as a
 * document of state.
 *
 * Our own, as `@xapi/cmi5` (31 kB packed, with axios) neither checks what it is answered nor keeps
 * what was refused.
 */
import * as v from 'valibot';

import {dateOf} from '../../ui/clock.js';
import {getLocale} from '../../words/locale.js';
import {
  answerStatement,
  cmi5Statement,
  sessionIdKey,
  type Cmi5Verb,
  type Statement,
  type StatementFrame,
} from './cmi5-statements.js';
import type {Outcome} from './lms-calls.js';
import {
  lmsBack,
  lmsGone,
  noLms,
  notClosed,
  notOpened,
  notStored,
  offline,
  openedTwice,
  readOnly,
  refusalOf,
  type Kept,
} from './lms-sentences.js';
import {callLrs, isAway, jsonOf, LrsCalls, type LrsReply} from './lrs-calls.js';
import {
  best,
  nothingResumed,
  type Resumed,
  type Standing,
  type Status,
  type Tracker,
  type TrackerListener,
  type TrackerOptions,
} from './scorm-tracker.js';

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
    contextActivities: v.optional(
      v.record(v.string(), v.union([v.array(activity), activity])),
    ),
  }),
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  masteryScore: v.fallback(v.optional(share), undefined),
  moveOn: v.fallback(v.optional(v.string()), undefined),
  returnURL: v.fallback(v.optional(webAddress), undefined),
});
type LaunchData = v.InferOutput<typeof launchForm>;

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
type Progress = v.InferOutput<typeof progressForm>;

/** So that a page that is closed can still hand it over. */
const longestData = 24_000;

/** An open visit. */
interface Opened {
  readonly lrs: LrsCalls;
  readonly learner: string;
  readonly frame: StatementFrame;
  readonly launch: LaunchData;
  readonly stateQuery: Readonly<Record<string, string>>;
  readonly stored: StoredState;
  readonly began: number;
}

/** The progress in the store, and its mark there; empty where the store gives none. */
interface StoredState {
  readonly text: string;
  readonly progress: Progress | undefined;
  readonly etag: string;
}

/** Asks the LMS for all that it has, and tells it that the unit is open. */
export async function openCmi5(options: TrackerOptions): Promise<Tracker> {
  return new Cmi5Tracker(options, await open(options));
}

async function open({window, now, tell}: TrackerOptions): Promise<Opened | undefined> {
  const fail = (sentence: string): undefined => void tell(sentence);
  const address = readAddress(window.location.search);
  if (!address) return fail(noLms());
  // A function of the window, which has to be called as one.
  const fetch = window.fetch.bind(window);
  const token = await askToken(fetch, address.fetch);
  if (typeof token !== 'string') return fail(token.code === '1' ? openedTwice() : notOpened(token));
  const lrs = new LrsCalls(fetch, address.endpoint, token);
  const {actor, activityId, registration} = address;
  const query = {activityId, agent: actor, registration};
  const launchReply = await lrs.get('activities/state', {...query, stateId: 'LMS.LaunchData'});
  if (!('text' in launchReply)) return fail(notOpened(launchReply));
  const read = v.safeParse(launchForm, jsonOf(launchReply.text));
  if (!read.success) return fail(notOpened({is: 'refused', code: ''}));
  const launch = read.output;
  const {[sessionIdKey]: sessionId} = launch.contextTemplate.extensions;
  // The standard wants it asked for. There is no sound to turn off, and one language.
  await lrs.get('agents/profile', {agent: actor, profileId: 'cmi5LearnerPreferences'});
  const stateQuery = {...query, stateId: progressName};
  const stored = await askProgress(lrs, stateQuery);
  if ('is' in stored) return fail(notOpened(stored));
  const frame: StatementFrame = {
    actor: jsonOf(actor) as object,
    activityId,
    registration,
    sessionId: sessionId ?? '',
    template: launch.contextTemplate,
    masteryScore: launch.masteryScore,
    language: getLocale(),
  };
  const began = now();
  const outcome = await send(lrs, cmi5Statement(frame, 'initialized', {at: dateOf(began), spent: 0}));
  if (outcome.is !== 'done') return fail(notOpened(outcome));
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
  if (!('text' in reply)) return {is: 'refused', code: reply.is === 'refused' ? reply.code : ''};
  const form = v.object({
    'auth-token': v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,4000}$/))),
    'error-code': v.fallback(v.optional(v.pipe(v.unknown(), v.transform(String))), undefined),
  });
  const {success, output} = v.safeParse(form, jsonOf(reply.text));
  const code = (success ? output['error-code'] : undefined) ?? '';
  return (success && output['auth-token']) || {is: 'refused', code: /^\d{1,3}$/.test(code) ? code : ''};
}

async function askProgress(
  lrs: LrsCalls,
  query: Readonly<Record<string, string>>,
): Promise<StoredState | Outcome> {
  const reply = await lrs.get('activities/state', query);
  if (reply.is === 'refused' && reply.code === '404') return nothingStored;
  if (!('text' in reply)) return reply;
  const {text, etag} = reply;
  const {success, output} = v.safeParse(progressForm, jsonOf(text));
  // A store may write the same document in another way.
  return success ? {text: JSON.stringify(output), etag, progress: output} : {text, etag, progress: undefined};
}

const nothingStored: StoredState = {text: '', etag: '', progress: undefined};

/** A statement that is there already was sent before, and is what counts. */
async function send(lrs: LrsCalls, statement: Statement): Promise<Outcome> {
  const statementId = statement.id;
  const reply = await lrs.put('statements', {statementId}, JSON.stringify(statement));
  if (reply.is !== 'refused' || reply.code !== '409') return reply;
  const there = await lrs.get('statements', {statementId});
  const form = v.object({
    id: v.literal(statementId),
    verb: v.object({id: v.literal(statement.verb.id)}),
  });
  return 'text' in there && v.is(form, jsonOf(there.text)) ? {is: 'done'} : reply;
}

class Cmi5Tracker implements Tracker {
  readonly dataLimit = longestData;
  readonly #options: TrackerOptions;
  readonly #opened: Opened | undefined;
  readonly #told = new Set<string>();
  /** What is to be sent, by id, in order. */
  readonly #queue = new Map<string, Statement>();
  /** The ids of what was sent in this visit. */
  readonly #sent = new Set<string>();
  #listener: TrackerListener | undefined;
  #stored: StoredState;
  #standing: Standing | undefined;
  #isClosed = false;
  #isHeldBack = false;
  #hasFailed = false;
  #isGone = false;
  #isClosedBadly = false;
  #storedAt = 0;
  #isCompleted: boolean;
  #isPassed: boolean;
  #failed: number | undefined;
  #score: number | undefined;
  #work: Promise<void> | undefined;
  #hasMore = false;
  #leaving: Promise<void> | undefined;

  constructor(options: TrackerOptions, opened: Opened | undefined) {
    this.#options = options;
    this.#opened = opened;
    this.#stored = opened?.stored ?? nothingStored;
    this.#storedAt = opened?.began ?? 0;
    const {status, failed, score} = this.#stored.progress ?? {};
    this.#isCompleted = status !== undefined && status !== 'incomplete';
    this.#isPassed = status === 'passed';
    this.#failed = failed;
    this.#score = score;
    if (this.state === 'looking') this.#tell(readOnly());
  }

  get state(): Tracker['state'] {
    if (!this.#opened || this.#isClosed) return 'closed';
    return this.#opened.launch.launchMode === 'Normal' ? 'recording' : 'looking';
  }

  get status(): Status | undefined {
    return this.#stored.progress?.status;
  }

  get learner(): string {
    return this.#opened?.learner ?? '';
  }

  get returnUrl(): string | undefined {
    return this.#opened?.launch.returnURL;
  }

  get isWhole(): boolean {
    return this.#isStored && !this.#isHeldBack && !this.#isClosedBadly;
  }

  get #isStored(): boolean {
    return this.#queue.size === 0 && (!this.#standing || this.#document === this.#stored.text);
  }

  get unstoredSince(): number | undefined {
    return this.#hasFailed || this.#isHeldBack ? this.#storedAt : undefined;
  }

  listen(listener: TrackerListener): void {
    this.#listener = listener;
  }

  start(): Resumed {
    if (!this.#opened) return nothingResumed;
    const {text, progress} = this.#stored;
    return {
      status: progress?.status,
      score: progress?.score,
      bookmark: progress?.bookmark ?? '',
      // What is no document of ours is told as such by who reads the data.
      data: progress?.data ?? text,
      passingScore: passingScoreOf(this.#opened.launch),
    };
  }

  record(standing: Standing, {commit}: {readonly commit: boolean}): void {
    if (this.state !== 'recording') return;
    this.#score = best(this.#score, standing.score);
    this.#standing = standing;
    for (const answer of standing.answers) {
      this.#add((frame, at) => answerStatement(frame, answer, at));
    }
    if (standing.status !== 'incomplete' && !this.#isCompleted) this.#addVerb('completed');
    if (standing.status === 'passed' && !this.#isPassed) this.#addVerb('passed');
    if (commit) void this.#handOver();
  }

  /** `leaves` waits for each answer; else the page is about to go, and all is sent at once. */
  finish({leaves}: {readonly leaves: boolean}): Promise<void> | undefined {
    if (!this.#opened || this.#isClosed) return undefined;
    // Only now: a session tells one result, and one that failed may still have been mended.
    if (this.#isFailure()) this.#addVerb('failed');
    if (leaves) return (this.#leaving ??= this.#leave(this.#opened));
    this.#goAtOnce(this.#opened);
    return undefined;
  }

  async #leave({lrs, frame}: Opened): Promise<void> {
    await this.#handOver();
    if (this.#isClosed) return;
    this.#isClosed = true;
    const outcome = this.#isOnline() ? await send(lrs, this.#terminated(frame)) : gone;
    this.#isClosedBadly = outcome.is !== 'done';
    if (this.#isClosedBadly && !this.#hasFailed) this.#tell(notClosed(outcome));
    this.#listener?.changed();
  }

  /** Nobody hears the answers: what was not stored before stays unsent, and is sent again next time. */
  #goAtOnce({lrs, frame, stateQuery}: Opened): void {
    this.#isClosed = true;
    if (!this.#isOnline()) return;
    const statements = [...this.#queue.values(), this.#terminated(frame)];
    void lrs.post('statements', JSON.stringify(statements));
    const text = this.#document;
    if (this.#standing && text !== this.#stored.text) {
      void lrs.put('activities/state', stateQuery, text, this.#condition());
    }
  }

  #terminated(frame: StatementFrame): Statement {
    const share = this.#isCompleted ? undefined : this.#standing?.share;
    return cmi5Statement(frame, 'terminated', {...this.#moment(), share});
  }

  #isFailure(): boolean {
    const {status, score: last} = this.#standing ?? {};
    return status === 'failed' && !this.#isPassed && last !== undefined && last !== this.#failed;
  }

  #addVerb(verb: Cmi5Verb): void {
    const {score} = this.#standing ?? {};
    this.#add((frame) => cmi5Statement(frame, verb, {...this.#moment(), score}));
  }

  #add(make: (frame: StatementFrame, at: Date) => Statement): void {
    if (!this.#opened) return;
    const statement = make(this.#opened.frame, this.#moment().at);
    if (this.#sent.has(statement.id) || this.#queue.has(statement.id)) return;
    this.#queue.set(statement.id, statement);
  }

  #moment(): {readonly at: Date; readonly spent: number} {
    const now = this.#options.now();
    return {at: dateOf(now), spent: Math.max(0, now - (this.#opened?.began ?? now))};
  }

  /** One after the other, so that what is stored is stored in order. */
  #handOver(): Promise<void> {
    if (!this.#isOnline()) {
      this.#holdBack();
      return Promise.resolve();
    }
    this.#hasMore = true;
    this.#work ??= this.#handOverAll().finally(() => {
      this.#work = undefined;
      this.#listener?.changed();
    });
    return this.#work;
  }

  async #handOverAll(): Promise<void> {
    while (this.#hasMore && this.#opened) {
      this.#hasMore = false;
      const {lrs} = this.#opened;
      const outcome = await this.#sendAll(lrs);
      const stored = outcome.is === 'done' ? await this.#storeState(this.#opened) : outcome;
      if (stored.is !== 'done') {
        this.#onRefused(stored);
        return;
      }
      if (this.#isStored) this.#onStored();
    }
  }

  /** Statements go first: the document must not tell of what is not there. */
  async #sendAll(lrs: LrsCalls): Promise<Outcome> {
    for (const statement of [...this.#queue.values()]) {
      const outcome = await send(lrs, statement);
      if (isAway(outcome)) return outcome;
      if (outcome.is === 'done') this.#onSent(statement);
      else this.#onRefusedStatement(statement, outcome);
    }
    return {is: 'done'};
  }

  #onSent({id, verb}: Statement): void {
    this.#queue.delete(id);
    this.#sent.add(id);
    const name = verb.display.en;
    if (name === 'completed') this.#isCompleted = true;
    if (name === 'passed') this.#isPassed = true;
    if (name === 'failed') this.#failed = this.#standing?.score;
  }

  /** It stays in the queue, and is sent again with the next. */
  #onRefusedStatement({verb}: Statement, outcome: Outcome): void {
    this.#hasFailed = true;
    const kept: Kept = verb.display.en === 'answered' ? 'answer' : 'status';
    this.#tell(refusalOf(kept, outcome));
  }

  async #storeState({lrs, stateQuery}: Opened): Promise<Outcome> {
    // Another window may write at the same time; one that never stops is refused.
    for (let attempt = 0; attempt < 4; attempt++) {
      const text = this.#document;
      if (text === this.#stored.text) return {is: 'done'};
      const reply = await lrs.put('activities/state', stateQuery, text, this.#condition());
      const isOurs = reply.is === 'done';
      if (!isOurs && !(reply.is === 'refused' && reply.code === '412')) return reply;
      // Read again, for its mark, and for what another window may have put there.
      const found = await askProgress(lrs, stateQuery);
      if ('is' in found) return found;
      this.#stored = found;
      if (found.text === text) return {is: 'done'};
      if (isOurs && !found.progress) return {is: 'refused', code: ''};
      this.#takeOver(found);
    }
    return {is: 'refused', code: '412'};
  }

  /** What another window did is joined with what was done here. */
  #takeOver({progress}: StoredState): void {
    if (!progress) return;
    this.#isCompleted ||= progress.status !== 'incomplete';
    this.#isPassed ||= progress.status === 'passed';
    this.#failed = progress.failed ?? this.#failed;
    this.#score = best(this.#score, progress.score);
    this.#listener?.found(progress.data);
  }

  /** Refuses to write over what was not read. */
  #condition(): Readonly<Record<string, string>> {
    const {text, etag} = this.#stored;
    if (etag) return {'If-Match': etag};
    return text === '' ? {'If-None-Match': '*'} : {};
  }

  /** The progress as it is to be stored: completed is what the store has as a statement. */
  get #document(): string {
    const {bookmark = '', data = '', status: wanted} = this.#standing ?? {};
    const completed = wanted === 'failed' ? 'failed' : 'completed';
    const status = this.#isPassed ? 'passed' : this.#isCompleted ? completed : 'incomplete';
    const progress: Progress = {
      version: 1,
      status,
      ...(this.#score !== undefined && {score: this.#score}),
      ...(this.#failed !== undefined && {failed: this.#failed}),
      bookmark,
      data,
    };
    return JSON.stringify(progress);
  }

  #onStored(): void {
    this.#storedAt = this.#options.now();
    if (this.#hasFailed) this.#options.tell(lmsBack());
    this.#hasFailed = false;
    this.#isGone = false;
    this.#isHeldBack = false;
  }

  #onRefused(outcome: Outcome): void {
    this.#hasFailed = true;
    if (outcome.is !== 'gone') {
      this.#tell(notStored(outcome));
    } else if (!this.#isGone) {
      this.#isGone = true;
      this.#options.tell(lmsGone());
    }
  }

  #holdBack(): void {
    if (this.#isHeldBack) return;
    this.#isHeldBack = true;
    this.#hasFailed = true;
    this.#options.tell(offline());
  }

  #isOnline(): boolean {
    return this.#options.isOnline?.() ?? true;
  }

  /** Each sentence once. */
  #tell(sentence: string): void {
    if (this.#told.has(sentence)) return;
    this.#told.add(sentence);
    this.#options.tell(sentence);
  }
}

const gone: LrsReply = {is: 'gone'};

/** From 0 to 100. Where the LMS moves on only for a pass, and names no score, all that is done has passed. */
function passingScoreOf({masteryScore, moveOn}: LaunchData): number | undefined {
  if (masteryScore !== undefined) return Math.round(masteryScore * 1e6) / 1e4;
  return moveOn === 'Passed' || moveOn === 'CompletedAndPassed' ? 0 : undefined;
}
