/** Draws what a lesson does with the parts of a picture: it points at one, or lets them be picked. */
import {svg, type SVGTemplateResult} from 'lit';

import {drawRect} from './drawn-marks.js';
import {round, type Box} from './model/geometry.js';
import type {WorldLayout} from './model/stage-layout.js';

/** Where a part stands; undefined for what has no place in the drawing. */
export function boxOf(
  part: string,
  layout: WorldLayout,
  servers: readonly {readonly name: string}[],
): Box | undefined {
  switch (part) {
    case 'job':
      return layout.source;
    case 'receive':
      return layout.tray;
    case 'despooler':
      return layout.despooler;
    case 'master':
      return layout.master;
    case 'servers':
      return around(layout.servers);
    default:
      return layout.servers.length === servers.length
        ? layout.servers[servers.findIndex(({name}) => name === part)]
        : undefined;
  }
}

/** A ring with a head that points at it, so that it is no mere colour. */
export function drawPointer(box: Box, unit: number): SVGTemplateResult {
  const ring = widened(box, unit);
  const {x, y, width, height} = ring;
  const head = x + width * 0.75;
  const s = unit * 0.7;
  const isAbove = y > s * 1.4;
  const tip = isAbove
    ? `M${round(head - s)},${round(y - s * 1.2)} h${round(2 * s)} l${round(-s)},${round(s * 1.2)} z`
    : `M${round(head - s)},${round(y + height + s * 1.2)} h${round(2 * s)} l${round(-s)},${round(-s * 1.2)} z`;
  return svg`
    <g class="pointer" stroke-width=${round(unit * 0.25)}>
      ${drawRect(ring, '', unit * 0.7)}
      <path d=${tip}></path>
    </g>`;
}

/** What is picked has a pin: a tick would say that its copy is current. */
export function drawPickable(
  box: Box,
  unit: number,
  isPicked: boolean,
  pick: () => void,
): SVGTemplateResult {
  const frame = widened(box, unit);
  const pin = {x: round(frame.x + frame.width - unit * 0.3), y: round(frame.y + unit * 0.3)};
  return svg`
    <g class="pickable ${isPicked ? 'picked' : ''}" @click=${pick}>
      ${drawRect(frame, '', unit * 0.7)}
      ${
        isPicked
          ? svg`<circle class="pin" cx=${pin.x} cy=${pin.y} r=${round(unit * 0.7)}></circle>
            <circle class="pin-eye" cx=${pin.x} cy=${pin.y} r=${round(unit * 0.25)}></circle>`
          : undefined
      }
    </g>`;
}

function widened({x, y, width, height}: Box, unit: number): Box {
  const margin = unit * 0.25;
  return {x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin};
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({x}) => x));
  const top = Math.min(...boxes.map(({y}) => y));
  const right = Math.max(...boxes.map(({x, width}) => x + width));
  const bottom = Math.max(...boxes.map(({y, height}) => y + height));
  return {x: left, y: top, width: right - left, height: bottom - top};
}
