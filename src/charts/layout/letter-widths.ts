/**
 * How wide text gets, for laying charts out where there is no screen to measure on.
 *
 * The letters of DejaVu Sans, which are wider than those of the other fonts that the page names:
 * what fits with them fits with all.
 */
import type {Line} from '../model/chart-lines.js';
import {fontSizes} from './chart-measures.js';

/** Hundredths of the font size, from the space to the tilde. */
const regular =
  '32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53 100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99 69 61 69 39 34 39 84 50 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 34 64 84';
const bold =
  '35 46 52 84 70 100 87 31 46 46 52 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 58 100 77 76 73 83 68 68 82 84 37 37 77 64 100 84 85 73 85 77 72 68 81 77 110 77 72 73 46 37 46 84 50 50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72 49 60 48 71 65 92 65 65 58 71 37 71 84';

const widths = {regular: numbersIn(regular), bold: numbersIn(bold)};
const fixedWidth = 60.3;

function numbersIn(text: string): readonly number[] {
  return text.split(' ').map(Number);
}

export function widthOf({kind, text}: Line): number {
  const size = fontSizes[kind];
  if (kind === 'message') return (text.length * fixedWidth * size) / 100;
  const letters = kind === 'name' ? widths.bold : widths.regular;
  const hundredths = Array.from(text, (letter) => letters[widthIndex(letter)] ?? 100);
  return (hundredths.reduce((sum, width) => sum + width, 0) * size) / 100;
}

function widthIndex(letter: string): number {
  return letter === '\u00a0' ? 0 : (letter.codePointAt(0) ?? 0) - 32;
}
