/** Which places of a picture should be seen: what is on, and what has been chosen. */
import type {Box} from '../layout/chart-layout.js';
import type {ChartNow} from '../model/chart-now.js';
import type {Selection} from './chart-marks.js';
import type {Drawn} from './draw-chart.js';

/** The active states, then what was taken, the last first; there may be no room for all. */
export function boxesNow(drawn: Drawn, now: ChartNow | null): readonly Box[] {
  const first = drawn.graph.states[0]?.initial ?? '';
  const states = now?.innermost.length ? now.innermost : [first];
  const taken = now?.taken ?? [];
  return [
    ...states.map((path) => boxOf(drawn, {kind: 'state', path})),
    ...taken.toReversed().map((name) => boxOf(drawn, {kind: 'transition', name})),
  ].filter((box) => box !== undefined);
}

export function boxOf({graph, layout}: Drawn, selection: Selection): Box | undefined {
  if (selection.kind === 'state') return layout.boxes[selection.path];
  const label = layout.labels[selection.name];
  if (label) return label;
  // One that stays in its state is told in its box.
  const source = graph.transitions.find(({name}) => name === selection.name)?.source;
  return source ? layout.boxes[source] : undefined;
}
