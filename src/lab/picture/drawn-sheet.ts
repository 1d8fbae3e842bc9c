/** Draws a sheet of paper with its requests, and the lines that are copied onto it. */
import {svg, type SVGTemplateResult} from 'lit';

import {drawCross, drawRect, drawTick} from './drawn-marks.js';
import {drawText} from './drawn-text.js';
import {round, startOf, type Box} from './model/geometry.js';
import {copiedPart, fadedPart} from './model/motion.js';
import type {Sheet, SheetLine} from './model/sheets.js';
import type {StageLayout} from './model/stage-layout.js';
import {textWidth} from './model/text-width.js';
import type {Pen} from './pen.js';
import {
  goneWords,
  lineWords,
  lostWords,
  sheetStageWords,
  sheetTitles,
  type Wordings,
} from './stage-words.js';

interface SheetPen extends Pen {
  /** The size of this sheet's smallest text. */
  readonly unit: number;
}

/** On a large sheet the writing is larger too. */
export function sheetUnit({width, height}: Box, unit: number): number {
  return unit * Math.max(1, Math.min(1.5, width / (unit * 7.4), height / (unit * 6.4)));
}

export function drawSheet(box: Box, sheet: Sheet, pen: Pen): SVGTemplateResult {
  const {stage, progress} = pen;
  const {unit: floor, isMirrored} = stage;
  const unit = sheetUnit(box, floor);
  const faded = fadedPart(sheet, progress);
  const size = Math.min(unit * 1.05, box.width * 0.16);
  const titleRoom = box.width - unit * 0.65 - foldOf(box, unit);
  const [title = '', ...shorter] = sheetTitles(sheet);
  const fits = textWidth(title, true) * floor <= titleRoom;
  const titles = fits ? [title] : shorter;
  return svg`
    <g class="sheet ${sheet.stage} ${faded > 0.5 ? 'faded' : ''}">
      ${drawPaper(box, foldOf(box, unit), isMirrored)}
      ${drawText(titles, {
        x: startOf(box, unit * 0.65, isMirrored),
        y: box.y + headOf(box, unit) / 2 + unit * 0.1,
        room: titleRoom,
        size,
        kind: 'sheet-title',
        isBold: true,
        floor,
      })}
      ${sheet.lines.map((line, index) =>
        drawLine(lineBox(box, sheet, index, unit), line, copiedPart(sheet, index, progress), {
          ...pen,
          unit,
        }),
      )}
      ${drawStage(box, sheet, unit, stage)}
    </g>`;
}

/** At its foot: what is done with it. Left out where the sheet is short. */
function drawStage(
  box: Box,
  sheet: Sheet,
  unit: number,
  {unit: floor, isMirrored}: StageLayout,
): SVGTemplateResult | undefined {
  const words = sheetStageWords(sheet);
  const last = lineBox(box, sheet, sheet.lines.length, unit);
  const room = box.width - floor * 1.2;
  if (last.y + floor * 1.9 > box.y + box.height || textWidth(words) * floor > room)
    return undefined;
  return drawText([words], {
    x: startOf(box, floor * 0.7, isMirrored),
    y: box.y + box.height - floor * 0.95,
    room,
    size: floor,
    kind: 'muted',
  });
}

function foldOf({width}: Box, unit: number): number {
  return Math.min(unit * 1.1, width * 0.14);
}

function drawPaper(
  {x, y, width, height}: Box,
  fold: number,
  isMirrored: boolean,
): SVGTemplateResult {
  const right = x + width;
  const bottom = y + height;
  const outline = isMirrored
    ? `M${round(x + fold)},${round(y)} H${round(right)} V${round(bottom)} H${round(x)} V${round(y + fold)} Z`
    : `M${round(x)},${round(y)} H${round(right - fold)} L${round(right)},${round(y + fold)} V${round(bottom)} H${round(x)} Z`;
  const corner = isMirrored
    ? `M${round(x + fold)},${round(y)} V${round(y + fold)} H${round(x)}`
    : `M${round(right - fold)},${round(y)} V${round(y + fold)} H${round(right)}`;
  return svg`
    <path class="shadow" d=${outline} transform="translate(${round(fold * 0.12)} ${round(fold * 0.18)})"></path>
    <path class="paper" d=${outline}></path>
    <path class="fold" d="${corner} Z"></path>`;
}

