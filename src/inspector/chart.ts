/** A chart as it is drawn: read once from the machine that XState 4 has made of a definition. */
import {msg, str} from '@lit/localize';
import type {AnyStateMachine, StateNode, StateValue, TransitionDefinition} from 'xstate';

type Node4 = StateNode<unknown, object, never>;

/** `event`: sent to it. `delay`: time has passed. `always`: at once. `done`, `error`: something ended. */
export type TransitionKind = 'event' | 'delay' | 'always' | 'done' | 'error';

export interface ChartTransition {
  /** Unique in its chart. */
  readonly key: string;
  readonly kind: TransitionKind;
  /** XState's name of the event. */
  readonly eventType: string;
  /** What a reader is shown of it: an event's name, a delay, what has ended. */
  readonly label: string;
  readonly guard: string | undefined;
  /** Whether an earlier one for the same event is taken first, where its guard holds. */
  readonly isOtherwise: boolean;
  /** Ids of states; none where the chart stays as it is. */
  readonly targets: readonly string[];
  readonly actions: readonly string[];
}

export interface ChartState {
  readonly id: string;
  readonly key: string;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly isInitial: boolean;
  readonly description: string | undefined;
  readonly tags: readonly string[];
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  /** What runs as long as the state is active. */
  readonly invokes: readonly string[];
  readonly transitions: readonly ChartTransition[];
  readonly states: readonly ChartState[];
}

export interface Chart {
  readonly root: ChartState;
  readonly byId: ReadonlyMap<string, ChartState>;
}

const kinds: readonly (readonly [RegExp, TransitionKind])[] = [
  [/^$/, 'always'],
  [/^xstate\.after\((.*)\)#/s, 'delay'],
  [/^done\.(?:state|invoke)\.(.*)$/s, 'done'],
  [/^error\.(?:platform|execution|communication)\.?(.*)$/s, 'error'],
];

/** More than this nobody could read, and a browser could not draw. */
const deepest = 32;
const mostStates = 2_000;

/** Throws where there is more than can be drawn. */
export function readChart(machine: AnyStateMachine): Chart {
  const root = readState(machine as unknown as Node4, 0);
  const states = statesIn(root);
  if (states.length > mostStates)
    throw new Error(msg(str`The chart has more than ${mostStates} states.`));
  return {root, byId: new Map(states.map((state) => [state.id, state]))};
}

/** The ids of the states that a value says are active, the outer ones first; undefined if it is not of this chart. */
export function activeIn({root}: Chart, value: StateValue): readonly string[] | undefined {
  const active: string[] = [];
  return collectActive(root, value, active) ? active : undefined;
}

/** `taken.waiting`, as a person would write it; parts that are active together stand beside each other. */
export function valueText(value: StateValue): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([key, inner]) => {
      const rest = valueText(inner);
      return rest === '' ? key : `${key}.${rest}`;
    })
    .join(', ');
}

/** The events that some active state has a transition for, without those that XState makes itself. */
export function acceptedEvents({byId}: Chart, active: Iterable<string>): readonly string[] {
  const events = new Set<string>();
  for (const id of active) {
    for (const {kind, eventType} of byId.get(id)?.transitions ?? []) {
      if (kind === 'event' && eventType !== '*') events.add(eventType);
    }
  }
  return [...events].sort();
}

function collectActive(state: ChartState, value: StateValue, active: string[]): boolean {
  active.push(state.id);
  const children = typeof value === 'string' ? [[value, {}] as const] : Object.entries(value);
  // A chart of a single state has nothing within it.
  if (state.states.length === 0) return children.every(([key]) => key === '');
  const isWhole = state.type === 'parallel' || children.length <= 1;
  return (
    isWhole &&
    children.every(([key, inner]) => {
      const child = state.states.find((each) => each.key === key);
      return child !== undefined && collectActive(child, inner, active);
    })
  );
}

function readState(node: Node4, depth: number): ChartState {
  if (depth > deepest) throw new Error(msg(str`The chart has more than ${deepest} levels.`));
  const {id, key, type, description, tags, parent} = node;
  const states = Object.values(node.states) as unknown as Node4[];
  return {
    id,
    key,
    type,
    isInitial: parent?.type === 'compound' && parent.config.initial === key,
    description,
    tags,
    entry: ownActions(node.onEntry),
    exit: ownActions(node.onExit),
    invokes: node.invoke.map((each) => (typeof each.src === 'string' ? each.src : each.src.type)),
    transitions: readTransitions(node),
    states: states.map((state) => readState(state, depth + 1)),
  };
}

function readTransitions({id, transitions}: Node4): readonly ChartTransition[] {
  const guarded = new Set<string>();
  return transitions.map((transition, index) => {
    const {eventType} = transition;
    const {kind, label} = readEventType(eventType);
    const isOtherwise = guarded.has(eventType);
    if (transition.cond) guarded.add(eventType);
    return {
      key: `${id} ${index}`,
      kind,
      eventType,
      label,
      guard: guardName(transition),
      isOtherwise,
      targets: transition.target?.map((target) => target.id) ?? [],
      actions: transition.actions.map(({type}) => type),
    };
  });
}

export function readEventType(eventType: string): {kind: TransitionKind; label: string} {
  for (const [pattern, kind] of kinds) {
    const match = pattern.exec(eventType);
    if (match) return {kind, label: match[1] ?? ''};
  }
  return {kind: 'event', label: eventType};
}

export function guardName({
  cond,
}: Pick<TransitionDefinition<unknown, never>, 'cond'>): string | undefined {
  if (!cond) return undefined;
  return 'name' in cond && typeof cond.name === 'string' ? cond.name : cond.type;
}

/** Without what XState adds to begin and end its delays. */
function ownActions(actions: Node4['onEntry']): readonly string[] {
  return actions
    .filter((action) => {
      const event = (action as {event?: {type?: unknown}}).event?.type;
      const isTimer = typeof event === 'string' && event.startsWith('xstate.after(');
      return !isTimer && action.type !== 'xstate.cancel';
    })
    .map(({type}) => type);
}

function statesIn(state: ChartState): readonly ChartState[] {
  return [state, ...state.states.flatMap(statesIn)];
}

/** The keys of the transitions. What a sender says of them is not to be relied on. */
export function takenIn({byId}: Chart, transitions: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const taken of Array.isArray(transitions) ? (transitions as unknown[]) : []) {
    const {source, eventType, target, cond} = (taken ?? {}) as Readonly<Record<string, unknown>>;
    const guard = typeof cond === 'string' ? cond : guardName({cond: cond as never});
    const targets = Array.isArray(target) ? target.map((id) => withoutHash(id)) : [];
    const found = byId
      .get(withoutHash(source))
      ?.transitions.find(
        (each) =>
          each.eventType === eventType &&
          each.guard === guard &&
          each.targets.join(' ') === targets.join(' '),
      );
    if (found) keys.add(found.key);
  }
  return keys;
}

function withoutHash(id: unknown): string {
  return typeof id === 'string' ? id.replace(/^#/, '') : '';
}
