/**
 * What a chart is to XState 4: a configuration of plain data that its `createMachine` accepts.
 *
 * `@xstate/inspect`, and all that receives its messages, knows machines in these
 * words only, while our charts run on XState 5. What XState 4 cannot say is left
 * out: systemIds, inputs, and the actions of an initial transition.
 */
import {
  and,
  not,
  or,
  stateIn,
  type AnyStateMachine,
  type AnyStateNode,
  type AnyTransitionDefinition,
} from 'xstate';

import {plain} from './plain.js';

export interface TransitionConfig {
  /** Ids of states, each after `#`. Without any, the chart stays where it is. */
  readonly target?: readonly string[] | undefined;
  readonly cond?: Named | undefined;
  readonly actions?: readonly Named[] | undefined;
  readonly internal?: true | undefined;
  readonly description?: string | undefined;
}

type Transitions = readonly TransitionConfig[];
type TransitionMap = Readonly<Record<string, Transitions>>;

export interface InvokeConfig {
  readonly id: string;
  readonly src: string;
  readonly onDone?: Transitions | undefined;
  readonly onError?: Transitions | undefined;
}

export interface ChartConfig {
  readonly id: string;
  readonly type: AnyStateNode['type'];
  readonly history?: 'shallow' | 'deep' | undefined;
  /** The default of a history state. */
  readonly target?: string | undefined;
  readonly initial?: string | undefined;
  readonly description?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly meta?: unknown;
  readonly data?: unknown;
  readonly entry?: readonly Named[] | undefined;
  readonly exit?: readonly Named[] | undefined;
  readonly invoke?: readonly InvokeConfig[] | undefined;
  readonly on?: TransitionMap | undefined;
  readonly after?: TransitionMap | undefined;
  readonly always?: Transitions | undefined;
  readonly onDone?: Transitions | undefined;
  readonly states?: Readonly<Record<string, ChartConfig>> | undefined;
}

const known = new WeakMap<AnyStateMachine, ChartConfig>();

/** The same object each time for the same chart. */
export function chartConfig(machine: AnyStateMachine): ChartConfig {
  const config = known.get(machine) ?? configOf(machine.root);
  known.set(machine, config);
  return config;
}

/** One transition, as it stands in a configuration. */
export function transitionConfig({
  source,
  target,
  guard,
  actions,
  reenter,
  description,
}: AnyTransitionDefinition): TransitionConfig {
  const node = source as AnyStateNode;
  const targets = target as readonly AnyStateNode[] | undefined;
  // In XState 4 a transition to a state within leaves its source unless it says otherwise.
  const staysInside = targets?.every((each) => isWithin(each, node)) ?? false;
  return {
    target: targets?.map(({id}) => `#${id}`),
    cond: guard === undefined ? undefined : guardNamed(guard),
    actions: listOf(actions.map(actionNamed)),
    internal: (staysInside && !reenter) || undefined,
    description,
  };
}

function configOf(node: AnyStateNode): ChartConfig {
  const {id, type, history, config, description, output} = node;
  const {on, after, onDone} = transitionsOf(node);
  return {
    id,
    type,
    history: history || undefined,
    target: type === 'history' ? (config as {target?: string}).target : undefined,
    initial: node.initial.target[0]?.key,
    description,
    tags: listOf(node.tags),
    meta: plain(node.meta),
    data: plain(output),
    entry: actionsOf(config.entry),
    exit: actionsOf(config.exit),
    invoke: invokesOf(node),
    on,
    after,
    always: node.always?.map(transitionConfig),
    onDone,
    states: type === 'compound' || type === 'parallel' ? statesOf(node) : undefined,
  };
}

function statesOf({states}: AnyStateNode): Readonly<Record<string, ChartConfig>> {
  return Object.fromEntries(Object.entries(states).map(([key, each]) => [key, configOf(each)]));
}

/** Without what XState has added to start and cancel the timers of delays. */
function actionsOf(actions: unknown): readonly Named[] | undefined {
  if (actions === undefined) return undefined;
  return listOf((Array.isArray(actions) ? actions : [actions]).map(actionNamed));
}

function invokesOf(node: AnyStateNode): readonly InvokeConfig[] | undefined {
  return listOf(
    node.invoke.map(({id, src}) => ({
      id,
      // XState has given a name to what stands in place.
      src: src as string,
      onDone: transitionsFor(node, doneOf(id)),
      onError: transitionsFor(node, errorOf(id)),
    })),
  );
}

