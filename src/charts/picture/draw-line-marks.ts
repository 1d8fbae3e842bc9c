/** Draws what is marked in a chart: the word beside what is on, the sign where worlds part, a ring. */
import {svg, type SVGTemplateResult} from 'lit';

import type {Box} from '../layout/chart-layout.js';

const wordHeight = 15;
const letter = 7.6;

/** A word on ink, which ends at `right`. */
export function drawWord(word: string, right: number, top: number): SVGTemplateResult {
  const width = word.length * letter + 8;
  const left = right - width;
  return svg`
    <rect class="word" x=${left} y=${top} width=${width} height=${wordHeight} rx="4"></rect>
    <text class="word-text" x=${left + width / 2} y=${top + 11.5} text-anchor="middle">${word}</text>
  `;
}

/** The sign of the first difference, as on the timeline. */
export function drawDiamond(x: number, y: number): SVGTemplateResult {
  return svg`<path class="diamond" d="M${x},${y - 9} l9,9 -9,9 -9,-9z"></path>`;
}

/** Around what the reader has chosen. */
export function drawRing([x, y, width, height]: Box): SVGTemplateResult {
  return svg`
    <rect class="ring" x=${x - 5} y=${y - 5} width=${width + 10} height=${height + 10} rx="11"></rect>
  `;
}
