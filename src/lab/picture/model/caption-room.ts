/** How much of a caption there is room for, and how high it stands under each world. */
import {textWidth} from './text-width.js';

export interface CaptionText {
  readonly title: string;
  readonly text: string;
  readonly effect: string;
}

/** All of it; what happened and what came of it; what happened. */
export type CaptionLength = 'whole' | 'short' | 'title';

export interface CaptionRoom {
  /** The text's size, in pixels. */
  readonly size: number;
  /** In pixels, the same at every moment, so that nothing moves while it plays. */
  readonly height: number;
  readonly lines: number;
  /** What fits on a line, in em. */
  readonly line: number;
}

/** Captions take no more than this part of the picture's height, but always one line. */
const most = 0.17;
const lineHeight = 1.3;
/** Above and below the text, in em. */
const padding = 0.45;
/** Beside the text; the clock before it, or what words leave of a short line; the mark behind it: in em. */
const beside = 1.9;
const clock = 5;
const spare = 3.6;
const sign = 1.4;
const word = 5;

/** Room for the longest caption, as far as that leaves the picture enough. */
export function captionRoom(
  captions: readonly CaptionText[],
  box: {readonly width: number; readonly height: number},
  rows: number,
  size: number,
): CaptionRoom {
  const line = Math.max(6, box.width / size - beside);
  const wanted = Math.max(1, ...captions.map((caption) => linesOf(caption, 'whole', line)));
  const fitting = Math.floor(((box.height * most) / rows / size - padding) / lineHeight);
  const lines = Math.max(1, Math.min(wanted, fitting));
  return {size, lines, line, height: Math.ceil((lines * lineHeight + padding) * size)};
}

/** The longest form of a caption that its room holds. */
export function fittedLength(caption: CaptionText, {line, lines}: CaptionRoom): CaptionLength {
  const lengths = ['whole', 'short'] as const;
  return lengths.find((length) => linesOf(caption, length, line) <= lines) ?? 'title';
}

/** Lines shorter than this, in em, have no room for the clock, nor for the word of the mark. */
const narrow = 18;

/** What of a caption is shown; all of it, before it is known how much room there is. */
export function fitCaption(
  caption: CaptionText,
  room: CaptionRoom | undefined,
): {readonly length: CaptionLength; readonly isNarrow: boolean; readonly isBrief: boolean} {
  if (!room) return {length: 'whole', isNarrow: false, isBrief: false};
  const {line, lines} = room;
  const length = fittedLength(caption, room);
  const isNarrow = line < narrow;
  return {length, isNarrow, isBrief: isNarrow || linesOf(caption, length, line, word) > lines};
}

/** How much of a line is filled where there are several, as words do not break. */
const filled = 0.86;

function linesOf(caption: CaptionText, length: CaptionLength, line: number, more = 0): number {
  const width = lengthOf(caption, length) + (line < narrow ? spare : clock) + sign + more;
  return width <= line ? 1 : Math.max(2, Math.ceil(width / (line * filled)));
}

function lengthOf({title, text, effect}: CaptionText, length: CaptionLength): number {
  const bold = length === 'title' ? title : `${title} ${effect}`;
  return textWidth(bold, true) + textWidth(length === 'whole' ? text : '');
}
