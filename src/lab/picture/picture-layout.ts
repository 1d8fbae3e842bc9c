/** Where everything stands in the picture of a site, for the width that there is. */

/** In CSS pixels at the page's base font size. */
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

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly tray: Box;
  /** The SMS Executive, around the Despooler. */
  readonly service: Box;
  readonly despooler: Box;
  readonly master: Box;
  /** One box a server, or the one box of their grid. */
  readonly servers: readonly Box[];
  /** Whether the servers are too many to be drawn one by one. */
  readonly isGrid: boolean;
  readonly trayWire: Wire;
  readonly masterWire: Wire;
  readonly serverWires: readonly Wire[];
}

/** More servers than this become a grid of cells. */
export const mostCards = 24;

const narrow = 440;
/** Cards of one line have their name and their status beside each other. */
const narrowForLines = 560;
const mostTallCards = 6;
const top = 26;
const card = 44;
const roomyCard = 50;

export function pictureLayout(width: number, serverCount: number): PictureLayout {
  const isNarrow = width < (serverCount > mostTallCards ? narrowForLines : narrow);
  const columns = isNarrow ? narrowColumns(width) : wideColumns(width);
  const {tray, service, master, serverArea} = columns;
  const isGrid = serverCount > mostCards;
  const servers = isGrid
    ? [{...serverArea, height: gridHeight(serverCount)}]
    : stack(serverArea, serverCount);
  const despooler = {
    x: service.x + 4,
    y: service.y + 24,
    width: service.width - 8,
    height: service.height - 54,
  };
  const bottoms = [master, ...servers].map(bottomOf);
  return {
    width,
    height: Math.max(...bottoms.map((bottom, index) => bottom + (index === 0 ? 22 : 6))),
    tray,
    service,
    despooler,
    master,
    servers,
    isGrid,
    trayWire: sideways(rightOf(tray), leftOf(despooler)),
    masterWire: isNarrow ? hook(topOf(master), service) : downward(service, master),
    serverWires: servers.map((box) =>
      isNarrow ? alongside(service, box) : sideways(rightOf(despooler), leftOf(box)),
    ),
  };
}

/** The place on a wire at `part` of its way. */
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
  return `M${a.x},${a.y} C${b.x},${b.y} ${c.x},${c.y} ${d.x},${d.y}`;
}

interface Columns {
  readonly tray: Box;
  readonly service: Box;
  readonly master: Box;
  /** Where the servers begin, how wide they are, and how high one of a few is. */
  readonly serverArea: Box;
}

function wideColumns(width: number): Columns {
  const isRoomy = width >= 600;
  const trayWidth = isRoomy ? 118 : 98;
  const serviceX = trayWidth + (isRoomy ? 44 : 22);
  const serviceWidth = isRoomy ? 184 : 166;
  const serversX = Math.max(serviceX + serviceWidth + (isRoomy ? 70 : 30), width * 0.6);
  const masterWidth = Math.min(132, serviceWidth - 12);
  return {
    tray: {x: 1, y: top, width: trayWidth, height: 104},
    service: {x: serviceX, y: top, width: serviceWidth, height: isRoomy ? 146 : 134},
    master: {
      x: serviceX + (serviceWidth - masterWidth) / 2,
      y: top + (isRoomy ? 190 : 168),
      width: masterWidth,
      height: isRoomy ? 96 : 84,
    },
    serverArea: {
      x: serversX,
      y: top,
      width: width - serversX - 1,
      height: isRoomy ? roomyCard : card,
    },
  };
}

function narrowColumns(width: number): Columns {
  const trayWidth = Math.min(104, width * 0.36);
  const serviceX = trayWidth + 22;
  return {
    tray: {x: 1, y: top, width: trayWidth, height: 104},
    service: {x: serviceX, y: top, width: width - serviceX - 1, height: 134},
    master: {x: 3, y: top + 176, width: trayWidth - 8, height: 84},
    serverArea: {x: serviceX, y: top + 160, width: width - serviceX - 1, height: card},
  };
}

function stack(area: Box, count: number): readonly Box[] {
  const height = count <= mostTallCards ? area.height : count <= 12 ? 30 : 22;
  const gap = Math.round(height / 5);
  return Array.from({length: count}, (_, index) => ({
    ...area,
    y: area.y + index * (height + gap),
    height,
  }));
}

function gridHeight(count: number): number {
  return count > 2_500 ? 380 : 260;
}

function sideways(start: Point, end: Point): Wire {
  const middle = (start.x + end.x) / 2;
  return [start, {x: middle, y: start.y}, {x: middle, y: end.y}, end];
}

function downward(from: Box, to: Box): Wire {
  const x = to.x + to.width / 2;
  const start = {x, y: bottomOf(from)};
  const end = {x, y: to.y};
  return [start, start, end, end];
}

/** From the lower left corner of the service over to the top of the master. */
function hook(end: Point, service: Box): Wire {
  const start = {x: service.x, y: bottomOf(service) - 22};
  return [start, {x: end.x, y: start.y}, {x: end.x, y: start.y}, end];
}

/** Down the gap between the columns, to the left side of a server. */
function alongside(service: Box, server: Box): Wire {
  const start = {x: service.x + 18, y: bottomOf(service)};
  const end = leftOf(server);
  const gap = service.x - 13;
  return [start, {x: gap, y: start.y + 14}, {x: gap, y: end.y}, end];
}

function bottomOf({y, height}: Box): number {
  return y + height;
}

function leftOf({x, y, height}: Box): Point {
  return {x, y: y + height / 2};
}

function rightOf({x, y, width, height}: Box): Point {
  return {x: x + width, y: y + height / 2};
}

function topOf({x, y, width}: Box): Point {
  return {x: x + width / 2, y};
}
