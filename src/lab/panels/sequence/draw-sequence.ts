/** Draws a sequence diagram from its plan. */
import {svg, type SVGTemplateResult} from 'lit';

import {rowHeight, waitHeight, type Lifeline, type Plan, type PlanRow} from './sequence-plan.js';
import type {Palette} from '../../../ui/picture-file.js';
import {textWidth} from '../../picture/model/text-width.js';

/** How the arrows of a diagram can be pressed; a saved picture has none of it. */
interface Pressing {
  /** The moment of the one arrow that Tab comes to. */
  readonly tabStop: number;
  readonly label: (row: PlanRow) => string;
}

/** What a diagram is drawn on: its width, and whether it runs from right to left, as its words do. */
export interface Sheet {
  readonly width: number;
  readonly isMirrored: boolean;
}

/** What is written into a diagram besides its titles. */
export interface DiagramWords {
  readonly now: string;
  /** Said where none of the drawn steps is this world's. */
  readonly idle?: string;
}

const headBox = 22;
const arrowHead = 7;

/** The height of the names. */
export function headHeightOf(lifelines: readonly Lifeline[], sheet: Sheet): number {
  return columnsOf(sheet, lifelines).headHeight;
}

/** The names of the lifelines. */
export function drawHead(lifelines: readonly Lifeline[], sheet: Sheet): SVGTemplateResult {
  const columns = columnsOf(sheet, lifelines);
  return svg`${lifelines.map(({label}, index) => {
    const wide = headWidthOf(columns, label);
    const y = headY(columns, index);
    const x = columns.xs[index] ?? 0;
    return svg`
      <path class="life" d="M${x},${y + headBox} V${columns.headHeight}"></path>
      <rect class="head" x=${x - wide / 2} y=${y + 1} width=${wide} height=${headBox} rx="5"></rect>
      <text class="name" x=${x} y=${y + 16} text-anchor="middle" font-size=${headSize(label, wide)}>${label}</text>
    `;
  })}`;
}

export function drawBody(
  {lifelines, rows, height}: Plan,
  sheet: Sheet,
  moment: number,
  words: DiagramWords,
  pressing?: Pressing,
): SVGTemplateResult {
  const columns = columnsOf(sheet, lifelines);
  const now = rows.find((row) => row.moment === moment);
  return svg`
    ${columns.xs.map((x) => svg`<path class="life" d="M${x},0 V${height}"></path>`)}
    ${now ? drawNow(now.y, sheet, words.now) : undefined}
    ${moment === 0 && rows[0]?.moment === 1 ? drawStart(sheet, words.now) : undefined}
    ${rows.map((row) => drawRow(row, columns, moment, pressing))}
    ${words.idle ? svg`<text class="idle" x=${(columns.left + columns.right) / 2} y="64" text-anchor="middle">${words.idle}</text>` : undefined}
  `;
}

function drawNow(y: number, sheet: Sheet, word: string): SVGTemplateResult {
  const {width, isMirrored} = sheet;
  return svg`
    <rect class="now-band" x="0" y=${y - rowHeight + 12} width=${width} height=${rowHeight} rx="4"></rect>
    <rect class="now-bar" x=${isMirrored ? width - 4 : 0} y=${y - rowHeight + 12} width="4" height=${rowHeight} rx="2"></rect>
    <text class="now-word" x=${wordX(sheet)} y=${y + 6}>${word}</text>
  `;
}

/** Before anything has happened, the playhead lies above the first arrow. */
function drawStart(sheet: Sheet, word: string): SVGTemplateResult {
  return svg`
    <rect class="now-bar" x="0" y="6" width=${sheet.width} height="2"></rect>
    <text class="now-word" x=${wordX(sheet)} y="22">${word}</text>
  `;
}

/** Where the words begin that stand at the edge. */
function wordX({width, isMirrored}: Sheet): number {
  return isMirrored ? width - 9 : 9;
}

function drawRow(
  row: PlanRow,
  columns: Columns,
  moment: number,
  pressing: Pressing | undefined,
): SVGTemplateResult {
  const {y, clock, wait, arrow} = row;
  const state = row.moment === moment ? 'now' : row.moment > moment ? 'later' : 'past';
  return svg`
    ${wait ? drawWait(y - rowHeight - waitHeight / 2 + 8, columns, wait) : undefined}
    ${clock ? svg`<text class="clock" x=${wordX(columns.sheet)} y=${y - 8}>${clock}</text>` : undefined}
    ${arrow && pressing ? drawPressed(row, columns, state, pressing) : undefined}
    ${arrow && !pressing ? svg`<g class="step ${state} ${arrow.tone}">${drawArrow(row, columns)}</g>` : undefined}
  `;
}