/** Sorted by what a configuration calls them: those of an invocation are said with it. */
function transitionsOf(node: AnyStateNode): Pick<ChartConfig, 'on' | 'after' | 'onDone'> {
  const on: Record<string, Transitions> = {};
  const after: Record<string, Transitions> = {};
  const withInvoke = new Set(node.invoke.flatMap(({id}) => [doneOf(id), errorOf(id)]));
  // XState 4 has no `onDone` for a whole chart.
  const done = node.parent && node.config.onDone ? `xstate.done.state.${node.id}` : undefined;
  for (const [type, transitions] of node.transitions) {
    const {delay} = (transitions[0] ?? {}) as {delay?: string | number};
    const configs = transitions.map(transitionConfig);
    if (delay !== undefined) after[String(delay)] = configs;
    else if (type !== done && !withInvoke.has(type)) {
      on[eventNameFor4(type, node.machine)] = configs;
    }
  }
  return {
    on: mapOrNothing(on),
    after: mapOrNothing(after),
    onDone: done === undefined ? undefined : transitionsFor(node, done),
  };
}

function transitionsFor(node: AnyStateNode, type: string): Transitions | undefined {
  return node.transitions.get(type)?.map(transitionConfig);
}

function doneOf(id: string): string {
  return `xstate.done.actor.${id}`;
}

function errorOf(id: string): string {
  return `xstate.error.actor.${id}`;
}

function isWithin(node: AnyStateNode, outer: AnyStateNode): boolean {
  return node === outer || (node.parent !== undefined && isWithin(node.parent, outer));
}

function listOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function mapOrNothing<T>(
  map: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> | undefined {
  return Object.keys(map).length > 0 ? map : undefined;
}

/** A guard or an action by its name, with what it is always given, if anything. */
type Named = string | {readonly type: string; readonly params: object};

/** What a function of a chart is called that was written in place. */
const unnamed = 'inline';

/** Told apart by what they do, since a minifier takes functions' names away. */
const composites = new Map<unknown, string>(
  Object.entries({and: and([]), or: or([]), not: not(''), stateIn: stateIn('')}).map(
    ([name, guard]) => [checkOf(guard), name],
  ),
);

/** `hotfixLoaded`, `and(ready, not(stopped))`, `inline`. */
function guardNamed(guard: unknown): Named {
  return typeof guard === 'function' ? compositeName(guard) : named(guard);
}

/** `writeRetry`, `assign`, `inline`. */
function actionNamed(action: unknown): Named {
  if (typeof action !== 'function') return named(action);
  const {type} = action as {type?: unknown};
  return typeof type === 'string' ? type.replace(/^xstate\./, '') : unnamed;
}

function compositeName(guard: object): string {
  const name = composites.get(checkOf(guard));
  if (name === undefined) return unnamed;
  const {guards, stateValue} = guard as {guards?: readonly unknown[]; stateValue?: unknown};
  const parts = guards?.map((part) => plainName(guardNamed(part))) ?? [JSON.stringify(stateValue)];
  return `${name}(${parts.join(', ')})`;
}

function named(thing: unknown): Named {
  if (typeof thing === 'string') return thing;
  const {type, params} = (thing ?? {}) as {type?: unknown; params?: unknown};
  if (typeof type !== 'string') return unnamed;
  return typeof params === 'object' && params !== null ? {type, params} : type;
}

function plainName(thing: Named): string {
  return typeof thing === 'string' ? thing : thing.type;
}

function checkOf(guard: object): unknown {
  return (guard as {check?: unknown}).check;
}

const eventNames = new WeakMap<AnyStateMachine, ReadonlyMap<string, string>>();

/** `xstate.after(readTime)#despooler.readingInstruction`; events of a chart's own keep their names. */
export function eventNameFor4(type: string, machine: AnyStateMachine | undefined): string {
  if (!type.startsWith('xstate.')) return type;
  const ofChart = machine && namesOf(machine).get(type);
  return (
    ofChart ??
    type
      .replace(/^xstate\.done\.actor\./, 'done.invoke.')
      .replace(/^xstate\.error\.actor\./, 'error.platform.')
  );
}

/** A delay and a state's id may hold any character, so only the chart can tell them apart. */
function namesOf(machine: AnyStateMachine): ReadonlyMap<string, string> {
  const names = eventNames.get(machine) ?? new Map(namesIn(machine.root));
  eventNames.set(machine, names);
  return names;
}

function* namesIn(node: AnyStateNode): Generator<[string, string]> {
  yield [`xstate.done.state.${node.id}`, `done.state.${node.id}`];
  for (const {eventType, delay} of node.after) {
    yield [String(eventType), `xstate.after(${String(delay)})#${node.id}`];
  }
  for (const child of Object.values(node.states)) yield* namesIn(child);
}
