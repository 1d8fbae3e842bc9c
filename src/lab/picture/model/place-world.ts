/** Places the parts of one world in its box. */
import {chipGap, restHeight, restWidth, sheetsWidth, type Arrangement} from './arrangements.js';
import {sideways, type Box, type Wire} from './geometry.js';
import type {Metrics} from './stage-metrics.js';

/** How much wider than needed a part becomes where there is room. */
const mostStretched = 1.9;

/** The parts of one world. Its own box begins at 0, 0. */
export interface WorldLayout {
  /** Where the world lies on the stage. */
  readonly place: Box;
  readonly title: Box;
  /** Under the title: the job's status and what it hides. Has no height where it is left out. */
  readonly verdict: Box;
  /** The sheet that is copied from, at rest. */
  readonly source: Box;
  readonly despooler: Box;
  /** Within the Despooler: the Smsinst.dll. */
  readonly dll: Box;
  /** RECEIVE, with the retry's sheet in it. */
  readonly tray: Box;
  readonly retry: Box;
  readonly master: Box;
  /** One box a server, or the one box of their grid. */
  readonly servers: readonly Box[];
  /** From the master: to each server, or to the grid or the columns of chips, one for each request. */
  readonly ways: readonly Wire[];
  /** From the Despooler to the master. */
  readonly storeWay: Wire;
  /** How far a sheet moves to the Despooler when it is in work, in the direction of reading. */
  readonly dock: number;
}

export function placeWorld(
  place: Box,
  arrangement: Arrangement,
  metric: Metrics,
  unit: number,
  count: number,
): WorldLayout {
  const pad = metric.pad * unit;
  const inner = place.width - 2 * pad;
  const titleHeight = metric.title * unit;
  const verdictHeight = metric.verdict * unit;
  const top = titleHeight + verdictHeight;
  const body = {x: pad, y: top, width: inner, height: place.height - top - pad};
  const split = splitBody(body, arrangement, metric, unit, count);
  const sheets = placeSheets(split.sheets, metric, unit, arrangement.form);
  const rest = placeServers(split.rest, arrangement, metric, unit, count);
  return {
    place,
    title: {x: pad, y: 0, width: inner, height: titleHeight},
    verdict: {x: pad, y: titleHeight, width: inner, height: verdictHeight},
    ...sheets,
    ...rest,
    storeWay: storeWay(sheets.despooler, rest.master, arrangement.form),
  };
}

/** In one line, it passes below the retry's sheet; else straight down. */
function storeWay(desk: Box, master: Box, form: Arrangement['form']): Wire {
  if (form === 'stack') {
    const start = {x: desk.x + desk.width * 0.12, y: desk.y + desk.height};
    const end = {x: master.x + master.width / 2, y: master.y};
    const middle = (start.y + end.y) / 2;
    return [start, {x: start.x, y: middle}, {x: end.x, y: middle}, end];
  }
  const end = {x: master.x, y: master.y + master.height * 0.7};
  const low = {x: desk.x + desk.width, y: end.y};
  return [{x: low.x, y: end.y}, low, low, end];
}

/** The box of the sheets and that of master and servers. */
function splitBody(
  body: Box,
  arrangement: Arrangement,
  metric: Metrics,
  unit: number,
  count: number,
): {sheets: Box; rest: Box} {
  const {gap, sheetWidth, sheetHeight, label} = metric;
  const sheetsNeed = sheetsWidth(metric);
  if (arrangement.form === 'strip') {
    const needed = sheetsNeed + gap + restWidth(arrangement, metric);
    const stretch = Math.min(body.width / needed, mostStretched * unit);
    const taken = (sheetsNeed + gap) * stretch;
    return {
      sheets: {...body, width: sheetsNeed * stretch},
      rest: {...body, x: body.x + taken, width: body.width - taken},
    };
  }
  const between = metric.pad * unit;
  const free = body.height - between;
  const sheetsPart = sheetHeight + label;
  const restPart = restHeight(arrangement, metric, count);
  // No higher than a sheet looks like a sheet.
  const most =
    (sheetWidth * 1.35 + label) * Math.min(body.width / sheetsNeed, mostStretched * unit);
  const height = Math.min((free * sheetsPart) / (sheetsPart + restPart), most);
  return {
    sheets: {...body, height},
    rest: {...body, y: body.y + height + between, height: free - height},
  };
}

