/**
 * Runs the actors of a site without a recording: many times as fast, to the same end.
 *
 * It does for the charts what XState does for them: it brings them up, delivers what they send in
 * the order in which they send it, and keeps the time. What they do is theirs. A test holds that
 * every message is the one that a recording has, at the same time and in the same order.
 */
import type {AnyStateMachine, EventObject} from 'xstate';

import {
  doneEventOf,
  inputOf,
  oneOf,
  type Child,
  type Effect,
  type Target,
} from './chart-effects.js';
import {Chart, type ChartState, type ChartStep} from './chart-steps.js';
import type {Question} from './watched-input.js';

export interface Actor {
  readonly id: string;
  readonly chart: Chart;
  readonly given: unknown;
  readonly parent: Actor | null;
  readonly children: Map<string, Actor>;
  /** How it begins. */
  readonly first: ChartStep;
  /** What its chart asked of its input, if that is to be known. */
  readonly asked: Question[] | undefined;
  state: ChartState;
  /** What was sent to it while it was busy, or not yet started. */
  waiting: EventObject[];
  isBusy: boolean;
  isStopped: boolean;
}

interface Timer {
  readonly due: number;
  readonly source: Actor;
  readonly target: Actor;
  readonly event: EventObject;
  readonly id: string;
}

const stop = oneOf({type: 'xstate.stop'});

/** A run of actors that never ends by itself is given up after so many steps. */
export const mostSteps = 100_000;

export interface RunOptions {
  /** Whether it is to be known what the actor of that name asks of its input. */
  readonly isNoted?: (name: string) => boolean;
  /** Told of each message, before it is delivered. */
  readonly onMessage?: (time: number, from: string, to: string, event: EventObject) => void;
}

export class ActorRun {
  /** How many steps its charts took, remembered ones included. */
  steps = 0;
  /** In simulated milliseconds. */
  now = 0;
  /** Every actor that ever had a name, the last of that name. */
  readonly actors = new Map<string, Actor>();
  readonly #present = new Map<string, Actor>();
  /** In the order in which they were set. */
  readonly #timers: Timer[] = [];
  readonly #options: RunOptions;

  constructor(options: RunOptions = {}) {
    this.#options = options;
  }

  /** Runs a machine to its end; whether it came to it. */
  run(machine: AnyStateMachine, given: unknown): boolean {
    const root = this.#bringUp(null, Chart.of(machine), 'site', undefined, given);
    this.#start(root);
    while (!root.isStopped && this.steps < mostSteps) {
      const timer = this.#takeNext();
      if (!timer) break;
      this.now = timer.due;
      this.#send(timer.source, timer.target, timer.event);
    }
    return root.isStopped;
  }

  /** An actor and its children, which can be found from now on, but have not begun. */
  #bringUp(
    parent: Actor | null,
    chart: Chart,
    id: string,
    name: string | undefined,
    given: unknown,
  ): Actor {
    const asked = name !== undefined && this.#options.isNoted?.(name) ? [] : undefined;
    const first = chart.start(given, asked);
    const actor: Actor = {
      id,
      chart,
      given,
      parent,
      children: new Map(),
      first,
      asked,
      state: first.state,
      waiting: [],
      isBusy: true,
      isStopped: false,
    };
    if (name !== undefined) {
      this.actors.set(name, actor);
      this.#present.set(name, actor);
    }
    for (const effect of first.effects) {
      if (effect.type === 'start') this.#bringUpChild(actor, effect.child);
    }
    return actor;
  }

  #bringUpChild(parent: Actor, child: Child): Actor {
    const given = inputOf(child, parent.given);
    const actor = this.#bringUp(parent, child.chart, child.id, child.name, given);
    parent.children.set(child.id, actor);
    return actor;
  }

  #start(actor: Actor): void {
    this.steps++;
    this.#finish(actor, actor.first, true);
    this.#workOff(actor);
  }

  #send(from: Actor, to: Actor, event: EventObject): void {
    this.#options.onMessage?.(this.now, from.id, to.id, event);
    if (to.isStopped) return;
    to.waiting.push(event);
    if (to.isBusy) return;
    to.isBusy = true;
    this.#workOff(to);
  }

  /** Takes what waits, and what comes while it does. */
  #workOff(actor: Actor): void {
    for (let event = actor.waiting.shift(); event; event = actor.waiting.shift()) {
      this.steps++;
      const step = actor.chart.step(actor.state, event, actor.given, actor.asked);
      actor.state = step.state;
      this.#finish(actor, step, false);
      if (event === stop) this.#putAway(actor);
    }
    actor.isBusy = false;
  }

  /** Does what a step asks for; an actor that has come to its end tells its parent. */
  #finish(actor: Actor, {state, effects}: ChartStep, isFirst: boolean): void {
    for (const effect of effects) this.#do(actor, effect, isFirst);
    if (state.snapshot.status !== 'done') return;
    this.#putAway(actor);
    if (actor.parent) this.#send(actor, actor.parent, doneEventOf(actor.id));
  }

  #do(actor: Actor, effect: Effect, isFirst: boolean): void {
    switch (effect.type) {
      case 'send':
        this.#send(actor, this.#find(actor, effect.to), effect.event);
        break;
      case 'schedule': {
        const {event, id, delay, to} = effect;
        const due = this.now + delay;
        this.#timers.push({due, source: actor, target: this.#find(actor, to), event, id});
        break;
      }
      case 'cancel':
        this.#cancel((timer) => timer.source === actor && timer.id === effect.id);
        break;
      case 'start': {
        const known = isFirst ? actor.children.get(effect.child.id) : undefined;
        this.#start(known ?? this.#bringUpChild(actor, effect.child));
        break;
      }
      case 'stop':
        this.#stop(actor, effect.id);
    }
  }

  #stop(parent: Actor, id: string): void {
    const child = parent.children.get(id);
    parent.children.delete(id);
    if (!child || child.isStopped) return;
    child.waiting = [];
    this.#send(parent, child, stop);
  }

  #putAway(actor: Actor): void {
    actor.isStopped = true;
    actor.waiting = [];
    for (const [name, present] of this.#present) {
      if (present === actor) this.#present.delete(name);
    }
    this.#cancel(({source}) => source === actor);
  }

  #find(actor: Actor, to: Target): Actor {
    if (to.who === 'self') return actor;
    const found = to.who === 'named' ? this.#present.get(to.name) : actor.parent;
    if (!found) throw new Error(`${actor.id} sent something to nobody.`);
    return found;
  }

  #cancel(isMeant: (timer: Timer) => boolean): void {
    const index = this.#timers.findIndex(isMeant);
    if (index < 0) return;
    this.#timers.splice(index, 1);
    this.#cancel(isMeant);
  }

  /** The next that is due; of those due together, the one that was set first. */
  #takeNext(): Timer | undefined {
    let next = 0;
    for (const [index, {due}] of this.#timers.entries()) {
      if (due < (this.#timers[next]?.due ?? 0)) next = index;
    }
    return this.#timers.splice(next, 1)[0];
  }
}
