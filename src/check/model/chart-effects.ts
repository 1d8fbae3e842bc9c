/** What a step of a chart asks of others and of the clock, as plain data. */
import type {AnyActorRef, EventObject, ExecutableActionObject} from 'xstate';

import type {Chart, Snapshot} from './chart-steps.js';
import {partAt, pathOf} from './watched-input.js';

export type Effect =
  | {readonly type: 'send'; readonly to: Target; readonly event: EventObject}
  | {
      readonly type: 'schedule';
      readonly to: Target;
      readonly event: EventObject;
      /** In simulated milliseconds. */
      readonly delay: number;
      readonly id: string;
    }
  | {readonly type: 'cancel'; readonly id: string}
  | {readonly type: 'start'; readonly child: Child}
  | {readonly type: 'stop'; readonly id: string};

/** The actor itself, its parent, or whoever has a name. */
export type Target =
  {readonly who: 'self' | 'parent'} | {readonly who: 'named'; readonly name: string};

/** An actor that a chart brings up. */
export interface Child {
  readonly id: string;
  /** The name by which all others find it. */
  readonly name: string | undefined;
  readonly chart: Chart;
  /** What it is given; parts of the parent's input that the parent did not look into are left open. */
  readonly input: unknown;
  readonly isOpen: boolean;
}

/** Where a step was taken, and what the chart asked for in it. */
export interface Origin {
  readonly parent: AnyActorRef;
  readonly self: AnyActorRef;
  readonly asked: (ExecutableActionObject | 'spawned')[];
}

const self: Target = {who: 'self'};
const parent: Target = {who: 'parent'};

export function effectsOf(
  origin: Origin,
  before: Snapshot | null,
  after: Snapshot,
  chartNamed: (name: string) => Chart,
): readonly Effect[] {
  const start = (child: AnyActorRef): Effect => ({
    type: 'start',
    child: childOf(child, chartNamed),
  });
  const invoked = new Set(origin.asked.map(invokedBy));
  const children = Object.values(after.children);
  const isNew = (child: AnyActorRef): boolean => before?.children[child.id] !== child;
  const spawned = children.filter((child) => isNew(child) && !invoked.has(child)).values();
  // An actor that begins starts all its children before it does anything else.
  const effects = before ? [] : children.map(start);
  for (const action of origin.asked) {
    const child = action === 'spawned' ? spawned.next().value : invokedBy(action);
    const effect = child ? before && start(child) : effectOf(origin, action);
    if (effect) effects.push(effect);
  }
  return effects;
}

function invokedBy(action: Origin['asked'][number]): AnyActorRef | undefined {
  if (action === 'spawned' || action.type !== 'xstate.spawnChild') return undefined;
  return (action.params as {actorRef?: AnyActorRef}).actorRef;
}

interface Sending {
  readonly to?: AnyActorRef;
  readonly event: EventObject;
  readonly delay?: number;
  readonly id?: string;
}

function effectOf(origin: Origin, action: Origin['asked'][number]): Effect | null {
  if (action === 'spawned') return null;
  switch (action.type) {
    case 'xstate.sendTo':
    case 'xstate.raise': {
      const {to, event, delay, id} = action.params as Sending;
      const target = to === undefined || to === origin.self ? self : targetOf(origin, to);
      if (delay !== undefined) {
        return {type: 'schedule', to: target, event: oneOf(event), delay, id: id ?? event.type};
      }
      // What a chart raises without a delay it has dealt with itself.
      return to ? {type: 'send', to: target, event: oneOf(event)} : null;
    }
    case 'xstate.cancel':
      return {type: 'cancel', id: (action.params as {sendId: string}).sendId};
    case 'xstate.stopChild':
      return action.params ? {type: 'stop', id: (action.params as AnyActorRef).id} : null;
    default:
      throw new Error(`A chart asked for ${action.type}, which no chart of a site does.`);
  }
}

function targetOf(origin: Origin, to: AnyActorRef): Target {
  return to === origin.parent ? parent : {who: 'named', name: to.id};
}

function childOf(child: AnyActorRef, chartNamed: (name: string) => Chart): Child {
  const {input} = child.getSnapshot() as {input: unknown};
  return {
    id: child.id,
    name: (child as {systemId?: string}).systemId,
    chart: chartNamed(child.src as string),
    input,
    isOpen: isOpen(input),
  };
}

/** What a child is given, with the parts that were left open filled in from its parent's input. */
export function inputOf({input, isOpen}: Child, parentsInput: unknown): unknown {
  return isOpen ? filled(input, parentsInput) : input;
}

function isOpen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return pathOf(value) !== undefined || Object.values(value).some(isOpen);
}

function filled(value: unknown, given: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const path = pathOf(value);
  if (path) return partAt(given, path);
  if (Array.isArray(value)) return value.map((item) => filled(item, given));
  return mapped(value, (part) => filled(part, given));
}

/** Events that are alike are one, so that they can be told apart by being the same. */
const events = new Map<string, EventObject>();

/** The event as plain data: whoever is told of something cannot ask further. */
export function oneOf(event: EventObject): EventObject {
  const plain = isOpen(event) ? (read(event) as EventObject) : event;
  const key = JSON.stringify(plain);
  const known = events.get(key) ?? plain;
  events.set(key, known);
  return known;
}

const doneEvents = new Map<string, EventObject>();

/** What a parent hears when a child has come to its end. */
export function doneEventOf(actorId: string): EventObject {
  const known = doneEvents.get(actorId) ?? oneOf({type: `xstate.done.actor.${actorId}`});
  doneEvents.set(actorId, known);
  return known;
}

/** Looks into every part. */
function read(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, read);
  return mapped(value, read);
}

function mapped(value: object, change: (part: unknown) => unknown): object {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) result[key] = change((value as typeof result)[key]);
  return result;
}
