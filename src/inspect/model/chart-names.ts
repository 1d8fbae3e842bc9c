/** Names for what stands in a chart as a function: other windows get names, never functions. */
import {and, not, or, stateIn} from 'xstate';

/** A guard or an action by its name, with what it is always given, if anything. */
export type Named = string | {readonly type: string; readonly params: object};

/** What a function of a chart is called that was written in place. */
const unnamed = 'inline';

/** Told apart by what they do, since a minifier takes functions' names away. */
const composites = new Map<unknown, string>(
  Object.entries({and: and([]), or: or([]), not: not(''), stateIn: stateIn('')}).map(
    ([name, guard]) => [checkOf(guard), name],
  ),
);

/** `hotfixLoaded`, `and(ready, not(stopped))`, `inline`. */
export function guardNamed(guard: unknown): Named {
  return typeof guard === 'function' ? compositeName(guard) : named(guard);
}

/** `writeRetry`, `assign`, `inline`. */
export function actionNamed(action: unknown): Named {
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
