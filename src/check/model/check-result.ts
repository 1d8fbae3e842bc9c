/** What a check found out: plain data, that a worker can send. */
import type {World} from '../../run/world.js';
import type {CheckBounds} from './bounds.js';
import type {Claim} from './claim.js';
import type {Conditions} from './conditions.js';
import type {Situation} from './situation.js';

/** What is checked, and within which bounds. */
export interface CheckQuestion {
  readonly bounds: CheckBounds;
  readonly claim: Claim;
}

export interface CheckResult extends CheckQuestion {
  /** How many situations there are within the bounds. */
  readonly situations: number;
  /** How many of them were run, in each world; they stand for all. */
  readonly runs: number;
  readonly effort: Effort;
  readonly worlds: Readonly<Record<World, Answer>>;
  readonly cells: readonly Cell[];
}

export interface Effort {
  /** How many steps the charts of all runs took. */
  readonly steps: number;
  /** How many of these the charts were asked for; the others were remembered from these. */
  readonly taken: number;
}

/** What was found in one world. */
export interface Answer {
  /** In how many situations the claim fails. */
  readonly failing: number;
  readonly conditions: Conditions;
  readonly shortest: Situation | null;
  /** Of a learner's own claim: in how many situations each of its conditions is met. */
  readonly met: readonly number[];
  /** And in how many all of them are. */
  readonly allMet: number;
}

/** Which of the servers that hold a package the job specifies. */
export type Holders = 'none' | 'all-specified' | 'some-unspecified';

/** What situations can be sorted by. */
export interface CellKey {
  readonly kind: Situation['job']['kind'];
  readonly refresh: boolean;
  readonly put: boolean;
  readonly failures: number;
  readonly servers: number;
  readonly holders: Holders;
}

/** All situations that are alike in these. */
export interface Cell extends CellKey {
  readonly situations: number;
  readonly worlds: Readonly<Record<World, CellAnswer>>;
}

export interface CellAnswer {
  readonly failing: number;
  /** The shortest situation in which the claim fails, and in which it holds. */
  readonly fails: Situation | null;
  readonly holds: Situation | null;
}
