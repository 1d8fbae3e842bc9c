/** Lays a chart out, with ELK, so that no line crosses what a state says of itself. */
import type {ElkNode} from 'elkjs/lib/elk-api.js';

import type {ChartGraph} from '../model/chart-graph.js';
import type {Box, ChartLayout, Point} from './chart-layout.js';
import {hashOf} from './chart-hash.js';
import {elkGraphOf} from './elk-graph.js';
import {readLayout, type Places} from './read-layout.js';

export async function layOut(
  graph: ChartGraph,
  place: (graph: ElkNode) => Promise<ElkNode>,
): Promise<ChartLayout> {
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
