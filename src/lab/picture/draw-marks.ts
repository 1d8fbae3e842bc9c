/** Draws the small marks that say in shape what a colour says too. */
import {svg, type SVGTemplateResult} from 'lit';

export function drawTick(x: number, y: number): SVGTemplateResult {
  return svg`<path class="mark" d="M${x - 5},${y} l3.5,4 6.5,-8"></path>`;
}

export function drawCross(x: number, y: number): SVGTemplateResult {
  return svg`<path class="mark" d="M${x - 4},${y - 4} l8,8 m0,-8 l-8,8"></path>`;
}
