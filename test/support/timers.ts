/** Timers of some delays that come only when a test says so; all others run on. */
import {painted} from './frames.js';

export class HandTimers {
  readonly #original = {setTimeout, clearTimeout};
  readonly #waiting = new Map<number, () => void>();
  readonly #delays: readonly number[];
  #count = 0;

  constructor(...delays: readonly number[]) {
    this.#delays = delays;
  }

  /** How many callbacks wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  install(): void {
    const original = this.#original;
    Object.assign(window, {
      setTimeout: (callback: () => void, delay?: number): unknown => {
        if (!this.#delays.includes(delay ?? 0))
          return original.setTimeout.call(window, callback, delay);
        this.#waiting.set(--this.#count, callback);
        return this.#count;
      },
      clearTimeout: (id: number) => {
        if (!this.#waiting.delete(id)) original.clearTimeout.call(window, id);
      },
    });
  }

  restore(): void {
    this.#waiting.clear();
    Object.assign(window, this.#original);
  }

  /** Their time is over. */
  async pass(): Promise<void> {
    const callbacks = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const callback of callbacks) callback();
    await painted();
  }
}

/** The announcer's, in the tests of the suite that this is called in, after installing. */
export function announcerTimers(): HandTimers {
  const timers = new HandTimers(400, 900);
  afterEach(() => timers.restore());
  return timers;
}
