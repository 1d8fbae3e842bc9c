/** A chart as plain data, read from the machine that runs: its states, their nesting, its transitions. */
import type {AnyStateMachine, AnyStateNode, AnyTransitionDefinition, UnknownAction} from 'xstate';

import type {FactId} from '../../../lessons/facts.js';
import {transitionName} from '../../run/transition-names.js';

/** How long something waits: the delay's name, and its length where that is the same in every run. */
export interface ChartDelay {
  readonly name: string;
  readonly milliseconds: number | null;
}

export interface ChartAction {
  readonly name: string;
  /** What it is told, where that is the same every time: `file-in-use`. */
  readonly detail: string;
  /** What it sends goes out only after this time; null for at once. */
  readonly delay: ChartDelay | null;
}

/** What a transition waits for. */
export type Trigger =
  | {readonly kind: 'message'; readonly type: string}
  | {readonly kind: 'delay'; readonly delay: ChartDelay}
  /** The end of an actor that the chart has started, or of the state's own inner states. */
  | {readonly kind: 'done'; readonly of: string}
  | {readonly kind: 'always'};

export interface ChartTransition {
  /** `storingMaster|master.storeFailed|0`, as a recording has it. */
  readonly name: string;
  readonly source: string;
  /** Null where the state stays as it is. */
  readonly target: string | null;
  readonly trigger: Trigger;
  readonly guard: string | null;
  /** Whether it is taken where no guard before it holds. */
  readonly isOtherwise: boolean;
  readonly actions: readonly ChartAction[];
}

export interface ChartState {
  /** `taken.waiting`; empty for the chart itself. */
  readonly path: string;
  readonly parent: string | null;
  readonly kind: AnyStateNode['type'];
  /** The inner state that it begins with. */
  readonly initial: string | null;
  readonly description: string;
  readonly facts: readonly FactId[];
  readonly entry: readonly ChartAction[];
  readonly exit: readonly ChartAction[];
  /** The actors that live as long as the state is active. */
  readonly invokes: readonly string[];
}

export interface ChartGraph {
  /** The machine's id. */
  readonly id: string;
  /** The chart itself first, then each state before its inner states. */
  readonly states: readonly ChartState[];
  readonly transitions: readonly ChartTransition[];
}

/** A state or a transition that the reader has chosen. */
export type Selection =
  | {readonly kind: 'state'; readonly path: string}
  | {readonly kind: 'transition'; readonly name: string};

export function graphOf(machine: AnyStateMachine): ChartGraph {
  const nodes = withInner(machine.root);
  return {
    id: machine.id,
    states: nodes.map((node) => stateOf(node, machine)),
    transitions: nodes.flatMap((node) => transitionsOf(node, machine)),
  };
}

function withInner(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(withInner)];
}

function pathOf({path}: AnyStateNode): string {
  return path.join('.');
}

function stateOf(node: AnyStateNode, machine: AnyStateMachine): ChartState {
  const first = node.type === 'compound' ? node.initial.target[0] : undefined;
  const {facts = []} = (node.meta ?? {}) as {facts?: readonly FactId[]};
  return {
    path: pathOf(node),
    parent: node.parent ? pathOf(node.parent) : null,
    kind: node.type,
    initial: first ? pathOf(first as AnyStateNode) : null,
    description: node.description ?? '',
    facts,
    entry: actionsOf(node.entry, machine),
    exit: actionsOf(node.exit, machine),
    invokes: node.invoke.map(({id}) => id),
  };
}

function transitionsOf(node: AnyStateNode, machine: AnyStateMachine): readonly ChartTransition[] {
  const groups = [...node.transitions.values(), node.always ?? []] as AnyTransitionDefinition[][];
  return groups.flatMap((group) =>
    group.map((transition, index) => ({
      name: transitionName(transition),
      source: pathOf(node),
      target: targetOf(transition),
      trigger: triggerOf(transition, node, machine),
      guard: guardOf(transition),
      isOtherwise: index > 0 && !transition.guard,
      actions: actionsOf(transition.actions, machine),
    })),
  );
}

function targetOf(transition: AnyTransitionDefinition): string | null {
  const [target, ...more] = (transition.target ?? []) as readonly AnyStateNode[];
  // A line has one end; a chart that needs more needs another picture first.
  if (more.length > 0) throw new Error(`${transitionName(transition)} has several targets.`);
  return target ? pathOf(target) : null;
}

function guardOf({guard}: AnyTransitionDefinition): string | null {
  return guard ? nameOf(guard as {readonly type: string} | string) : null;
}

function triggerOf(
  {eventType}: AnyTransitionDefinition,
  node: AnyStateNode,
  machine: AnyStateMachine,
): Trigger {
  const type = eventType as string;
  const delayed = node.after.find((each) => each.eventType === type);
  if (delayed) return {kind: 'delay', delay: delayOf(delayed.delay, machine)};
  if (type === '') return {kind: 'always'};
  const done = /^xstate\.done\.(actor|state)\.(.+)$/u.exec(type);
  return done?.[2] === undefined ? {kind: 'message', type} : {kind: 'done', of: done[2]};
}

/** Those that the chart names; XState adds its own, which set and clear the delays. */
function actionsOf(
  actions: readonly UnknownAction[],
  machine: AnyStateMachine,
): readonly ChartAction[] {
  return actions.flatMap((action) => {
    if (typeof action === 'function') return [];
    const name = nameOf(action);
    const {delay} = (machine.implementations.actions[name] ?? {}) as {readonly delay?: unknown};
    return {
      name,
      detail: detailOf(action),
      delay: delay === undefined ? null : delayOf(delay, machine),
    };
  });
}

/** What is computed only when it is taken is not known here. */
function detailOf(action: UnknownAction): string {
  const {params} = typeof action === 'object' ? action : {};
  return params && typeof params === 'object' ? Object.values(params).map(String).join(', ') : '';
}

function delayOf(delay: unknown, machine: AnyStateMachine): ChartDelay {
  if (typeof delay === 'number') return {name: '', milliseconds: delay};
  const name = String(delay);
  const value: unknown = machine.implementations.delays[name];
  return {name, milliseconds: typeof value === 'number' ? value : null};
}

function nameOf(named: {readonly type: string} | string): string {
  return typeof named === 'string' ? named : named.type;
}

export function stateAt({states}: ChartGraph, wanted: string | null): ChartState | undefined {
  return states.find(({path}) => path === wanted);
}

export function transitionNamed(
  {transitions}: ChartGraph,
  wanted: string,
): ChartTransition | undefined {
  return transitions.find(({name}) => name === wanted);
}
