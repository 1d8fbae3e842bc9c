/** Properties, held against generated values. */
import fc from 'fast-check';

import {runs} from './full.js';

interface Trial {
  readonly seed: number;
  /** How many runs it has in the long form of the tests; the short one has an eighth. */
  readonly runs: number;
}

/** Tries a property on any values of these kinds. */
export function forAny<Values extends [unknown, ...unknown[]]>(
  kinds: {readonly [Place in keyof Values]: fc.Arbitrary<Values[Place]>},
  trial: Trial,
  holds: (...values: Values) => void,
): void {
  fc.assert(fc.property<Values>(...kinds, holds), {seed: trial.seed, numRuns: runs(trial.runs)});
}
