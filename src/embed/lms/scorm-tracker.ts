/** Records a learner's standing through SCORM, whichever version of it the LMS speaks. */
import {findApi, LmsCalls, type FunctionNames, type Outcome} from './lms-calls.js';
import {
  type Kept,
  lmsBack,
  lmsGone,
  noLms,
  notClosed,
  notOpened,
  notStored,
  offline,
  readOnly,
  refusalOf,
} from './lms-sentences.js';
import {
  best,
  nothingResumed,
  onceEach,
  type GivenAnswer,
  type Resumed,
  type Standing,
  type Status,
  type Tracker,
  type TrackerOptions,
} from './tracker.js';

/** One thing that an LMS keeps, and what it is to keep. */
export interface Field {
  readonly kept: Kept;
  readonly element: string;
  readonly value: string;
  /** An LMS may do without it, so that it is not told if it does. */
  readonly optional?: true;
}

/** A part of an answer, as it is called below the answer; undefined where the answer has none. */
type AnswerPart = readonly [name: string, value: string | undefined, optional?: true];

/** A version of SCORM. */
export interface Standard {
  /** The object by which an LMS is found. */
  readonly api: string;
  readonly functions: FunctionNames;
  readonly dataLimit: number;
  readonly mode: string;
  /** The element that tells one learner from another. */
  readonly learner: string;
  /** Whether the LMS says anything that only an open record has. */
  isOpen(calls: LmsCalls): boolean;
  read(calls: LmsCalls): Resumed;
  /** What changes with each step: all but the score and the status. */
  fields(standing: Standing): readonly Field[];
  scoreFields(score: number): readonly Field[];
  statusFields(status: Status): readonly Field[];
  /** All of an answer but its result. */
  answerParts(answer: GivenAnswer): readonly AnswerPart[];
  /** What it calls an answer that is not right. */
  readonly wrong: string;
  time(milliseconds: number): Field;
  /** How the learner leaves; `isDone` where there is nothing left to come back for. */
  exit(isDone: boolean): Field;
  /** What asks the LMS to show something else when the record is closed. */
  readonly leaving: readonly Field[];
  /** Another value that the standard allows; undefined where the next value is another anyway. */
  another(field: Field): string | undefined;
}

const done: Outcome = {is: 'done'};

/** The answers, in every version. */
const answers = 'cmi.interactions';

/** No LMS is asked to keep more answers of one visit than every LMS has to. */
const mostAnswers = 250;

export class ScormTracker implements Tracker {
  readonly dataLimit: number;
  readonly #standard: Standard;
  readonly #options: TrackerOptions;
  /** Tells each sentence once. */
  readonly #tell: (sentence: string) => void;
  /** What the LMS has taken, by element. */
  readonly #taken = new Map<string, string>();
  /** What the LMS has taken and not stored, by element. */
  readonly #unstored = new Map<string, Field>();
  /** The elements of a commit that was refused, or may be lost: see `#change`. */
  readonly #refused = new Set<string>();
  /** What the LMS stored last, by element. */
  readonly #stored = new Map<string, string>();
  /** What the LMS was given last and has not taken, by element. */
  readonly #owed = new Set<string>();
  /** Which of the LMS's answers is which of ours. */
  readonly #answers = new Map<string, number>();
  /** Undefined where there is no record to write to. */
  #calls: LmsCalls | undefined;
  #isReadOnly = false;
  #isGone = false;
  #isClosedBadly = false;
  /** Whether something was not handed over, as the learner is offline. */
  #isHeldBack = false;
  #keepsAnswers = false;
  #answersBefore = 0;
  #learner = '';
  #began = 0;
  #storedAt = 0;
  #hasFailed = false;
  /** How the unit stands by what the LMS has taken, and by what it has stored. */
  #status: Status | undefined;
  #storedStatus: Status | undefined;
  #score: number | undefined;

  constructor(standard: Standard, options: TrackerOptions) {
    this.dataLimit = standard.dataLimit;
    this.#standard = standard;
    this.#options = options;
    this.#tell = onceEach(options.tell);
  }

