/** The charts are laid out as they are now, and nothing in their pictures overlaps. */
import {expect} from '@open-wc/testing';

import {listedCharts} from '../../../src/charts/chart-list.js';
import {hashOf} from '../../../src/charts/layout/chart-hash.js';
import {
  chartLayouts,
  layoutOf,
  startLine,
  type Box,
  type ChartLayout,
  type Point,
} from '../../../src/charts/layout/chart-layout.js';
import {wordHeight} from '../../../src/charts/layout/chart-measures.js';
import {
  graphOf,
  type ChartGraph,
} from '../../../src/charts/model/chart-graph.js';

type Named = readonly [name: string, box: Box];
type Segment = readonly [from: Point, to: Point];

function overlap([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean {
  return x < left + wide && left < x + width && y < top + high && top < y + height;
}

function isWithin([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean {
  return x >= left && y >= top && x + width <= left + wide && y + height <= top + high;
}

function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).map((to, index) => [points[index]!, to]);
}

/** A segment as a box; a line has no width, so what it only touches it does not cross. */
function crosses([[x, y], [toX, toY]]: Segment, [left, top, width, height]: Box): boolean {
  const isAcross = Math.min(x, toX) < left + width && Math.max(x, toX) > left;
  return isAcross && Math.min(y, toY) < top + height && Math.max(y, toY) > top;
}

/** Whether two segments lie on each other for more than a point. */
function coincide(a: Segment, b: Segment): boolean {
  return ([0, 1] as const).some((axis) => {
    const other = axis === 0 ? 1 : 0;
    const places = [...a, ...b].map((point) => point[axis]);
    if (new Set(places).size > 1) return false;
    const [from, to] = [a, b].map((segment) => segment.map((point) => point[other]));
    return (
      Math.max(Math.min(...from!), Math.min(...to!)) <
      Math.min(Math.max(...from!), Math.max(...to!))
    );
  });
}

/** Whether a place lies on the border of a box. */
function isOnBorder([x, y]: Point, [left, top, width, height]: Box): boolean {
  const isBeside = Math.abs(x - left) <= 1 || Math.abs(x - left - width) <= 1;
  const isAbove = Math.abs(y - top) <= 1 || Math.abs(y - top - height) <= 1;
  const isAcross = x >= left - 1 && x <= left + width + 1 && y >= top - 1 && y <= top + height + 1;
  return isAcross && (isBeside || isAbove);
}

/** What may not be overlapped: states that hold no other, and the words of those that do. */
function wordsOf({states}: ChartGraph, {boxes, heads}: ChartLayout): Named[] {
  return states.map(({path}) => {
    const hasInner = states.some(({parent}) => parent === path);
    return [path, (hasInner ? heads : boxes)[path]!];
  });
}

/** The word for what was just taken stands above its label. */
function withWord([x, y, width, height]: Box): Box {
  return [x, y - wordHeight, width, height + wordHeight];
}

describe('the layouts', () => {
  it('are of the charts that can be looked at, and of no others', () => {
    const ids = listedCharts.map(({machine}) => machine.id);
    expect(Object.keys(chartLayouts)).to.have.members(ids);
  });

  for (const {machine} of listedCharts) {
    const graph = graphOf(machine);

    it(`are of ${graph.id} as it is now; if not, “npm run layout” makes them so`, async () => {
      expect(layoutOf(graph.id).hash).to.equal(await hashOf(graph));
    });
  }

  it('are of another hash when anything of a chart changes that is drawn', async () => {
    const graph = graphOf(listedCharts[0]!.machine);
    const hash = await hashOf(graph);
    const [first, ...rest] = graph.transitions;
    const others: ChartGraph[] = [
      {...graph, transitions: rest},
      {...graph, transitions: [{...first!, guard: 'isMonday'}, ...rest]},
      {...graph, transitions: [{...first!, target: 'copying'}, ...rest]},
      {...graph, transitions: [{...first!, actions: []}, ...rest]},
      {...graph, states: graph.states.slice(0, -1)},
      {...graph, states: graph.states.map((state) => ({...state, entry: []}))},
    ];
    for (const other of others) expect(await hashOf(other)).not.to.equal(hash);
    const untold = graph.states.map((state) => ({...state, description: '', facts: []}));
    expect(await hashOf({...graph, states: untold})).to.equal(hash);
  });
});

for (const {machine} of listedCharts) {
  const graph = graphOf(machine);
  const layout = layoutOf(graph.id);
  const words = wordsOf(graph, layout);
  const labels: Named[] = Object.entries(layout.labels);
  const lines = Object.entries(layout.lines);
  const frame = layout.boxes['']!;

  describe(`the layout of ${graph.id}`, () => {
    it('has all inside its frame, and inner states inside theirs', () => {
      for (const {path, parent} of graph.states) {
        if (parent === null) continue;
        expect(isWithin(layout.boxes[path]!, layout.boxes[parent]!), path).to.equal(true);
      }
      for (const [name, label] of labels) {
        expect(isWithin(withWord(label), frame), name).to.equal(true);
      }
      for (const [name, points] of lines) {
        for (const [x, y] of points) expect(isWithin([x, y, 0, 0], frame), name).to.equal(true);
      }
    });

    it('has no two states that overlap', () => {
      for (const {path, parent} of graph.states) {
        const others = graph.states.filter((each) => each.parent === parent && each.path !== path);
        for (const other of others) {
          const both = overlap(layout.boxes[path]!, layout.boxes[other.path]!);
          expect(both, `${path}, ${other.path}`).to.equal(false);
        }
      }
    });

    it('has no label that overlaps another, or a state', () => {
      for (const [name, label] of labels) {
        for (const [other, box] of [...labels.filter(([each]) => each !== name), ...words]) {
          expect(overlap(withWord(label), box), `${name}, ${other}`).to.equal(false);
        }
      }
    });

    it('has no line that crosses the words of a state, or another’s label', () => {
      for (const [name, points] of lines) {
        const others = labels.filter(([each]) => each !== name);
        for (const segment of segmentsOf(points)) {
          for (const [other, box] of [...words, ...others]) {
            expect(crosses(segment, box), `${name} over ${other}`).to.equal(false);
          }
        }
      }
    });

    it('has no two lines on each other', () => {
      for (const [place, [name, points]] of lines.entries()) {
        for (const [other, others] of lines.slice(place + 1)) {
          const both = segmentsOf(points).some((segment) =>
            segmentsOf(others).some((each) => coincide(segment, each)),
          );
          expect(both, `${name}, ${other}`).to.equal(false);
        }
      }
    });

    it('leads each line from its state to its target, through its label', () => {
      for (const {name, source, target} of graph.transitions) {
        if (target === null) continue;
        const points = layout.lines[name]!;
        expect(isOnBorder(points[0]!, layout.boxes[source]!), name).to.equal(true);
        expect(isOnBorder(points.at(-1)!, layout.boxes[target]!), name).to.equal(true);
        const label = layout.labels[name]!;
        expect(
          segmentsOf(points).some((segment) => crosses(segment, label)),
          name,
        ).to.equal(true);
      }
      for (const {path, initial} of graph.states) {
        if (initial === null) continue;
        const end = layout.lines[startLine(path)]!.at(-1)!;
        expect(isOnBorder(end, layout.boxes[initial]!), path).to.equal(true);
      }
    });
  });
}
