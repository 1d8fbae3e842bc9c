/** Watches what a page holds on to: listeners on what outlives an element, timers, frames. */
interface Held {
  /** Listeners on the window, the document and media queries. */
  readonly listeners: number;
  readonly timers: number;
  readonly frames: number;
}

type Listening = Parameters<EventTarget['addEventListener']>;

const {addEventListener, removeEventListener} = EventTarget.prototype;
const original = {
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  requestAnimationFrame,
  cancelAnimationFrame,
};

/** Counts from `install` on what has been begun and not ended. */
export class LeakWatch {
  readonly #listeners = new Map<EventTarget, Set<string>>();
  readonly #timers = new Set<number>();
  readonly #frames = new Set<number>();
  /** Weak, so that it does not hold what it watches. */
  readonly #names = new WeakMap<object, number>();
  #count = 0;

  get held(): Held {
    const listeners = [...this.#listeners.values()].reduce((sum, {size}) => sum + size, 0);
    return {listeners, timers: this.#timers.size, frames: this.#frames.size};
  }

  install(): void {
    this.#watchListeners();
    Object.assign(window, {
      setTimeout: this.#begin(original.setTimeout, this.#timers, true),
      setInterval: this.#begin(original.setInterval, this.#timers, false),
      requestAnimationFrame: this.#begin(original.requestAnimationFrame, this.#frames, true),
      clearTimeout: this.#end(original.clearTimeout, this.#timers),
      clearInterval: this.#end(original.clearInterval, this.#timers),
      cancelAnimationFrame: this.#end(original.cancelAnimationFrame, this.#frames),
    });
  }

  restore(): void {
    Object.assign(window, original);
    Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
  }

  #watchListeners(): void {
    const note = (target: EventTarget, key: string): void => {
      if (!outlives(target)) return;
      this.#listeners.set(target, (this.#listeners.get(target) ?? new Set()).add(key));
    };
    const forget = (target: EventTarget, key: string): void => {
      this.#listeners.get(target)?.delete(key);
    };
    const keyOf = (...listening: Listening): string => this.#keyOf(...listening);
    EventTarget.prototype.addEventListener = function listen(
      this: EventTarget | undefined,
      ...listening: Listening
    ): void {
      note(this ?? window, keyOf(...listening));
      addEventListener.apply(this ?? window, listening);
    };
    EventTarget.prototype.removeEventListener = function unlisten(
      this: EventTarget | undefined,
      ...listening: Listening
    ): void {
      forget(this ?? window, keyOf(...listening));
      removeEventListener.apply(this ?? window, listening);
    };
  }

  #keyOf(type: string, listener: object | null, options?: unknown): string {
    if (!listener) return type;
    const name = this.#names.get(listener) ?? ++this.#count;
    this.#names.set(listener, name);
    const isCapture =
      typeof options === 'object' ? (options as {capture?: boolean} | null)?.capture : options;
    return `${type} ${name} ${Boolean(isCapture)}`;
  }

  #begin(begin: unknown, running: Set<number>, isOnce: boolean): unknown {
    return (callback: (...given: unknown[]) => void, ...rest: unknown[]): number => {
      const called = (...given: unknown[]): void => {
        if (isOnce) running.delete(id);
        callback(...given);
      };
      const id = (begin as (...all: unknown[]) => number).call(window, called, ...rest);
      running.add(id);
      return id;
    };
  }

  #end(end: unknown, running: Set<number>): unknown {
    return (id: number): void => {
      running.delete(id);
      (end as (id: number) => void).call(window, id);
    };
  }
}

function outlives(target: EventTarget): boolean {
  return target === window || target === document || target instanceof MediaQueryList;
}

/** After the garbage has been collected; undefined where the browser does not say. */
export async function heapBytes(): Promise<number | undefined> {
  await collectGarbage();
  return performance.memory?.usedJSHeapSize;
}

/** Twice, as what is only weakly held goes with the second. False where a page may not. */
export async function collectGarbage(): Promise<boolean> {
  for (let time = 0; time < 3; time++) {
    window.gc?.();
    await new Promise((resolve) => original.requestAnimationFrame.call(window, resolve));
  }
  return window.gc !== undefined;
}
