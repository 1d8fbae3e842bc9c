/** Calls an LMS that may refuse, throw, answer anything, or be gone. Nothing here throws. */

/** What a version of SCORM calls its functions. */
export interface FunctionNames {
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
}

export type Outcome = {readonly is: 'done'} | Refused | {readonly is: 'gone'};

export interface Refused {
  readonly is: 'refused';
  /** The LMS's error number; empty where it gives none. */
  readonly code: string;
}

const done: Outcome = {is: 'done'};
const gone: Outcome = {is: 'gone'};

export class LmsCalls {
  readonly #api: ScormApi;
  readonly #names: FunctionNames;

  constructor(api: ScormApi, names: FunctionNames) {
    this.#api = api;
    this.#names = names;
  }

  ask(name: 'initialize' | 'terminate' | 'commit'): Outcome {
    return this.#ask(name, '');
  }

  set(element: string, value: string): Outcome {
    return this.#ask('set', element, value);
  }

  /** The value as a text; empty where there is none. */
  get(element: string): string {
    const answer = this.#call('get', element);
    return answer ? textOf(answer.value) : '';
  }

  #ask(name: keyof FunctionNames, ...values: readonly string[]): Outcome {
    const answer = this.#call(name, ...values);
    if (!answer) return gone;
    const text = textOf(answer.value).toLowerCase();
    if (text === 'true' || text === '1') return done;
    const code = this.#lastError();
    // Some answer nothing at all, and still did what they were asked to.
    return text !== 'false' && text !== '0' && !code ? done : {is: 'refused', code};
  }

  /** Empty for no error, and for what is no number. */
  #lastError(): string {
    const code = textOf(this.#call('lastError')?.value);
    return /^[1-9]\d{0,5}$/.test(code) ? code : '';
  }

  /** Undefined where there is nobody to answer. */
  #call(name: keyof FunctionNames, ...values: string[]): {value: unknown} | undefined {
    try {
      const method = this.#api[this.#names[name]];
      if (typeof method !== 'function') return undefined;
      return {value: Reflect.apply(method, this.#api, values) as unknown};
    } catch {
      return undefined;
    }
  }
}

/** Some LMSs answer with numbers and booleans, and with the names of nothing. */
function textOf(value: unknown): string {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  const text = isPlain ? String(value).trim() : '';
  return text === 'null' || text === 'undefined' ? '' : text;
}

/** SCORM says how far an LMS may be away. */
const mostParents = 7;

export type ScormApi = Readonly<Record<string, unknown>>;

/** The object through which an LMS is spoken to: of this name, and with this function. */
export function findApi(start: Window, name: string, method: string): ScormApi | undefined {
  // A unit may be opened in a window of its own, and that by any frame around it.
  for (const from of [start, ...openersOf(start)]) {
    for (const window of chainFrom(from)) {
      const api = readApi(window, name, method);
      if (api) return api;
    }
  }
  return undefined;
}

/** A window and its parents. */
function* chainFrom(start: Window): Generator<Window> {
  let window = start;
  for (let step = 0; step <= mostParents; step++) {
    yield window;
    const {parent} = window;
    if (parent === window) return;
    window = parent;
  }
}

function openersOf(start: Window): readonly Window[] {
  const openers = [...chainFrom(start)].map((window) => {
    try {
      return window.opener as Window | null | undefined;
    } catch {
      return null;
    }
  });
  return openers.filter((opener) => typeof opener === 'object' && opener !== null);
}

/** A window of another origin throws; and an element with this id is no LMS. */
function readApi(window: Window, name: string, method: string): ScormApi | undefined {
  try {
    const api = (window as unknown as Record<string, ScormApi | undefined>)[name];
    return typeof api?.[method] === 'function' ? api : undefined;
  } catch {
    return undefined;
  }
}
