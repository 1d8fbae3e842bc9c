/** What there is to know of a part of a chart: its teaching text, and the facts that it rests on. */
import type {FactId} from '../../../lessons/facts.js';
import {textOf} from '../../words/data-text.js';
import type {Selection} from '../picture/chart-marks.js';
import type {ChartGraph, ChartState, ChartTransition} from './chart-graph.js';

/** The description of a state, in the language of the page. */
export function descriptionOf({id}: ChartGraph, {path, description}: ChartState): string {
  return description === '' ? '' : textOf(`chart.${id}.${path}`, description);
}

export function stateAt({states}: ChartGraph, wanted: string | null): ChartState | undefined {
  return states.find(({path}) => path === wanted);
}

export function transitionNamed(
  {transitions}: ChartGraph,
  wanted: string,
): ChartTransition | undefined {
  return transitions.find(({name}) => name === wanted);
}

/** Of a transition, those of the state in which it is decided. */
export function factsOf(graph: ChartGraph, selection: Selection): readonly FactId[] {
  const path =
    selection.kind === 'state'
      ? selection.path
      : (transitionNamed(graph, selection.name)?.source ?? null);
  return stateAt(graph, path)?.facts ?? [];
}
