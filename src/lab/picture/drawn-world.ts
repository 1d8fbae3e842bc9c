/** Draws one world: the order of the parts, what moves between them, and its title. */
import {msg} from '@lit/localize';
import {nothing, svg, type SVGTemplateResult} from 'lit';

import {drawHeading, type Heading} from './drawn-heading.js';
import {drawCross, drawPackage} from './drawn-marks.js';
import {drawMaster} from './drawn-master.js';
import {drawCounts, drawServers} from './drawn-servers.js';
import {drawSheets, drawSmallSheet, drawTray, smallSheetIn} from './drawn-sheets.js';
import {drawLanes, drawWays} from './drawn-ways.js';
import {centerOf, pathOf, pointOn, round, type Wire} from './model/geometry.js';
import {between} from './model/motion.js';
import type {StageScene} from './model/stage-scene.js';
import type {Pen} from './pen.js';

export function drawWorld(heading: Heading, pen: Pen): SVGTemplateResult {
  const {layout} = pen;
  const {unit, arrangement} = pen.stage;
  const {form, serverColumns} = arrangement;
  return svg`
    ${drawHatch(pen.hatch, unit)}
    ${drawHeading(heading, pen)}
    ${
      // In one line it would cross the retry's sheet; there the package alone is seen.
      form === 'stack'
        ? svg`<path class="way idle" d=${pathOf(layout.storeWay)} stroke-width=${round(Math.max(1, unit * 0.12))}></path>`
        : nothing
    }
    ${drawTray(pen)}
    ${drawSheets(pen)}
    ${serverColumns === 1 ? drawWays(pen) : drawLanes(pen)}
    ${drawMaster(pen)}
    ${serverColumns === 0 ? layout.servers.map((box) => drawCounts(box, pen)) : drawServers(pen)}
    ${drawTravel(pen)}`;
}

function drawHatch(id: string, unit: number): SVGTemplateResult {
  const gap = round(Math.max(4, unit * 0.5));
  return svg`
    <pattern id=${id} width=${gap} height=${gap} patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
      <path class="hatching" d="M0,0 V${gap}" stroke-width=${round(gap * 0.28)}></path>
    </pattern>`;
}

function drawTravel({stage, layout, scene, progress}: Pen): SVGTemplateResult | typeof nothing {
  const {travel} = scene;
  const {unit} = stage;
  if (!travel) return nothing;
  if (travel.item === 'jobSheet') {
    const small = smallSheetIn(layout.retry, unit);
    const desk = centerOf(layout.despooler);
    const receive = centerOf(small);
    const top = layout.despooler.y + unit * 0.4;
    const start = travel.way === 'toReceive' ? centerOf(layout.source) : receive;
    const end = travel.way === 'toReceive' ? receive : {x: desk.x, y: desk.y};
    const wire: Wire = [start, {x: start.x, y: top}, {x: end.x, y: top}, end];
    const {x, y} = pointOn(wire, between(progress, 0, 0.9));
    return drawSmallSheet({...small, x: x - small.width / 2, y: y - small.height / 2}, unit, false);
  }
  const size = unit * 2.3;
  const words = msg('v2');
  if (travel.way === 'toMaster') {
    const {x, y} = pointOn(layout.storeWay, between(progress, 0, 0.9));
    return drawPackage(x, y, size, words);
  }
  const way =
    layout.ways[
      stage.arrangement.serverColumns === 1 ? travel.server : laneOf(scene, travel.server)
    ];
  if (!way) return nothing;
  const {x, y} = pointOn(way, progress);
  const isOffline = scene.step?.changes.some(({after}) => after?.state === 'unreachable') ?? false;
  // What does not reach its server stops short of it.
  return isOffline && progress > 0.8
    ? drawCross(way[3].x, way[3].y, size * 0.7)
    : drawPackage(x, y, Math.min(size, layout.master.width * 0.7), words);
}

function laneOf({servers}: StageScene, server: number): number {
  return servers[server]?.request === 'refresh' ? 0 : 1;
}
