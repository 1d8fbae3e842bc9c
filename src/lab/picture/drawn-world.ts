/** Draws one world: the order of the parts, what moves between them, and its title. */
import {msg} from '@lit/localize';
import {nothing, svg, type SVGTemplateResult} from 'lit';

import type {Scenario} from '../../run/scenario.js';
import type {ServerStatus} from '../../run/server-status.js';
import {drawDesk} from './drawn-desk.js';
import {drawArrow, drawCross, drawPackage} from './drawn-marks.js';
import {drawMaster} from './drawn-master.js';
import {drawCounts, drawServer} from './drawn-servers.js';
import {drawSheet, drawSlip, lineBox, type SheetPen} from './drawn-sheet.js';
import {drawText} from './drawn-text.js';
import {drawLanes, drawWays} from './drawn-ways.js';
import {centerOf, moved, pathOf, pointOn, round, type Box, type Wire} from './model/geometry.js';
import {between, copiedPart, dockedPart} from './model/motion.js';
import type {StageLayout, WorldLayout} from './model/stage-layout.js';
import type {StageScene} from './model/stage-scene.js';
import {textWidth} from './model/text-width.js';
import {outcomeWords, sheetTitle, stampWords, titleWords, verdictWords} from './stage-words.js';

export interface WorldPen {
  readonly stage: StageLayout;
  readonly layout: WorldLayout;
  readonly scenario: Scenario;
  readonly scene: StageScene;
  readonly progress: number;
  /** What the site is called; empty for the name of its world. */
  readonly name: string;
  /** What makes the ids of this drawing its own. */
  readonly id: string;
  readonly statuses: readonly ServerStatus[];
  readonly skips: number;
}

export function drawWorld(pen: WorldPen): SVGTemplateResult {
  const {stage, layout, scenario, scene, progress, skips, statuses, id} = pen;
  const {unit, isMirrored, shown} = stage;
  const {serverColumns} = stage.arrangement;
  const hatch = `hatch-${id}`;
  const wayPen = {unit, progress, skips};
  const serverPen = {
    unit,
    progress,
    isMirrored,
    skips,
    hatch,
    hasAsides: shown.asides,
    hasMarks: serverColumns > 1,
  };
  return svg`
    ${drawHatch(hatch, unit)}
    ${drawTitle(pen)}
    <path class="way idle" d=${pathOf(layout.storeWay)} stroke-width=${round(Math.max(1, unit * 0.12))}></path>
    ${drawTray(pen)}
    ${drawSheets(pen, {unit, isMirrored, progress, hatch})}
    ${serverColumns === 1 ? drawWays(layout.ways, scene.servers, wayPen) : drawLanes(layout.ways, scene.servers, wayPen)}
    ${drawMaster(layout.master, scene, {unit, progress, hasLabel: shown.labels})}
    ${
      serverColumns === 0
        ? layout.servers.map((box) => drawCounts(box, statuses, serverPen))
        : layout.servers.map((box, index) => {
            const server = scene.servers[index];
            const setup = scenario.servers[index];
            return server && setup ? drawServer(box, server, setup, serverPen) : nothing;
          })
    }
    ${drawTravel(pen)}`;
}

function drawHatch(id: string, unit: number): SVGTemplateResult {
  const gap = round(Math.max(4, unit * 0.5));
  return svg`
    <pattern id=${id} width=${gap} height=${gap} patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
      <path class="hatching" d="M0,0 V${gap}" stroke-width=${round(gap * 0.28)}></path>
    </pattern>`;
}

/** Title, then at the other end the job's stamp and how many servers have what they were to get. */
function drawTitle({stage, layout, scene, name}: WorldPen): SVGTemplateResult {
  const {unit, isMirrored, shown} = stage;
  const {x, y, width, height} = layout.title;
  const middle = y + height * 0.52;
  const size = Math.min(unit * 1.45, height * 0.72);
  const [startX, endX] = isMirrored ? [x + width, x] : [x, x + width];
  const way = isMirrored ? -1 : 1;
  const title = titleWords(scene, name);
  const outcome = outcomeWords(scene);
  const stamp = stampWords(scene.stamp);
  const stampWidth = textWidth(stamp, true) * unit + unit * 1.1;
  const gap = unit * 0.8;
  const free = width - stampWidth - 2 * gap;
  const least = Math.min(textWidth(title.at(-1) ?? '', true) * size, free * 0.62);
  const outcomeWidth = Math.min(textWidth(outcome[0] ?? '', true) * size, free - least);
  const outcomeRoom = Math.max(outcomeWidth, free * 0.3);
  const written =
    outcome.find((words) => textWidth(words, true) * size <= outcomeRoom) ?? outcome.at(-1) ?? '';
  const stampEnd = endX - way * (written ? textWidth(written, true) * size + gap : 0);
  return svg`
    <g class="title">
      ${drawText(title, {
        x: startX,
        y: middle,
        room: Math.abs(stampEnd - startX) - stampWidth - gap,
        size,
        kind: 'world-name',
        isBold: true,
        least: Math.max(0.7, unit / size),
      })}
      ${drawStamp(stampEnd - way * stampWidth * 0.5, middle, stampWidth, Math.min(unit * 1.5, height * 0.8), scene, unit)}
      <g class="outcome ${scene.outcome.verdict}">
        ${drawText([written], {x: endX, y: middle, room: outcomeRoom, size, kind: 'outcome-words', anchor: 'end', isBold: true})}
      </g>
    </g>
    ${
      shown.asides
        ? svg`<g class="outcome ${scene.outcome.verdict}">${drawText(verdictWords(scene), {
            x: startX,
            y: layout.verdict.y + layout.verdict.height * 0.42,
            room: width,
            size: unit * 1.08,
            kind: 'verdict-words',
          })}</g>`
        : nothing
    }`;
}

