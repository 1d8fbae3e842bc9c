/** Draws a chart from its definition and its layout, with what is on now. */
import {svg, type SVGTemplateResult} from 'lit';

import {startLine, type Box, type ChartLayout, type Point} from '../layout/chart-layout.js';
import {
  boxPlan,
  labelPlan,
  labelPadding,
  boxPadding,
  type Block,
} from '../layout/chart-measures.js';
import type {ChartGraph, ChartState, ChartTransition, Selection} from '../model/chart-graph.js';
import type {ChartNow} from '../model/chart-now.js';

/** One chart, and where everything in it stands. */
export interface Drawn {
  readonly graph: ChartGraph;
  readonly layout: ChartLayout;
}

/** What is marked at a moment. */
export interface Marks {
  /** Null for a chart that is in no run. */
  readonly now: ChartNow | null;
  readonly selected: Selection | null;
  /** The state in which the worlds diverge, and its transitions. */
  readonly divergence: string | null;
  /** What is written beside what is on, and beside what has just been taken. */
  readonly words: {readonly now: string; readonly taken: string};
}

const dotRadius = 5;
const corner = 9;

export function drawChart(drawn: Drawn, marks: Marks): SVGTemplateResult {
  const {graph, layout} = drawn;
  const outer = graph.states.filter(({initial, kind}) => initial !== null || kind === 'parallel');
  const leaves = graph.states.filter((state) => !outer.includes(state));
  const arrows = graph.transitions.filter(({target}) => target !== null);
  // What has been taken is drawn last, so that nothing hides it.
  const inOrder = arrows.toSorted((a, b) => order(a, marks) - order(b, marks));
  return svg`
    ${outer.map((state) => drawState(drawn, state, marks))}
    ${outer.map(({path}) => drawStart(layout, path))}
    ${inOrder.map((transition) => drawTransition(layout, transition, marks))}
    ${leaves.map((state) => drawState(drawn, state, marks))}
    ${inOrder.map((transition) => drawLabel(layout, transition, marks))}
  `;
}

function order({name}: ChartTransition, {now}: Marks): number {
  return now?.taken.includes(name) ? 1 : 0;
}

function drawState({graph, layout}: Drawn, state: ChartState, marks: Marks): SVGTemplateResult {
  const {path, kind} = state;
  const box = layout.boxes[path] ?? [0, 0, 0, 0];
  const head = layout.heads[path] ?? box;
  const [x, y, width, height] = box;
  const {blocks} = boxPlan(graph, state);
  if (path === '') {
    return svg`
      <g class="chart-itself" data-state="">
        <rect class="frame" x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2} rx=${corner}></rect>
        ${blocks.map((block) => drawBlock(block, head, marks))}
      </g>
    `;
  }
  const {selected} = marks;
  const isOn = marks.now?.innermost.includes(path) === true;
  const isDivergence = marks.divergence === path;
  const classes = [
    'state',
    kind === 'final' && 'final',
    kind !== 'final' && kind !== 'atomic' && 'outer',
    marks.now?.active?.has(path) && 'on',
    isDivergence && 'divergence',
  ];
  return svg`
    <g class=${classes.filter(Boolean).join(' ')} data-state=${path}>
      <rect class="box" x=${x} y=${y} width=${width} height=${height} rx=${corner}></rect>
      ${
        kind === 'final'
          ? svg`<rect class="box inside" x=${x + 4} y=${y + 4} width=${width - 8} height=${height - 8} rx=${corner - 4}></rect>`
          : undefined
      }
      ${blocks.map((block) => drawBlock(block, head, marks))}
      ${isDivergence ? drawDiamond(x + 1, y + 1) : undefined}
      ${isOn ? drawWord(marks.words.now, head[0] + head[2] - boxPadding.x + 4, head[1] + boxPadding.y + 1) : undefined}
      ${selected?.kind === 'state' && selected.path === path ? drawRing(box) : undefined}
    </g>
  `;
}

/** Lines of a state's box; those of a transition that stays in it can be chosen on their own. */
function drawBlock(block: Block, box: Box, marks: Marks): SVGTemplateResult {
  const [x, y, width] = box;
  const lines = drawLines(block, x + boxPadding.x, y);
  const name = block.transition;
  if (name === null) return lines;
  const place: Box = [x + 5, y + block.top - 2, width - 10, block.height + 4];
  const isTaken = marks.now?.taken.includes(name);
  return svg`
    <g class=${isTaken ? 'inner taken' : 'inner'} data-transition=${name}>
      <rect class="label" x=${place[0]} y=${place[1]} width=${place[2]} height=${place[3]} rx="4"></rect>
      ${lines}
      ${isTaken ? drawWord(takenWord(name, marks), x + width - 9, place[1] + 2) : undefined}
      ${isSelected(name, marks) ? drawRing(place) : undefined}
    </g>
  `;
}

function drawLines({lines}: Block, x: number, y: number): SVGTemplateResult {
  return svg`${lines.map(
    (line) => svg`<text class=${line.kind} x=${x} y=${y + line.y}>${line.text}</text>`,
  )}`;
}

