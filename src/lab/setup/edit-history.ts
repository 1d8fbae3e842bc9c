/** Undo and redo: plain data, and pure functions on it. */

export interface History<State> {
  /** The states before, the oldest first. */
  readonly past: readonly State[];
  readonly present: State;
  /** The states that were undone, the next one to redo first. */
  readonly future: readonly State[];
}

/** How many states are kept to go back to. */
export const longestPast = 200;

export function startHistory<State>(present: State): History<State> {
  return {past: [], present, future: []};
}

/** Goes on to a new state, which ends what could be redone. The same state again changes nothing. */
export function advance<State>(history: History<State>, next: State): History<State> {
  const {past, present} = history;
  if (next === present) return history;
  return {past: [...past, present].slice(-longestPast), present: next, future: []};
}

/** Where there is nothing to undo, the same history. */
export function undo<State>(history: History<State>): History<State> {
  const {past, present, future} = history;
  if (past.length === 0) return history;
  const before = past[past.length - 1] as State;
  return {past: past.slice(0, -1), present: before, future: [present, ...future]};
}

/** Where there is nothing to redo, the same history. */
export function redo<State>(history: History<State>): History<State> {
  const {past, present, future} = history;
  if (future.length === 0) return history;
  const [next, ...rest] = future as readonly [State, ...State[]];
  return {past: [...past, present], present: next, future: rest};
}
