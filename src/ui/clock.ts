/** The real time, for what outlasts a run: how long a learner has been here. */

/** Milliseconds since the page was opened. */
export function now(): number {
  return performance.now();
}

/** When the page was opened, to the microsecond: tells its window from others of the same site. */
export function pageMark(): string {
  return String(performance.timeOrigin);
}
