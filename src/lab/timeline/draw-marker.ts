/** Draws a marked moment on the tracks of a timeline: each kind has its own shape. */
import {svg, type SVGTemplateResult} from 'lit';

import type {Marker} from '../../words/markers.js';
import type {Side} from '../../run/compared-run.js';
import {textWidth} from '../picture/model/text-width.js';
import type {Fold} from './time-scale.js';

const trackOf: Readonly<Record<Side, number>> = {before: 18, after: 42};

/** `isCrowded` where the two flags stand so close that their names need a line each. */
export function drawMoment(
  moment: Marker,
  x: number,
  width: number,
  isCrowded: boolean,
): SVGTemplateResult {
  const {kind} = moment;
  if (kind === 'difference' || kind === 'harm') return drawFlag(moment, x, width, isCrowded);
  return svg`
    ${moment.sides.map((side) => drawMark(kind, x, trackOf[side]))}
    ${moment.lostOn.map((side) => drawLoss(x, trackOf[side]))}
  `;
}

/** On a track that the two worlds share, as there is room for one only. */
export function drawShared({kind, lostOn}: Marker, x: number, y: number): SVGTemplateResult {
  if (kind === 'difference' || kind === 'harm') {
    return svg`<g class="flag"><path class="diamond" d="M${x},${y - 9} l6,9 -6,9 -6,-9 z"></path></g>`;
  }
  return svg`${drawMark(kind, x, y)} ${lostOn.length > 0 ? drawLoss(x, y) : undefined}`;
}

/** One round of a fold, on each track that it is on, and how often it comes. */
export function drawFold({round, times}: Fold, start: number, end: number): SVGTemplateResult {
  const x = (place: number): number => start + ((place + 1) / (round.length + 2)) * (end - start);
  return svg`
    <g class="fold">
      <rect x=${start - 4} y="8" width=${end - start + 8} height="44" rx="6"></rect>
      ${round.map((marker, place) => drawMoment(marker, x(place), Infinity, false))}
      <text x=${x(round.length)} y="34" text-anchor="middle">× ${times}</text>
    </g>
  `;
}

/** The same on one track. */
export function drawSharedFold(
  {round, times}: Fold,
  start: number,
  end: number,
  y: number,
): SVGTemplateResult {
  const x = (place: number): number => start + ((place + 1) / (round.length + 2)) * (end - start);
  const isNarrow = end - start < 22 * (round.length + 2);
  return svg`
    <g class="fold">
      <rect x=${start - 3} y=${y - 11} width=${end - start + 6} height="22" rx="6"></rect>
      ${isNarrow ? undefined : round.map((marker, place) => drawShared(marker, x(place), y))}
      <text x=${isNarrow ? (start + end) / 2 : x(round.length)} y=${y + 4} text-anchor="middle">× ${times}</text>
    </g>
  `;
}

function drawMark(
  kind: Exclude<Marker['kind'], 'difference' | 'harm'>,
  x: number,
  y: number,
): SVGTemplateResult {
  switch (kind) {
    case 'failure':
      return svg`<g class="moment failure"><circle cx=${x} cy=${y} r="7"></circle><path d="M${x - 3},${y - 3} l6,6 m0,-6 l-6,6"></path></g>`;
    case 'retry':
      return svg`<path class="moment retry" d="M${x - 6},${y - 7} h8 l4,4 v10 h-12 z"></path>`;
    case 'hotfix':
      return svg`<path class="moment hotfix" d="M${x},${y - 7} l7,7 -7,7 -7,-7 z"></path>`;
    case 'end':
      return svg`<rect class="moment end" x=${x - 4.5} y=${y - 4.5} width="9" height="9"></rect>`;
  }
}

/** A stroke through the sheet that lost its request. */
function drawLoss(x: number, y: number): SVGTemplateResult {
  return svg`<path class="loss" d="M${x - 10},${y + 9} L${x + 10},${y - 9}"></path>`;
}

/** What the name of a flag takes, with what is left free beside it. */
export function flagWidthOf(label: string): number {
  return textWidth(label, true) * 11.5 + 18;
}

/** A line through both tracks with its name under them, kept inside the picture. */
function drawFlag(
  {kind, label}: Marker,
  x: number,
  width: number,
  isCrowded: boolean,
): SVGTemplateResult {
  const room = flagWidthOf(label);
  const isLate = x > width - room && x > room;
  const start = Math.max(0, Math.min(x + 9, width - room + 18));
  const y = kind === 'harm' && isCrowded ? 77 : 62;
  return svg`
    <g class="flag ${kind}">
      <path d="M${x},6 V${y - 10}"></path>
      <path class="diamond" d="M${x},${y - 9} l5,5 -5,5 -5,-5 z"></path>
      <text x=${isLate ? x - 9 : start} y=${y} text-anchor=${isLate ? 'end' : 'start'}>${label}</text>
    </g>
  `;
}

/** Draws a long wait as a cut through both tracks, and says how long it is. */
export function drawWait(x: number, words: string, width: number): SVGTemplateResult {
  const half = (textWidth(words) * 11) / 2;
  const anchor = x < half ? 'start' : x > width - half ? 'end' : 'middle';
  return svg`
    <g class="wait">
      <path d="M${x - 3},10 l6,8 -6,8 6,8 -6,8 6,8"></path>
      <text x=${x} y="8" text-anchor=${anchor}>${words}</text>
    </g>
  `;
}
