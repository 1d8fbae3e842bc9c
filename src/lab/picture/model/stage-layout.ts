/**
 * Where everything stands in the picture of one world or two, for the box that there is.
 *
 * The picture is measured in units of its smallest text. Of all arrangements, the one with the
 * largest text is taken that still shows everything; where even that is too small to be read, parts
 * are left out, in the order of `leftOutInOrder`, and nothing is ever cut.
 */
import {mirrorBox, mirrorWire, type Box} from './geometry.js';
import {metrics} from './stage-metrics.js';
import {placeWorld, type WorldLayout} from './place-world.js';
import {
  arrangements,
  mostChips,
  neededHeight,
  neededWidth,
  type Arrangement,
} from './arrangements.js';

export type {WorldLayout};

/** What can be left out, first things first. */
export const leftOutInOrder = ['asides', 'deskWords', 'labels', 'longWords', 'names'] as const;
export type Detail = (typeof leftOutInOrder)[number];

export interface StageBox {
  readonly width: number;
  readonly height: number;
  readonly servers: number;
  /** How many worlds are shown. */
  readonly worlds: 1 | 2;
  /** How much larger than usual the reader has set the page's text. */
  readonly textScale?: number;
  readonly isMirrored?: boolean;
  /** In how many columns the worlds have to lie, where that is settled. */
  readonly columns?: number;
}

export interface StageLayout {
  readonly width: number;
  readonly height: number;
  /** The smallest text, in pixels. */
  readonly unit: number;
  readonly isMirrored: boolean;
  readonly arrangement: Arrangement;
  readonly shown: Readonly<Record<Detail, boolean>>;
  readonly worlds: readonly WorldLayout[];
}

/** The text that a box of this size should have at least: 11 px in a frame, 20 px in a full screen. */
export function readableText({width, height, textScale = 1}: StageBox): number {
  const size = Math.sqrt(width * height);
  return textScale * Math.max(8, 11 + (size - 395) * 0.0107);
}

/** Larger than this, text is mere noise. */
const mostEnlarged = 1.7;

export function stageLayout(box: StageBox): StageLayout {
  const wanted = readableText(box);
  const {arrangement, level, unit} = choose(box, wanted);
  const metric = metrics[level] ?? metrics[0];
  const {width, height, isMirrored = false} = box;
  const places = worldPlaces(box, arrangement);
  return {
    width,
    height,
    unit,
    isMirrored,
    arrangement,
    shown: Object.fromEntries(
      leftOutInOrder.map((detail, index) => [detail, index >= level]),
    ) as Record<Detail, boolean>,
    worlds: places.map((place) => {
      const world = placeWorld(place, arrangement, metric, unit, box.servers);
      return isMirrored ? mirrored(world, width) : world;
    }),
  };
}

interface Choice {
  readonly arrangement: Arrangement;
  readonly level: number;
  readonly unit: number;
}

function choose(box: StageBox, wanted: number): Choice {
  const most = wanted * mostEnlarged;
  let best: Choice | undefined;
  for (const {levels, columns} of preferences(box.servers)) {
    for (const level of levels) {
      const choice = bestOf(box, level, columns);
      if (choice.unit >= wanted) return {...choice, unit: Math.min(choice.unit, most)};
      if (!best || choice.unit > best.unit) best = choice;
    }
  }
  if (!best) throw new RangeError('There is no arrangement.');
  return best;
}

/** A way to each server tells most, then their names; a grid of cells says least. */
function preferences(
  servers: number,
): readonly {readonly levels: readonly number[]; readonly columns: readonly number[]}[] {
  const grid = {levels: metrics.map((_, level) => level), columns: [0]};
  if (servers > mostChips) return [grid];
  const many = [1, 2, 3, 4].filter((columns) => columns <= servers);
  return [
    {levels: [0, 1, 2, 3], columns: [1]},
    {levels: [0, 1, 2, 3], columns: many},
    {levels: [4, 5], columns: many},
    grid,
  ];
}

function bestOf(box: StageBox, level: number, serverColumns: readonly number[]): Choice {
  const metric = metrics[level] ?? metrics[0];
  const allowed = arrangements(box.worlds, serverColumns).filter(
    ({columns}) => columns === (box.columns ?? columns),
  );
  const choices = allowed.map((arrangement): Choice => {
    const {columns, rows} = arrangement;
    const unit = Math.min(
      box.width / columns / neededWidth(arrangement, metric),
      box.height / rows / neededHeight(arrangement, metric, box.servers),
    );
    return {arrangement, level, unit};
  });
  return choices.reduce((best, choice) => (choice.unit > best.unit * 1.001 ? choice : best));
}

function worldPlaces({width, height, worlds}: StageBox, {columns, rows}: Arrangement): Box[] {
  return Array.from({length: worlds}, (_, index) => ({
    x: columns > 1 ? (index * width) / columns : 0,
    y: rows > 1 ? (index * height) / rows : 0,
    width: width / columns,
    height: height / rows,
  }));
}

function mirrored(world: WorldLayout, stageWidth: number): WorldLayout {
  const {width} = world.place;
  const mirror = (box: Box): Box => mirrorBox(box, width);
  return {
    place: mirrorBox(world.place, stageWidth),
    title: mirror(world.title),
    verdict: mirror(world.verdict),
    source: mirror(world.source),
    despooler: mirror(world.despooler),
    dll: mirror(world.dll),
    tray: mirror(world.tray),
    retry: mirror(world.retry),
    master: mirror(world.master),
    servers: world.servers.map(mirror),
    ways: world.ways.map((way) => mirrorWire(way, width)),
    storeWay: mirrorWire(world.storeWay, width),
    dock: -world.dock,
  };
}
