/** Reads the state of a recorded site at any step. */
import {isRole, type ActorState, type ServerState, type SiteState} from './site-state.js';
import type {Recording} from './recording.js';

/** Steps between two kept states: few enough to replay at once, many enough to keep little. */
const stride = 256;

/**
 * The site at each step of a recording.
 *
 * States are replayed from the nearest kept one before them, or from the one
 * read last, so that playing forward costs one step at a time.
 */
export class StateReader {
  readonly recording: Recording;
  readonly #places: ReadonlyMap<string, number>;
  readonly #kept: SiteState[];
  #lastNumber = 0;
  #last: SiteState;

  constructor(recording: Recording) {
    this.recording = recording;
    this.#places = new Map(recording.scenario.servers.map(({name}, index) => [name, index]));
    this.#kept = [recording.initial];
    this.#last = recording.initial;
  }

  /** The state after step `number`; 0 is the site before anything happened. */
  at(number: number): SiteState {
    const end = Math.max(0, Math.min(number, this.recording.steps.length));
    if (end === this.#lastNumber) return this.#last;
    this.#keepUpTo(end);
    const isNear = end > this.#lastNumber && end - this.#lastNumber < stride;
    const start = isNear ? this.#lastNumber : end - (end % stride);
    const from = isNear ? this.#last : (this.#kept[start / stride] ?? this.recording.initial);
    this.#last = this.#replay(from, start, end);
    this.#lastNumber = end;
    return this.#last;
  }

  #keepUpTo(end: number): void {
    for (let count = this.#kept.length; count * stride <= end; count++) {
      const from = this.#kept[count - 1] ?? this.recording.initial;
      this.#kept.push(this.#replay(from, (count - 1) * stride, count * stride));
    }
  }

  #replay(from: SiteState, start: number, end: number): SiteState {
    const roles: Record<string, ActorState | null> = {};
    const servers: ServerState[] = [...from.servers];
    let serversChanged = false;
    for (let index = start; index < end; index++) {
      for (const {actor, after} of this.recording.steps[index]?.changes ?? []) {
        const place = isRole(actor) ? undefined : this.#places.get(actor);
        if (place === undefined) {
          roles[actor] = after;
        } else {
          servers[place] = after as ServerState;
          serversChanged = true;
        }
      }
    }
    return {...from, ...roles, servers: serversChanged ? servers : from.servers};
  }
}
