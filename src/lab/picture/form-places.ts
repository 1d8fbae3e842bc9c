/**
 * Where the controls lie that change the situation on the picture itself: over what they change.
 *
 * Only what is large enough for a finger gets one. The sentence above offers the same for the rest.
 */
import {lineBox, sheetUnit} from './drawn-sheet.js';
import {sourcePlace} from './drawn-sheets.js';
import {round, type Box} from './model/geometry.js';
import type {StageLayout, WorldLayout} from './model/stage-layout.js';
import type {StageScene} from './model/stage-scene.js';

export interface FormPlaces {
  readonly unit: number;
  readonly putOnSpecified?: Box;
  readonly refreshExisting?: Box;
  readonly master?: Box;
  readonly dll?: Box;
  /** One a server, or none at all. */
  readonly servers: readonly Box[];
  /** At the end of each server's way: whether it can be reached. */
  readonly plugs: readonly Box[];
}

/** In pixels: what a finger needs. */
const leastTarget = 24;

export function formPlaces(
  {unit, arrangement}: StageLayout,
  layout: WorldLayout,
  scene: StageScene,
  progress: number,
): FormPlaces {
  const {source, servers} = scene;
  // A retry's sheet is written by the Despooler, and nobody else ticks anything on it.
  const sheet = source.retry === 0 ? sourcePlace({layout, scene, progress}) : undefined;
  const lineOf = (request: 'putOn' | 'refresh'): Box | undefined => {
    const index = source.lines.findIndex((line) => line.request === request);
    return sheet && index >= 0
      ? roomy(lineBox(sheet, source, index, sheetUnit(sheet, unit)))
      : undefined;
  };
  const cards = layout.servers.length === servers.length ? layout.servers.map(roomy) : [];
  const isRoomy = cards.length > 0 && cards.every((card) => card !== undefined);
  const boxes = isRoomy ? cards : [];
  const [putOnSpecified, refreshExisting] = [lineOf('putOn'), lineOf('refresh')];
  const [master, dll] = [roomy(layout.master), roomy(layout.dll)];
  return {
    unit,
    ...(putOnSpecified && {putOnSpecified}),
    ...(refreshExisting && {refreshExisting}),
    ...(master && {master}),
    ...(dll && {dll}),
    servers: boxes,
    plugs:
      arrangement.serverColumns === 1 && boxes.length > 0
        ? layout.ways.map(([, , , {x, y}]) => {
            const start = x - (layout.dock < 0 ? 0 : leastTarget);
            return rounded({
              x: start,
              y: y - leastTarget / 2,
              width: leastTarget,
              height: leastTarget,
            });
          })
        : [],
  };
}

function roomy(box: Box): Box | undefined {
  return Math.min(box.width, box.height) >= leastTarget ? rounded(box) : undefined;
}

function rounded({x, y, width, height}: Box): Box {
  return {x: round(x), y: round(y), width: round(width), height: round(height)};
}
