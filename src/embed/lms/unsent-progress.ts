/** What a learner did and an LMS has not stored: kept in the browser until the unit is opened again. */
import {noProgress, readProgress, type Progress, type TextStorage} from '../../course/index.js';
import type {Bookmark} from './progress-packing.js';

export interface Unsent {
  readonly progress: Progress;
  /** The same lessons, with the first answer to each question: those are reported. */
  readonly first: Progress;
  readonly at: Bookmark | undefined;
}

/** Each learner has a place of their own for each unit, as a machine may be shared. */
export class UnsentProgress {
  readonly #key: string;
  readonly #getStorage: () => TextStorage;

  /** `getStorage` may throw, as reading `window.localStorage` does in some frames. */
  constructor(getStorage: () => TextStorage, owner: readonly string[]) {
    this.#getStorage = getStorage;
    this.#key = `the-lost-refresh.unsent.${JSON.stringify(owner)}`;
  }

  read(): Unsent | undefined {
    try {
      const text = this.#getStorage().getItem(this.#key);
      const {progress, first, at} = JSON.parse(text ?? '{}') as Record<string, unknown>;
      const read = readProgress(progress);
      const answers = readProgress(first);
      if ('refusal' in read) return undefined;
      return {
        progress: read,
        first: 'refusal' in answers ? noProgress : answers,
        at: isBookmark(at) ? at : undefined,
      };
    } catch {
      return undefined;
    }
  }

  /** Whether it is kept. */
  keep(unsent: Unsent): boolean {
    try {
      this.#getStorage().setItem(this.#key, JSON.stringify(unsent));
      return true;
    } catch {
      return false;
    }
  }

  drop(): void {
    try {
      this.#getStorage().removeItem(this.#key);
    } catch {
      // Nothing was kept there.
    }
  }
}

function isBookmark(value: unknown): value is Bookmark {
  const {lesson, step} = (value ?? {}) as Partial<Record<keyof Bookmark, unknown>>;
  return typeof lesson === 'string' && typeof step === 'string';
}
