/** One world of a recorded run, as its actors are at a step: told to a watcher as the playhead moves. */
import type {InspectedActor, InspectedState, InspectionWatcher} from './inspected.js';
import type {Entry, Life, Transcript} from './inspection-transcript.js';

/** Further forward than this is a jump: only what is different afterwards is told. */
const longestWalk = 50;

export class RecordedWorld {
  readonly #transcript: Transcript;
  readonly #actors: ReadonlyMap<Life, InspectedActor>;
  readonly #sessions: ReadonlySet<string>;
  #step: number;

  /** `name` is what the site is called: there are two of them, and both are sites. */
  constructor(transcript: Transcript, name: string, step: number) {
    this.#transcript = transcript;
    this.#step = step;
    this.#actors = new Map(
      transcript.lives.map((life) => [
        life,
        life.actor.parent ? life.actor : {...life.actor, id: name},
      ]),
    );
    this.#sessions = new Set(transcript.lives.map(({actor}) => actor.session));
  }

  has(session: string): boolean {
    return this.#sessions.has(session);
  }

  /** Tells of all that has begun, parents first, and of what has ended of it. */
  greet(watcher: InspectionWatcher): void {
    const begun = this.#begunBy(this.#step);
    for (const life of begun) {
      const state = stateAt(life, this.#step);
      if (state) watcher.registered(this.#actorOf(life), state);
    }
    for (const life of begun.toReversed()) {
      if (life.until <= this.#step) watcher.stopped(this.#actorOf(life));
    }
  }

  /** Tells that all have stopped, children first. */
  dismiss(watcher: InspectionWatcher): void {
    for (const life of this.#begunBy(this.#step).toReversed()) {
      if (life.until > this.#step) watcher.stopped(this.#actorOf(life));
    }
  }

  /** A short way forward is told event by event; any other, by what is different there. */
  goTo(step: number, watcher: InspectionWatcher): void {
    const from = this.#step;
    this.#step = step;
    if (step > from && step - from <= longestWalk) this.#walk(from, step, watcher);
    else if (step !== from) this.#jump(from, step, watcher);
  }

  #walk(from: number, to: number, watcher: InspectionWatcher): void {
    for (let step = from + 1; step <= to; step++) {
      for (const entry of this.#transcript.entriesOf(step)) this.#tell(entry, watcher);
    }
  }

  #tell(entry: Entry, watcher: InspectionWatcher): void {
    const actor = this.#actorOf(entry.life);
    switch (entry.kind) {
      case 'registered':
        watcher.registered(actor, entry.state);
        break;
      case 'received':
        watcher.received(actor, entry.delivery);
        break;
      case 'changed':
        watcher.changed(actor, entry.state);
        break;
      case 'stopped':
        watcher.stopped(actor);
    }
  }

  #jump(from: number, to: number, watcher: InspectionWatcher): void {
    const {lives} = this.#transcript;
    const lived = (life: Life, step: number): boolean => life.from <= step && step < life.until;
    for (const life of lives) {
      const state = stateAt(life, to);
      if (!state) continue;
      const wasThere = life.from <= from;
      const mustRise = !wasThere || (life.until <= from && to < life.until);
      if (mustRise) watcher.registered(this.#actorOf(life), state);
      else if (state !== stateAt(life, from)) watcher.changed(this.#actorOf(life), state);
    }
    for (const life of lives.toReversed()) {
      const isGone = lived(life, from) && !lived(life, to);
      const hasPassed = life.from > from && life.until <= to;
      if (isGone || hasPassed) watcher.stopped(this.#actorOf(life));
    }
  }

  #begunBy(step: number): readonly Life[] {
    return this.#transcript.lives.filter(({from}) => from <= step);
  }

  #actorOf(life: Life): InspectedActor {
    return this.#actors.get(life) ?? life.actor;
  }
}

/** The last state that an actor had come to by a step; undefined before its life. */
function stateAt({states}: Life, step: number): InspectedState | undefined {
  let low = 0;
  let high = states.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((states[middle]?.step ?? Infinity) <= step) low = middle + 1;
    else high = middle;
  }
  return states[low - 1]?.state;
}