type Sheets = Pick<WorldLayout, 'source' | 'despooler' | 'dll' | 'tray' | 'retry' | 'dock'>;

function placeSheets(box: Box, metric: Metrics, unit: number, form: Arrangement['form']): Sheets {
  const {sheetWidth, deskWidth, gap} = metric;
  // The tray's walls and floor.
  const rim = 0.35 * unit;
  const stretch = Math.min((box.width - rim) / sheetsWidth(metric), mostStretched * unit);
  const label = metric.label * unit;
  const width = sheetWidth * stretch;
  const free = box.height - label - rim;
  const height = Math.min(free, Math.max(metric.sheetHeight * unit - rim, width * 1.4));
  const y = box.y + label + (form === 'strip' ? (free - height) / 2 : 0);
  const between = gap * stretch;
  const desk = {x: box.x + width + between, y, width: deskWidth * stretch, height: height + rim};
  const retry = {x: desk.x + desk.width + between, y, width, height};
  const inset = 0.45 * unit;
  const dllHeight = Math.min(
    desk.height * 0.36,
    3.4 * unit,
    Math.max(1.9 * unit, desk.height * 0.3),
  );
  return {
    source: {x: box.x, y, width, height},
    despooler: desk,
    dll: {
      x: desk.x + inset,
      y: desk.y + desk.height - dllHeight - inset,
      width: desk.width - 2 * inset,
      height: dllHeight,
    },
    tray: {
      x: retry.x - rim,
      y: retry.y - label,
      width: width + 2 * rim,
      height: height + label + rim,
    },
    retry,
    dock: between - 0.15 * unit,
  };
}

function placeServers(
  box: Box,
  arrangement: Arrangement,
  metric: Metrics,
  unit: number,
  count: number,
): Pick<WorldLayout, 'master' | 'servers' | 'ways'> {
  const {serverColumns} = arrangement;
  const {masterWidth, waysWidth, masterHeight, label} = metric;
  const stretch = box.width / restWidth(arrangement, metric);
  const drum = masterWidth * Math.min(stretch, 1.45 * unit);
  const ways = waysWidth * Math.min(stretch, 1.9 * unit);
  const area = {...box, x: box.x + drum + ways, width: box.width - drum - ways};
  const servers =
    serverColumns === 0
      ? [area]
      : placeChips(area, serverColumns, metric.chipHeight * unit, unit, count);
  const labelHeight = label * unit;
  const height = Math.min(box.height - labelHeight, Math.max(masterHeight * unit, drum * 1.25));
  const master = {
    x: box.x,
    y: box.y + (box.height - labelHeight - height) / 2,
    width: drum,
    height,
  };
  return {master, servers, ways: waysTo(master, servers, area, serverColumns)};
}

function placeChips(
  area: Box,
  serverColumns: number,
  least: number,
  unit: number,
  count: number,
): readonly Box[] {
  const rows = Math.ceil(count / serverColumns);
  const pitch = Math.min(area.height / rows, Math.max(least, 5.4 * unit));
  const gap = Math.min(pitch * 0.18, 1.1 * unit);
  const columnGap = chipGap * unit;
  const width = (area.width - columnGap * (serverColumns - 1)) / serverColumns;
  const top = area.y + (area.height - pitch * rows + gap) / 2;
  return Array.from({length: count}, (_, index) => ({
    x: area.x + Math.floor(index / rows) * (width + columnGap),
    y: top + (index % rows) * pitch,
    width,
    height: pitch - gap,
  }));
}

/** To each server of a single column; else one for each request, refresh above. */
function waysTo(
  master: Box,
  servers: readonly Box[],
  area: Box,
  serverColumns: number,
): readonly Wire[] {
  const start = {x: master.x + master.width, y: master.y + master.height / 2};
  const heights =
    serverColumns === 1
      ? servers.map(({y, height}) => y + height / 2)
      : (serverColumns === 0 ? [0.45, 0.62] : [0.36, 0.64]).map(
          (part) => area.y + area.height * part,
        );
  return heights.map((y) => sideways(start, {x: area.x, y}));
}
