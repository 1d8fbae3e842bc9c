import {msg, str} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Sentence} from '../run/scenario-refusal.js';
import {joined, noProgress, readProgress, type Progress} from './model/progress.js';

/** Where a store keeps its text: `localStorage`, or a stand-in. Each of its methods may throw. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'the-lost-refresh.progress';

/**
 * The learner's progress, kept on this machine where that is possible.
 *
 * Where nothing can be stored, it lasts until the page closes, and `problem` says so. Damaged text,
 * and text of a later release, stays untouched until the learner erases it.
 */
export class ProgressStore {
  /** Who stores it. */
  readonly keptBy: 'machine' | 'lms';
  #progress: Progress = noProgress;
  #problem: Sentence | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #getStorage: () => TextStorage;
  /** Whether stored text may be overwritten: it could be read, or there was none. */
  #mayWrite = true;

  /** `getStorage` may throw, as reading `window.localStorage` does in some frames. */
  constructor(getStorage: () => TextStorage, keptBy: ProgressStore['keptBy'] = 'machine') {
    this.#getStorage = getStorage;
    this.keptBy = keptBy;
    this.#read();
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** One sentence on what is wrong with the storage, or an empty text. */
  get problem(): string {
    return this.#problem?.() ?? '';
  }

  /** Calls a listener after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  change(change: (progress: Progress) => Progress): void {
    this.#set(change(this.#progress));
  }

  /** Adds progress from another machine, an LMS or another window. */
  load(progress: Progress): void {
    this.#set(joined(this.#progress, progress));
  }

  /** Adds the progress in a file. Returns one sentence on why it was refused. */
  async import(text: string): Promise<Sentence | undefined> {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return () => msg('This file is not JSON, so it holds no progress.');
    }
    // Files are opened seldom, so what checks them is loaded then.
    const {refuseFaultyJson} = await import('../run/json-places.js');
    try {
      refuseFaultyJson(text);
    } catch (error) {
      return () => (error instanceof Error ? error.message : String(error));
    }
    const read = readProgress(value);
    if ('refusal' in read) return () => read.refusal;
    this.load(read);
    return undefined;
  }

  /** The progress as the text of a file. */
  export(): string {
    return `${JSON.stringify(this.#progress, null, 2)}\n`;
  }

  erase(): void {
    this.#forget();
    this.#try((storage) => storage.removeItem(key));
    this.#notify();
  }

  /** Another window has stored something. */
  readonly onStorage = (event: StorageEvent): void => {
    // The key is null where all that the site stores was cleared.
    if (event.key !== key && event.key !== null) return;
    if (event.newValue === null) this.#forget();
    else this.#take(event.newValue, (theirs) => joined(this.#progress, theirs));
    this.#notify();
  };

  #forget(): void {
    this.#mayWrite = true;
    this.#problem = undefined;
    this.#progress = noProgress;
  }

  #read(): void {
    const text = this.#try((storage) => storage.getItem(key));
    if (typeof text === 'string') this.#take(text, (theirs) => joined(theirs, this.#progress));
  }

  /** Adds what is stored. What cannot be read, as a later release may write, is never overwritten. */
  #take(text: string, join: (theirs: Progress) => Progress): void {
    const read = parsed(text);
    if (read !== null && !('refusal' in read)) {
      this.#progress = join(read);
      return;
    }
    this.#mayWrite = false;
    this.#problem = () =>
      read
        ? msg(str`The progress on this computer cannot be read: ${read.refusal}`)
        : msg('The progress on this computer cannot be read: it is not JSON.');
  }

  #set(progress: Progress): void {
    this.#progress = progress;
    // Another tab may have stored more since this one read it.
    this.#read();
    if (this.#mayWrite)
      this.#try((storage) => storage.setItem(key, JSON.stringify(this.#progress)));
    this.#notify();
  }

  #try<Result>(act: (storage: TextStorage) => Result): Result | undefined {
    try {
      return act(this.#getStorage());
    } catch {
      this.#problem = () =>
        msg(
          'This browser does not let the page store anything, so you lose your progress when you close the page. Export your progress to keep it.',
        );
      return undefined;
    }
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** A store as those see it who only follow it and add to it. */
export type ProgressStoreLike = Pick<ProgressStore, 'progress' | 'subscribe' | 'load'>;

/** Null where the text is not JSON. */
function parsed(text: string): ReturnType<typeof readProgress> | null {
  try {
    return readProgress(JSON.parse(text));
  } catch {
    return null;
  }
}

let shared: ProgressStore | undefined;

/** Makes the page use another store. Call it before `progressStore()`. */
export function keepProgressIn(store: ProgressStore): void {
  shared = store;
}

/** The one store of the page. */
export function progressStore(): ProgressStore {
  if (!shared) {
    shared = new ProgressStore(() => localStorage);
    window.addEventListener('storage', shared.onStorage);
  }
  return shared;
}

/**
 * Updates a host whenever the learner's progress changes.
 *
 * @example
 * ```ts
 * readonly #store = new ProgressController(this).store;
 * this.#store.change((progress) => visited(progress, lesson, step));
 * ```
 */
export class ProgressController implements ReactiveController {
  readonly store: ProgressStore = progressStore();
  readonly #host: ReactiveControllerHost;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = this.store.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }
}