function drawStamp(
  x: number,
  y: number,
  width: number,
  height: number,
  {stamp}: StageScene,
  unit: number,
): SVGTemplateResult {
  const isFinal = stamp === 'complete' || stamp === 'failed';
  return svg`
    <g class="stamp ${stamp} ${isFinal ? 'final' : ''}" transform="rotate(${isFinal ? -3 : 0} ${round(x)} ${round(y)})">
      <rect x=${round(x - width / 2)} y=${round(y - height / 2)} width=${round(width)} height=${round(height)} rx=${round(unit * 0.25)}></rect>
      ${drawText([stampWords(stamp)], {x, y, room: width, size: unit, kind: 'stamp-words', anchor: 'middle', isBold: true})}
    </g>`;
}

/** RECEIVE: a tray that is open at the top. The job's own instruction lies in it as a small sheet. */
function drawTray({stage, layout, scene}: WorldPen): SVGTemplateResult {
  const {unit, shown} = stage;
  const {tray, retry} = layout;
  const top = retry.y + retry.height * 0.55;
  const bottom = tray.y + tray.height;
  const small = smallSheetIn(retry, unit);
  return svg`
    <g class="tray">
      <path d="M${round(tray.x)},${round(top)} V${round(bottom)} H${round(tray.x + tray.width)} V${round(top)}" stroke-width=${round(Math.max(1.2, unit * 0.14))}></path>
      ${
        shown.labels
          ? drawText([msg('RECEIVE')], {
              x: tray.x + tray.width / 2,
              y: tray.y + unit * 0.6,
              room: tray.width,
              size: unit,
              kind: 'label',
              anchor: 'middle',
            })
          : nothing
      }
    </g>
    ${
      scene.retry || scene.jobInstruction === 'none' || scene.travel?.item === 'jobSheet'
        ? nothing
        : drawSmallSheet(small, unit, scene.jobInstruction === 'inWork')
    }`;
}

function smallSheetIn({x, y, width, height}: Box, unit: number): Box {
  const size = {
    width: Math.min(width * 0.6, unit * 4.4),
    height: Math.min(height * 0.36, unit * 2.6),
  };
  return {x: x + (width - size.width) / 2, y: y + height - size.height - unit * 0.2, ...size};
}

/** `isAway` while the Despooler works on it. */
function drawSmallSheet(box: Box, unit: number, isAway: boolean): SVGTemplateResult {
  const {x, y, width, height} = box;
  return svg`
    <g class="small-sheet ${isAway ? 'away' : ''}">
      <rect x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} rx=${round(unit * 0.15)}></rect>
      ${drawText([sheetTitle({retry: 0})], {...centerOf(box), room: width, size: unit, kind: 'sheet-title', anchor: 'middle', isBold: true})}
    </g>`;
}

