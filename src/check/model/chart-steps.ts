/**
 * One chart, and all that it did so far: each step is taken by the chart itself, once.
 *
 * A chart is a pure function: the machines know no clock and no chance, and the linter holds it.
 * So a step is taken by the chart's own `transition` the first time, and remembered for every
 * actor in the same state that gets the same event and was given an input which answers alike.
 */
import {
  createActor,
  fromTransition,
  type AnyActorLogic,
  type AnyActorRef,
  type AnyActorScope,
  type AnyStateMachine,
  type EventObject,
  type StateValue,
} from 'xstate';

import {AnswerTree} from './answer-tree.js';
import {effectsOf, type Effect, type Origin} from './chart-effects.js';
import {WatchedInput, type Question} from './watched-input.js';

/** What is read of XState's own snapshots. */
export interface Snapshot {
  readonly value: StateValue;
  readonly context: object;
  readonly status: 'active' | 'done' | 'error' | 'stopped';
  readonly children: Readonly<Record<string, AnyActorRef>>;
  readonly output: unknown;
  readonly error: unknown;
}

/** A machine, as far as a chart needs it. */
interface Steps {
  getInitialSnapshot(scope: AnyActorScope, input: unknown): Snapshot;
  transition(snapshot: Snapshot, event: EventObject, scope: AnyActorScope): Snapshot;
}

/** A state of a chart, data included; parts of the input that it did not look into are left open. */
export interface ChartState {
  readonly snapshot: Snapshot;
  /** What it does on each event. */
  readonly steps: Map<EventObject, AnswerTree<ChartStep>>;
}

export interface ChartStep {
  readonly state: ChartState;
  /** What it asks of others and of the clock, in order. */
  readonly effects: readonly Effect[];
}

/** Brings nothing up by itself: the runner does, from what the chart asked for. */
const standIn = {
  getInitialSnapshot: (_: unknown, input: unknown) => ({
    status: 'active',
    output: undefined,
    error: undefined,
    input,
  }),
  transition: (snapshot: unknown) => snapshot,
  getPersistedSnapshot: (snapshot: unknown) => snapshot,
} as unknown as AnyActorLogic;

const nobody = fromTransition(() => null, null);

/** Every chart of a run remembers in its own place; the charts of a machine are found through it. */
const charts = new WeakMap<AnyStateMachine, Chart>();

export class Chart {
  #taken = 0;
  readonly #machine: Steps;
  readonly #machines: Readonly<Record<string, AnyStateMachine>>;
  readonly #input = new WatchedInput();
  readonly #starts = new AnswerTree<ChartStep>();
  readonly #states = new Map<string, ChartState>();

  /** The chart of a machine: always the same, so that it remembers. */
  static of(machine: AnyStateMachine): Chart {
    const chart = charts.get(machine) ?? new Chart(machine);
    charts.set(machine, chart);
    return chart;
  }

  private constructor(machine: AnyStateMachine) {
    this.#machines = machine.implementations.actors as Readonly<Record<string, AnyStateMachine>>;
    const actors = Object.fromEntries(Object.keys(this.#machines).map((name) => [name, standIn]));
    this.#machine = machine.provide({actors});
  }

  /** How an actor with this input begins. */
  start(given: unknown, asked?: Question[]): ChartStep {
    const known = this.#starts.find(given, asked);
    if (known) return known;
    const step = this.#take(given, null, (scope) =>
      this.#machine.getInitialSnapshot(scope, this.#input.whole),
    );
    this.#starts.learn(this.#input.answered, step);
    asked?.push(...this.#input.answered.map(({question}) => question));
    return step;
  }

  /** What an actor in this state, which was given this input, does on an event. */
  step(state: ChartState, event: EventObject, given: unknown, asked?: Question[]): ChartStep {
    const steps = state.steps.get(event) ?? new AnswerTree<ChartStep>();
    state.steps.set(event, steps);
    const known = steps.find(given, asked);
    if (known) return known;
    const step = this.#take(given, state.snapshot, (scope) =>
      this.#machine.transition(state.snapshot, event, scope),
    );
    steps.learn(this.#input.answered, step);
    asked?.push(...this.#input.answered.map(({question}) => question));
    return step;
  }

  #take(
    given: unknown,
    before: Snapshot | null,
    move: (scope: AnyActorScope) => Snapshot,
  ): ChartStep {
    this.#taken++;
    this.#input.watch(given);
    const {scope, origin} = newScope();
    const snapshot = move(scope);
    if (snapshot.status === 'error') throw snapshot.error as Error;
    const effects = effectsOf(origin, before, snapshot, (name) => this.#chartNamed(name));
    return {state: this.#stateOf(snapshot), effects};
  }

  /** States that are alike are one, so that what was learned in one counts for all. */
  #stateOf(snapshot: Snapshot): ChartState {
    const {value, context, status, children} = snapshot;
    const key = JSON.stringify([value, context, status, Object.keys(children)]);
    const state = this.#states.get(key) ?? {snapshot, steps: new Map()};
    this.#states.set(key, state);
    return state;
  }

  /** How many steps this chart and those below it have taken. */
  get takenInAll(): number {
    const below = Object.values(this.#machines).map((machine) => Chart.of(machine).takenInAll);
    return below.reduce((sum, taken) => sum + taken, this.#taken);
  }

  #chartNamed(name: string): Chart {
    const machine = this.#machines[name];
    if (!machine) throw new Error(`No chart is called ${name}.`);
    return Chart.of(machine);
  }
}

/** A place of its own for one step: nothing is sent, but all that the chart asks for is noted. */
function newScope(): {scope: AnyActorScope; origin: Origin} {
  const parent = createActor(nobody);
  const self = createActor(nobody, {parent});
  const origin: Origin = {parent, self, asked: []};
  const scope: AnyActorScope = {
    self,
    id: self.id,
    sessionId: self.sessionId,
    system: {...parent.system, get: named as AnyActorScope['system']['get']},
    actionExecutor: (action) => origin.asked.push(action),
    // Of all that a chart asks for, only a child that an `assign` brings up comes this way.
    defer: () => origin.asked.push('spawned'),
    stopChild: () => {},
    logger: () => {},
    emit: () => {},
  };
  return {scope, origin};
}

/** Whoever has that name when the message is delivered. */
function named(name: string): AnyActorRef {
  return {id: name} as AnyActorRef;
}
