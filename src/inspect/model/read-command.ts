/** Reads what an inspector asks for, and takes nothing for granted: any window may send anything. */
import type {EventObject} from 'xstate';

export type Command =
  | {readonly type: 'inspecting'}
  | {readonly type: 'event'; readonly session: string; readonly event: EventObject};

/** Characters of an event; what a person writes is far shorter. */
const longest = 100_000;

/** Undefined for whatever is no command of the protocol. */
export function readCommand(data: unknown): Command | undefined {
  if (!isRecord(data)) return undefined;
  if (data.type === 'xstate.inspecting') return {type: 'inspecting'};
  if (data.type !== 'xstate.event') return undefined;
  const scxml = parse(data.event);
  if (!isRecord(scxml)) return undefined;
  // XState's own sender takes the receiver of an event from its origin, other tools name it.
  const session = data.service ?? scxml.origin;
  const event = isRecord(scxml.data) ? scxml.data : {type: scxml.name};
  if (typeof session !== 'string' || !isEvent(event)) return undefined;
  return {type: 'event', session, event};
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string' || text.length > longest) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEvent(event: Record<string, unknown>): event is EventObject {
  return typeof event.type === 'string' && event.type !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
