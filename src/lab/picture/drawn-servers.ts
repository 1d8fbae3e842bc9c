/** Draws the distribution servers, each with its copy, or counts them where they are many. */
import {svg, type SVGTemplateResult} from 'lit';

import type {Scenario} from '../../run/scenario.js';
import {countStatuses, countWords} from '../../run/server-counts.js';
import type {ServerStatus} from '../../run/server-status.js';
import {beforeWords} from '../../words/state-labels.js';
import {drawFailed, drawSkip, drawTick} from './drawn-marks.js';
import {startOf} from './drawn-sheet.js';
import {drawText} from './drawn-text.js';
import {round, type Box} from './model/geometry.js';
import {isSkippedBy} from './model/motion.js';
import type {SceneServer} from './model/scene-servers.js';
import {textWidth} from './model/text-width.js';
import {serverWords} from './stage-words.js';

export interface ServerPen {
  readonly unit: number;
  readonly progress: number;
  readonly isMirrored: boolean;
  readonly hasAsides: boolean;
  readonly hatch: string;
  /** How many servers are passed over in this step. */
  readonly skips: number;
  /** Whether the chips carry the marks that else stand on the ways. */
  readonly hasMarks: boolean;
}

/** Before its turn to be passed over, a server looks as it did. */
export function statusShown(server: SceneServer, skips: number, progress: number): ServerStatus {
  const isTurnToCome = !isSkippedBy(server.skip, skips, progress);
  return isTurnToCome && server.status === 'stale' ? 'due' : server.status;
}

export function drawServer(
  box: Box,
  server: SceneServer,
  setup: Scenario['servers'][number],
  pen: ServerPen,
): SVGTemplateResult {
  const {unit, isMirrored, progress, skips} = pen;
  const {x, y, width, height} = box;
  const status = statusShown(server, skips, progress);
  const isJustSkipped = server.skip !== null && status === 'stale';
  const shown = {...server, status};
  const isTall = height >= unit * 3 && pen.hasAsides;
  const padding = Math.min(unit * 0.7, width * 0.06);
  const grown = Math.min(1.25, Math.max(1, height / (unit * 2.6)));
  const size = Math.min(unit * 1.15 * grown, height * 0.62);
  const markSize = Math.min(size * 0.95, height * 0.6);
  const hasTick = status === 'current';
  const hasCross = status === 'unreachable';
  const mark = hasTick || hasCross ? markSize + unit * 0.35 : 0;
  const ahead =
    pen.hasMarks && server.way === 'skipped' && status === 'stale' ? markSize + unit * 0.3 : 0;
  const inner = width - 2 * padding - mark - ahead;
  const [status1] = serverWords(shown, isJustSkipped);
  const longStatus = textWidth(status1 ?? '', true) * size;
  const nameNeeds = textWidth(server.name, true) * size * 0.9;
  // The name comes first: what is left over is for the status.
  const statusRoom = Math.max(inner - nameNeeds - unit * 0.5, inner * 0.36);
  const middle = y + height / 2;
  const endX = startOf(box, width - padding - mark, isMirrored);
  return svg`
    <g class="server ${status} ${server.way}">
      <rect class="card" x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} rx=${round(Math.min(unit * 0.5, height * 0.25))}></rect>
      ${status === 'stale' ? svg`<rect class="hatched" fill="url(#${pen.hatch})" x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} rx=${round(Math.min(unit * 0.5, height * 0.25))}></rect>` : undefined}
      ${ahead ? drawSkip(startOf(box, padding + markSize / 2, isMirrored), middle, markSize) : undefined}
      ${drawText([server.name], {
        x: startOf(box, padding + ahead, isMirrored),
        y: isTall ? y + height * 0.35 : middle,
        room: inner - Math.min(longStatus, statusRoom) - unit * 0.4,
        size,
        kind: 'server-name',
        isBold: true,
        least: Math.max(0.8, Math.min(1, unit / size)),
      })}
      ${
        isTall
          ? drawText([beforeWords(setup)], {
              x: startOf(box, padding, isMirrored),
              y: y + height * 0.72,
              room: inner - Math.min(longStatus, statusRoom) - unit * 0.4,
              size: unit,
              kind: 'muted',
            })
          : undefined
      }
      ${drawText(serverWords(shown, isJustSkipped), {
        x: endX,
        y: middle,
        room: statusRoom,
        size,
        kind: 'status',
        anchor: 'end',
        isBold: true,
        least: Math.max(0.8, Math.min(1, unit / size)),
      })}
      ${hasTick ? drawTick(startOf(box, width - padding - markSize / 2, isMirrored), middle, markSize * 0.8) : undefined}
      ${hasCross ? drawFailed(startOf(box, width - padding - markSize / 2, isMirrored), middle, markSize) : undefined}
    </g>`;
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
  const counts = [...countStatuses(statuses)];
  const size = Math.max(unit * 1.1, Math.min(unit * 1.7, box.height * 0.1));
  const most = Math.max(1, Math.floor((box.height * 0.5) / (size * 1.3)));
  const lines = counts
    .slice(0, most)
    .map(([status, count]) => ({status, words: countWords(status, count)}));
  const top = lines.length * size * 1.3 + unit * 0.3;
  return {lines, size, cells: {...box, y: box.y + top, height: box.height - top}};
}

export function drawCounts(
  box: Box,
  statuses: readonly ServerStatus[],
  {unit, isMirrored}: Pick<ServerPen, 'unit' | 'isMirrored'>,
): SVGTemplateResult {
  const {lines, size} = layCounts(box, statuses, unit);
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
