/** Draws one block of the map of all situations: a dot each, those where the claim fails filled. */
import {svg, type SVGTemplateResult} from 'lit';

import {dotsOf, type MapBlock} from './model/check-map.js';

/** In user units. */
const width = 48;
const height = 30;

export function drawBlock(block: MapBlock): SVGTemplateResult {
  const {count, failing} = dotsOf(block);
  const columns = Math.max(1, Math.ceil(Math.sqrt((count * width) / height)));
  const pitch = width / columns;
  const failed = pathOf(0, failing, columns, pitch, 0.86);
  const held = pathOf(failing, count, columns, pitch, 0.34);
  return svg`
    <svg viewBox="0 0 ${width} ${Math.max(height, Math.ceil(count / columns) * pitch)}" aria-hidden="true">
      <path class="held" d=${held}></path>
      <path class="failed" d=${failed}></path>
    </svg>
  `;
}

/** Squares, a share of the pitch wide, from one dot to another. */
function pathOf(from: number, to: number, columns: number, pitch: number, share: number): string {
  const side = round(pitch * share);
  const margin = (pitch - side) / 2;
  let path = '';
  for (let index = from; index < to; index++) {
    const x = round((index % columns) * pitch + margin);
    const y = round(Math.floor(index / columns) * pitch + margin);
    path += `M${x} ${y}h${side}v${side}h-${side}z`;
  }
  return path;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
