/** Looks at a message before anything is made of it: any window may send anything. */
import {msg, str} from '@lit/localize';
import type {ReceiverEvent} from '@xstate/inspect/lib/types.js';

/** A message of the protocol, or what is wrong with it. */
export type Checked = {readonly message: ReceiverEvent} | {readonly fault: string};

/** Characters of an id, and of a machine, a state or an event as JSON. */
const longestId = 1_000;
const longestText = 5_000_000;
/** Levels of states within states. */
const deepest = 64;

type Fields = Readonly<Record<string, unknown>>;

/** `data` is a message whose type begins with `service.`. */
export function checkMessage(data: Fields): Checked {
  const fault = faultIn(data);
  return fault === undefined ? {message: data as unknown as ReceiverEvent} : {fault};
}

function faultIn(data: Fields): string | undefined {
  if (!isId(data.sessionId)) return msg('A message without a session id.');
  switch (data.type) {
    case 'service.register':
      return faultInRegister(data);
    case 'service.state':
      return faultInState(data.state);
    case 'service.event':
      return faultInEvent(data.event);
    case 'service.stop':
      return undefined;
    default:
      return msg(str`A message of an unknown type, “${String(data.type).slice(0, 60)}”.`);
  }
}

function faultInRegister({id, parent, machine, state}: Fields): string | undefined {
  if (!isIdOrNothing(id)) return msg('An actor whose id is no text.');
  if (!isIdOrNothing(parent)) return msg('An actor whose parent is no session id.');
  if (!isRecord(parse(machine))) return msg('An actor whose machine is not the JSON of an object.');
  return faultInState(state);
}

function faultInState(text: unknown): string | undefined {
  const state = parse(text);
  if (!isRecord(state)) return msg('A state that is not the JSON of an object.');
  if (!isStateValue(state.value, 0))
    return msg('A state whose value is neither a text nor an object.');
  if (!isRecord(state._event) || typeof state._event.name !== 'string') {
    return msg('A state that does not say which event led to it.');
  }
  return undefined;
}

function faultInEvent(text: unknown): string | undefined {
  const event = parse(text);
  const isEvent = isRecord(event) && typeof event.name === 'string' && isIdOrNothing(event.origin);
  return isEvent ? undefined : msg('An event that is not the JSON of an object with a name.');
}

function isStateValue(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return true;
  if (!isRecord(value) || depth > deepest) return false;
  return Object.values(value).every((inner) => isStateValue(inner, depth + 1));
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string' || text.length > longestText) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestId;
}

function isIdOrNothing(value: unknown): boolean {
  return value === undefined || value === null || isId(value);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
