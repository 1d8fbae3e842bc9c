/** Draws the ways from the master to the servers: who is asked for, who is served, who is passed over. */
import {svg, type SVGTemplateResult} from 'lit';

import {drawFailed, drawSkip} from './drawn-marks.js';
import {pathOf, pointOn, round, type Wire} from './model/geometry.js';
import {isSkippedBy} from './model/motion.js';
import type {SceneServer, WayState} from './model/scene-servers.js';
import type {Pen} from './pen.js';

/** Drawn later lies above. */
const order: readonly WayState[] = ['idle', 'skipped', 'failed', 'done', 'asked', 'carrying'];

/** One way for each server. */
export function drawWays({stage, layout, scene, progress}: Pen): SVGTemplateResult {
  const drawn = layout.ways.flatMap((way, index) => {
    const server = scene.servers[index];
    return server ? [{way, state: stateShown(server, progress), request: server.request}] : [];
  });
  drawn.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return svg`${drawn.map(({way, state, request}) => drawWay(way, state, request, stage.unit))}`;
}

/** One way for each request, where servers are too many for ways of their own. */
export function drawLanes({stage, layout, scene, progress}: Pen): SVGTemplateResult {
  const lanes = (['refresh', 'putOn'] as const).map((request) => {
    const states = new Set<WayState>();
    for (const server of scene.servers) {
      if (server.request === request) states.add(stateShown(server, progress));
    }
    return {
      request,
      state: order.findLast((state) => states.has(state)) ?? 'idle',
      isUsed: states.size > 0,
    };
  });
  const used = lanes.filter(({isUsed}) => isUsed);
  return svg`${lanes.map(({request, state}, index) => {
    const way = layout.ways[index];
    return way && (used.length === 0 || used.some((lane) => lane.request === request))
      ? drawWay(way, state, request, stage.unit)
      : undefined;
  })}`;
}

function stateShown({skip, way}: SceneServer, progress: number): WayState {
  return way === 'skipped' && !isSkippedBy(skip, progress) ? 'idle' : way;
}

function drawWay(
  way: Wire,
  state: WayState,
  request: string | null,
  unit: number,
): SVGTemplateResult {
  const mark = pointOn(way, 0.76);
  const size = Math.min(unit * 1.35, Math.abs(way[3].x - way[0].x) * 0.5);
  const width = {idle: 0.12, asked: 0.2, carrying: 0.3, done: 0.24, failed: 0.2, skipped: 0.16}[
    state
  ];
  return svg`
    <path class="way ${state} ${request ?? ''}" d=${pathOf(way)} stroke-width=${round(Math.max(1, unit * width))}></path>
    ${state === 'skipped' ? drawSkip(mark.x, mark.y, size) : undefined}
    ${state === 'failed' ? drawFailed(mark.x, mark.y, size) : undefined}`;
}
