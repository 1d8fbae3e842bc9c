/** Draws the distribution servers, each with its copy, or counts them where they are many. */
import {svg, type SVGTemplateResult} from 'lit';

import {countStatuses, countWords, type ServerStatus} from '../../run/server-status.js';
import {numberOf} from '../../words/intl.js';
import {beforeWords} from '../../words/state-labels.js';
import {drawFailed, drawRect, drawSkip, drawTick} from './drawn-marks.js';
import {drawText} from './drawn-text.js';
import {startOf, type Box} from './model/geometry.js';
import {isSkippedBy} from './model/motion.js';
import type {SceneServer} from './model/scene-servers.js';
import type {StageScene} from './model/stage-scene.js';
import {textWidth} from './model/text-width.js';
import type {Pen} from './pen.js';
import {serverWords} from './stage-words.js';

/** Before its turn to be passed over, a server looks as it did. */
function statusShown({skip, status}: SceneServer, progress: number): ServerStatus {
  return status === 'stale' && !isSkippedBy(skip, progress) ? 'due' : status;
}

/** Each on a card. Those of one status are told in one wording, the longest that fits all of them. */
export function drawServers(pen: Pen): SVGTemplateResult {
  const lay = (most?: number): Card[] =>
    pen.scene.servers.flatMap((server, index) => {
      const box = pen.layout.servers[index];
      return box ? [layCard(box, server, pen, most)] : [];
    });
  const fitted = lay();
  // Where one has to be smaller, all are: else the larger ones would seem to matter more.
  const least = Math.min(...fitted.map(({size}) => size));
  const cards = fitted.every(({size}) => size === least) ? fitted : lay(least);
  const shortest = new Map<string, number>();
  for (const {kind, wording} of cards) {
    shortest.set(kind, Math.max(wording, shortest.get(kind) ?? 0));
  }
  return svg`${cards.map((card) => drawCard(card, shortest.get(card.kind) ?? 0, pen))}`;
}

interface Card {
  readonly box: Box;
  readonly server: SceneServer;
  readonly status: ServerStatus;
  /** What is to be told in one wording. */
  readonly kind: string;
  readonly names: readonly string[];
  readonly wordings: readonly string[];
  /** Which of the wordings is the first to fit beside the name. */
  readonly wording: number;
  readonly padding: number;
  readonly size: number;
  readonly markSize: number;
  /** The room that marks take before the name and after the status. */
  readonly ahead: number;
  readonly behind: number;
}

function layCard(box: Box, server: SceneServer, {stage, progress}: Pen, most = Infinity): Card {
  const {unit, shown, arrangement} = stage;
  const {width, height} = box;
  const status = statusShown(server, progress);
  const isJustSkipped = server.skip !== null && status === 'stale';
  const padding = Math.min(unit * 0.7, width * 0.06);
  const grown = Math.min(1.25, Math.max(1, height / (unit * 2.6)));
  const names = [server.name, initialsOf(server.name)];
  const wordings = serverWords({...server, status}, isJustSkipped);
  const full = Math.min(most, Math.max(unit, Math.min(unit * 1.15 * grown, height * 0.62)));
  // The marks that else stand on the ways.
  const hasMarks = arrangement.serverColumns > 1;
  const isSkipped = hasMarks && server.way === 'skipped' && status === 'stale';
  // On a way of its own, the mark of a failure stands there.
  const isMarked = status === 'current' || (status === 'unreachable' && hasMarks);
  const laid = (size: number): Pick<Card, 'size' | 'markSize' | 'ahead' | 'behind' | 'wording'> => {
    const markSize = Math.min(size * 0.95, height * 0.6);
    const behind = isMarked ? markSize + unit * 0.35 : 0;
    const ahead = isSkipped ? markSize + unit * 0.25 : 0;
    const shortName = textWidth(names[shown.names ? 0 : 1] ?? '', true) * size;
    const room = width - 2 * padding - behind - ahead - shortName - unit * 0.4;
    const wording = wordings.findIndex((words) => textWidth(words, true) * size <= room);
    return {size, markSize, behind, ahead, wording};
  };
  // A little smaller, rather than without its name.
  const card = laid(full).wording < 0 ? laid(unit) : laid(full);
  return {
    box,
    server,
    status,
    kind: `${status} ${isJustSkipped}`,
    names,
    wordings,
    padding,
    ...card,
    wording: card.wording < 0 ? wordings.length - 1 : card.wording,
  };
}

/** `DEN` for DENVER, and the number where the name ends in one. */
function initialsOf(name: string): string {
  const number = /\d{1,3}$/.exec(name)?.[0] ?? '';
  return number ? `${name.slice(0, 1)}${number}` : name.slice(0, 3);
}

