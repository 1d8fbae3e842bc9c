/** Makes plain data of whatever an actor holds, small enough to be sent with every change. */
import {msg, str} from '@lit/localize';

/** Longer lists are cut, and say so. */
const longest = 100;
/** What lies deeper is not shown. */
const deepest = 12;

/** Plain data, or undefined where there is nothing that could be written as JSON. */
export function plain(value: unknown): unknown {
  return copy(value, []);
}

function copy(value: unknown, around: readonly object[]): unknown {
  switch (typeof value) {
    case 'bigint':
    case 'symbol':
      return String(value);
    case 'number':
      // JSON knows neither infinity nor NaN.
      return Number.isFinite(value) ? value : String(value);
    case 'function':
      return undefined;
    case 'object':
      return value === null ? null : copyObject(value, around);
    default:
      return value;
  }
}

function copyObject(value: object, around: readonly object[]): unknown {
  if (around.includes(value)) return msg('(refers to itself)');
  if (around.length >= deepest) return msg('(deeper levels not shown)');
  const within = [...around, value];
  if (Array.isArray(value)) return copyList(value, within);
  if (value instanceof Map) return copyList([...value], within);
  if (value instanceof Set) return copyList([...value], within);
  if (value instanceof Error) return {name: value.name, message: value.message};
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (isActor(value)) return {id: value.id, sessionId: value.sessionId};
  const copies = Object.entries(value).map(([key, each]) => [key, copy(each, within)] as const);
  return Object.fromEntries(copies.filter(([, each]) => each !== undefined));
}

function copyList(list: readonly unknown[], around: readonly object[]): unknown {
  const shown = list.slice(0, longest).map((each) => copy(each, around) ?? null);
  const more = list.length - shown.length;
  return more > 0 ? [...shown, msg(str`(and ${more} more)`)] : shown;
}

function isActor(value: object): value is {id: string; sessionId: string} {
  return 'sessionId' in value && 'send' in value && 'getSnapshot' in value;
}
