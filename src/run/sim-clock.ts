import type {createActor} from 'xstate';

type Clock = NonNullable<NonNullable<Parameters<typeof createActor>[1]>['clock']>;

interface Timer {
  readonly id: number;
  readonly due: number;
  readonly fire: () => void;
}

/**
 * Simulated time, in milliseconds, for every actor of a run.
 *
 * XState's own `SimulatedClock.increment()` moves `now` to the end of the step
 * before it fires anything, so a chain of delays drifts. This clock stops at
 * each timer's own due time. Timers that are due together fire in the order
 * in which they were set, so a run is the same on every machine.
 *
 * A site has only a handful of timers at once, so a scan finds the next.
 */
export class SimClock implements Clock {
  #now = 0;
  #nextId = 1;
  readonly #timers = new Map<number, Timer>();

  get now(): number {
    return this.#now;
  }

  setTimeout(fire: () => void, delay: number): number {
    const id = this.#nextId++;
    this.#timers.set(id, {id, due: this.#now + delay, fire});
    return id;
  }

  clearTimeout(id: number): void {
    this.#timers.delete(id);
  }

  /** Goes to the next due time and fires that timer; false when none is set. */
  advance(): boolean {
    const timer = this.#nextDue();
    if (!timer) return false;
    this.#timers.delete(timer.id);
    this.#now = timer.due;
    timer.fire();
    return true;
  }

  #nextDue(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers.values()) {
      if (!next || timer.due < next.due) next = timer;
    }
    return next;
  }
}
