/**
 * Records a learner's standing through cmi5: statements to a learning record store, and progress as a
 * document of state.
 *
 * Our own, as `@xapi/cmi5` (31 kB packed, with axios) neither checks what it is answered nor keeps
 * what was refused.
 */
import {dateOf} from '../../ui/clock.js';
import {
  answerStatement,
  cmi5Statement,
  type Cmi5Verb,
  type Statement,
  type StatementFrame,
} from './cmi5-statements.js';
import type {Outcome} from './lms-calls.js';
import {
  lmsBack,
  lmsGone,
  notClosed,
  notStored,
  offline,
  readOnly,
  refusalOf,
  type Kept,
} from './lms-sentences.js';
import {isAway, type LrsCalls, type LrsReply} from './lrs-calls.js';
import {
  askProgress,
  nothingStored,
  open,
  passingScoreOf,
  send,
  type Opened,
  type Progress,
  type StoredState,
} from './cmi5-launch.js';
import {
  best,
  nothingResumed,
  onceEach,
  type Resumed,
  type Standing,
  type Status,
  type Tracker,
  type TrackerListener,
  type TrackerOptions,
} from './tracker.js';

/** Opened, or closed where the LMS would not: then that has been told. */
export async function openCmi5(options: TrackerOptions): Promise<Tracker> {
  const opened = await open(options);
  if (typeof opened !== 'string') return new Cmi5Tracker(options, opened);
  options.tell(opened);
  return new Cmi5Tracker(options, undefined);
}

class Cmi5Tracker implements Tracker {
  readonly dataLimit = longestData;
  readonly #options: TrackerOptions;
  readonly #opened: Opened | undefined;
  /** Tells each sentence once. */
  readonly #tell: (sentence: string) => void;
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
  #closing: Promise<void> | undefined;

  constructor(options: TrackerOptions, opened: Opened | undefined) {
    this.#options = options;
    this.#tell = onceEach(options.tell);
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

  get closing(): Promise<void> | undefined {
    return this.#closing;
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
  finish({leaves}: {readonly leaves: boolean}): void {
    if (!this.#opened || this.#isClosed) return;
    // Only now: a session tells one result, and one that failed may still have been mended.
    if (this.#isFailure()) this.#addVerb('failed');
    if (leaves) this.#closing ??= this.#leave(this.#opened);
    else this.#goAtOnce(this.#opened);
  }

  async #leave({lrs, frame}: Opened): Promise<void> {
    if (this.state === 'recording') await this.#handOver();
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
    let code = '';
    // Another window may write at the same time; the store may also say that it is done and keep nothing.
    for (let attempt = 0; attempt < 4; attempt++) {
      const text = this.#document;
      if (text === this.#stored.text) return {is: 'done'};
      const reply = await lrs.put('activities/state', stateQuery, text, this.#condition());
      code = reply.is === 'refused' ? reply.code : '';
      if (reply.is !== 'done' && code !== '412') return reply;
      // Read again, for its mark, and for what another window may have put there.
      const found = await askProgress(lrs, stateQuery);
      if ('is' in found) return found;
      this.#stored = found;
      if (found.text === text) return {is: 'done'};
      this.#takeOver(found);
    }
    return {is: 'refused', code};
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
}

/** So that a page that is closed can still hand it over. */
const longestData = 24_000;

const gone: LrsReply = {is: 'gone'};
