/** Live charts for inspectors: actors of XState 5 that run in this page, with all that they start. */
import {msg, str} from '@lit/localize';
import type {
  ActorRef,
  AnyActorRef,
  AnyMachineSnapshot,
  AnyStateMachine,
  AnyTransitionDefinition,
  EventObject,
  InspectionEvent,
  Snapshot,
} from 'xstate';

import {transitionsIn} from '../../run/xstate-private.js';
import {
  stateOfChart,
  type Delivery,
  type InspectedActor,
  type InspectedSource,
  type InspectedState,
  type InspectionWatcher,
} from './inspected.js';

/** A chart that runs in this page. */
export interface LiveChart {
  /** The topmost actor of its system, as it is now. */
  readonly actor: AnyActorRef;
  /** What inspectors call it. */
  readonly name?: string;
  /** Calls back when the actor may be another, until what is returned is called. */
  subscribe?(listener: () => void): () => void;
  /**
   * Gives the topmost actor an event that it accepts, or not; whether it did. Without this it is just
   * sent, and an event without the fields that the chart reads would be the end of the chart.
   */
  send?(event: EventObject): boolean;
}

export class LiveSource implements InspectedSource {
  readonly #chart: LiveChart;
  readonly #watches = new Set<LiveWatch>();

  constructor(chart: LiveChart) {
    this.#chart = chart;
  }

  watch(watcher: InspectionWatcher): () => void {
    const watch = new LiveWatch(this.#chart, watcher);
    this.#watches.add(watch);
    return () => {
      watch.end();
      this.#watches.delete(watch);
    };
  }

  has(session: string): boolean {
    return this.#find(session) !== undefined;
  }

  send(session: string, event: EventObject): string | null {
    const actor = this.#find(session);
    const snapshot = actor?.getSnapshot() as Snapshot<unknown> | undefined;
    if (!actor || snapshot?.status !== 'active') return msg('This actor has stopped.');
    const {actor: root, name: rootName} = this.#chart;
    const name = (actor === root && rootName) || actor.id;
    const refusal = refusalOf(name, snapshot, event);
    if (refusal !== null) return refusal;
    if (actor === root && this.#chart.send) {
      return this.#chart.send(event) ? null : withoutFields(name, event.type);
    }
    (actor as ActorRef<Snapshot<unknown>, EventObject>).send(event);
    return null;
  }

  #find(session: string): AnyActorRef | undefined {
    for (const watch of this.#watches) {
      const actor = watch.find(session);
      if (actor) return actor;
    }
    return undefined;
  }
}

/** Why an actor cannot take an event in the state that it is in. */
function refusalOf(name: string, snapshot: Snapshot<unknown>, event: EventObject): string | null {
  const {type} = event;
  if (type === '*' || type.startsWith('xstate.')) {
    return msg(str`“${type}” is a name that XState reserves.`);
  }
  if (!isOfChart(snapshot)) return null;
  try {
    if (snapshot.can(event)) return null;
    return msg(str`${name} does not accept “${type}” in its current state.`);
  } catch {
    // A guard has looked for what is not there.
    return withoutFields(name, type);
  }
}

function withoutFields(name: string, type: string): string {
  return msg(str`${name} accepts “${type}”, but not with these fields.`);
}

/** What an actor that is no chart has for a snapshot. */
type PlainSnapshot = Snapshot<unknown> & {readonly context?: unknown; readonly input?: unknown};
type ParentSnapshot = Snapshot<unknown> & {readonly children?: Record<string, AnyActorRef>};

const start: EventObject = {type: 'xstate.init'};

/** Tells one watcher what happens in the system of whichever actor runs a chart. */
class LiveWatch {
  readonly #chart: LiveChart;
  readonly #watcher: InspectionWatcher;
  readonly #actors = new Map<string, {readonly ref: AnyActorRef; readonly actor: InspectedActor}>();
  readonly #origins = new WeakMap<EventObject, string>();
  /** What has been taken on the way to the next state. */
  readonly #taken = new Map<string, readonly AnyTransitionDefinition[]>();
  readonly #unsubscribe: (() => void) | undefined;
  #root: AnyActorRef | undefined;
  #subscription: {unsubscribe(): void} | undefined;

  constructor(chart: LiveChart, watcher: InspectionWatcher) {
    this.#chart = chart;
    this.#watcher = watcher;
    this.#follow();
    this.#unsubscribe = chart.subscribe?.(() => this.#follow());
  }

