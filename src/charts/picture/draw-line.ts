/** Draws a line from place to place, with round corners and a tip at its end. */
import {svg, type SVGTemplateResult} from 'lit';

import type {Point} from '../layout/chart-layout.js';

const radius = 7;
const tipLength = 8;
const tipWidth = 4;

export function drawLine(points: readonly Point[]): SVGTemplateResult {
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
