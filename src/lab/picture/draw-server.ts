/** Draws one distribution server and its copy of the package. */
import {svg, type SVGTemplateResult} from 'lit';

import type {ServerSetup} from '../../../machines/site/site.js';
import type {ServerStatus} from '../../run/server-status.js';
import {beforeWords, statusWords} from '../../words/state-labels.js';
import {drawCross, drawTick} from './draw-marks.js';
import type {Box} from './picture-layout.js';
import {setStyles} from '../../ui/set-styles.js';

/** Cards lower than this have room for one line. */
const twoLines = 40;
const wide = 216;

export function drawServer(
  {x, y, width, height}: Box,
  server: Pick<ServerSetup, 'name'> & Parameters<typeof beforeWords>[0],
  status: ServerStatus,
  holds: number | null,
): SVGTemplateResult {
  const middle = y + height / 2;
  const hasTwoLines = height >= twoLines;
  const isWide = width >= wide;
  const statusY = hasTwoLines && !isWide ? y + height - 11 : middle + 4;
  const right = x + width - 12;
  const nameRoom = hasTwoLines && !isWide ? width - 24 : width - (isWide ? 120 : 92);
  const marked = status === 'current' || status === 'unreachable';
  return svg`
    <g class="server ${status}">
      <rect x=${x} y=${y} width=${width} height=${height} rx="6"></rect>
      ${status === 'stale' ? svg`<rect class="hatch" x=${x} y=${y} width=${width} height=${height} rx="6"></rect>` : undefined}
      <text class="name" x=${x + 12} y=${hasTwoLines ? y + 18 : middle + 4} ${setStyles({'font-size': nameSize(server.name, nameRoom)})}>
        ${server.name}
      </text>
      ${
        hasTwoLines && isWide
          ? svg`<text class="small" x=${x + 12} y=${y + height - 10}>${beforeWords(server)}</text>`
          : undefined
      }
      <text class="status" x=${right - (marked ? 17 : 0)} y=${statusY} text-anchor="end">
        ${statusWords(status, holds)}
      </text>
      ${status === 'current' ? drawTick(right - 6, statusY - 4) : undefined}
      ${status === 'unreachable' ? drawCross(right - 6, statusY - 4) : undefined}
    </g>
  `;
}

/** Names have up to 15 letters; long ones are set smaller rather than cut. As a style: it outdoes CSS. */
function nameSize(name: string, room: number): string {
  return `${Math.min(13, Math.max(7, room / (name.length * 0.78)))}px`;
}
