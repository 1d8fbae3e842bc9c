/** The shapes that parts are drawn of, and the small marks that say in shape what a colour says too. */
import {svg, type SVGTemplateResult} from 'lit';

import {round, type Box} from './model/geometry.js';

export function drawRect({x, y, width, height}: Box, kind: string, corner = 0): SVGTemplateResult {
  return svg`<rect class=${kind} x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} rx=${round(corner)}></rect>`;
}

// Each mark stands in the middle of its place.

export function drawTick(x: number, y: number, size: number): SVGTemplateResult {
  const s = size / 2;
  return svg`<path class="mark tick" stroke-width=${round(size * 0.2)} d="M${round(x - s)},${round(y)} l${round(s * 0.7)},${round(s * 0.8)} ${round(s * 1.3)},${round(-s * 1.6)}"></path>`;
}

export function drawCross(x: number, y: number, size: number): SVGTemplateResult {
  const s = size * 0.4;
  return svg`<path class="mark cross" stroke-width=${round(size * 0.22)} d="M${round(x - s)},${round(y - s)} l${round(2 * s)},${round(2 * s)} m0,${round(-2 * s)} l${round(-2 * s)},${round(2 * s)}"></path>`;
}

/** A sign that says no entry. */
export function drawSkip(x: number, y: number, size: number): SVGTemplateResult {
  const r = size / 2;
  return svg`
    <g class="skip">
      <circle cx=${round(x)} cy=${round(y)} r=${round(r)} stroke-width=${round(size * 0.13)}></circle>
      <path d="M${round(x - r * 0.5)},${round(y)} h${round(r)}" stroke-width=${round(size * 0.17)}></path>
    </g>`;
}

export function drawFailed(x: number, y: number, size: number, isPast = false): SVGTemplateResult {
  return svg`
    <g class="failed-mark ${isPast ? 'past' : ''}">
      <circle cx=${round(x)} cy=${round(y)} r=${round(size / 2)}></circle>
      ${drawCross(x, y, size * 0.62)}
    </g>`;
}

/** An arrow's head; `way` is 1 to the right and -1 to the left. */
export function drawArrow(
  x: number,
  y: number,
  size: number,
  way: number,
  kind: string,
): SVGTemplateResult {
  const s = size / 2;
  return svg`<path class="arrow ${kind}" d="M${round(x - s * 0.8 * way)},${round(y - s)} L${round(x + s * way)},${round(y)} L${round(x - s * 0.8 * way)},${round(y + s)} Z"></path>`;
}

export function drawPackage(x: number, y: number, size: number, words: string): SVGTemplateResult {
  return svg`
    <g class="package">
      ${drawRect({x: x - size / 2, y: y - size * 0.42, width: size, height: size * 0.84}, '', size * 0.1)}
      <text class="bold" x=${round(x)} y=${round(y + size * 0.19)} font-size=${round(size * 0.52)} text-anchor="middle">${words}</text>
    </g>`;
}