function drawStart({dots, lines}: ChartLayout, path: string): SVGTemplateResult {
  const [x, y] = dots[path] ?? [0, 0];
  return svg`
    <g class="start">
      <circle class="dot" cx=${x} cy=${y} r=${dotRadius}></circle>
      ${drawLine(lines[startLine(path)] ?? [])}
    </g>
  `;
}

function drawTransition(
  {lines}: ChartLayout,
  transition: ChartTransition,
  marks: Marks,
): SVGTemplateResult {
  return svg`
    <g class="transition ${classesOf(transition, marks)}" data-transition=${transition.name}>
      ${drawLine(lines[transition.name] ?? [])}
    </g>
  `;
}

function drawLabel(
  {labels}: ChartLayout,
  transition: ChartTransition,
  marks: Marks,
): SVGTemplateResult {
  const {name} = transition;
  const box = labels[name] ?? [0, 0, 0, 0];
  const [x, y, width, height] = box;
  const classes = classesOf(transition, marks);
  return svg`
    <g class="told ${classes}" data-transition=${name}>
      <rect class="label" x=${x} y=${y} width=${width} height=${height} rx="5"></rect>
      ${labelPlan(transition).blocks.map((block) => drawLines(block, x + labelPadding.x, y))}
      ${marks.divergence === transition.source ? drawDiamond(x + 1, y + 1) : undefined}
      ${marks.now?.taken.includes(name) ? drawWord(takenWord(name, marks), x + width + 3, y - 11) : undefined}
      ${isSelected(name, marks) ? drawRing(box) : undefined}
    </g>
  `;
}

function classesOf({name, source}: ChartTransition, {now, divergence}: Marks): string {
  return [now?.taken.includes(name) && 'taken', divergence === source && 'divergence']
    .filter(Boolean)
    .join(' ');
}

function isSelected(name: string, {selected}: Marks): boolean {
  return selected?.kind === 'transition' && selected.name === name;
}

/** With its place in the order, where a moment takes several. */
function takenWord(name: string, {now, words}: Marks): string {
  if (!now || now.taken.length < 2) return words.taken;
  return `${words.taken} ${now.taken.indexOf(name) + 1}`;
}

const wordHeight = 15;
const letter = 7.6;

/** A word on ink, which ends at `right`. */
function drawWord(word: string, right: number, top: number): SVGTemplateResult {
  const width = word.length * letter + 8;
  const left = right - width;
  return svg`
    <rect class="word" x=${left} y=${top} width=${width} height=${wordHeight} rx="4"></rect>
    <text class="word-text" x=${left + width / 2} y=${top + 11.5} text-anchor="middle">${word}</text>
  `;
}

/** The sign of the first difference, as on the timeline. */
function drawDiamond(x: number, y: number): SVGTemplateResult {
  return svg`<path class="diamond" d="M${x},${y - 9} l9,9 -9,9 -9,-9z"></path>`;
}

/** Around what the reader has chosen. */
function drawRing([x, y, width, height]: Box): SVGTemplateResult {
  return svg`
    <rect class="ring" x=${x - 5} y=${y - 5} width=${width + 10} height=${height + 10} rx="11"></rect>
  `;
}

const radius = 7;
const tipLength = 8;
const tipWidth = 4;

function drawLine(points: readonly Point[]): SVGTemplateResult {
  const path = pathOf(points);
  return svg`
    <path class="reach" d=${path}></path>
    <path class="line" d=${path}></path>
    <path class="tip" d=${tipOf(points)}></path>
  `;
}

/** Ends within its tip, so that a thick line does not blunt it. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const parts = rest.map((point, index) => {
    const before = points[index] ?? point;
    const after = points[index + 2];
    if (!after) return `L${at(towards(point, before, tipLength - 2))}`;
    const start = towards(point, before, Math.min(radius, lengthOf(before, point) / 2));
    const end = towards(point, after, Math.min(radius, lengthOf(point, after) / 2));
    return `L${at(start)} Q${at(point)} ${at(end)}`;
  });
  return [`M${at(first)}`, ...parts].join(' ');
}

function tipOf(points: readonly Point[]): string {
  const [x, y] = points.at(-1) ?? [0, 0];
  const [fromX, fromY] = points.at(-2) ?? [x, y - 1];
  const length = lengthOf([fromX, fromY], [x, y]) || 1;
  const right = (x - fromX) / length;
  const down = (y - fromY) / length;
  const back: Point = [x - right * tipLength, y - down * tipLength];
  const left: Point = [back[0] - down * tipWidth, back[1] + right * tipWidth];
  const other: Point = [back[0] + down * tipWidth, back[1] - right * tipWidth];
  return `M${at([x, y])} L${at(left)} L${at(other)} Z`;
}

function towards([x, y]: Point, other: Point, distance: number): Point {
  const length = lengthOf([x, y], other) || 1;
  return [x + ((other[0] - x) * distance) / length, y + ((other[1] - y) * distance) / length];
}

function lengthOf(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function at([x, y]: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
