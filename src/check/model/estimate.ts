/** How long a check takes, told before it is begun. */
import {worlds} from '../../run/world.js';
import type {CheckBounds} from './bounds.js';
import {extentOf} from './situations.js';

/** What can be foreseen of a check. */
export interface Estimate {
  readonly situations: number;
  /** How many situations are run, in each world. */
  readonly runs: number;
  readonly milliseconds: number;
}

/** Measured on two cores of 2020; a machine that has run a check before knows better. */
export const usualTimePerRun = 0.03;

/** Until the charts have been asked for most steps that there are. */
const warmingUp = 400;

/** A check that takes longer is begun only when it is asked for. */
export const longestUnasked = 5_000;

/** `timePerRun` in milliseconds. */
export function estimateOf(bounds: CheckBounds, timePerRun = usualTimePerRun): Estimate {
  const {situations, runs} = extentOf(bounds);
  return {situations, runs, milliseconds: warmingUp + runs * worlds.length * timePerRun};
}
