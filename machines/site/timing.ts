/**
 * How long things take, in simulated milliseconds.
 *
 * Only the response intervals are documented (Q128458). The rest is chosen so
 * that the work of one attempt stays under a minute: the minutes of a run are
 * then those of its waits. Facts: `retry-intervals`, `work-takes-seconds`.
 */

export const second = 1_000;
export const minute = 60 * second;

export const responses = ['very-fast', 'fast', 'medium', 'slow'] as const;
export type ResponseSetting = (typeof responses)[number];

/** How long a retry waits under each Response setting of the site. */
export const responseIntervals: Readonly<Record<ResponseSetting, number>> = {
  'very-fast': 24 * minute,
  fast: 120 * minute,
  medium: 360 * minute,
  slow: 720 * minute,
};

/** From the job's start to its instruction. */
export const activationTime = second;

/** What the Despooler takes to read an instruction. */
export const readTime = second;

/** What one try at storing the master takes, whether it succeeds or not. */
export const storeTime = 4 * second;

/** What it takes to write a retry and put it into RECEIVE. */
export const writeTime = second;

/** Until the job hears how an instruction ended: its status travels as a file of its own. */
export const reportTime = second;

/** Each of the administrator's acts; all three fit into the shortest interval. */
export const administratorTime = 5 * minute;

const longestCopyTime = 2 * second;
const allCopiesTime = 40 * second;

/** What one copy takes, so that an attempt's copies fit into its minute however many there are. */
export function copyTimeAmong(servers: number): number {
  return Math.min(longestCopyTime, Math.max(1, Math.floor(allCopiesTime / servers)));
}
