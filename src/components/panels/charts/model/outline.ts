/** A chart as a tree of items: each state with its transitions and its inner states. */
import type {ChartGraph, ChartState, ChartTransition} from './chart-graph.js';

export type OutlineItem =
  | {
      readonly kind: 'state';
      readonly key: string;
      readonly state: ChartState;
      readonly items: readonly OutlineItem[];
    }
  | {readonly kind: 'transition'; readonly key: string; readonly transition: ChartTransition};

/** The chart itself, around all. */
export function outlineOf(graph: ChartGraph): OutlineItem | undefined {
  const [chart] = graph.states;
  return chart && itemOf(graph, chart);
}

function itemOf(graph: ChartGraph, state: ChartState): OutlineItem {
  const own = graph.transitions.filter(({source}) => source === state.path);
  const inner = graph.states.filter(({parent}) => parent === state.path);
  return {
    kind: 'state',
    key: stateKey(state.path),
    state,
    items: [
      ...own.map((transition) => ({
        kind: 'transition' as const,
        key: transitionKey(transition.name),
        transition,
      })),
      ...inner.map((each) => itemOf(graph, each)),
    ],
  };
}

export function stateKey(path: string): string {
  return `state ${path}`;
}

export function transitionKey(name: string): string {
  return `transition ${name}`;
}
