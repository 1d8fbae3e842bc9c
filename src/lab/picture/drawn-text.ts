/** Writes a text into the room that there is, in the longest wording that fits. */
import {svg, type SVGTemplateResult} from 'lit';

import {round} from './model/geometry.js';
import {getLocale} from '../../words/locale.js';
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

/** Words become so much smaller than the smallest text before they are cut. Names come back elsewhere. */
const mostShrunk = 0.8;

export function drawText(
  wordings: readonly string[],
  {x, y, room, size, kind, anchor = 'start', isBold = false, floor = size}: TextPlace,
): SVGTemplateResult {
  const least = Math.min(1, floor / size) * (kind === 'server-name' ? 1 : mostShrunk);
  const fitted = fitText(wordings, room, size, {isBold, least});
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
  const words = wordsOf(text);
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)])
    .map((lines) => lines.map((line) => line.join('').trim()))
    .filter((lines) => lines.every(fits));
  const longest = (lines: readonly string[]): number =>
    Math.max(...lines.map((line) => line.length));
  return splits.sort((a, b) => longest(a) - longest(b))[0];
}

/** Chinese and Japanese have no spaces between words. */
function wordsOf(text: string): readonly string[] {
  if (!/[\u2e80-\u9fff]/u.test(text)) return text.split(/(?<= )/u);
  const segments = new Intl.Segmenter(getLocale(), {granularity: 'word'}).segment(text);
  return Array.from(segments, ({segment}) => segment);
}
