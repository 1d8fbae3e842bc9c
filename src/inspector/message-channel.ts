/** The line to the application that is inspected: knocks, checks what comes, and sends. */
import type {ParsedReceiverEvent, ReceiverEvent} from '@xstate/inspect/lib/types.js';
import {msg, str} from '@lit/localize';

import {isRecord, parseUntrusted, type Fields} from '../ui/untrusted-json.js';
import type {InspectorModel} from './inspector-model.js';
import type {Receiver} from './receiver.js';

/**
 * `alone`: no other window has anything to do with this one. `waiting`: the other does not answer.
 * `closed`: it is gone.
 */
export type LinkStatus = 'alone' | 'waiting' | 'connected' | 'closed';

/** After so many seconds without an answer, knocking becomes rare. */
const patience = 8;

export class Link {
  status: LinkStatus;
  /** Where the application comes from, once it has answered. */
  origin: string | undefined;
  /** How many of its messages made no sense, and what was wrong with the last. */
  faults: {readonly count: number; readonly last: string} | undefined;

  readonly #target: Window | null;
  readonly #model: InspectorModel;
  readonly #onChange: () => void;
  #receiver: Receiver | undefined;
  #message: ReceiverEvent | undefined;
  #seconds = 0;

  /** `model` takes what happens to actors. `onChange` hears that it, the status or the faults are others. */
  constructor(target: Window | null, model: InspectorModel, onChange: () => void) {
    this.#target = target;
    this.#model = model;
    this.#onChange = onChange;
    this.status = target ? 'waiting' : 'alone';
  }

  /** Begins to listen and knocks. */
  async start(): Promise<void> {
    if (!this.#target) return;
    window.addEventListener('message', this.#onMessage);
    await this.#knock();
  }

  stop(): void {
    window.removeEventListener('message', this.#onMessage);
  }

  /** Looks, once a second, whether the other window is there, and knocks if it does not answer. */
  tick(): void {
    if (!this.#target || this.status === 'closed') return;
    if (this.#target.closed) {
      this.#lose('closed');
    } else if (this.status === 'waiting') {
      this.#seconds += 1;
      if (this.#seconds <= patience || this.#seconds % patience === 0) void this.#knock();
    }
  }

  /** Sends an actor an event, as XState 4 writes it. */
  send(session: string, event: {readonly type: string}): void {
    const scxml = {
      name: event.type,
      data: event,
      $$type: 'scxml',
      type: 'external',
      origin: session,
    };
    this.#receiver?.send({type: 'xstate.event', event: JSON.stringify(scxml), service: session});
  }

  async #knock(): Promise<void> {
    if (this.#receiver) {
      this.#receiver.send({type: 'xstate.inspecting'});
      return;
    }
    try {
      const {createReceiver} = await import('./receiver.js');
      // It knocks by itself when it is made.
      this.#receiver ??= createReceiver(
        // Before it has answered, nobody knows where the other comes from. A file has no origin.
        (command) => this.#target?.postMessage(command, namedOrigin(this.origin)),
        (event) => this.#hear(event),
      );
    } catch {
      // It did not load. The next second tries again.
    }
  }

  readonly #onMessage = ({source, origin, data}: MessageEvent): void => {
    if (!isRecord(data) || typeof data.type !== 'string') return;
    if (this.origin !== undefined && origin !== this.origin) return;
    if (data.type === 'xstate.disconnect') {
      // What a page says as it is left comes from no window any more, only from its origin.
      const isLast = source === null && this.status === 'connected';
      if (source === this.#target || isLast) this.#disconnect();
    } else if (source === this.#target && data.type.startsWith('service.')) {
      this.#take(origin, data);
    }
  };

  #disconnect(): void {
    this.#seconds = 0;
    // It may come back as a page from elsewhere.
    this.origin = undefined;
    this.#lose('waiting');
  }

  #lose(status: LinkStatus): void {
    this.status = status;
    this.#model.end();
    this.#onChange();
  }

  #take(origin: string, data: Fields): void {
    const fault = faultIn(data);
    if (fault !== undefined) {
      this.#note(fault);
      return;
    }
    const message = data as unknown as ReceiverEvent;
    this.#message = message;
    try {
      this.#receiver?.take(message);
    } catch (error) {
      this.#note(error instanceof Error ? error.message : String(error));
      return;
    }
    this.origin = origin;
    this.status = 'connected';
    this.#onChange();
  }

  #hear(event: ParsedReceiverEvent): void {
    const fault = this.#message && this.#model.take(event, this.#message);
    if (fault !== undefined) this.#note(fault);
  }

  #note(fault: string): void {
    this.faults = {count: (this.faults?.count ?? 0) + 1, last: fault.slice(0, 300)};
    this.#onChange();
  }
}

function namedOrigin(origin: string | undefined): string {
  return origin === undefined || origin === 'null' ? '*' : origin;
}

/** Characters of an id, and of a machine, a state or an event as JSON. */
const longestId = 1_000;
const longestText = 5_000_000;
/** Levels of states within states. */
const deepest = 64;

/** What is wrong with a message whose type begins with `service.`, if anything. */
function faultIn(data: Fields): string | undefined {
  if (!isId(data.sessionId)) return msg('The message has no session ID.');
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
      return msg(str`The message has an unknown type, “${String(data.type).slice(0, 60)}”.`);
  }
}

function faultInRegister({id, parent, machine, state}: Fields): string | undefined {
  if (!isIdOrNothing(id)) return msg('The ID of the actor is not text.');
  if (!isIdOrNothing(parent)) return msg('The parent of the actor is not a session ID.');
  if (!isRecord(parseUntrusted(machine, longestText)))
    return msg('The machine of the actor is not a JSON object.');
  return faultInState(state);
}

function faultInState(text: unknown): string | undefined {
  const state = parseUntrusted(text, longestText);
  if (!isRecord(state)) return msg('The state is not a JSON object.');
  if (!isStateValue(state.value, 0))
    return msg('The value of the state is neither text nor an object.');
  if (!isRecord(state._event) || typeof state._event.name !== 'string') {
    return msg('The state does not name the event that led to it.');
  }
  return undefined;
}

function faultInEvent(text: unknown): string | undefined {
  const event = parseUntrusted(text, longestText);
  const isEvent = isRecord(event) && typeof event.name === 'string' && isIdOrNothing(event.origin);
  return isEvent ? undefined : msg('The event is not a JSON object with a name.');
}

function isStateValue(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return true;
  if (!isRecord(value) || depth > deepest) return false;
  return Object.values(value).every((inner) => isStateValue(inner, depth + 1));
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestId;
}

function isIdOrNothing(value: unknown): boolean {
  return value === undefined || value === null || isId(value);
}
