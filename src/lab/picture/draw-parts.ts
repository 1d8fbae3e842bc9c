/** Draws what a lesson does with the parts of a picture: it points at one, or lets them be picked. */
import {svg, type SVGTemplateResult} from 'lit';

import {drawTick} from './draw-marks.js';
import type {Box, PictureLayout} from './picture-layout.js';

const margin = 5;

/** Where a part stands; undefined for what has no place in the drawing. */
export function boxOf(
  part: string,
  layout: PictureLayout,
  servers: readonly {readonly name: string}[],
): Box | undefined {
  switch (part) {
    case 'receive':
      return layout.tray;
    case 'despooler':
      return layout.despooler;
    case 'master':
      return layout.master;
    case 'servers':
      return around(layout.servers);
    default:
      return layout.isGrid
        ? undefined
        : layout.servers[servers.findIndex(({name}) => name === part)];
  }
}

/** A ring with a head that points at it, so that it is no mere colour. */
export function drawPointer(box: Box): SVGTemplateResult {
  const {x, y, width, height} = widened(box);
  // To the right, as the name of a part begins at its left.
  const head = x + width * 0.75;
  return svg`
    <g class="pointer">
      <rect x=${x} y=${y} width=${width} height=${height} rx="9"></rect>
      <path d="M${head - 8},${y - 9} h16 l-8,9 z"></path>
    </g>
  `;
}

export function drawPickable(box: Box, isPicked: boolean, pick: () => void): SVGTemplateResult {
  const {x, y, width, height} = widened(box);
  return svg`
    <g class="pickable ${isPicked ? 'picked' : ''}" @click=${pick}>
      <rect x=${x} y=${y} width=${width} height=${height} rx="9"></rect>
      ${isPicked ? svg`<circle cx=${x + width - 2} cy=${y + 2} r="10"></circle>${drawTick(x + width - 2, y + 2)}` : undefined}
    </g>
  `;
}

function widened({x, y, width, height}: Box): Box {
  return {x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin};
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({x}) => x));
  const top = Math.min(...boxes.map(({y}) => y));
  const right = Math.max(...boxes.map(({x, width}) => x + width));
  const bottom = Math.max(...boxes.map(({y, height}) => y + height));
  return {x: left, y: top, width: right - left, height: bottom - top};
}
