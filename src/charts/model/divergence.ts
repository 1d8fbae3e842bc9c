/** Where the two worlds of a run part in a chart: which transitions each of them takes there. */
import type {Side, TwinRun} from '../../run/compared-run.js';
import type {ChartGraph, ChartTransition} from './chart-graph.js';
import {takenIn, type ChartActor} from './chart-now.js';

export interface Parting {
  readonly moment: number;
  /** The transition that each world took in that moment. */
  readonly took: Readonly<Record<Side, ChartTransition>>;
}

const sides = ['a', 'b'] as const;

/** The first moment in which both worlds leave a state by different transitions; null if there is none. */
export function partingOf(
  run: TwinRun,
  graph: ChartGraph,
  actor: ChartActor,
  state: string,
): Parting | null {
  const ways = graph.transitions.filter(({source}) => source === state);
  for (let moment = 1; moment <= run.length; moment++) {
    const [a, b] = sides.map((side) => {
      const step = run.stepIn(side, moment);
      const names = step ? takenIn(run.recording(side), step, actor) : [];
      return ways.find(({name}) => names.includes(name));
    });
    if (a && b && a !== b) return {moment, took: {a, b}};
  }
  return null;
}
