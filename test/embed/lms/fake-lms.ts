/** LMSs for tests: one that keeps strictly to SCORM, and the ways in which others fail. */
import {joined, noProgress, type Progress} from '../../../src/course/model/progress.js';
import type {ProgressStoreLike, TextStorage} from '../../../src/course/progress-store.js';
import type {TrackerOptions} from '../../../src/embed/lms/tracker.js';

export type Api = Record<string, (...values: string[]) => unknown>;

export type Version = '1.2' | '2004';

interface Names {
  readonly api: string;
  readonly functions: readonly [string, string, string, string, string, string];
}

const names: Readonly<Record<Version, Names>> = {
  '1.2': {
    api: 'API',
    functions: [
      'LMSInitialize',
      'LMSFinish',
      'LMSGetValue',
      'LMSSetValue',
      'LMSCommit',
      'LMSGetLastError',
    ],
  },
  '2004': {
    api: 'API_1484_11',
    functions: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
  },
};

/** The longest values and the words that the standards allow; of all others, anything. */
const rules: Readonly<Record<string, RegExp>> = {
  'cmi.suspend_data': /^[\s\S]{0,4096}$/,
  'cmi.core.lesson_location': /^[\x20-\x7e]{0,255}$/,
  'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
  'cmi.core.score.raw': /^(100|\d{1,2}(\.\d+)?)$/,
  'cmi.core.score.min': /^0$/,
  'cmi.core.score.max': /^100$/,
  'cmi.core.session_time': /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/,
  'cmi.core.exit': /^(time-out|suspend|logout|)$/,
  'cmi.location': /^[\s\S]{0,1000}$/,
  'cmi.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
  'cmi.success_status': /^(passed|failed|unknown)$/,
  'cmi.progress_measure': /^(0(\.\d{1,7})?|1)$/,
  'cmi.score.raw': /^(100|\d{1,2}(\.\d+)?)$/,
  'cmi.score.min': /^0$/,
  'cmi.score.max': /^100$/,
  'cmi.score.scaled': /^(-?0(\.\d{1,7})?|1)$/,
  'cmi.session_time': /^PT\d+H[0-5]?\dM[0-5]?\d(\.\d{1,2})?S$/,
  'cmi.exit': /^(time-out|suspend|logout|normal)$/,
  'adl.nav.request': /^(suspendAll|exitAll)$/,
};
const answerRule =
  /^cmi\.interactions\.\d+\.(id|type|student_response|learner_response|result|description|correct_responses\.0\.pattern)$/;
const long2004 = /^[\s\S]{0,64000}$/;

/** Keeps to the letter what it was made for, and refuses all else. */
export class StrictLms {
  /** All that was asked of it, in order. */
  readonly calls: string[] = [];
  /** What it gives back, and what it was given. */
  readonly values: Record<string, string> = {};
  /** What had been asked to be stored when it was asked last. */
  stored: Readonly<Record<string, string>> = {};
  isOpen = false;
  readonly api: Api;
  readonly version: Version;
  #error = '0';

  constructor(version: Version, values: Readonly<Record<string, string>> = {}) {
    this.version = version;
    Object.assign(this.values, values);
    const [initialize, terminate, get, set, commit, lastError] = names[version].functions;
    this.api = {
      [initialize]: () => this.#answer(initialize, !this.isOpen, () => (this.isOpen = true)),
      [terminate]: () =>
        this.#answer(terminate, this.isOpen, () => {
          this.isOpen = false;
          this.stored = {...this.values};
        }),
      [get]: (element = '') =>
        this.isOpen ? (this.values[element] ?? this.#refuse('401', '')) : '',
      [set]: (element = '', value = '') =>
        this.#answer(`${element}=${value}`, this.isOpen && this.#takes(element, value), () => {
          this.values[element] = value;
          this.#countAnswers(element);
        }),
      [commit]: () => this.#answer(commit, this.isOpen, () => (this.stored = {...this.values})),
      [lastError]: () => this.#error,
    };
  }

  /** A window in which this LMS is. */
  get window(): Window {
    return windowWith(this.version, this.api);
  }

  /** The values that were set, in order, of one element. */
  given(element: string): string[] {
    const start = `${element}=`;
    return this.calls
      .filter((call) => call.startsWith(start))
      .map((call) => call.slice(start.length));
  }

  #countAnswers(element: string): void {
    const [, index] = /^cmi\.interactions\.(\d+)\.id$/.exec(element) ?? [];
    const count = Number(this.values['cmi.interactions._count']);
    if (index !== undefined && Number(index) >= count) {
      this.values['cmi.interactions._count'] = String(Number(index) + 1);
    }
  }

  #takes(element: string, value: string): boolean {
    if (answerRule.test(element)) return 'cmi.interactions._children' in this.values;
    const is2004Data = element === 'cmi.suspend_data' && this.version === '2004';
    return (is2004Data ? long2004 : rules[element])?.test(value) === true;
  }

  #answer(call: string, isRight: boolean, act: () => unknown): string {
    this.calls.push(call);
    this.#error = '0';
    if (!isRight) return this.#refuse('405', 'false');
    act();
    return 'true';
  }

  #refuse(error: string, answer: string): string {
    this.#error = error;
    return answer;
  }
}

/** A window around which there is nothing but this. */
export function windowWith(version: Version, api: object): Window {
  const window = {
    opener: null,
    location: {pathname: '/'},
    [names[version].api]: api,
  } as unknown as Record<string, unknown>;
  window.parent = window;
  return window as unknown as Window;
}

/** The same functions, each made of the true one. */
export function spoilt(
  api: Api,
  spoil: (name: string, call: (...values: string[]) => unknown, values: string[]) => unknown,
): Api {
  return Object.fromEntries(
    Object.entries(api).map(([name, call]) => [
      name,
      (...values: string[]) => spoil(name, call, values),
    ]),
  );
}

export class FakeStore implements ProgressStoreLike {
  progress: Progress = noProgress;
  readonly #listeners = new Set<() => void>();

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  load(progress: Progress): void {
    this.change((before) => joined(before, progress));
  }

  change(change: (progress: Progress) => Progress): void {
    this.progress = change(this.progress);
    for (const listener of this.#listeners) listener();
  }
}

/** A storage as a browser has it, and what is in it. */
export function textStorage(): TextStorage & {readonly texts: Map<string, string>} {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

/** What a tracker needs, with a clock that is set by hand and a list of what was told. */
export class FakePage implements TrackerOptions {
  time = 0;
  online = true;
  readonly told: string[] = [];
  readonly window: Window;

  constructor(window: Window) {
    this.window = window;
  }

  readonly isOnline = (): boolean => this.online;
  readonly now = (): number => this.time;
  readonly tell = (sentence: string): void => void this.told.push(sentence);
}
