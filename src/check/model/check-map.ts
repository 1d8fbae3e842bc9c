/** All situations on one map: by how often storing fails, and by what the job is and asks for. */
import type {JobRequest} from '../../../machines/site/job.js';
import type {World} from '../../run/world.js';
import type {CheckResult} from './check-result.js';
import {jobsWithin} from './situations.js';

export interface MapBlock {
  readonly situations: number;
  /** In how many of them the claim fails. */
  readonly failing: number;
}

export interface CheckMap {
  readonly jobs: readonly JobRequest[];
  /** By how often storing fails. */
  readonly rows: readonly {readonly failures: number; readonly blocks: readonly MapBlock[]}[];
}

export function mapOf({bounds, cells}: CheckResult, world: World): CheckMap {
  const jobs = jobsWithin(bounds);
  const rows = Array.from({length: bounds.mostFailures + 1}, (_, failures) => ({
    failures,
    blocks: jobs.map((job) => {
      const block = {situations: 0, failing: 0};
      for (const cell of cells) {
        const isHere =
          cell.failures === failures &&
          cell.kind === job.kind &&
          cell.refresh === job.refreshExisting &&
          cell.put === job.putOnSpecified;
        if (!isHere) continue;
        block.situations += cell.situations;
        block.failing += cell.worlds[world].failing;
      }
      return block;
    }),
  }));
  return {jobs, rows};
}

/** Blocks of more dots could not be told from a plain area. */
export const mostDots = 400;

export interface Dots {
  readonly count: number;
  readonly failing: number;
}

/** The dots of a block: one for each situation, or for as many as it takes to draw them. */
export function dotsOf({situations, failing}: MapBlock): Dots {
  if (situations <= mostDots) return {count: situations, failing};
  const share = Math.round((failing / situations) * mostDots);
  // What there is can be seen, however little.
  const least = failing > 0 ? 1 : 0;
  const most = failing < situations ? mostDots - 1 : mostDots;
  return {count: mostDots, failing: Math.min(most, Math.max(least, share))};
}
