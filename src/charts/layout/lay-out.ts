/** Lays the charts out, with ELK, so that no line crosses what a state says of itself. */
import type {ElkNode, ElkExtendedEdge} from 'elkjs/lib/elk-api.js';

import {listedCharts} from '../chart-list.js';
import {graphOf, type ChartGraph} from '../model/chart-graph.js';
import {startLine, type Box, type ChartLayout, type Point} from './chart-layout.js';
import {wordHeight} from './chart-measures.js';
import {elkGraphOf, boxId, dotId, dotSize, headId, headSize, leadsBack} from './elk-graph.js';

type Place = (graph: ElkNode) => Promise<ElkNode>;

/** The layouts of all listed charts, by the ids of their machines; `place` is ELK. */
export async function layOutCharts(place: Place): Promise<Readonly<Record<string, ChartLayout>>> {
  const layouts: Record<string, ChartLayout> = {};
  for (const {machine} of listedCharts) {
    layouts[machine.id] = await layOut(graphOf(machine), place);
  }
  return layouts;
}

async function layOut(graph: ChartGraph, place: Place): Promise<ChartLayout> {
  const hash = await hashOf(graph);
  const above = readLayout(graph, await place(elkGraphOf(graph, 'above')));
  if (!hasCrossedHead(above)) return {hash, ...above};
  return {hash, ...readLayout(graph, await place(elkGraphOf(graph, 'beside')))};
}

function hasCrossedHead({heads, lines, boxes}: Places): boolean {
  return Object.entries(heads).some(([path, head]) => {
    const isBox = boxes[path]?.[3] === head[3];
    return !isBox && Object.values(lines).some((points) => crosses(points, head));
  });
}

function crosses(points: readonly Point[], [x, y, width, height]: Box): boolean {
  return points.some(([toX, toY], index) => {
    const [fromX, fromY] = points[index - 1] ?? [toX, toY];
    const isBeside = Math.max(fromX, toX) <= x || Math.min(fromX, toX) >= x + width;
    const isAside = Math.max(fromY, toY) <= y || Math.min(fromY, toY) >= y + height;
    return !isBeside && !isAside;
  });
}

/** States, transitions, words, sizes and options: whatever ELK is given. */
export async function hashOf(graph: ChartGraph): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(elkGraphOf(graph, 'above')));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** All but the hash. */
type Places = Omit<ChartLayout, 'hash'>;

function readLayout(graph: ChartGraph, page: ElkNode): Places {
  const nodes = new Map([page, ...within(page)].map((node) => [node.id, node]));
  const edges = new Map(edgesIn(page).map((edge) => [edge.id, edge]));
  const places: Mutable = {boxes: {}, heads: {}, dots: {}, lines: {}, labels: {}};
  for (const state of graph.states) {
    const {path, initial} = state;
    const size = headSize(graph, state);
    const [x, y, width, height] = boxOf(found(nodes, boxId(path)));
    const box: Box = [x, y, path === '' ? Math.max(width, size[0]) : width, height];
    const head = nodes.get(headId(path));
    const hasInner = graph.states.some(({parent}) => parent === path);
    places.boxes[path] = box;
    places.heads[path] = head ? boxOf(head) : hasInner ? [x, y, ...size] : box;
    if (initial === null) continue;
    const [left, top] = boxOf(found(nodes, dotId(path)));
    places.dots[path] = [left + dotSize / 2, top + dotSize / 2];
    places.lines[startLine(path)] = pointsOf(found(edges, dotId(path)));
  }
  for (const transition of graph.transitions) {
    const {name, target} = transition;
    if (target === null) continue;
    const edge = found(edges, name);
    const points = pointsOf(edge);
    places.lines[name] = leadsBack(graph, transition) ? points.reverse() : points;
    const [x, y, width, height] = boxOf(edge.labels?.[0] ?? {});
    places.labels[name] = [x, y + wordHeight, width, height - wordHeight];
  }
  return places;
}

type Mutable = {-readonly [Key in keyof Places]: Record<string, Places[Key][string]>};

function within(node: ElkNode): readonly ElkNode[] {
  return (node.children ?? []).flatMap((child) => [child, ...within(child)]);
}

/** ELK may move an edge to the state that holds both of its ends. */
function edgesIn(node: ElkNode): readonly ElkExtendedEdge[] {
  return [...(node.edges ?? []), ...(node.children ?? []).flatMap(edgesIn)];
}

function found<T>(all: ReadonlyMap<string, T>, id: string): T {
  const one = all.get(id);
  if (one === undefined) throw new Error(`ELK did not lay out “${id}”.`);
  return one;
}

function boxOf({x = 0, y = 0, width = 0, height = 0}: Partial<ElkNode>): Box {
  return [Math.round(x), Math.round(y), Math.round(width), Math.round(height)];
}

function pointsOf({id, sections = []}: ElkExtendedEdge): Point[] {
  const [section] = sections;
  if (!section || sections.length > 1) throw new Error(`“${id}” is not one line.`);
  const {startPoint, bendPoints = [], endPoint} = section;
  return [startPoint, ...bendPoints, endPoint].map(({x, y}) => [Math.round(x), Math.round(y)]);
}
