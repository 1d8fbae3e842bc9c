/** The messages between a simulator and the page that embeds it: how they look, and how one is read. */
import {msg, str} from '@lit/localize';

import {describeFound, isPlainObject} from '../run/scenario-refusal.js';
import {commandNames, type CommandName} from './commands.js';
import {ProtocolError, type Fields} from './fields.js';

/** Marks our messages among all others that a window gets. */
export const sourceName = 'lost-refresh';
/** Messages of another version are refused by name. */
export const protocolVersion = 1;

export type MessageId = string | number;

/** What a host asks: a handshake, or a command with its fields. */
export interface Request {
  readonly id: MessageId | undefined;
  readonly type: 'hello' | CommandName;
  readonly fields: Fields;
}

/** Whether a message is meant for a simulator at all. Whatever is not, is left alone. */
export function isOurs(data: unknown): data is Fields {
  return isPlainObject(data) && (data as Fields).source === sourceName;
}

/** The id that an answer has to have; undefined where there is none that could be given back. */
export function idOf({id}: Fields): MessageId | undefined {
  const isText = typeof id === 'string' && id.length <= 100;
  return isText || (typeof id === 'number' && Number.isFinite(id)) ? id : undefined;
}

/** What one of our messages asks. Throws a `ProtocolError`. */
export function readRequest(data: Fields): Request {
  const {v, id, type} = data;
  const fields = fieldsOf(data);
  if (v !== protocolVersion) {
    const found = describeFound(v);
    throw new ProtocolError(
      'wrong-version',
      msg(str`v is ${found}; it must be ${protocolVersion}.`),
    );
  }
  if (id !== undefined && idOf(data) === undefined) {
    const found = describeFound(id);
    throw new ProtocolError(
      'malformed',
      msg(str`id is ${found}; it must be a short text or a number.`),
    );
  }
  if (typeof type !== 'string') {
    const found = describeFound(type);
    throw new ProtocolError(
      'malformed',
      msg(str`type is ${found}; it must be the name of a command.`),
    );
  }
  if (type !== 'hello' && !isCommandName(type)) {
    const known = ['hello', ...commandNames].join(', ');
    const found = describeFound(type);
    throw new ProtocolError('unknown-type', msg(str`type is ${found}; it must be ${known}.`));
  }
  if (type === 'hello' && Object.keys(fields).length > 0) {
    const found = describeFound(Object.keys(fields)[0]);
    throw new ProtocolError(
      'unknown-field',
      msg(str`${found} is not a field of this message; it has no fields.`),
    );
  }
  return {id: idOf(data), type, fields};
}

/** What is in a message beside its envelope. */
function fieldsOf(data: Fields): Fields {
  const envelope = ['source', 'v', 'id', 'type'];
  return Object.fromEntries(Object.entries(data).filter(([name]) => !envelope.includes(name)));
}

function isCommandName(name: string): name is CommandName {
  return (commandNames as readonly string[]).includes(name);
}
