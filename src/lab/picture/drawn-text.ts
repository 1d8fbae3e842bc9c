/** Writes a text into the room that there is, in the longest wording that fits. */
import {svg, type SVGTemplateResult} from 'lit';

import {round} from './model/geometry.js';
import {fitText} from './model/text-width.js';

export interface TextPlace {
  readonly x: number;
  /** The middle of the letters. */
  readonly y: number;
  readonly room: number;
  readonly size: number;
  readonly kind: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  /** How small it may become, in pixels: the picture's smallest text. Left out, it keeps its size. */
  readonly floor?: number;
}

export function drawText(
  wordings: readonly string[],
  {x, y, room, size, kind, anchor = 'start', isBold = false, floor = size}: TextPlace,
): SVGTemplateResult {
  const fitted = fitText(wordings, room, size, {isBold, least: Math.min(1, floor / size)});
  return svg`<text
    class="${kind} ${isBold ? 'bold' : ''}"
    x=${round(x)}
    y=${round(y + fitted.size * 0.355)}
    font-size=${round(fitted.size)}
    text-anchor=${anchor}
  >${fitted.text}</text>`;
}

/** A few words on at most two lines, as even as they come; undefined where they don't fit. */
export function inTwoLines(
  text: string,
  fits: (line: string) => boolean,
): readonly string[] | undefined {
  if (fits(text)) return [text];
  // Chinese and Japanese have no spaces, and break between any two characters.
  const space = text.includes(' ') ? ' ' : '';
  const words = text.split(space);
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)])
    .map((lines) => lines.map((line) => line.join(space)))
    .filter((lines) => lines.every(fits));
  const longest = (lines: readonly string[]): number =>
    Math.max(...lines.map((line) => line.length));
  return splits.sort((a, b) => longest(a) - longest(b))[0];
}
