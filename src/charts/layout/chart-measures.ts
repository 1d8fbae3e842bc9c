/** Where the lines of a box or a label stand, for laying charts out and for drawing them. */
import type {ChartGraph, ChartState, ChartTransition} from '../model/chart-graph.js';
import {
  doingLines,
  longestIn,
  nameLines,
  transitionLines,
  type Line,
} from '../model/chart-lines.js';

/** In CSS pixels at 100%. */
export const fontSizes: Readonly<Record<Line['kind'], number>> = {
  name: 13,
  message: 11.5,
  delay: 12,
  guard: 12,
  action: 12,
};

const nameHeight = 18;
const lineHeight = 16;
/** From the top of a line to the foot of its letters. */
const baseline = 12.5;
const gap = 5;

/** What a box keeps free around its lines. */
export const boxPadding = {x: 12, y: 9};
export const labelPadding = {x: 7, y: 4};
/** Kept free beside a name or a label, for the word that says that it is on now. */
export const wordRoom = 52;
/** Kept free above a label, for the same. */
export const wordHeight = 12;

export interface PlacedLine extends Line {
  /** The foot of its letters, from the top of its box. */
  readonly y: number;
}

/** Lines that belong together: of a transition, where they can be pressed. */
export interface Block {
  /** From the top of the box. */
  readonly top: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  /** The transition that stays in the state and is told in its box. */
  readonly transition: string | null;
}

export interface BoxPlan {
  readonly blocks: readonly Block[];
  readonly height: number;
}

/** The transitions that leave a state as it is. They are told in its box, as in UML. */
export function innerTransitions({transitions}: ChartGraph, path: string): ChartTransition[] {
  return transitions.filter(({source, target}) => source === path && target === null);
}

export function boxPlan(graph: ChartGraph, state: ChartState): BoxPlan {
  const names = state.path === '' ? nameLines({...state, path: graph.id}) : nameLines(state);
  const parts: readonly (readonly [string | null, readonly Line[]])[] = [
    [null, names],
    [null, doingLines(state)],
    ...innerTransitions(graph, state.path).map(
      (transition) => [transition.name, transitionLines(transition, longestIn(state))] as const,
    ),
  ];
  const blocks: Block[] = [];
  let y = boxPadding.y;
  for (const [transition, lines] of parts) {
    if (lines.length === 0) continue;
    if (blocks.length > 0) y += gap;
    const block = blockOf(lines, y, transition);
    blocks.push(block);
    y += block.height;
  }
  return {blocks, height: y + boxPadding.y};
}

/** The label of a transition that goes somewhere. */
export function labelPlan(transition: ChartTransition): BoxPlan {
  const block = blockOf(transitionLines(transition), labelPadding.y, transition.name);
  return {blocks: [block], height: block.height + 2 * labelPadding.y};
}

function blockOf(lines: readonly Line[], top: number, transition: string | null): Block {
  let height = 0;
  const placed = lines.map((line) => {
    const y = top + height + baseline;
    height += line.kind === 'name' ? nameHeight : lineHeight;
    return {...line, y};
  });
  return {top, height, lines: placed, transition};
}
