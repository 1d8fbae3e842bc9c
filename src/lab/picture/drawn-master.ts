/** Draws the stored master package as a drum that fills with a new version. */
import {msg} from '@lit/localize';
import {svg, type SVGTemplateResult} from 'lit';

import {newVersion} from '../../../machines/site/site.js';
import {drawFailed, drawTick} from './drawn-marks.js';
import {drawText} from './drawn-text.js';
import {round, type Box} from './model/geometry.js';
import {filledPart} from './model/motion.js';
import type {StageScene} from './model/stage-scene.js';
import {textWidth} from './model/text-width.js';
import type {Pen} from './pen.js';
import {masterWords, shortCauses} from './stage-words.js';

export function drawMaster({stage, layout, scene, progress}: Pen): SVGTemplateResult {
  const {unit, shown} = stage;
  const {master: box} = layout;
  const {master} = scene;
  const {x, y, width, height} = box;
  const lid = Math.min(height * 0.13, width * 0.17);
  const middle = x + width / 2;
  const isMarked = master.failure !== null && !(master.just === 'failed' && progress < 0.2);
  // While it is tried again, the mark of the failure stays, but nothing says that the cause is there.
  const hasFailed = isMarked && master.state !== 'storing';
  const isNew = master.version >= newVersion;
  const kind = `${isNew ? 'new' : 'old'} ${master.state} ${hasFailed ? 'failed' : ''}`;
  const filled = isNew && master.just !== 'stored' ? 1 : filledPart(master, progress);
  const isCramped = height < unit * 5;
  const bodyMiddle = y + lid + (height - lid) / 2;
  const versionSize = Math.min(unit * 2.3, width * 0.4, height * 0.3);
  const versionY = bodyMiddle + (isCramped ? unit * 0.35 : unit * 0.55);
  const room = width - unit * 0.6;
  const isNamed = textWidth(msg('Master')) * unit <= room;
  const badge = Math.min(unit * 1.8, width * 0.4);
  return svg`
    <g class="master ${kind}">
      <path class="drum" d=${drumPath(box, lid, 0)}></path>
      ${filled > 0 ? svg`<path class="filled" d=${drumPath(box, lid, (1 - filled) * (height - 2 * lid))}></path>` : undefined}
      <path class="drum-line" d=${drumPath(box, lid, 0)}></path>
      <ellipse class="lid" cx=${round(middle)} cy=${round(y + lid)} rx=${round(width / 2)} ry=${round(lid)}></ellipse>
      ${isNamed ? drawText([msg('Master')], {x: middle, y: versionY - versionSize * 0.62 - unit * 0.35, room, size: unit, kind: 'master-name', anchor: 'middle'}) : undefined}
      ${drawText(masterWords(master), {
        x: middle,
        y: versionY,
        room,
        size: master.state === 'storing' ? Math.min(versionSize, unit) : versionSize,
        floor: unit,
        kind: 'version',
        anchor: 'middle',
        isBold: true,
      })}
      ${drawBelow(box, versionY + versionSize * 0.5, master, unit, hasFailed)}
      ${isMarked ? drawFailed(x + width - badge * 0.35, y + badge * 0.4, badge, !hasFailed) : undefined}
    </g>
    ${
      shown.labels
        ? drawText([msg('STORE')], {
            x: middle,
            y: y + height + unit * 0.85,
            room: width,
            size: unit,
            kind: 'label',
            anchor: 'middle',
          })
        : undefined
    }`;
}

/** Under the version: why storing failed, or that it is the new one. Left out where it has no place. */
function drawBelow(
  {x, y, width, height}: Box,
  top: number,
  master: StageScene['master'],
  unit: number,
  hasFailed: boolean,
): SVGTemplateResult | undefined {
  const middle = x + width / 2;
  const room = y + height - top;
  if (hasFailed && master.failure) {
    const inner = width - unit * 0.5;
    const words = shortCauses(master.failure).find((each) => textWidth(each, true) * unit <= inner);
    if (!words || room < unit * 1.3) return undefined;
    return drawText([words], {
      x: middle,
      y: top + Math.min(room * 0.42, unit * 0.85),
      room: inner,
      size: unit,
      kind: 'cause',
      anchor: 'middle',
      isBold: true,
    });
  }
  if (!hasFailed && master.version >= newVersion && room >= unit * 1.1) {
    return drawTick(middle, top + Math.min(room * 0.45, unit * 0.8), unit * 1.05);
  }
  return undefined;
}

/** From `depth` below the lid down to the bottom. */
function drumPath({x, y, width, height}: Box, lid: number, depth: number): string {
  const top = round(y + lid + depth);
  const bottom = round(y + height - lid);
  const radii = `${round(width / 2)},${round(lid)}`;
  return `M${round(x)},${top} V${bottom} A${radii} 0 0 0 ${round(x + width)},${bottom} V${top} A${radii} 0 0 1 ${round(x)},${top} Z`;
}
