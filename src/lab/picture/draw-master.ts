/** Draws the stored master package, as a drum. */
import {msg, str} from '@lit/localize';
import {svg, type SVGTemplateResult} from 'lit';

import {newVersion} from '../../../machines/site/site.js';
import type {MasterState} from '../../run/site-state.js';
import {drawCross, drawTick} from './draw-marks.js';
import type {Box} from './picture-layout.js';

export function drawMaster(
  {x, y, width, height}: Box,
  {state, version}: MasterState,
  hasJustFailed: boolean,
): SVGTemplateResult {
  const lid = 11;
  const right = x + width;
  const middle = x + width / 2;
  const isNew = version >= newVersion;
  const kind = hasJustFailed ? 'failed' : state === 'storing' ? 'storing' : isNew ? 'new' : 'old';
  return svg`
    <g class="master ${kind}">
      <path
        d="M${x},${y + lid} V${y + height - lid} A${width / 2},${lid} 0 0 0 ${right},${y + height - lid} V${y + lid}"
      ></path>
      <ellipse cx=${middle} cy=${y + lid} rx=${width / 2} ry=${lid}></ellipse>
      <text class="name" x=${middle} y=${y + 45} text-anchor="middle">${msg('Master')}</text>
      <text class="version" x=${middle - 8} y=${y + 64} text-anchor="middle">
        ${state === 'storing' ? msg('storing…') : msg(str`v${version}`)}
      </text>
      ${hasJustFailed ? drawCross(middle + 14, y + 59) : undefined}
      ${isNew && !hasJustFailed ? drawTick(middle + 14, y + 59) : undefined}
    </g>
    <text class="label" x=${middle} y=${y + height + 16} text-anchor="middle">${msg('STORE')}</text>
  `;
}
