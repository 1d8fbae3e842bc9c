/** What can be shown in an inspector: actors, what happens to them, and the answer to what they are sent. */
import type {AnyStateMachine, AnyTransitionDefinition, EventObject, StateValue} from 'xstate';

/** One event as it reached an actor. */
export interface Delivery {
  readonly event: EventObject;
  /** The session of the actor that sent it, if one did. */
  readonly origin?: string | undefined;
}

/** An actor at one moment. */
export interface InspectedState {
  readonly value: StateValue;
  readonly context: unknown;
  readonly tags: readonly string[];
  /** Whether its chart has come to an end. */
  readonly done: boolean;
  /** The event that led here. */
  readonly cause: Delivery;
  readonly took: readonly TakenTransition[];
}

/** XState's own record of a transition that was taken. */
export type TakenTransition = AnyTransitionDefinition;

export interface InspectedActor {
  /** Unique on the page, and for one life: an actor that is started again has another. */
  readonly session: string;
  /** What it is called. */
  readonly id: string;
  readonly parent: string | undefined;
  /** Undefined for an actor that is no chart, such as a promise. */
  readonly machine: AnyStateMachine | undefined;
}

/** Hears what happens, in the order in which it does. */
export interface InspectionWatcher {
  registered(actor: InspectedActor, state: InspectedState): void;
  received(actor: InspectedActor, delivery: Delivery): void;
  changed(actor: InspectedActor, state: InspectedState): void;
  stopped(actor: InspectedActor): void;
}

/** Some actors that an inspector can be shown: a recorded run, or charts that are live. */
export interface InspectedSource {
  /** Tells the watcher of all that is there now, then of what happens, until the returned function is called. */
  watch(watcher: InspectionWatcher): () => void;
  /** Sends an actor an event from an inspector: null if it took it, otherwise a sentence that says why not. */
  send(session: string, event: EventObject): string | null;
  /** Whether the actor of that session is one of these. */
  has(session: string): boolean;
}
