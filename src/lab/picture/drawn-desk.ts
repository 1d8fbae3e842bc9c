/** Draws the Despooler, with the Smsinst.dll that its service has loaded. */
import {svg, type SVGTemplateResult} from 'lit';
import {msg} from '@lit/localize';

import type {SmsinstBuild} from '../../../machines/messages.js';
import {despoolerWords} from '../../words/state-labels.js';
import {drawCross, drawRect, drawTick} from './drawn-marks.js';
import {drawText, inTwoLines} from './drawn-text.js';
import {moved, round, startOf, type Box} from './model/geometry.js';
import {between} from './model/motion.js';
import {textWidth} from './model/text-width.js';
import type {Pen} from './pen.js';
import {dllLine, dllWords} from './stage-words.js';

/** `losing`: how far the copying of a line that is lost has got. From 0.5 on, the file has swallowed it. */
export function drawDesk(pen: Pen, losing: number): SVGTemplateResult {
  const {unit, shown} = pen.stage;
  const {despooler: box, dll} = pen.layout;
  const {despooler} = pen.scene;
  const middle = box.x + box.width / 2;
  const room = box.width - unit;
  const nameSize = Math.min(unit * 1.3, room / textWidth(msg('Despooler'), true));
  const nameY = box.y + Math.min(unit * 1.5, (dll.y - box.y) * (shown.deskWords ? 0.34 : 0.5));
  return svg`
    <g class="desk ${despooler.condition}">
      ${drawRect(box, 'slab', unit * 0.7)}
      ${drawText([msg('Despooler')], {x: middle, y: nameY, room, size: nameSize, kind: 'desk-name', anchor: 'middle', isBold: true})}
      ${shown.deskWords ? drawWords(box, nameY + nameSize * 0.85, dll.y, despoolerWords(despooler.state), unit) : undefined}
    </g>
    ${drawDll(pen, losing)}`;
}

/** What it is doing. Left out where not even two lines of it fit. */
function drawWords(
  box: Box,
  top: number,
  bottom: number,
  words: string,
  unit: number,
): SVGTemplateResult | undefined {
  const lines = inTwoLines(words, (line) => textWidth(line) * unit <= box.width - unit * 0.8);
  const pitch = unit * 1.25;
  if (!lines || lines.length * pitch > bottom - top) return undefined;
  return svg`${lines.map((line, index) =>
    drawText([line], {
      x: box.x + box.width / 2,
      y: top + pitch * (index + 0.55),
      room: box.width,
      size: unit,
      kind: 'desk-words',
      anchor: 'middle',
    }),
  )}`;
}

function drawDll(pen: Pen, losing: number): SVGTemplateResult {
  const {dll: box} = pen.layout;
  const {dll} = pen.scene;
  if (!dll.isSwapping) return drawFile(box, dll.loaded ?? dll.onDisk, pen, losing);
  // The old file leaves upwards and the hotfixed one comes from below, within the Despooler.
  const part = between(pen.progress, 0.1, 0.55);
  const gone = dll.onDisk === 'fixed' ? 'unfixed' : 'fixed';
  return part < 0.5
    ? drawFile(moved(box, 0, -box.height * part), gone, pen, losing)
    : drawFile(moved(box, 0, box.height * 0.3 * (1 - part)), dll.onDisk, pen, losing);
}

function drawFile(
  box: Box,
  build: SmsinstBuild,
  {scene, stage}: Pen,
  losing: number,
): SVGTemplateResult {
  const {unit, isMirrored, shown} = stage;
  const {y, width, height} = box;
  const {loaded, isAsked} = scene.dll;
  const words = dllWords(build, loaded !== null);
  const kind = `dll ${build} ${loaded ? 'loaded' : 'on-disk'} ${isAsked ? 'asked' : ''}`;
  const isTwoLines = height >= unit * 2.5;
  const mark = unit * 0.95;
  const inset = unit * 0.4;
  const start = startOf(box, inset, isMirrored);
  const room = width - 2 * inset - unit * 0.2 - mark;
  const markX = startOf(box, width - inset - mark / 2, isMirrored);
  const isSwallowing = losing > 0.45;
  const name = shown.longWords ? words.name : words.name.slice(-1);
  const size = unit * 1.05;
  const line = dllLine(words.build.at(-1) ?? '', (text) => textWidth(text, true) * size <= room);
  return svg`
    <g class=${kind}>
      <path class="file" d=${filePath(box, unit * 0.55, build === 'unfixed')}></path>
      ${
        isTwoLines
          ? svg`${drawText(name, {x: start, y: y + height * 0.3, room, size: unit, kind: 'dll-name'})}
            ${drawText(words.build, {x: start, y: y + height * 0.7, room, size: unit * 1.12, kind: 'dll-build', isBold: true, floor: unit})}`
          : drawText([line], {
              x: start,
              y: y + height / 2,
              room,
              size,
              kind: 'dll-build',
              isBold: true,
              floor: unit,
            })
      }
      ${
        build === 'fixed'
          ? drawTick(markX, y + height / 2, mark * 0.9)
          : isSwallowing
            ? drawCross(markX, y + height / 2, mark * 1.1)
            : undefined
      }
    </g>`;
}

/** The old file has a piece bitten out of its upper edge. */
function filePath({x, y, width, height}: Box, bite: number, isBitten: boolean): string {
  const r = Math.min(bite * 0.6, height / 4);
  const top = isBitten
    ? `H${round(x + width * 0.62)} l${round(bite * 0.7)},${round(bite)} l${round(bite * 0.6)},${round(-bite * 0.5)} l${round(bite * 0.6)},${round(bite * 0.45)} l${round(bite * 0.5)},${round(-bite * 0.95)}`
    : '';
  return `M${round(x + r)},${round(y)} ${top} H${round(x + width - r)} a${round(r)},${round(r)} 0 0 1 ${round(r)},${round(r)} V${round(y + height - r)} a${round(r)},${round(r)} 0 0 1 ${round(-r)},${round(r)} H${round(x + r)} a${round(r)},${round(r)} 0 0 1 ${round(-r)},${round(-r)} V${round(y + r)} a${round(r)},${round(r)} 0 0 1 ${round(r)},${round(-r)} Z`;
}
