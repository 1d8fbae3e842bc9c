/** Boxes, points and the curves between them. In CSS pixels. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic curve: start, two control points, end. */
export type Wire = readonly [Point, Point, Point, Point];

export function centerOf({x, y, width, height}: Box): Point {
  return {x: x + width / 2, y: y + height / 2};
}

/** A curve that leaves and arrives horizontally. */
export function sideways(start: Point, end: Point): Wire {
  const middle = (start.x + end.x) / 2;
  return [start, {x: middle, y: start.y}, {x: middle, y: end.y}, end];
}

/** The place on a curve at `part` of its way. */
export function pointOn([a, b, c, d]: Wire, part: number): Point {
  const rest = 1 - part;
  const at = (key: 'x' | 'y'): number =>
    rest ** 3 * a[key] +
    3 * rest ** 2 * part * b[key] +
    3 * rest * part ** 2 * c[key] +
    part ** 3 * d[key];
  return {x: at('x'), y: at('y')};
}

export function pathOf([a, b, c, d]: Wire): string {
  return `M${round(a.x)},${round(a.y)} C${round(b.x)},${round(b.y)} ${round(c.x)},${round(c.y)} ${round(d.x)},${round(d.y)}`;
}

/** Left becomes right, in a picture of this width. */
export function mirrorBox(box: Box, width: number): Box {
  return {...box, x: width - box.x - box.width};
}

export function mirrorWire(wire: Wire, width: number): Wire {
  const mirror = ({x, y}: Point): Point => ({x: width - x, y});
  const [a, b, c, d] = wire;
  return [mirror(a), mirror(b), mirror(c), mirror(d)];
}

export function moved(box: Box, x: number, y = 0): Box {
  return {...box, x: box.x + x, y: box.y + y};
}

/** Where a box lies, for the styles of what lies there. */
export function inPixels({x, y, width, height}: Box): Readonly<Record<string, string>> {
  return {left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px`};
}

/** At `offset` from where the reader begins. */
export function startOf({x, width}: Box, offset: number, isMirrored: boolean): number {
  return isMirrored ? x + width - offset : x + offset;
}

/** Half pixels are fine; longer fractions only make the page's text longer. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
