/** A chart as the lines of a tree: each state with its transitions and its inner states. */
import type {ChartGraph, ChartState, ChartTransition} from './chart-graph.js';

interface Line {
  readonly key: string;
  /** How deep it is; 1 for the chart itself. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly count: number;
}

export interface StateLine extends Line {
  readonly kind: 'state';
  readonly state: ChartState;
  /** Whether what is in it is shown; null where nothing is. */
  readonly isOpen: boolean | null;
}

export interface TransitionLine extends Line {
  readonly kind: 'transition';
  readonly transition: ChartTransition;
}

export type OutlineLine = StateLine | TransitionLine;

/** The lines that are shown while the insides of some states, named by their keys, are hidden. */
export function outlineOf(graph: ChartGraph, closed: ReadonlySet<string>): readonly OutlineLine[] {
  const [chart] = graph.states;
  return chart ? linesOf(graph, chart, closed, {level: 1, place: 1, count: 1}) : [];
}

function linesOf(
  graph: ChartGraph,
  state: ChartState,
  closed: ReadonlySet<string>,
  at: Omit<Line, 'key'>,
): readonly OutlineLine[] {
  const own = graph.transitions.filter(({source}) => source === state.path);
  const inner = graph.states.filter(({parent}) => parent === state.path);
  const count = own.length + inner.length;
  const level = at.level + 1;
  const key = stateKey(state.path);
  const isOpen = count > 0 ? !closed.has(key) : null;
  const line: StateLine = {kind: 'state', key, state, isOpen, ...at};
  if (!isOpen) return [line];
  return [
    line,
    ...own.map((transition, index) => ({
      kind: 'transition' as const,
      key: transitionKey(transition.name),
      transition,
      level,
      place: index + 1,
      count,
    })),
    ...inner.flatMap((each, index) =>
      linesOf(graph, each, closed, {level, place: own.length + index + 1, count}),
    ),
  ];
}

export function stateKey(path: string): string {
  return `state ${path}`;
}

export function transitionKey(name: string): string {
  return `transition ${name}`;
}
