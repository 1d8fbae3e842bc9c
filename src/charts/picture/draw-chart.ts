/** Draws a chart from its definition and its layout, with what is on now. */
import {svg, type SVGTemplateResult} from 'lit';

import {startLine, type Box, type ChartLayout} from '../layout/chart-layout.js';
import {
  boxPlan,
  labelPlan,
  labelPadding,
  boxPadding,
  type Block,
} from '../layout/chart-measures.js';
import type {ChartGraph, ChartState, ChartTransition} from '../model/chart-graph.js';
import type {Marks} from './chart-marks.js';
import {drawLine} from './draw-line.js';
import {drawDiamond, drawRing, drawWord} from './draw-line-marks.js';

/** One chart, and where everything in it stands. */
export interface Drawn {
  readonly graph: ChartGraph;
  readonly layout: ChartLayout;
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
  const isOn = marks.now?.innermost.includes(path) === true;
  const isParting = marks.parting === path;
  const isSelected = marks.selected?.kind === 'state' && marks.selected.path === path;
  const classes = [
    'state',
    kind === 'final' && 'final',
    kind !== 'final' && kind !== 'atomic' && 'outer',
    marks.now?.active?.has(path) && 'on',
    isParting && 'parting',
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
      ${isParting ? drawDiamond(x + 1, y + 1) : undefined}
      ${isOn ? drawWord(marks.words.now, head[0] + head[2] - boxPadding.x + 4, head[1] + boxPadding.y + 1) : undefined}
      ${isSelected ? drawRing(box) : undefined}
    </g>
  `;
}

/** Lines of a state's box; those of a transition that stays in it can be chosen on their own. */
function drawBlock(block: Block, box: Box, marks: Marks): SVGTemplateResult {
  const [x, y, width] = box;
  const lines = drawLines(block, x + boxPadding.x, y);
  const name = block.transition;
  if (name === null) return lines;
  const isSelected = marks.selected?.kind === 'transition' && marks.selected.name === name;
  const place: Box = [x + 5, y + block.top - 2, width - 10, block.height + 4];
  const isTaken = marks.now?.taken.includes(name);
  return svg`
    <g class=${isTaken ? 'inner taken' : 'inner'} data-transition=${name}>
      <rect class="label" x=${place[0]} y=${place[1]} width=${place[2]} height=${place[3]} rx="4"></rect>
      ${lines}
      ${isTaken ? drawWord(takenWord(name, marks), x + width - 9, place[1] + 2) : undefined}
      ${isSelected ? drawRing(place) : undefined}
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
  const isSelected = marks.selected?.kind === 'transition' && marks.selected.name === name;
  const classes = classesOf(transition, marks);
  return svg`
    <g class="told ${classes}" data-transition=${name}>
      <rect class="label" x=${x} y=${y} width=${width} height=${height} rx="5"></rect>
      ${labelPlan(transition).blocks.map((block) => drawLines(block, x + labelPadding.x, y))}
      ${marks.parting === transition.source ? drawDiamond(x + 1, y + 1) : undefined}
      ${marks.now?.taken.includes(name) ? drawWord(takenWord(name, marks), x + width + 3, y - 11) : undefined}
      ${isSelected ? drawRing(box) : undefined}
    </g>
  `;
}

function classesOf({name, source}: ChartTransition, {now, parting}: Marks): string {
  return [now?.taken.includes(name) && 'taken', parting === source && 'parting']
    .filter(Boolean)
    .join(' ');
}

/** With its place in the order, where a moment takes several. */
function takenWord(name: string, {now, words}: Marks): string {
  if (!now || now.taken.length < 2) return words.taken;
  return `${words.taken} ${now.taken.indexOf(name) + 1}`;
}