function drawSheets(pen: WorldPen, sheetPen: SheetPen): SVGTemplateResult {
  const {layout, scene, progress, stage} = pen;
  const {unit, isMirrored} = stage;
  const {source, retry} = scene;
  const {despooler: desk, dock} = layout;
  const docked = moved(layout.source, dock * dockedPart(source, progress));
  const sourceBox =
    source.move === 'handOver'
      ? moved(docked, (layout.retry.x - dock - docked.x) * (1 - between(progress, 0, 0.5)))
      : docked;
  const retryBox = retry ? moved(layout.retry, retryOffset(pen)) : undefined;
  const isWriting = retry?.stage === 'writing';
  const slips =
    retry && isWriting && retryBox ? drawSlips(sourceBox, retryBox, pen, sheetPen) : nothing;
  const way = isMirrored ? -1 : 1;
  const arrowSize = Math.min(unit * 1.4, Math.abs(dock) * 0.9);
  const edges = isMirrored ? [desk.x + desk.width, desk.x] : [desk.x, desk.x + desk.width];
  const [deskStart = 0, deskEnd = 0] = edges;
  const sourceEdge = isMirrored ? sourceBox.x : sourceBox.x + sourceBox.width;
  const retryEdge = retryBox && (isMirrored ? retryBox.x + retryBox.width : retryBox.x);
  const arrowY = desk.y + desk.height * 0.5;
  const isExecuted = retry?.stage === 'inWork';
  return svg`
    ${retry && retryBox ? drawSheet(retryBox, retry, sheetPen) : nothing}
    ${drawSheet(sourceBox, source, sheetPen)}
    ${slips}
    ${drawDesk(desk, layout.dll, scene, {
      unit,
      progress,
      isMirrored,
      hasWords: stage.shown.deskWords,
      hasLongWords: stage.shown.longWords,
      losing: isWriting ? losingPart(pen) : 0,
    })}
    ${
      retry || source.stage !== 'lying'
        ? drawArrow(
            (sourceEdge + deskStart) / 2,
            arrowY,
            arrowSize,
            way,
            isExecuted || !retry || isWriting || retry.stage === 'blank' ? 'live' : 'past',
          )
        : nothing
    }
    ${
      retry && retryEdge !== undefined
        ? drawArrow(
            (retryEdge + deskEnd) / 2,
            arrowY,
            arrowSize,
            isExecuted ? -way : way,
            isExecuted || isWriting || retry.stage === 'blank' ? 'live' : 'past',
          )
        : nothing
    }`;
}

function retryOffset({layout, scene: {retry}, progress}: WorldPen): number {
  if (!retry) return 0;
  const offset = -layout.dock * dockedPart(retry, progress);
  if (retry.move !== 'emerge') return offset;
  const hidden = Math.sign(layout.dock) * layout.retry.width * 0.7;
  return offset - hidden * (1 - between(progress, 0, 0.5));
}

/** How far the line has got that does not come through; 0 where all do. */
function losingPart({scene: {retry}, progress}: WorldPen): number {
  const index = retry?.lines.findIndex(({state}) => state === 'lost') ?? -1;
  return retry && index >= 0 ? copiedPart(retry, index, progress) : 0;
}

/** The lines on their way. One that is lost goes into the Despooler and does not come out. */
function drawSlips(from: Box, to: Box, pen: WorldPen, sheetPen: SheetPen): SVGTemplateResult {
  const {retry, source} = pen.scene;
  const {unit, isMirrored} = sheetPen;
  const way = isMirrored ? -1 : 1;
  return svg`${retry?.lines.map((line, index) => {
    const original = source.lines[index];
    const part = copiedPart(retry, index, pen.progress);
    if (!original || original.state !== 'asked' || part <= 0 || part >= 1) return nothing;
    const start = lineBox(from, source, index, unit);
    const end = lineBox(to, retry, index, unit);
    const desk = centerOf(pen.layout.despooler).x - start.width / 2;
    const isLost = line.state === 'lost';
    if (isLost && part > 0.5) return nothing;
    const x = isLost ? start.x + (desk - start.x) * part * 2 : start.x + (end.x - start.x) * part;
    const y = start.y + (end.y - start.y) * part;
    return drawSlip({...start, x, y}, original, {...sheetPen, isMirrored: way < 0});
  })}`;
}

function drawTravel({
  stage,
  layout,
  scene,
  progress,
}: WorldPen): SVGTemplateResult | typeof nothing {
  const {travel} = scene;
  const {unit} = stage;
  if (!travel) return nothing;
  if (travel.item === 'jobSheet') {
    const small = smallSheetIn(layout.retry, unit);
    const desk = centerOf(layout.despooler);
    const receive = centerOf(small);
    const top = layout.despooler.y + unit * 0.4;
    const start = travel.way === 'toReceive' ? centerOf(layout.source) : receive;
    const end = travel.way === 'toReceive' ? receive : {x: desk.x, y: desk.y};
    const wire: Wire = [start, {x: start.x, y: top}, {x: end.x, y: top}, end];
    const {x, y} = pointOn(wire, between(progress, 0, 0.9));
    return drawSmallSheet({...small, x: x - small.width / 2, y: y - small.height / 2}, unit, false);
  }
  const size = unit * 2.3;
  const words = msg('v2');
  if (travel.way === 'toMaster') {
    const {x, y} = pointOn(layout.storeWay, between(progress, 0, 0.9));
    return drawPackage(x, y, size, words);
  }
  const way =
    layout.ways[
      stage.arrangement.serverColumns === 1 ? travel.server : laneOf(scene, travel.server)
    ];
  if (!way) return nothing;
  const {x, y} = pointOn(way, progress);
  const isOffline = scene.step?.changes.some(({after}) => after?.state === 'unreachable') ?? false;
  // What does not reach its server stops short of it.
  return isOffline && progress > 0.8
    ? drawCross(way[3].x, way[3].y, size * 0.7)
    : drawPackage(x, y, Math.min(size, layout.master.width * 0.7), words);
}

function laneOf({servers}: StageScene, server: number): number {
  return servers[server]?.request === 'refresh' ? 0 : 1;
}
