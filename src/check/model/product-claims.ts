/** What this product claims of its own charts: it must hold, or the product is not to be shown. */
import {worlds, type World} from '../world.js';
import type {CheckResult} from './check-result.js';
import type {Claim} from './claim.js';

export interface ProductClaim {
  /** In plain words, for those who build the product. */
  readonly says: string;
  readonly claim: Claim;
  readonly worlds: readonly World[];
  /** Whether the claim holds in these worlds, or fails in each of them: the fault must be there, too. */
  readonly holds: boolean;
}

const inTime: readonly World[] = ['before-job'];
const late: readonly World[] = ['absent', 'before-retry'];

export const productClaims: readonly ProductClaim[] = [
  {
    says: 'With the hotfix before the job, every server asked to be refreshed ends current, or the job is Failed.',
    claim: {ifs: ['complete'], then: 'every-refreshed-current'},
    worlds: inTime,
    holds: true,
  },
  {
    says: 'With the hotfix before the job, Complete means that nothing was left behind.',
    claim: 'complete-means-current',
    worlds: inTime,
    holds: true,
  },
  {
    says: 'With the hotfix before the job, a retry asks for what the job asked for.',
    claim: 'retry-asks-same',
    worlds: inTime,
    holds: true,
  },
  {says: 'Every job ends.', claim: 'every-job-ends', worlds, holds: true},
  {
    says: 'Where storing never fails, every server asked to be refreshed ends current.',
    claim: {ifs: ['never-fails'], then: 'every-refreshed-current'},
    worlds,
    holds: true,
  },
  {
    says: 'No retry loses the request to put the package on specified servers.',
    claim: {ifs: ['put'], then: 'retries-put'},
    worlds,
    holds: true,
  },
  {
    says: 'Without the hotfix, or with the hotfix while the first retry waits, a server can be left behind.',
    claim: 'refreshed-end-current',
    worlds: late,
    holds: false,
  },
  {
    says: 'There, Complete can hide it.',
    claim: 'complete-means-current',
    worlds: late,
    holds: false,
  },
];

/** Whether a claim of the product is as it says, by what a check of it found out. */
export function isAsSaid({worlds: meant, holds}: ProductClaim, result: CheckResult): boolean {
  return meant.every((world) => (result.worlds[world].failing === 0) === holds);
}
