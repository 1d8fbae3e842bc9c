/** A chart as the lines of a tree: each state with its transitions and its inner states. */
import type {ChartGraph, ChartState, ChartTransition, Selection} from './chart-graph.js';

export interface OutlineLine {
  readonly key: string;
  /** What is selected by it. */
  readonly selection: Selection;
  readonly what: ChartState | ChartTransition;
  /** How deep it is; 1 for the chart itself. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly count: number;
  /** Whether what is in it is shown; null where nothing is. */
  readonly isOpen: boolean | null;
}

/** The lines that are shown while the insides of some states, named by their keys, are hidden. */
export function outlineOf(graph: ChartGraph, closed: ReadonlySet<string>): readonly OutlineLine[] {
  const [chart] = graph.states;
  return chart ? linesOf(graph, chart, closed, {level: 1, place: 1, count: 1}) : [];
}

function linesOf(
  graph: ChartGraph,
  state: ChartState,
  closed: ReadonlySet<string>,
  at: Pick<OutlineLine, 'level' | 'place' | 'count'>,
): readonly OutlineLine[] {
  const own = graph.transitions.filter(({source}) => source === state.path);
  const inner = graph.states.filter(({parent}) => parent === state.path);
  const count = own.length + inner.length;
  const level = at.level + 1;
  const selection = {kind: 'state', path: state.path} as const;
  const key = keyOf(selection);
  const isOpen = count > 0 ? !closed.has(key) : null;
  const line = {key, selection, what: state, isOpen, ...at};
  if (!isOpen) return [line];
  return [
    line,
    ...own.map((transition, index) => {
      const {name} = transition;
      const selection = {kind: 'transition', name} as const;
      const place = index + 1;
      return {
        key: keyOf(selection),
        selection,
        what: transition,
        level,
        place,
        count,
        isOpen: null,
      };
    }),
    ...inner.flatMap((each, index) =>
      linesOf(graph, each, closed, {level, place: own.length + index + 1, count}),
    ),
  ];
}

export function keyOf(selection: Selection): string {
  return selection.kind === 'state' ? `state ${selection.path}` : `transition ${selection.name}`;
}
