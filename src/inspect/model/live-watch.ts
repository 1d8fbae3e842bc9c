/** Tells one watcher what happens in a running system of XState 5, from what the system itself reports. */
import type {
  AnyActorRef,
  AnyMachineSnapshot,
  AnyStateMachine,
  EventObject,
  InspectionEvent,
  Snapshot,
} from 'xstate';

import type {
  Delivery,
  InspectedActor,
  InspectedState,
  InspectionWatcher,
  TakenTransition,
} from './inspected.js';
import {transitionsIn} from '../../run/xstate-private.js';

/** What an actor that is no chart has for a snapshot. */
type PlainSnapshot = Snapshot<unknown> & {readonly context?: unknown; readonly input?: unknown};
type ParentSnapshot = Snapshot<unknown> & {readonly children?: Record<string, AnyActorRef>};

const start: EventObject = {type: 'xstate.init'};

export class LiveWatch {
  readonly #root: AnyActorRef;
  readonly #name: string | undefined;
  readonly #watcher: InspectionWatcher;
  readonly #actors = new Map<string, {readonly ref: AnyActorRef; readonly actor: InspectedActor}>();
  readonly #origins = new WeakMap<EventObject, string>();
  /** What has been taken on the way to the next state. */
  readonly #taken = new Map<string, readonly TakenTransition[]>();
  readonly #subscription: {unsubscribe(): void};

  constructor(root: AnyActorRef, name: string | undefined, watcher: InspectionWatcher) {
    this.#root = root;
    this.#name = name;
    this.#watcher = watcher;
    this.#subscription = root.system.inspect((report) => this.#hear(report));
    this.#greet(root);
  }

  find(session: string): AnyActorRef | undefined {
    return this.#actors.get(session)?.ref;
  }

  /** Nothing is told any more. */
  end(): void {
    this.#subscription.unsubscribe();
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
    else if (known) this.#watcher.received(known.actor, this.#deliveryOf(event));
  }

  #register(ref: AnyActorRef, parent: AnyActorRef | undefined): void {
    const {sessionId: session, id} = ref;
    if (this.#actors.has(session)) return;
    const actor = {
      session,
      id: (ref === this.#root && this.#name) || id,
      parent: parent?.sessionId,
      machine: machineOf(ref),
    };
    this.#actors.set(session, {ref, actor});
    this.#watcher.registered(actor, this.#stateOf(ref, start));
  }

  #change(ref: AnyActorRef, cause: EventObject): void {
    const known = this.#actors.get(ref.sessionId);
    if (!known) return;
    const {status} = ref.getSnapshot() as Snapshot<unknown>;
    // Its first state was told when it was registered; what is stopped keeps its last.
    if (cause.type !== start.type && status !== 'stopped') {
      this.#watcher.changed(known.actor, this.#stateOf(ref, cause));
    }
    if (status !== 'active') this.#stop(ref);
  }

  #stop({sessionId}: AnyActorRef): void {
    const known = this.#actors.get(sessionId);
    if (!known) return;
    this.#actors.delete(sessionId);
    this.#taken.delete(sessionId);
    this.#watcher.stopped(known.actor);
  }

  #deliveryOf(event: EventObject): Delivery {
    return {event, origin: this.#origins.get(event)};
  }

  #stateOf(ref: AnyActorRef, event: EventObject): InspectedState {
    const snapshot = ref.getSnapshot() as Snapshot<unknown>;
    const took = this.#taken.get(ref.sessionId) ?? [];
    this.#taken.delete(ref.sessionId);
    const told = {done: snapshot.status === 'done', cause: this.#deliveryOf(event), took};
    if (isOfChart(snapshot)) {
      const {tags} = snapshot;
      return {...told, ...chartPart(snapshot), tags: [...tags]};
    }
    const {status, output, error, context, input} = snapshot as PlainSnapshot;
    return {...told, value: status, context: {output, error, context, input}, tags: []};
  }
}

export function isOfChart(snapshot: Snapshot<unknown>): snapshot is AnyMachineSnapshot {
  return 'machine' in snapshot && 'can' in snapshot;
}

function machineOf(ref: AnyActorRef): AnyStateMachine | undefined {
  const snapshot = ref.getSnapshot() as Snapshot<unknown>;
  return isOfChart(snapshot) ? (snapshot.machine as AnyStateMachine) : undefined;
}

function chartPart(snapshot: AnyMachineSnapshot): Pick<InspectedState, 'value' | 'context'> {
  return {value: snapshot.value as InspectedState['value'], context: snapshot.context as unknown};
}