  find(session: string): AnyActorRef | undefined {
    return this.#actors.get(session)?.ref;
  }

  end(): void {
    this.#unsubscribe?.();
    this.#subscription?.unsubscribe();
  }

  #follow(): void {
    const {actor} = this.#chart;
    if (actor === this.#root) return;
    this.#subscription?.unsubscribe();
    this.#actors.clear();
    this.#taken.clear();
    this.#root = actor;
    this.#subscription = actor.system.inspect((report) => this.#hear(report));
    this.#greet(actor);
  }

  /** What runs already, parents first. */
  #greet(ref: AnyActorRef, parent?: AnyActorRef): void {
    const {status, children = {}} = ref.getSnapshot() as ParentSnapshot;
    this.#register(ref, parent);
    for (const child of Object.values(children)) this.#greet(child, ref);
    if (status !== 'active') this.#stop(ref);
  }

  #hear(report: InspectionEvent): void {
    const ref = report.actorRef as AnyActorRef;
    if (report.type === '@xstate.event') {
      this.#deliver(ref, report.event, report.sourceRef as AnyActorRef | undefined);
    } else if (report.type === '@xstate.microstep') {
      const taken = this.#taken.get(ref.sessionId) ?? [];
      this.#taken.set(ref.sessionId, [...taken, ...transitionsIn(report)]);
    } else if (report.type === '@xstate.snapshot') {
      this.#change(ref, report.event);
    }
  }

  #deliver(ref: AnyActorRef, event: EventObject, source: AnyActorRef | undefined): void {
    if (source) this.#origins.set(event, source.sessionId);
    // XState reports no snapshot of an actor that fails, only that its parent hears of it.
    if (source && event.type.startsWith('xstate.error.actor.')) this.#change(source, event);
    const known = this.#actors.get(ref.sessionId);
    // An actor is started by its parent.
    if (event.type === start.type) this.#register(ref, source);
    else if (known) {
      this.#watcher({kind: 'received', actor: known.actor, delivery: this.#deliveryOf(event)});
    }
  }

  #register(ref: AnyActorRef, parent: AnyActorRef | undefined): void {
    const {sessionId: session, id} = ref;
    if (this.#actors.has(session)) return;
    const actor = {
      session,
      id: (ref === this.#root && this.#chart.name) || id,
      parent: parent?.sessionId,
      machine: machineOf(ref),
    };
    this.#actors.set(session, {ref, actor});
    this.#watcher({kind: 'registered', actor, state: this.#stateOf(ref, start)});
  }

  #change(ref: AnyActorRef, cause: EventObject): void {
    const known = this.#actors.get(ref.sessionId);
    if (!known) return;
    const {status} = ref.getSnapshot() as Snapshot<unknown>;
    // Its first state was told when it was registered; what is stopped keeps its last.
    if (cause.type !== start.type && status !== 'stopped') {
      this.#watcher({kind: 'changed', actor: known.actor, state: this.#stateOf(ref, cause)});
    }
    if (status !== 'active') this.#stop(ref);
  }

  #stop({sessionId}: AnyActorRef): void {
    const known = this.#actors.get(sessionId);
    if (!known) return;
    this.#actors.delete(sessionId);
    this.#taken.delete(sessionId);
    this.#watcher({kind: 'stopped', actor: known.actor});
  }

  #deliveryOf(event: EventObject): Delivery {
    return {event, origin: this.#origins.get(event)};
  }

  #stateOf(ref: AnyActorRef, event: EventObject): InspectedState {
    const snapshot = ref.getSnapshot() as Snapshot<unknown>;
    const took = this.#taken.get(ref.sessionId) ?? [];
    this.#taken.delete(ref.sessionId);
    const cause = this.#deliveryOf(event);
    if (isOfChart(snapshot)) return stateOfChart(snapshot, cause, took);
    const {status, output, error, context, input} = snapshot as PlainSnapshot;
    const held = {output, error, context, input};
    return {value: status, context: held, tags: [], done: status === 'done', cause, took};
  }
}

function isOfChart(snapshot: Snapshot<unknown>): snapshot is AnyMachineSnapshot {
  return 'machine' in snapshot && 'can' in snapshot;
}

function machineOf(ref: AnyActorRef): AnyStateMachine | undefined {
  const snapshot = ref.getSnapshot() as Snapshot<unknown>;
  return isOfChart(snapshot) ? (snapshot.machine as AnyStateMachine) : undefined;
}
