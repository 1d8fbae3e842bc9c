/** Draws the two sheets with the Despooler between them, RECEIVE, and the lines that are copied. */
import {msg} from '@lit/localize';
import {nothing, svg, type SVGTemplateResult} from 'lit';

import {drawDesk} from './drawn-desk.js';
import {drawArrow, drawRect} from './drawn-marks.js';
import {drawSheet, drawSlip, lineBox, sheetUnit} from './drawn-sheet.js';
import {drawText} from './drawn-text.js';
import {centerOf, moved, round, type Box} from './model/geometry.js';
import {between, copiedPart, dockedPart} from './model/motion.js';
import type {Pen} from './pen.js';
import {sheetTitles} from './stage-words.js';

/**
 * RECEIVE: a tray that is open at the top. The job's own instruction lies in it as a small sheet; the
 * place of a retry that is in work stays marked.
 */
export function drawTray({stage, layout, scene}: Pen): SVGTemplateResult {
  const {unit, shown} = stage;
  const {tray, retry} = layout;
  const top = retry.y + retry.height * 0.2;
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
      !scene.retry && scene.jobInstruction === 'none'
        ? drawText([msg('empty')], {
            x: tray.x + tray.width / 2,
            y: retry.y + retry.height * 0.6,
            room: retry.width,
            size: unit,
            kind: 'muted',
            anchor: 'middle',
          })
        : nothing
    }
    ${scene.retry?.stage === 'inWork' ? drawRect(retry, 'slot') : nothing}
    ${
      scene.retry || scene.jobInstruction === 'none' || scene.travel?.item === 'jobSheet'
        ? nothing
        : drawSmallSheet(small, unit, scene.jobInstruction === 'inWork')
    }`;
}

export function smallSheetIn({x, y, width, height}: Box, unit: number): Box {
  const size = {
    width: Math.min(width * 0.6, unit * 4.4),
    height: Math.min(height * 0.36, unit * 2.6),
  };
  return {x: x + (width - size.width) / 2, y: y + height - size.height - unit * 0.2, ...size};
}

/** `isAway` while the Despooler works on it. */
export function drawSmallSheet(box: Box, unit: number, isAway: boolean): SVGTemplateResult {
  return svg`
    <g class="small-sheet ${isAway ? 'away' : ''}">
      ${drawRect(box, '', unit * 0.15)}
      ${drawText(sheetTitles({retry: 0}), {...centerOf(box), room: box.width, size: unit, kind: 'sheet-title', anchor: 'middle', isBold: true})}
    </g>`;
}

export function drawSheets(pen: Pen): SVGTemplateResult {
  const {layout, scene, stage} = pen;
  const {unit, isMirrored} = stage;
  const {source, retry} = scene;
  const {despooler: desk, dock} = layout;
  const sourceBox = sourcePlace(pen);
  const retryBox = retry ? moved(layout.retry, retryOffset(pen)) : undefined;
  const isWriting = retry?.stage === 'writing';
  const slips = retry && isWriting && retryBox ? drawSlips(sourceBox, retryBox, pen) : nothing;
  const way = isMirrored ? -1 : 1;
  const arrowSize = Math.min(unit * 1.4, Math.abs(dock) * 0.9);
  const edges = isMirrored ? [desk.x + desk.width, desk.x] : [desk.x, desk.x + desk.width];
  const [deskStart = 0, deskEnd = 0] = edges;
  const sourceEdge = isMirrored ? sourceBox.x : sourceBox.x + sourceBox.width;
  const retryEdge = retryBox && (isMirrored ? retryBox.x + retryBox.width : retryBox.x);
  const arrowY = desk.y + desk.height * 0.5;
  const isExecuted = retry?.stage === 'inWork';
  return svg`
    ${retry && retryBox ? drawSheet(retryBox, retry, pen) : nothing}
    ${drawSheet(sourceBox, source, pen)}
    ${slips}
    ${drawDesk(pen, isWriting ? losingPart(pen) : 0)}
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

/** Where the sheet that is copied from is at this point of the moment. */
export function sourcePlace({
  layout,
  scene: {source},
  progress,
}: Pick<Pen, 'layout' | 'scene' | 'progress'>): Box {
  const {dock, retry} = layout;
  const docked = moved(layout.source, dock * dockedPart(source, progress));
  return source.move === 'handOver'
    ? moved(docked, (retry.x - dock - docked.x) * (1 - between(progress, 0, 0.5)))
    : docked;
}

function retryOffset({layout, scene: {retry}, progress}: Pen): number {
  if (!retry) return 0;
  const offset = -layout.dock * dockedPart(retry, progress);
  if (retry.move !== 'emerge') return offset;
  const hidden = Math.sign(layout.dock) * layout.retry.width * 0.7;
  return offset - hidden * (1 - between(progress, 0, 0.5));
}

/** How far the line has got that does not come through; 0 where all do. */
function losingPart({scene: {retry}, progress}: Pen): number {
  const index = retry?.lines.findIndex(({state}) => state === 'lost') ?? -1;
  return retry && index >= 0 ? copiedPart(retry, index, progress) : 0;
}

/** The lines on their way. One that is lost goes into the Despooler and does not come out. */
function drawSlips(from: Box, to: Box, pen: Pen): SVGTemplateResult {
  const {retry, source} = pen.scene;
  const unit = sheetUnit(to, pen.stage.unit);
  return svg`${retry?.lines.map((line, index) => {
    const original = source.lines[index];
    const part = copiedPart(retry, index, pen.progress);
    if (original?.state !== 'asked' || part <= 0 || part >= 1) return nothing;
    const start = lineBox(from, source, index, unit);
    const end = lineBox(to, retry, index, unit);
    const desk = centerOf(pen.layout.despooler).x - start.width / 2;
    const isLost = line.state === 'lost';
    if (isLost && part > 0.5) return nothing;
    const x = isLost ? start.x + (desk - start.x) * part * 2 : start.x + (end.x - start.x) * part;
    const y = start.y + (end.y - start.y) * part;
    return drawSlip({...start, x, y}, original, {...pen, unit});
  })}`;
}