function drawPressed(
  row: PlanRow,
  columns: Columns,
  state: string,
  {tabStop, label}: Pressing,
): SVGTemplateResult {
  const {moment, y, arrow} = row;
  return svg`
    <g
      class="step ${state} ${arrow?.tone ?? ''}"
      role="button"
      tabindex=${moment === tabStop ? '0' : '-1'}
      aria-label=${label(row)}
      aria-current=${state === 'now' ? 'step' : 'false'}
      data-moment=${moment}
    >
      <rect class="target" x=${columns.left - 2} y=${y - rowHeight + 13} width=${columns.right - columns.left + 4} height=${rowHeight - 2} rx="4"></rect>
      ${drawArrow(row, columns)}
    </g>
  `;
}

function drawArrow({y, arrow}: PlanRow, columns: Columns): SVGTemplateResult | undefined {
  if (!arrow) return undefined;
  const {from, to, title, tone} = arrow;
  const start = columns.xs[from] ?? 0;
  const end = columns.xs[to] ?? 0;
  const back = end > start ? -arrowHead : arrowHead;
  const shown = `${markOf(tone)}${title}`;
  const size = titleSize(columns, shown);
  return svg`
    <path class="line" d="M${start},${y} H${end + back}"></path>
    <path class="tip" d="M${end},${y} l${back},-4.5 v9 z"></path>
    <circle class="root" cx=${start} cy=${y} r="2.5"></circle>
    <text class="title" x=${titleX(columns, from, to, shown)} y=${y - 8} text-anchor="middle" font-size=${size}>${shown}</text>
  `;
}

/** Says without colour what kind of moment it is. */
function markOf(tone: string): string {
  if (tone === 'failure') return '✕ ';
  return tone === 'lost' || tone === 'harm' ? '◆ ' : '';
}

/** A wait is folded: two torn edges, and how long it is. */
function drawWait(y: number, {left, right, sheet}: Columns, words: string): SVGTemplateResult {
  const teeth = Math.floor((right - left) / 12);
  const start = sheet.isMirrored ? right - teeth * 12 : left;
  const edge = (top: number): string =>
    `M${start},${top} ${Array.from({length: teeth}, (_, index) => `l6,${index % 2 ? 4 : -4} l6,${index % 2 ? -4 : 4}`).join(' ')}`;
  return svg`
    <rect class="wait" x=${start} y=${y - 11} width=${teeth * 12} height="22"></rect>
    <path class="torn" d=${edge(y - 11)}></path>
    <path class="torn" d=${edge(y + 11)}></path>
    <text class="wait-words" x=${(left + right) / 2} y=${y + 4} text-anchor="middle">${words}</text>
  `;
}

/** `slant` is how words are set apart from titles: not every script has italics. */
export function sequenceCss(color: Palette, font: string, slant: string): string {
  return `
    .sequence text { fill: ${color.ink}; font-family: ${font}; font-variant-numeric: tabular-nums; }
    .sequence text:not(.name, .title) { font-size: 12px; }
    .sequence .life { fill: none; stroke: ${color.edge}; stroke-dasharray: 2 4; stroke-width: 1; }
    .sequence .head { fill: ${color.card}; stroke: ${color.edge}; }
    .sequence text.name { font-weight: 650; }
    .sequence text.clock { fill: ${color.muted}; font-size: 11px; }
    .sequence .now-band { fill: ${color.chosen}; stroke: ${color.edge}; stroke-width: 0.5; }
    .sequence .now-bar { fill: ${color.ink}; }
    .sequence text.now-word { font-size: 11px; font-weight: 700; }
    .sequence .line { fill: none; stroke: ${color.ink}; stroke-width: 1.5; }
    .sequence .tip, .sequence .root { fill: ${color.ink}; stroke: none; }
    .sequence text.title { paint-order: stroke; stroke: ${color.card}; stroke-linejoin: round; stroke-width: 4px; }
    .sequence .now text.title { stroke: ${color.chosen}; font-weight: 650; }
    .sequence .later text.title { fill: ${color.muted}; }
    .sequence .later .line { stroke: ${color.edge}; stroke-dasharray: 5 3; }
    .sequence .later .tip, .sequence .later .root { fill: ${color.edge}; }
    .sequence .wait { fill: ${color.card}; }
    .sequence .torn { fill: none; stroke: ${color.edge}; }
    .sequence text.idle { paint-order: stroke; stroke: ${color.card}; stroke-width: 6px; }
    .sequence text.wait-words, .sequence text.idle { fill: ${color.muted}; font-style: ${slant}; }
    ${toneCss('failure', color.failure)}
    ${toneCss('lost', color.stale)}
    ${toneCss('harm', color.stale)}
    ${toneCss('good', color.current)}
    .sequence .now:is(.lost, .harm) text.title { fill: ${color.ink}; }
  `;
}

