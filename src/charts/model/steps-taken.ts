/** Which moments of a run took which transitions of a chart, found once for each run and actor. */
import type {Side, TwinRun} from '../../run/compared-run.js';
import {takenIn, type ChartActor} from './chart-now.js';

/** Moments in order, by the names of the transitions; one that none took is not in it. */
export type Taken = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<TwinRun, Map<ChartActor, Readonly<Record<Side, Taken>>>>();

export function stepsTaken(run: TwinRun, actor: ChartActor): Readonly<Record<Side, Taken>> {
  const ofRun = known.get(run) ?? new Map<ChartActor, Readonly<Record<Side, Taken>>>();
  known.set(run, ofRun);
  const taken = ofRun.get(actor) ?? {a: takenOn(run, 'a', actor), b: takenOn(run, 'b', actor)};
  ofRun.set(actor, taken);
  return taken;
}

function takenOn(run: TwinRun, side: Side, actor: ChartActor): Taken {
  const recording = run.recording(side);
  const taken = new Map<string, number[]>();
  for (let moment = 1; moment <= run.length; moment++) {
    const step = run.stepIn(side, moment);
    for (const name of step ? takenIn(recording, step, actor) : []) {
      const moments = taken.get(name) ?? [];
      // Once is enough where a step takes it twice.
      if (moments.at(-1) !== moment) moments.push(moment);
      taken.set(name, moments);
    }
  }
  return taken;
}
