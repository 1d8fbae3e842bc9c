/** The real time, for what outlasts a run: how long a learner has been here. */

/** Milliseconds since the page was opened. */
export function now(): number {
  return performance.now();
}

/** The date and time of day of such a moment. */
export function dateOf(moment: number): Date {
  return new Date(performance.timeOrigin + moment);
}

/** When the page was opened, to the microsecond: tells its window from others of the same site. */
export function pageMark(): string {
  return String(performance.timeOrigin);
}