function toneCss(tone: string, color: string): string {
  const step = `.sequence .${tone}`;
  return `
    ${step}:not(.later) .line { stroke: ${color}; stroke-width: 2.5; }
    ${step}:not(.later) .tip, ${step}:not(.later) .root { fill: ${color}; }
    ${step}:not(.later) text.title { fill: ${color}; font-weight: 650; }
  `;
}

/** Kept for the clock. */
const gutter = 62;
/** Kept for a scroll bar. */
const edge = 16;
/** Lifelines closer than this are too close; servers then share one. */
const leastRoom = 56;
/** Of the titles and the names, in pixels. */
const letterSize = 12;
/** What a title keeps free beside it. */
const beside = 8;
const headLine = 28;
const widestHead = 130;
const mostLines = 3;

interface Columns {
  /** The places of the lifelines. */
  readonly xs: readonly number[];
  /** On how many lines the heads stand. */
  readonly lines: number;
  readonly headHeight: number;
  /** What a head may take across at most. */
  readonly headWidth: number;
  /** Between these lie the arrows. */
  readonly left: number;
  readonly right: number;
  readonly sheet: Sheet;
}

/** A head has up to three lines, so that its name stays whole and large enough to read. */
function columnsOf(sheet: Sheet, lifelines: readonly Lifeline[]): Columns {
  const {width, isMirrored} = sheet;
  const mirror = (x: number) => (isMirrored ? width - x : x);
  const widths = lifelines.map(({label}) => wantedWidth(label));
  const end = width - edge;
  const overhang = Math.max(0, (widths.at(-1) ?? 0) / 2 - (end - gutter) / lifelines.length / 2);
  const room = (end - overhang - gutter) / lifelines.length;
  const wanted = Math.ceil((Math.max(...widths) + 6) / room);
  const lines = Math.max(1, Math.min(wanted, mostLines));
  return {
    xs: lifelines.map((_, index) => mirror(gutter + room * (index + 0.5))),
    lines,
    headHeight: headLine * lines,
    headWidth: Math.min(widestHead, lines * room - 6),
    left: isMirrored ? edge : gutter,
    right: isMirrored ? width - gutter : end,
    sheet,
  };
}

/** Whether so many lifelines stand too close. */
export function isCrowded(width: number, count: number): boolean {
  return (width - edge - gutter) / count < leastRoom;
}

/** How wide a head is: as its name needs, and no wider than there is room. */
function headWidthOf({headWidth}: Columns, label: string): number {
  return Math.min(headWidth, wantedWidth(label));
}

/** The top of a head: its neighbours stand on other lines where there is little room. */
function headY({lines}: Columns, index: number): number {
  return headLine * (index % lines);
}

/** The middle of a title above its arrow, moved so far that it stays in the picture. */
function titleX(columns: Columns, from: number, to: number, title: string): number {
  const {xs, left, right} = columns;
  const middle = ((xs[from] ?? 0) + (xs[to] ?? 0)) / 2;
  const half = (textWidth(title, true) * titleSize(columns, title) + beside) / 2;
  return Math.max(left + half, Math.min(middle, right - half));
}

/** A title that is wider than the picture is set smaller. */
function titleSize({left, right}: Columns, title: string): number {
  return round(Math.min(letterSize, (right - left - beside) / textWidth(title, true)));
}

/** Long names are set smaller rather than cut. */
function headSize(label: string, room: number): number {
  return round(Math.min(letterSize, (room - 10) / textWidth(label, true)));
}

function wantedWidth(label: string): number {
  return Math.min(widestHead, textWidth(label, true) * letterSize + 16);
}

/** Downwards, so that what fits goes on fitting. */
function round(size: number): number {
  return Math.floor(size * 10) / 10;
}
