/**
 * A chart's input, watched: what a chart asks of it, and what it is answered.
 *
 * A chart asks for little of what it is given. What it did not ask for cannot have mattered to what
 * it did, since a chart is a function of its state, the event and its input. So what it did once,
 * it does for every input that gives the same answers.
 */

/** One thing that a chart wanted to know of a part of its input. */
export interface Question {
  /** Where the part lies in the input. */
  readonly path: readonly string[];
  /** What it holds under a key, which keys it has, or whether a list includes something. */
  readonly asks: 'value' | 'keys' | 'includes';
  /** The key, or what the list may include. */
  readonly about: unknown;
}

export interface Answered {
  readonly question: Question;
  readonly answer: unknown;
}

/** Answers for a part that has parts: what these are is only told when they are asked for. */
const list = Symbol('a list');
const fields = Symbol('an object');

type Part = Readonly<Record<string, unknown>>;

export function partAt(given: unknown, path: readonly string[]): unknown {
  let part = given;
  for (const key of path) part = (part as Part)[key];
  return part;
}

export function answerTo({path, asks, about}: Question, given: unknown): unknown {
  const part = partAt(given, path);
  if (asks === 'includes') return (part as readonly unknown[]).includes(about);
  if (asks === 'keys') return Object.keys(part as Part).join();
  const value = (part as Part)[about as string];
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? list : fields;
}

/** Where in the input each stand-in's part lies. */
const paths = new WeakMap<object, readonly string[]>();

/** Where the part lies that a value stands in for; undefined for plain data. */
export function pathOf(value: unknown): readonly string[] | undefined {
  return typeof value === 'object' && value !== null ? paths.get(value) : undefined;
}

/** Plain data cannot hold this character's like, so no text is taken for a stand-in. */
const mark = '\0input.';

/** What one chart is shown in place of its input, whatever the input is. */
export class WatchedInput {
  /** Stands in for the input, and answers as the one that is watched does. */
  readonly whole = this.#standIn([], {});
  #given: unknown;
  #answered: Answered[] = [];

  /** What was asked since `watch`, each question once. */
  get answered(): readonly Answered[] {
    return this.#answered;
  }

  /** From now on, answers come from this input. */
  watch(given: unknown): void {
    this.#given = given;
    this.#answered = [];
  }

  #ask(question: Question): unknown {
    const known = this.#answered.find((each) => isSame(each.question, question));
    if (known) return known.answer;
    const answer = answerTo(question, this.#given);
    this.#answered.push({question, answer});
    return answer;
  }

  #standIn(path: readonly string[], target: object): object {
    const parts = new Map<unknown, object>();
    const value = (key: string): unknown => {
      const answer = this.#ask({path, asks: 'value', about: key});
      if (answer !== list && answer !== fields) return answer;
      const part = parts.get(key) ?? this.#standIn([...path, key], answer === list ? [] : {});
      parts.set(key, part);
      return part;
    };
    const hasKey = (key: PropertyKey): boolean => {
      this.#ask({path, asks: 'keys', about: null});
      return Object.hasOwn(partAt(this.#given, path) as object, key);
    };
    const standIn = new Proxy(target, {
      get: (_, key) => {
        if (key === 'toJSON') return () => `${mark}${path.join('.')}`;
        if (Array.isArray(target)) {
          if (key === 'includes') {
            return (about: unknown) => this.#ask({path, asks: 'includes', about});
          }
          // The methods of lists, which then ask for the length and the items.
          if (key in Array.prototype && key !== 'length')
            return Reflect.get(target, key) as unknown;
        }
        return typeof key === 'symbol' ? undefined : value(key);
      },
      has: (_, key) => hasKey(key) || key in target,
      ownKeys: () => {
        this.#ask({path, asks: 'keys', about: null});
        return Reflect.ownKeys(partAt(this.#given, path) as object);
      },
      getOwnPropertyDescriptor: (_, key) => {
        if (typeof key === 'symbol') return undefined;
        const own = Reflect.getOwnPropertyDescriptor(target, key);
        if (own) return {...own, value: value(key)};
        if (!hasKey(key)) return undefined;
        return {value: value(key), writable: true, enumerable: true, configurable: true};
      },
      set: () => false,
      deleteProperty: () => false,
      defineProperty: () => false,
    });
    paths.set(standIn, path);
    return standIn;
  }
}

function isSame(a: Question, b: Question): boolean {
  return (
    a.asks === b.asks &&
    Object.is(a.about, b.about) &&
    a.path.length === b.path.length &&
    a.path.every((key, index) => key === b.path[index])
  );
}
