/** Reads what ELK has laid out into the few numbers that are kept. */
import type {ElkExtendedEdge, ElkNode} from 'elkjs/lib/elk-api.js';

import type {ChartGraph} from '../model/chart-graph.js';
import {startLine, type Box, type ChartLayout, type Point} from './chart-layout.js';
import {wordHeight} from './chart-measures.js';
import {boxId, dotId, dotSize, headId, headSize, leadsBack} from './elk-graph.js';

/** All but the hash. */
export type Places = Omit<ChartLayout, 'hash'>;

export function readLayout(graph: ChartGraph, page: ElkNode): Places {
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
  if (one === undefined) throw new Error(`ELK has not laid out “${id}”.`);
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