function drawCard(card: Card, wording: number, {stage, hatch}: Pen): SVGTemplateResult {
  const {box, server, status, padding, size, markSize, ahead, behind} = card;
  const {unit, isMirrored, shown} = stage;
  const {y, width, height} = box;
  const isTall = height >= unit * 3 && shown.asides;
  const words = card.wordings[wording] ?? '';
  const inner = width - 2 * padding - ahead - behind;
  const [name = '', initials = name] = card.names;
  const statusRoom = Math.min(textWidth(words, true) * size + 1, inner * 0.62);
  const nameRoom = inner - statusRoom - unit * 0.3;
  const middle = y + height / 2;
  const start = startOf(box, padding + ahead, isMirrored);
  const markX = startOf(box, width - padding - markSize / 2, isMirrored);
  const corner = Math.min(unit * 0.5, height * 0.25);
  return svg`
    <g class="server ${status} ${server.way}">
      ${drawRect(box, 'card', corner)}
      ${status === 'stale' ? svg`<g fill="url(#${hatch})">${drawRect(box, 'hatched', corner)}</g>` : undefined}
      ${ahead ? drawSkip(startOf(box, padding + markSize / 2, isMirrored), middle, markSize) : undefined}
      ${drawText([textWidth(name, true) * unit <= nameRoom ? name : initials], {x: start, y: isTall ? y + height * 0.35 : middle, room: nameRoom, size, kind: 'server-name', isBold: true, floor: unit})}
      ${
        isTall
          ? drawText([beforeWords(server.setup)], {
              x: start,
              y: y + height * 0.72,
              room: nameRoom,
              size: unit,
              kind: 'muted',
            })
          : undefined
      }
      ${drawText([words], {
        x: startOf(box, width - padding - behind, isMirrored),
        y: middle,
        room: statusRoom,
        size,
        kind: 'status',
        anchor: 'end',
        isBold: true,
        floor: unit,
      })}
      ${status === 'current' ? drawTick(markX, middle, markSize * 0.8) : undefined}
      ${status === 'unreachable' && behind > 0 ? drawFailed(markX, middle, markSize) : undefined}
    </g>`;
}

const lastStatuses = new WeakMap<
  StageScene,
  {readonly progress: number; readonly statuses: readonly ServerStatus[]}
>();

/** The same list as long as it says the same, so that nothing is counted or drawn again. */
export function statusesShown(scene: StageScene, progress: number): readonly ServerStatus[] {
  const {servers} = scene;
  const last = lastStatuses.get(scene);
  if (last && (last.progress === progress || servers.every(({skip}) => skip === null)))
    return last.statuses;
  const statuses = servers.map((server) => statusShown(server, progress));
  lastStatuses.set(scene, {progress, statuses});
  return statuses;
}

const counted = new WeakMap<
  readonly ServerStatus[],
  readonly (readonly [ServerStatus, number])[]
>();

function countsOf(statuses: readonly ServerStatus[]): readonly (readonly [ServerStatus, number])[] {
  const counts = counted.get(statuses) ?? [...countStatuses(statuses)];
  counted.set(statuses, counts);
  return counts;
}

/** How many servers are in each status, and the place that is left for the cells. */
export function layCounts(
  box: Box,
  statuses: readonly ServerStatus[],
  unit: number,
): {
  readonly lines: readonly {readonly status: ServerStatus; readonly words: string}[];
  readonly cells: Box;
  readonly size: number;
} {
  const counts = countsOf(statuses);
  const size = Math.max(unit * 1.1, Math.min(unit * 1.7, box.height * 0.1));
  const most = Math.max(1, Math.floor((box.height * 0.5) / (size * 1.3)));
  const lines = counts
    .slice(0, most)
    .map(([status, count]) => ({status, words: countWords(status, numberOf(count))}));
  const top = lines.length * size * 1.3 + unit * 0.3;
  return {lines, size, cells: {...box, y: box.y + top, height: box.height - top}};
}

export function drawCounts(box: Box, {stage, scene, progress}: Pen): SVGTemplateResult {
  const {unit, isMirrored} = stage;
  const {lines, size} = layCounts(box, statusesShown(scene, progress), unit);
  return svg`${lines.map(
    ({status, words}, index) =>
      svg`<g class="server ${status}">${drawText([words], {
        x: startOf(box, 0, isMirrored),
        y: box.y + size * 1.3 * (index + 0.5),
        room: box.width,
        size,
        kind: 'status',
        isBold: true,
      })}</g>`,
  )}`;
}
