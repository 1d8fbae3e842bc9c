/** The three worlds that a scenario can run in: when, if ever, the hotfix is installed. */

/**
 * `absent`: never. `before-job`: before the job. `before-retry`: while the first
 * retry is waiting.
 */
export const worlds = ['absent', 'before-job', 'before-retry'] as const;

export type World = (typeof worlds)[number];
