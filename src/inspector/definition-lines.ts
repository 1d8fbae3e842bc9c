/** The lines of a chart: each from its transition, through a lane beside the states, to the state that it leads to. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {NextFrameResizeObserver} from '../ui/width-controller.js';

/** One transition and one of its targets, by how far down they stand. */
export interface Span {
  readonly key: string;
  /** Where the line begins and ends, from the left and the top. */
  readonly from: {readonly x: number; readonly y: number};
  readonly to: {readonly x: number; readonly y: number};
}

export interface Line {
  readonly key: string;
  /** The path, for SVG. */
  readonly d: string;
  /** The head of its arrow. */
  readonly head: string;
}

export interface Lines {
  readonly width: number;
  readonly lines: readonly Line[];
}

const laneWidth = 8;
const mostLanes = 12;
/** Between the innermost lane and the states, for the heads of arrows. */
const gap = 14;
const radius = 6;
/** Two lines in one lane keep this far apart. */
const clearance = 6;

/** Short lines lie inside, long ones outside; those in one lane do not touch. */
export function layLines(spans: readonly Span[]): Lines {
  const lanes: {readonly top: number; readonly bottom: number}[][] = [];
  const byLength = [...spans].sort((a, b) => lengthOf(a) - lengthOf(b));
  const placed = byLength.map((span) => ({span, lane: takeLane(lanes, span)}));
  const width = gap + Math.min(lanes.length, mostLanes) * laneWidth;
  return {width, lines: placed.map(({span, lane}) => draw(span, width - gap - lane * laneWidth))};
}

function takeLane(lanes: {top: number; bottom: number}[][], {from, to}: Span): number {
  const top = Math.min(from.y, to.y) - clearance;
  const bottom = Math.max(from.y, to.y) + clearance;
  const isFree = (lane: readonly {top: number; bottom: number}[]): boolean =>
    lane.every((other) => other.bottom < top || other.top > bottom);
  const free = lanes.findIndex(isFree);
  // Rather crossed than so wide that there is no room for the states.
  const lane = free >= 0 ? free : Math.min(lanes.length, mostLanes - 1);
  (lanes[lane] ??= []).push({top, bottom});
  return lane;
}

function draw({key, from, to}: Span, x: number): Line {
  const down = to.y >= from.y ? 1 : -1;
  const r = Math.min(radius, Math.abs(to.y - from.y) / 2) * down;
  const d =
    `M${from.x} ${from.y}H${x + radius}Q${x} ${from.y} ${x} ${from.y + r}` +
    `V${to.y - r}Q${x} ${to.y} ${x + radius} ${to.y}H${to.x - 5}`;
  return {key, d, head: `M${to.x} ${to.y}l-7 -4v8z`};
}

function lengthOf({from, to}: Span): number {
  return Math.abs(to.y - from.y);
}

/**
 * The lines of a chart that has been drawn: where states stand is decided by their text.
 *
 * It looks in the host's shadow root for `.chart`, for `.state` with its id in
 * `data-state` and a `.title`, and for `.transition` with the ids of its
 * targets in `data-targets` and a `data-key`.
 */
export class LinesController implements ReactiveController {
  lines: Lines = {width: 0, lines: []};

  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  readonly #observer = new NextFrameResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const chart = this.#host.renderRoot.querySelector('.chart');
    if (!chart) return;
    // Observing what is observed already changes nothing.
    this.#observer.observe(chart);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const chart = this.#host.renderRoot.querySelector('.chart');
    const lines = chart && layLines(spansIn(chart));
    if (!lines || JSON.stringify(lines) === JSON.stringify(this.lines)) return;
    this.lines = lines;
    // Not within the update that has just been measured.
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }
}

function spansIn(chart: Element): readonly Span[] {
  const origin = chart.getBoundingClientRect();
  const placeOf = (element: Element): Span['from'] => {
    const {left, top, height} = element.getBoundingClientRect();
    return {x: Math.round(left - origin.left), y: Math.round(top - origin.top + height / 2)};
  };
  const boxes = [...chart.querySelectorAll<HTMLElement>('.state')];
  const titles = new Map(boxes.map((box) => [box.dataset.state, box.querySelector('.title')]));
  return [...chart.querySelectorAll<HTMLElement>('.transition')].flatMap((row) => {
    const {key = '', targets = '[]'} = row.dataset;
    return (JSON.parse(targets) as string[]).flatMap((id) => {
      const title = titles.get(id);
      return title ? [{key, from: placeOf(row), to: placeOf(title)}] : [];
    });
  });
}
