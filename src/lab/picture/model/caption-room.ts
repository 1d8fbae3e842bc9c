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
  readonly length: CaptionLength;
  /** The text's size, in pixels. */
  readonly size: number;
  /** In pixels, the same at every moment, so that nothing moves while it plays. */
  readonly height: number;
}

/** A caption takes no more than this part of the picture's height. */
const most: Readonly<Record<CaptionLength, number>> = {whole: 0.2, short: 0.17, title: 1};
const lineHeight = 1.3;
/** Above and below the text, and on its left and right with the clock before it: in em. */
const padding = 0.7;
const beside = 7;

/** The longest captions that leave the picture its room. */
export function captionRoom(
  captions: readonly CaptionText[],
  box: {readonly width: number; readonly height: number},
  rows: number,
  size: number,
): CaptionRoom {
  const ofLength = (length: CaptionLength): CaptionRoom => {
    const em = box.width / size;
    const longest = Math.max(0, ...captions.map((caption) => lengthOf(caption, length)));
    // A line ends before the word that does not fit.
    const lines = Math.max(1, Math.ceil((longest * 0.9 + beside) / Math.max(8, em - 4)));
    return {length, size, height: Math.ceil((lines * lineHeight + padding) * size)};
  };
  const fitting = (['whole', 'short'] as const)
    .map(ofLength)
    .find(({length, height}) => height * rows <= box.height * most[length]);
  if (fitting) return fitting;
  const {length, height} = ofLength('title');
  return {length, size, height: Math.min(height, Math.ceil(box.height * 0.2))};
}

function lengthOf({title, text, effect}: CaptionText, length: CaptionLength): number {
  const words = {whole: `${text} ${effect}`, short: effect, title: ''}[length];
  return textWidth(title, true) + textWidth(words);
}
