/** What can be shown in an inspector: actors, what happens to them, and the answer to what they are sent. */
import type {
  AnyMachineSnapshot,
  AnyStateMachine,
  AnyTransitionDefinition,
  EventObject,
  StateValue,
} from 'xstate';

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
  /** XState's own records of the transitions that were taken. */
  readonly took: readonly AnyTransitionDefinition[];
}

export interface InspectedActor {
  /** Unique on the page, and for one life: an actor that is started again has another. */
  readonly session: string;
  /** What it is called. */
  readonly id: string;
  readonly parent: string | undefined;
  /** Undefined for an actor that is no chart, such as a promise. */
  readonly machine: AnyStateMachine | undefined;
}

/** What happens to an actor. */
export type Happening = {readonly actor: InspectedActor} & (
  | {readonly kind: 'registered' | 'changed'; readonly state: InspectedState}
  | {readonly kind: 'received'; readonly delivery: Delivery}
  | {readonly kind: 'stopped'}
);

/** Hears what happens, in the order in which it does. */
export type InspectionWatcher = (happening: Happening) => void;

/** Some actors that an inspector can be shown: a recorded run, or charts that are live. */
export interface InspectedSource {
  /** Tells the watcher of all that is there now, then of what happens, until the returned function is called. */
  watch(watcher: InspectionWatcher): () => void;
  /** Sends an actor an event from an inspector: null if it took it, otherwise a sentence that says why not. */
  send(session: string, event: EventObject): string | null;
  /** Whether the actor of that session is one of these. */
  has(session: string): boolean;
}

/** A chart at the moment of a snapshot. */
export function stateOfChart(
  {value, context, tags, status}: AnyMachineSnapshot,
  cause: Delivery,
  took: readonly AnyTransitionDefinition[],
): InspectedState {
  return {
    value: value as StateValue,
    context: context as unknown,
    tags: [...tags],
    done: status === 'done',
    cause,
    took,
  };
}
