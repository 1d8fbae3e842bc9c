/** The real time, for what outlasts a run: how long a learner has been here. */

/** Milliseconds since the page was opened. */
export function now(): number {
  return performance.now();
}
