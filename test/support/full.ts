/** Whether the long form of the tests runs (`npm run test:full`), as a release needs. */
export const isFull: boolean = import.meta.env.LOST_REFRESH_FULL === true;

/** How many runs a property gets: so many in the long form, an eighth in the short one. */
export function runs(full: number): number {
  return isFull ? full : Math.ceil(full / 8);
}

/** Cases that only the long form has. */
export function inFull<Case>(...cases: readonly Case[]): readonly Case[] {
  return isFull ? cases : [];
}
