/** Both worlds of a recorded run, for inspectors: what they show follows the playhead. */
import {msg} from '@lit/localize';

import type {Side, ComparedRun} from '../../run/compared-run.js';
import {sideName} from '../../words/world-names.js';
import type {
  InspectedSource,
  InspectionWatcher,
  InspectedActor,
  InspectedState,
} from './inspected.js';
import {transcribe, type Entry, type Life, type Transcript} from './inspection-transcript.js';

const sides: readonly Side[] = ['before', 'after'];

export class RecordedSource implements InspectedSource {
  readonly #watchers = new Set<InspectionWatcher>();
  #run: ComparedRun | undefined;
  #moment = 0;
  /** Made when somebody looks, since it takes as long as recording the run did. */
  #worlds: Readonly<Record<Side, RecordedWorld>> | undefined;

  /** Goes to a moment of a run, which may be another run than before. */
  show(run: ComparedRun, moment: number): void {
    const isSame = run === this.#run;
    if (!isSame) this.#dismiss();
    this.#run = run;
    this.#moment = moment;
    if (this.#watchers.size === 0) {
      this.#worlds = undefined;
      return;
    }
    if (isSame) this.#follow();
    else this.#greet([...this.#watchers]);
  }

  watch(watcher: InspectionWatcher): () => void {
    this.#watchers.add(watcher);
    this.#greet([watcher]);
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.#worlds = undefined;
    };
  }

  has(session: string): boolean {
    return sides.some((side) => this.#worlds?.[side].has(session));
  }

  send(): string {
    return msg(
      'This run is a recording, so it cannot accept events. Change the situation instead.',
    );
  }

  #greet(watchers: readonly InspectionWatcher[]): void {
    const worlds = this.#open();
    if (!worlds) return;
    for (const side of sides) for (const watcher of watchers) worlds[side].greet(watcher);
  }

  #follow(): void {
    const worlds = this.#open();
    for (const side of sides) worlds?.[side].goTo(this.#stepOf(side), this.#everyone);
  }

  #dismiss(): void {
    for (const side of sides) this.#worlds?.[side].dismiss(this.#everyone);
    this.#worlds = undefined;
  }

  #open(): Readonly<Record<Side, RecordedWorld>> | undefined {
    if (!this.#run) return undefined;
    this.#worlds ??= {
      before: this.#world('before', this.#run),
      after: this.#world('after', this.#run),
    };
    return this.#worlds;
  }

  #world(side: Side, run: ComparedRun): RecordedWorld {
    const recording = run.recording(side);
    return new RecordedWorld(transcribe(recording), sideName(run, side), this.#stepOf(side));
  }

  #stepOf(side: Side): number {
    return this.#run?.at(side, this.#moment).step?.number ?? 0;
  }

  /** All who watch, as one. */
  readonly #everyone: InspectionWatcher = {
    registered: (actor, state) => this.#tell((watcher) => watcher.registered(actor, state)),
    received: (actor, delivery) => this.#tell((watcher) => watcher.received(actor, delivery)),
    changed: (actor, state) => this.#tell((watcher) => watcher.changed(actor, state)),
    stopped: (actor) => this.#tell((watcher) => watcher.stopped(actor)),
  };

  #tell(say: (watcher: InspectionWatcher) => void): void {
    for (const watcher of this.#watchers) say(watcher);
  }
}

/** Further forward than this is a jump: only what is different afterwards is told. */
const longestWalk = 50;

/** One world of a run, as its actors are at a step; a watcher hears of it as the playhead moves. */
class RecordedWorld {
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
