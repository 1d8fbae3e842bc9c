/** What is asked of ELK, which lays the charts out: boxes and labels with their sizes, and options. */
import type {ElkExtendedEdge, ElkNode} from 'elkjs/lib/elk-api.js';

import type {ChartGraph, ChartState, ChartTransition} from '../model/chart-graph.js';
import type {Line} from '../model/chart-lines.js';
import {
  boxPadding,
  boxPlan,
  labelPadding,
  labelPlan,
  wordHeight,
  wordRoom,
  fontSizes,
  type BoxPlan,
} from './chart-measures.js';

/** The dot from which an arrow leads to the inner state that a state begins with. */
export const dotSize = 12;

/** What is kept free within the frame of a chart, and within a state with inner ones. */
const inset = 16;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '40',
};

const spacing = {
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '6',
  'elk.spacing.labelLabel': '8',
  'elk.spacing.labelNode': '8',
  'elk.spacing.nodeSelfLoop': '16',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
};

/**
 * Where a state with inner ones says what it is: in a heading above all of them, or beside them
 * in a box of its own, which no line crosses.
 */
export type Heads = 'above' | 'beside';

export function elkGraphOf(graph: ChartGraph, heads: Heads): ElkNode {
  const chart = chartOf(graph);
  const {height} = boxPlan(graph, chart);
  return {
    id: boxId(''),
    children: innerOf(graph, chart, heads),
    edges: [...graph.states.flatMap(startOf), ...graph.transitions.flatMap(edgeIn(graph))],
    // No line comes from outside the chart, so that none can cross its own heading.
    layoutOptions: {...options, ...spacing, 'elk.padding': paddingOf(height + 4)},
  };
}

/** How much room the words of a state with inner ones take. */
export function headSize(graph: ChartGraph, state: ChartState): readonly [number, number] {
  const plan = boxPlan(graph, state);
  return [boxWidth(plan), plan.height];
}

/** The id of a state's box; of the chart itself, its frame. */
export function boxId(path: string): string {
  return `box ${path}`;
}

/** The id of what a state with inner ones says of itself, which no line should cross. */
export function headId(path: string): string {
  return `head ${path}`;
}

/** The id of the dot in a state that begins with an inner one. */
export function dotId(path: string): string {
  return `dot ${path}`;
}

/**
 * Whether a transition leads to a state that is written above its own.
 *
 * ELK is given these the other way round: then the charts begin at the top, in the order in which
 * they are written, and do not depend on how it would break their circles.
 */
export function leadsBack({states}: ChartGraph, {source, target}: ChartTransition): boolean {
  const placeOf = (wanted: string | null): number => states.findIndex(({path}) => path === wanted);
  return placeOf(target) < placeOf(source);
}

function chartOf({id, states: [chart]}: ChartGraph): ChartState {
  if (!chart) throw new Error(`The chart ${id} has no states.`);
  return chart;
}

function innerOf(graph: ChartGraph, {path, initial}: ChartState, heads: Heads): ElkNode[] {
  const dot = initial === null ? [] : [{id: dotId(path), width: dotSize, height: dotSize}];
  const inner = graph.states.filter(({parent}) => parent === path);
  return [...dot, ...inner.map((state) => nodeOf(graph, state, heads))];
}

function nodeOf(graph: ChartGraph, state: ChartState, heads: Heads): ElkNode {
  const plan = boxPlan(graph, state);
  const id = boxId(state.path);
  const children = innerOf(graph, state, heads);
  const size = {width: boxWidth(plan, children.length === 0), height: plan.height};
  if (children.length === 0) return {id, ...size};
  if (heads === 'above') return {id, children, layoutOptions: {...spacing, ...belowHead(size)}};
  const head = {
    id: headId(state.path),
    ...size,
    layoutOptions: {'elk.layered.layering.layerConstraint': 'FIRST'},
  };
  const layoutOptions = {...spacing, 'elk.padding': paddingOf(inset)};
  return {id, children: [head, ...children], layoutOptions};
}

function belowHead(head: {width: number; height: number}): Readonly<Record<string, string>> {
  return {
    'elk.padding': paddingOf(head.height + 4),
    'elk.nodeSize.constraints': 'MINIMUM_SIZE',
    'elk.nodeSize.minimum': `(${head.width}, ${head.height})`,
  };
}

function paddingOf(top: number): string {
  return `[top=${top},left=${inset},bottom=${inset},right=${inset}]`;
}

/** Only where the word for what is on can come to stand, room is kept for it. */
function boxWidth({blocks}: BoxPlan, isLeaf = false): number {
  const widths = blocks.flatMap(({lines, transition}) =>
    lines.map((line) => {
      const hasWord = transition !== null || (isLeaf && line.kind === 'name');
      return widthOf(line) + (hasWord ? wordRoom : 0);
    }),
  );
  return Math.ceil(Math.max(...widths)) + 2 * boxPadding.x;
}

function startOf({path, initial}: ChartState): readonly ElkExtendedEdge[] {
  if (initial === null) return [];
  return [{id: dotId(path), sources: [dotId(path)], targets: [boxId(initial)]}];
}

function edgeIn(graph: ChartGraph): (transition: ChartTransition) => readonly ElkExtendedEdge[] {
  return (transition) => {
    const {name, source, target} = transition;
    if (target === null) return [];
    const ends = [boxId(source), boxId(target)] as const;
    const [from, to] = leadsBack(graph, transition) ? [ends[1], ends[0]] : ends;
    return [{id: name, sources: [from], targets: [to], labels: [labelOf(transition)]}];
  };
}

function labelOf(transition: ChartTransition): NonNullable<ElkExtendedEdge['labels']>[number] {
  const {blocks, height} = labelPlan(transition);
  const width = Math.max(...blocks.flatMap(({lines}) => lines.map(widthOf)));
  return {
    id: transition.name,
    text: transition.name,
    width: Math.ceil(width) + 2 * labelPadding.x,
    height: height + wordHeight,
    layoutOptions: {'elk.edgeLabels.placement': 'CENTER', 'elk.edgeLabels.inline': 'true'},
  };
}

/** Hundredths of the font size, from the space to the tilde. */
const regular =
  '32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53 100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99 69 61 69 39 34 39 84 50 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 34 64 84';
const bold =
  '35 46 52 84 70 100 87 31 46 46 52 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 58 100 77 76 73 83 68 68 82 84 37 37 77 64 100 84 85 73 85 77 72 68 81 77 110 77 72 73 46 37 46 84 50 50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72 49 60 48 71 65 92 65 65 58 71 37 71 84';

const widths = {regular: numbersIn(regular), bold: numbersIn(bold)};
const fixedWidth = 60.3;

function numbersIn(text: string): readonly number[] {
  return text.split(' ').map(Number);
}

export function widthOf({kind, text}: Line): number {
  const size = fontSizes[kind];
  if (kind === 'message') return (text.length * fixedWidth * size) / 100;
  const letters = kind === 'name' ? widths.bold : widths.regular;
  const hundredths = Array.from(text, (letter) => letters[widthIndex(letter)] ?? 100);
  return (hundredths.reduce((sum, width) => sum + width, 0) * size) / 100;
}

function widthIndex(letter: string): number {
  return letter === '\u00a0' ? 0 : (letter.codePointAt(0) ?? 0) - 32;
}