  get state(): Tracker['state'] {
    if (!this.#calls) return 'closed';
    return this.#isReadOnly ? 'looking' : 'recording';
  }

  get status(): Status | undefined {
    return this.#storedStatus;
  }

  get isWhole(): boolean {
    return (
      this.#owed.size === 0 &&
      this.#unstored.size === 0 &&
      !this.#isHeldBack &&
      !this.#isGone &&
      !this.#isClosedBadly
    );
  }

  get unstoredSince(): number | undefined {
    return this.#hasFailed || this.#isHeldBack || this.#isGone ? this.#storedAt : undefined;
  }

  get learner(): string {
    return this.#learner;
  }

  start(): Resumed {
    this.#began = this.#options.now();
    this.#storedAt = this.#began;
    const {api: name, functions} = this.#standard;
    const api = findApi(this.#options.window, name, functions.initialize);
    if (!api) {
      this.#tell(noLms());
      return nothingResumed;
    }
    const calls = new LmsCalls(api, functions);
    const outcome = calls.ask('initialize');
    // Some have opened it already, and say so by refusing.
    if (outcome.is !== 'done' && (outcome.is === 'gone' || !this.#standard.isOpen(calls))) {
      this.#tell(notOpened(outcome));
      return nothingResumed;
    }
    this.#calls = calls;
    return this.#resume(calls);
  }

  #resume(calls: LmsCalls): Resumed {
    const {mode, learner} = this.#standard;
    const resumed = this.#standard.read(calls);
    this.#status = resumed.status;
    this.#storedStatus = resumed.status;
    this.#learner = calls.get(learner);
    this.#score = resumed.score;
    this.#keepsAnswers = calls.get(`${answers}._children`) !== '';
    const count = Math.trunc(Number(calls.get(`${answers}._count`))) || 0;
    this.#answersBefore = Math.min(Math.max(count, 0), 1e6);
    this.#isReadOnly = ['review', 'browse'].includes(calls.get(mode));
    if (this.#isReadOnly) {
      this.#tell(readOnly());
    } else if (resumed.status === undefined) {
      this.#status = 'incomplete';
      this.#hand(this.#standard.statusFields('incomplete'));
      this.#store();
    }
    return resumed;
  }

  record(standing: Standing, {commit}: {readonly commit: boolean}): void {
    if (this.state !== 'recording') return;
    if (!this.#isOnline()) {
      this.#holdBack();
      return;
    }
    this.#score = best(this.#score, standing.score);
    const wanted = isFinal(this.#status) ? undefined : next(this.#status, standing.status);
    const standard = this.#standard;
    const statusFields = wanted ? standard.statusFields(wanted) : [];
    this.#hand([
      ...standard.fields(standing),
      ...(this.#score === undefined ? [] : standard.scoreFields(this.#score)),
      ...statusFields,
      ...(this.#keepsAnswers ? standing.answers.flatMap((each) => this.#answerFields(each)) : []),
    ]);
    this.#isHeldBack = false;
    // What was refused is asked for again with the next standing.
    if (wanted && this.#hasTaken(statusFields)) this.#status = wanted;
    if (commit) this.#store();
  }

  finish({leaves}: {readonly leaves: boolean}): void {
    const calls = this.#calls;
    if (!calls) return;
    if (!this.#isReadOnly && this.#isOnline()) {
      // Before the last commit: what is set after it was not stored.
      if (leaves) this.#hand(this.#standard.leaving);
      this.#store({isLast: true});
    }
    const outcome = calls.ask('terminate');
    this.#calls = undefined;
    this.#isClosedBadly = outcome.is !== 'done';
    if (outcome.is !== 'done' && !this.#isGone) this.#tell(notClosed(outcome));
  }

  #answerFields(answer: GivenAnswer): readonly Field[] {
    let index = this.#answers.get(answer.id);
    if (index === undefined) {
      if (this.#answers.size >= mostAnswers) return [];
      index = this.#answersBefore + this.#answers.size;
      this.#answers.set(answer.id, index);
    }
    const {wrong} = this.#standard;
    const parts: readonly AnswerPart[] = [
      ...this.#standard.answerParts(answer),
      ['result', answer.right === false ? wrong : answer.right && 'correct'],
    ];
    const element = `${answers}.${index}`;
    return parts.flatMap(([name, value, optional]) =>
      value === undefined
        ? []
        : [{kept: 'answer', element: `${element}.${name}`, value, ...(optional && {optional})}],
    );
  }

  /** Hands over what the LMS has not taken yet: also what it refused, or missed while it was gone. */
  #hand(fields: readonly Field[]): void {
    const outcomes = fields
      .filter((field) => !this.#hasTaken([field]))
      .map((field) => ({field, outcome: this.#set(field)}));
    if (outcomes.length === 0) return;
    if (outcomes.every(({outcome}) => outcome.is === 'gone')) {
      this.#notice({isGone: true});
      return;
    }
    this.#notice({isGone: false});
    for (const {field, outcome} of outcomes) {
      if (outcome.is !== 'done' && !field.optional) this.#tell(refusalOf(field.kept, outcome));
    }
  }

  #hasTaken(fields: readonly Field[]): boolean {
    return fields.every(({element, value}) => this.#taken.get(element) === value);
  }

  #set(field: Field): Outcome {
    const {element, value, optional} = field;
    const outcome = this.#calls?.set(element, value) ?? {is: 'gone'};
    if (outcome.is === 'done') {
      this.#taken.set(element, value);
      this.#unstored.set(element, field);
      this.#owed.delete(element);
    } else if (!optional) {
      this.#owed.add(element);
    }
    return outcome;
  }

  #notice({isGone}: {readonly isGone: boolean}): void {
    if (isGone === this.#isGone) return;
    this.#isGone = isGone;
    this.#options.tell(isGone ? lmsGone() : lmsBack());
  }

  /** The time and the way out are always up to date, as the window may be closed at any moment. */
  #store({isLast = false} = {}): void {
    if (this.#unstored.size === 0 && !isLast) return;
    const {time, exit} = this.#standard;
    this.#hand([time(Math.max(0, this.#options.now() - this.#began)), exit(isFinal(this.#status))]);
    let outcome = this.#refused.size > 0 ? this.#change() : done;
    if (outcome.is === 'done') outcome = this.#commit();
    if (outcome.is === 'done') this.#onStored();
    else if (outcome.is === 'gone') this.#notice({isGone: true});
    else this.#onRefused(outcome);
  }

  /**
   * Hands over each value of a refused commit changed and then right. Moodle marks a value as sent
   * before it posts it, so that one that was lost on the way is sent again only where it changed in
   * between. Until the last of it is stored, the LMS has what it had stored before.
   */
  #change(): Outcome {
    const fields = [...this.#unstored.values()].filter(({element}) => this.#refused.has(element));
    for (const field of fields) {
      const before = this.#stored.get(field.element);
      const value =
        before === undefined || before === field.value ? this.#standard.another(field) : before;
      if (value !== undefined) this.#calls?.set(field.element, value);
    }
    const outcome = this.#commit();
    for (const field of fields) this.#set(field);
    return outcome;
  }

  /** An LMS may answer that it has stored all while nothing reaches its server. */
  #commit(): Outcome {
    const outcome = this.#calls?.ask('commit') ?? {is: 'gone'};
    return outcome.is === 'done' && !this.#isOnline() ? {is: 'refused', code: ''} : outcome;
  }

  #onStored(): void {
    for (const [element, {value}] of this.#unstored) this.#stored.set(element, value);
    this.#unstored.clear();
    this.#refused.clear();
    this.#storedStatus = this.#status;
    this.#storedAt = this.#options.now();
    if (this.#hasFailed) this.#options.tell(lmsBack());
    this.#hasFailed = false;
  }

  #onRefused(outcome: Outcome): void {
    this.#hasFailed = true;
    for (const element of this.#unstored.keys()) this.#refused.add(element);
    this.#tell(notStored(outcome));
  }

  /** What was handed over before may have been lost: some LMSs store by themselves, at any time. */
  #holdBack(): void {
    if (this.#isHeldBack) return;
    this.#isHeldBack = true;
    this.#hasFailed = true;
    for (const element of this.#unstored.keys()) this.#refused.add(element);
    this.#options.tell(offline());
  }

  #isOnline(): boolean {
    return this.#options.isOnline?.() ?? true;
  }
}

/** Completed is said once, and never taken back. */
function isFinal(status: Status | undefined): boolean {
  return status === 'completed' || status === 'passed';
}

function next(before: Status | undefined, wanted: Status): Status {
  return before === 'failed' && wanted === 'incomplete' ? before : wanted;
}

/** Another text for what may be any text or number. */
export function anotherText({kept, element, value}: Field): string | undefined {
  if (kept === 'time') return undefined;
  if (element.endsWith('.result')) return 'neutral';
  if (kept === 'score' || kept === 'share') return value === '0' ? '1' : '0';
  // The packed progress is whole or not there.
  return kept === 'data' ? '' : value.slice(0, -1);
}

/** The bounds come first: some compare the score with them. */
export function scoreFields(element: string, score: number): readonly Field[] {
  return [
    {kept: 'score', element: `${element}.min`, value: '0', optional: true},
    {kept: 'score', element: `${element}.max`, value: '100', optional: true},
    {kept: 'score', element: `${element}.raw`, value: String(score)},
  ];
}

/** A score as an LMS gives it back, from 0 to 100; undefined for what is none. */
export function readScore(text: string): number | undefined {
  const score = Number(text);
  return text !== '' && score >= 0 && score <= 100 ? score : undefined;
}
