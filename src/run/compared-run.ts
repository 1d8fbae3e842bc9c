/** One scenario run in two worlds, read by a shared playhead that counts the rows of their comparison. */
import {compare, type Comparison, keysOf} from './compare.js';
import {record} from './record.js';
import type {Recording, Step} from './recording.js';
import type {Scenario} from './scenario.js';
import {StateReader} from './state-reader.js';
import type {SiteState} from './site-state.js';
import type {World} from './world.js';

export type Side = 'before' | 'after';

/** Which of the two compared worlds are shown: the first, both, the second. */
export const views = ['before', 'both', 'after'] as const;
export type View = (typeof views)[number];

/** Which sides of a run a view shows. */
export function sidesOf(view: View): readonly Side[] {
  return view === 'both' ? ['before', 'after'] : [view];
}

/** One world at one moment. */
export interface SideView {
  readonly recording: Recording;
  readonly site: SiteState;
  /** The step that this world has come to; undefined before its first. */
  readonly step: Step | undefined;
  /** Whether the step happens at this moment; else this world waits for the other. */
  readonly isNow: boolean;
}

/**
 * Two recordings and their comparison.
 *
 * Moment 0 is the time before anything happened; moment `n` shows row `n`.
 */
export class ComparedRun {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
  readonly #readers: Readonly<Record<Side, StateReader>>;
  readonly #numbers: readonly Readonly<Record<Side, number>>[];

  /**
   * `stored` is the version that both sites store before the job; see `record`. `recordings` are
   * those of the two worlds, where they have been made already.
   */
  constructor(
    scenario: Scenario,
    [a, b]: readonly [World, World],
    stored?: number,
    recordings: Readonly<Record<Side, Recording>> = {
      before: record(scenario, a, stored),
      after: record(scenario, b, stored),
    },
  ) {
    this.scenario = scenario;
    this.comparison = compare(recordings.before, recordings.after);
    this.#readers = {
      before: new StateReader(recordings.before),
      after: new StateReader(recordings.after),
    };
    this.#numbers = lastNumbers(this.comparison);
  }

  /** How many moments there are after the start. */
  get length(): number {
    return this.comparison.rows.length;
  }

  recording(side: Side): Recording {
    return this.#readers[side].recording;
  }

  /** The step of one side in a row, where it has one. */
  stepIn(side: Side, moment: number): Step | undefined {
    const number = this.comparison.rows[moment - 1]?.[side];
    return number ? this.recording(side).steps[number - 1] : undefined;
  }

  /** The step of a row: the left one where both sides have one. */
  stepAt(moment: number): Step | undefined {
    return this.stepIn('before', moment) ?? this.stepIn('after', moment);
  }

  /** Simulated milliseconds at a moment: the later of the two sides, as they may have parted. */
  timeAt(moment: number): number {
    const times = sidesOf('both').map((side) => this.stepIn(side, moment)?.time);
    return Math.max(0, ...times.filter((time) => time !== undefined));
  }

  /** Simulated milliseconds that one side has come to at a moment. */
  timeOn(side: Side, moment: number): number {
    return this.recording(side).steps[(this.#numbers[moment]?.[side] ?? 0) - 1]?.time ?? 0;
  }

  at(side: Side, moment: number): SideView {
    const reader = this.#readers[side];
    const {recording} = reader;
    const number = this.#numbers[moment]?.[side] ?? 0;
    return {
      recording,
      site: reader.at(number),
      step: recording.steps[number - 1],
      isNow: this.stepIn(side, moment) !== undefined,
    };
  }
}

/** For each moment, the last step number that each side has come to. */
function lastNumbers({rows}: Comparison): readonly Readonly<Record<Side, number>>[] {
  let last = {before: 0, after: 0};
  const numbers = rows.map(
    ({before, after}) => (last = {before: before ?? last.before, after: after ?? last.after}),
  );
  return [{before: 0, after: 0}, ...numbers];
}

/** The moment of the same act in `after`; where it no longer happens, that of the last act before it that does. */
export function sameMoment(before: ComparedRun, moment: number, after: ComparedRun): number {
  const keys = rowKeys(before);
  const moments = new Map(rowKeys(after).map((key, row) => [key, row + 1]));
  for (let row = Math.min(moment, keys.length) - 1; row >= 0; row--) {
    const found = moments.get(keys[row] ?? '');
    if (found !== undefined) return found;
  }
  return 0;
}

function rowKeys(run: ComparedRun): readonly string[] {
  const keys = {
    before: keysOf(run.recording('before').steps),
    after: keysOf(run.recording('after').steps),
  };
  return run.comparison.rows.map(
    ({before, after}) => keys.before[(before ?? 0) - 1] ?? keys.after[(after ?? 0) - 1] ?? '',
  );
}