/** The height of a sheet's title. */
function headOf({height}: Box, unit: number): number {
  return Math.min(unit * 2, height * 0.32);
}

/** Where a line stands on its sheet. */
export function lineBox(box: Box, {lines}: Sheet, index: number, unit: number): Box {
  const head = headOf(box, unit);
  const pitch = Math.min(unit * 2.2, (box.height - head - unit * 0.35) / Math.max(2, lines.length));
  const inset = unit * 0.4;
  return {
    x: box.x + inset,
    y: box.y + head + index * pitch,
    width: box.width - 2 * inset,
    height: pitch,
  };
}

function drawLine(box: Box, line: SheetLine, part: number, pen: SheetPen): SVGTemplateResult {
  if (line.state === 'asked') {
    return part < 1
      ? drawEmptyLine(box)
      : svg`<g class="line asked ${line.request}">${drawRequest(box, lineWords(line), pen, 'ticked', line.request === 'refresh')}</g>`;
  }
  if (line.state === 'lost') return part < 0.9 ? drawEmptyLine(box) : drawLost(box, line, pen);
  if (part < 1) return drawEmptyLine(box);
  return line.state === 'gone'
    ? svg`<g class="line gone">${drawRequest(box, goneWords(line), pen, 'dashed')}</g>`
    : svg`<g class="line unasked">${drawRequest(box, lineWords(line), pen, 'empty')}</g>`;
}

/** A line that has not been written yet. */
function drawEmptyLine({x, y, width, height}: Box): SVGTemplateResult {
  return svg`<path class="ruled" d="M${round(x + width * 0.06)},${round(y + height * 0.72)} h${round(width * 0.88)}"></path>`;
}

/** Dashed, hatched, crossed, and the word: none of it is said by colour alone. */
function drawLost(box: Box, line: SheetLine, pen: SheetPen): SVGTemplateResult {
  const {y, height} = box;
  const inset = Math.min(height * 0.07, pen.unit * 0.15);
  const place = {...box, y: y + inset, height: height - 2 * inset};
  const corner = pen.unit * 0.2;
  return svg`
    <g class="line lost ${line.request}">
      ${drawRect(place, 'lost-place', corner)}
      <g fill="url(#${pen.hatch})">${drawRect(place, 'lost-hatch', corner)}</g>
      ${drawRequest(box, lostWords(line), pen, 'crossed', true)}
    </g>`;
}

type BoxMark = 'ticked' | 'empty' | 'dashed' | 'crossed';

function drawRequest(
  box: Box,
  wordings: Wordings,
  {stage, unit}: SheetPen,
  mark: BoxMark,
  isBold = false,
): SVGTemplateResult {
  const {unit: floor, isMirrored} = stage;
  const side = Math.min(unit * 0.95, box.height * 0.62);
  const inset = unit * 0.25;
  const middle = box.y + box.height / 2;
  const room = box.width - side - inset * 2 - unit * 0.3;
  const centre = startOf(box, inset + side / 2, isMirrored);
  const tickBox = {x: centre - side / 2, y: middle - side / 2, width: side, height: side};
  return svg`
    ${
      mark === 'crossed'
        ? drawCross(centre, middle, side * 1.15)
        : drawRect(tickBox, `tick-box ${mark}`, side * 0.15)
    }
    ${mark === 'ticked' ? drawTick(centre, middle, side * 0.66) : undefined}
    ${drawText(wordings, {
      x: startOf(box, inset + side + unit * 0.35, isMirrored),
      y: middle,
      room,
      size: unit * 1.08,
      kind: 'request',
      isBold,
      floor,
    })}`;
}

/** A line on its way from one sheet to the other, as a slip of paper. */
export function drawSlip(box: Box, line: SheetLine, pen: SheetPen): SVGTemplateResult {
  return svg`
    <g class="slip line asked">
      ${drawRect(box, '', pen.unit * 0.25)}
      ${drawRequest(box, lineWords(line), pen, 'ticked', line.request === 'refresh')}
    </g>`;
}
