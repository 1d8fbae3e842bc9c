/** How much of a caption there is room for, and how high it stands under each world. */
import {msg} from '@lit/localize';

import {textWidth} from './text-width.js';

export interface CaptionText {
  readonly title: string;
  readonly text: string;
  readonly effect: string;
}

/** Which parts of a caption are shown. */
export interface CaptionForm {
  readonly hasClock: boolean;
  readonly hasTitle: boolean;
  readonly hasText: boolean;
  readonly hasEffect: boolean;
}

const whole: CaptionForm = {hasClock: true, hasTitle: true, hasText: true, hasEffect: true};

const titleOnly: CaptionForm = {...whole, hasText: false, hasEffect: false};
const shortest: CaptionForm = {...titleOnly, hasClock: false};

/** From the longest to the shortest. The effect, which names the harm, outlasts all but a title that stands alone. */
const forms: readonly CaptionForm[] = [
  whole,
  {...whole, hasText: false},
  {...whole, hasText: false, hasClock: false},
  {...whole, hasText: false, hasClock: false, hasTitle: false},
  titleOnly,
  shortest,
];

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
/** Beside the text; the clock before it, or what words leave of a short line; the sign behind it: in em. */
const beside = 1.9;
const clock = 5;
const spare = 3.6;
const sign = 1.4;

/** Room for the longest caption, as far as that leaves the picture enough. */
export function captionRoom(
  captions: readonly CaptionText[],
  box: {readonly width: number; readonly height: number},
  rows: number,
  size: number,
): CaptionRoom {
  const line = Math.max(6, box.width / size - beside);
  const wanted = Math.max(1, ...captions.map((caption) => linesOf(caption, whole, line, 0)));
  const fitting = Math.floor(((box.height * most) / rows / size - padding) / lineHeight);
  const lines = Math.max(1, Math.min(wanted, fitting));
  return {size, lines, line, height: Math.ceil((lines * lineHeight + padding) * size)};
}

/** Lines shorter than this, in em, have no room for the clock, nor for the word of the mark. */
const narrow = 18;

export interface FittedCaption extends CaptionForm {
  /** Whether the mark behind it is a sign alone. */
  readonly isBrief: boolean;
  /** The part of the text's size that it is set in. */
  readonly scale: number;
}

/**
 * What of a caption is shown; all of it, before it is known how much room there is.
 *
 * Where there is none for its title, that is set smaller.
 */
export function fitCaption(caption: CaptionText, room: CaptionRoom | undefined): FittedCaption {
  if (!room) return {...whole, isBrief: false, scale: 1};
  const {line, lines} = room;
  const fitting = forms.find(
    (form) => (form.hasTitle || caption.effect !== '') && linesOf(caption, form, line, 0) <= lines,
  );
  const form = fitting ?? shortest;
  // The names that `evidenceName` has; that would bring all facts along.
  const word = Math.max(...[msg('documented'), msg('inferred'), msg('assumed')].map(markWidth));
  const isNarrow = line < narrow;
  return {
    ...form,
    hasClock: form.hasClock && !isNarrow,
    isBrief: isNarrow || linesOf(caption, form, line, word) > lines,
    scale: fitting ? 1 : scaleOf(caption, room),
  };
}

/** The word of a mark is set smaller than its caption. */
function markWidth(word: string): number {
  return 0.78 * textWidth(word);
}

function scaleOf(caption: CaptionText, {line, lines}: CaptionRoom): number {
  const filledLine = lines === 1 ? line : line * filled;
  return Math.min(1, (lines * filledLine) / (lengthOf(caption, shortest) + sign + 1));
}

/** How much of a line is filled where there are several, as words do not break. */
const filled = 0.86;

/** `more` stands behind the text, in em. */
function linesOf(caption: CaptionText, form: CaptionForm, line: number, more: number): number {
  const before = line < narrow ? spare : form.hasClock ? clock : 0;
  const width = lengthOf(caption, form) + before + sign + more;
  return width <= line ? 1 : Math.max(2, Math.ceil(width / (line * filled)));
}

function lengthOf({title, text, effect}: CaptionText, form: CaptionForm): number {
  const bold = `${form.hasTitle ? title : ''} ${form.hasEffect ? effect : ''}`;
  return textWidth(bold, true) + textWidth(form.hasText ? text : '');
}
