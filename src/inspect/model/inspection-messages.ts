/** The messages of `@xstate/inspect`, in which machines and states are JSON: those that an inspector is sent, and those that it sends. */
import type {AnyStateMachine, AnyStateNode, AnyTransitionDefinition, EventObject} from 'xstate';

import {isRecord, parseUntrusted, type Fields} from '../../ui/untrusted-json.js';
import {chartConfig, transitionConfig, eventNameFor4} from './chart-config.js';
import type {Delivery, Happening, InspectedActor, InspectedState} from './inspected.js';
import {plain} from './plain.js';

export type Message =
  | {
      readonly type: 'service.register';
      readonly sessionId: string;
      readonly id: string;
      readonly parent: string | undefined;
      readonly machine: string;
      readonly state: string;
    }
  | {readonly type: 'service.event'; readonly sessionId: string; readonly event: string}
  | {readonly type: 'service.state'; readonly sessionId: string; readonly state: string}
  | {readonly type: 'service.stop'; readonly sessionId: string}
  | {readonly type: 'xstate.disconnect'};

/** An event in the words of SCXML, as XState 4 has it. */
interface ScxmlEvent {
  readonly name: string;
  readonly data: unknown;
  readonly $$type: 'scxml';
  readonly type: 'external' | 'platform';
  readonly origin: string | undefined;
}

/** SCXML's own name for an event that did not arrive. */
const undelivered = 'error.communication';

/** A chart is sent once for each actor that runs it, and there may be thousands. */
const charts = new WeakMap<AnyStateMachine, string>();

export function messageOf(happening: Happening): Message {
  const {actor, kind} = happening;
  const {session: sessionId, id, parent} = actor;
  switch (kind) {
    case 'registered': {
      const state = stateText(actor, happening.state);
      return {type: 'service.register', sessionId, id, parent, machine: chartText(actor), state};
    }
    case 'received': {
      const event = JSON.stringify(scxmlOf(actor, happening.delivery));
      return {type: 'service.event', sessionId, event};
    }
    case 'changed':
      return {type: 'service.state', sessionId, state: stateText(actor, happening.state)};
    case 'stopped':
      return {type: 'service.stop', sessionId};
  }
}

/** The answer to an event that an actor did not take: an event itself, as the protocol has no other. */
export function refusalMessage(sessionId: string, {type}: EventObject, message: string): Message {
  const event: ScxmlEvent = {
    name: undelivered,
    data: {type: undelivered, event: type, message},
    $$type: 'scxml',
    type: 'platform',
    origin: undefined,
  };
  return {type: 'service.event', sessionId, event: JSON.stringify(event)};
}

function chartText({machine, id}: InspectedActor): string {
  if (!machine) return JSON.stringify(plainActorConfig(id));
  const text = charts.get(machine) ?? JSON.stringify(chartConfig(machine));
  charts.set(machine, text);
  return text;
}

/** For a promise, a callback, an observable: what XState says of all of them. */
function plainActorConfig(id: string): object {
  const ends = ['done', 'error', 'stopped'].map((state) => [state, {type: 'final'}] as const);
  return {id, initial: 'active', states: {active: {}, ...Object.fromEntries(ends)}};
}

function stateText(actor: InspectedActor, state: InspectedState): string {
  const {value, context, tags, done, cause, took} = state;
  const event = scxmlOf(actor, cause);
  return JSON.stringify({
    value,
    context: plain(context),
    event: event.data,
    _event: event,
    _sessionid: actor.session,
    actions: [],
    activities: {},
    meta: {},
    events: [],
    configuration: [],
    transitions: took.map((transition) => takenOf(transition, actor.machine)),
    children: {},
    done,
    tags,
    changed: true,
  });
}

function takenOf(
  transition: AnyTransitionDefinition,
  machine: AnyStateMachine | undefined,
): object {
  const source = transition.source as AnyStateNode;
  const eventType = eventNameFor4(transition.eventType as string, machine);
  return {...transitionConfig(transition), source: `#${source.id}`, eventType};
}

function scxmlOf({machine}: InspectedActor, {event, origin}: Delivery): ScxmlEvent {
  const name = eventNameFor4(event.type, machine);
  const data = {...(plain(event) as object), type: name};
  return {name, data, $$type: 'scxml', type: 'external', origin};
}

export type Command =
  | {readonly type: 'inspecting'}
  | {readonly type: 'event'; readonly session: string; readonly event: EventObject};

/** Characters of an event from an inspector; what a person writes is far shorter. */
const longest = 100_000;

/** Undefined for whatever is no command of the protocol. */
export function readCommand(data: unknown): Command | undefined {
  if (!isRecord(data)) return undefined;
  if (data.type === 'xstate.inspecting') return {type: 'inspecting'};
  if (data.type !== 'xstate.event') return undefined;
  const scxml = parseUntrusted(data.event, longest);
  if (!isRecord(scxml)) return undefined;
  // XState's own sender takes the receiver of an event from its origin, other tools name it.
  const session = data.service ?? scxml.origin;
  const event = isRecord(scxml.data) ? scxml.data : {type: scxml.name};
  if (typeof session !== 'string' || !isEvent(event)) return undefined;
  return {type: 'event', session, event};
}

function isEvent(event: Fields): event is EventObject {
  return typeof event.type === 'string' && event.type !== '';
}
