/** Both worlds of a recorded run, for inspectors: what they show follows the playhead. */
import {msg} from '@lit/localize';

import type {Side, ComparedRun} from '../../run/compared-run.js';
import {sideName} from '../../words/world-names.js';
import type {InspectedSource, InspectedState, InspectionWatcher} from './inspected.js';
import {transcribe, type Life, type Transcript} from './inspection-transcript.js';

const sides: readonly Side[] = ['before', 'after'];

export class RecordedSource implements InspectedSource {
  readonly #watchers = new Set<InspectionWatcher>();
  #run: ComparedRun | undefined;
  #moment = 0;
  /** Made when somebody looks, since it takes as long as recording the run did. */
  #worlds: readonly RecordedWorld[] = [];

  /** Goes to a moment of a run, which may be another run than before. */
  show(run: ComparedRun, moment: number): void {
    const isSame = run === this.#run;
    if (!isSame) this.#dismiss();
    this.#run = run;
    this.#moment = moment;
    if (this.#watchers.size === 0) {
      this.#worlds = [];
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
      if (this.#watchers.size === 0) this.#worlds = [];
    };
  }

  has(session: string): boolean {
    return this.#worlds.some((world) => world.has(session));
  }

  send(): string {
    return msg(
      'This run is a recording, so it cannot accept events. Change the situation instead.',
    );
  }

  #greet(watchers: readonly InspectionWatcher[]): void {
    for (const world of this.#open()) for (const watcher of watchers) world.greet(watcher);
  }

  #follow(): void {
    for (const world of this.#open()) world.goTo(this.#moment, this.#everyone);
  }

  #dismiss(): void {
    for (const world of this.#worlds) world.dismiss(this.#everyone);
    this.#worlds = [];
  }

  #open(): readonly RecordedWorld[] {
    const run = this.#run;
    if (run && this.#worlds.length === 0) {
      this.#worlds = sides.map((side) => new RecordedWorld(run, side, this.#moment));
    }
    return this.#worlds;
  }

  /** All who watch, as one. */
  readonly #everyone: InspectionWatcher = (happening) => {
    for (const watcher of this.#watchers) watcher(happening);
  };
}

/** Further forward than this is a jump: only what is different afterwards is told. */
const longestWalk = 50;

/** One world of a run, as its actors are at a step; a watcher hears of it as the playhead moves. */
class RecordedWorld {
  readonly #run: ComparedRun;
  readonly #side: Side;
  readonly #transcript: Transcript;
  #step: number;

  constructor(run: ComparedRun, side: Side, moment: number) {
    this.#run = run;
    this.#side = side;
    this.#transcript = transcribe(run.recording(side), sideName(run, side));
    this.#step = this.#stepAt(moment);
  }

  has(session: string): boolean {
    return this.#transcript.lives.some(({actor}) => actor.session === session);
  }

  /** Tells of all that has begun, parents first, and of what has ended of it. */
  greet(watcher: InspectionWatcher): void {
    const begun = this.#begunBy(this.#step);
    for (const life of begun) {
      const state = stateAt(life, this.#step);
      if (state) watcher({kind: 'registered', actor: life.actor, state});
    }
    for (const {actor, until} of begun.toReversed()) {
      if (until <= this.#step) watcher({kind: 'stopped', actor});
    }
  }

  /** Tells that all have stopped, children first. */
  dismiss(watcher: InspectionWatcher): void {
    for (const {actor, until} of this.#begunBy(this.#step).toReversed()) {
      if (until > this.#step) watcher({kind: 'stopped', actor});
    }
  }

  /** A short way forward is told event by event; any other, by what is different there. */
  goTo(moment: number, watcher: InspectionWatcher): void {
    const from = this.#step;
    const to = this.#stepAt(moment);
    this.#step = to;
    if (to > from && to - from <= longestWalk) this.#walk(from, to, watcher);
    else if (to !== from) this.#jump(from, to, watcher);
  }

  #walk(from: number, to: number, watcher: InspectionWatcher): void {
    for (let step = from + 1; step <= to; step++) {
      for (const happening of this.#transcript.happeningsOf(step)) watcher(happening);
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
      const {actor} = life;
      if (mustRise) watcher({kind: 'registered', actor, state});
      else if (state !== stateAt(life, from)) watcher({kind: 'changed', actor, state});
    }
    for (const life of lives.toReversed()) {
      const isGone = lived(life, from) && !lived(life, to);
      const hasPassed = life.from > from && life.until <= to;
      if (isGone || hasPassed) watcher({kind: 'stopped', actor: life.actor});
    }
  }

  #begunBy(step: number): readonly Life[] {
    return this.#transcript.lives.filter(({from}) => from <= step);
  }

  #stepAt(moment: number): number {
    return this.#run.at(this.#side, moment).step?.number ?? 0;
  }
}

/** The last state that an actor had come to by a step; undefined before its life. */
function stateAt({states}: Life, step: number): InspectedState | undefined {
  return states.findLast((each) => each.step <= step)?.state;
}
