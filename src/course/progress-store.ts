import {msg, str} from '@lit/localize';

import {joined, noProgress, readProgress, type Progress} from './model/progress.js';

/** Where a store keeps its text: `localStorage`, or a stand-in. Each of its methods may throw. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'the-lost-refresh.progress';

/**
 * The learner's progress, kept on this machine where that is possible.
 *
 * What cannot be stored is kept until the page is closed, and `problem` says so. What is stored by
 * a later release, or was damaged, is left alone until the learner erases it.
 */
export class ProgressStore {
  /** Where what is done can be found again. */
  readonly keptBy: 'machine' | 'lms';
  /** One sentence on what is wrong with the storage; empty where nothing is. */
  problem = '';

  #progress: Progress = noProgress;
  readonly #listeners = new Set<() => void>();
  readonly #getStorage: () => TextStorage;
  /** Whether what is stored may be overwritten: it could be read, or there was nothing. */
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

  /** Calls a listener after each change; what it returns ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  change(change: (progress: Progress) => Progress): void {
    this.#set(change(this.#progress));
  }

  /** Adds what was done elsewhere: on another machine, in an LMS, in another window. */
  load(progress: Progress): void {
    this.#set(joined(this.#progress, progress));
  }

  /** Takes in a file; one sentence on why it was refused, or none. */
  import(text: string): string {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return msg('This file is not JSON, so it holds no progress.');
    }
    const read = readProgress(value);
    if ('refusal' in read) return read.refusal;
    this.load(read);
    return '';
  }

  /** The progress as the text of a file. */
  export(): string {
    return `${JSON.stringify(this.#progress, null, 2)}\n`;
  }

  erase(): void {
    this.#mayWrite = true;
    this.problem = '';
    this.#progress = noProgress;
    this.#try((storage) => storage.removeItem(key));
    this.#tell();
  }

  /** Another window has stored something. */
  readonly onStorage = (event: StorageEvent): void => {
    if (event.key !== key || event.newValue === null) return;
    const read = parsed(event.newValue);
    if (read === null || 'refusal' in read) return;
    this.#progress = joined(this.#progress, read);
    this.#tell();
  };

  #read(): void {
    const text = this.#try((storage) => storage.getItem(key));
    if (typeof text !== 'string') return;
    const read = parsed(text);
    if (read !== null && !('refusal' in read)) {
      this.#progress = read;
      return;
    }
    this.#mayWrite = false;
    this.problem = read
      ? msg(str`What this machine has kept of your progress cannot be read: ${read.refusal}`)
      : msg('What this machine has kept of your progress cannot be read: it is not JSON.');
  }

  #set(progress: Progress): void {
    this.#progress = progress;
    if (this.#mayWrite) this.#try((storage) => storage.setItem(key, JSON.stringify(progress)));
    this.#tell();
  }

  #try<Result>(act: (storage: TextStorage) => Result): Result | undefined {
    try {
      return act(this.#getStorage());
    } catch {
      this.problem = msg(
        'This browser does not let the page keep anything, so your progress is lost when you close it. Export it to keep it.',
      );
      return undefined;
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Null where the text is not JSON. */
function parsed(text: string): ReturnType<typeof readProgress> | null {
  try {
    return readProgress(JSON.parse(text));
  } catch {
    return null;
  }
}

let shared: ProgressStore | undefined;

/** Lets the page keep progress in another store; to be called before the first one is asked for. */
export function keepProgressIn(store: ProgressStore): void {
  shared = store;
}

/** The one store of the page, made when it is first asked for. */
export function progressStore(): ProgressStore {
  if (!shared) {
    shared = new ProgressStore(() => localStorage);
    window.addEventListener('storage', shared.onStorage);
  }
  return shared;
}
