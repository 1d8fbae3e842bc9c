/** A sequence diagram as a file of its own. */
import {msg, str} from '@lit/localize';
import {html, svg} from 'lit';

import type {Side, ComparedRun} from '../../../run/compared-run.js';
import {worldNameOf} from '../../../words/world-names.js';
import {fileFont, serialised, type Palette, type PictureFile} from '../../../ui/picture-file.js';
import {drawBody, drawHead, headHeightOf, sequenceCss} from './draw-sequence.js';
import {numberOf} from '../../../words/intl.js';
import {mostServers, planOf, stretchAround, type Stretch} from './sequence-plan.js';
import {shownTitle} from '../../../words/shown-title.js';

/** A file holds so many steps; a longer run is cut around the playhead, and the file says so. */
export const mostStepsInFile = 400;

const margin = 24;
const worldWidth = 680;
const titleHeight = 66;

interface FileLook {
  readonly palette: Palette;
  /** As `sequenceCss` takes it. */
  readonly slant: string;
  readonly isMirrored: boolean;
}

export function sequenceFile(
  run: ComparedRun,
  sides: readonly Side[],
  moment: number,
  {palette, slant, isMirrored}: FileLook,
): PictureFile {
  const stretch = stretchAround(moment, run.length, mostStepsInFile);
  const isGrouped = run.scenario.servers.length > mostServers;
  const plans = sides.map((side) => planOf(run, side, stretch, isGrouped));
  const sheet = {width: worldWidth, isMirrored};
  const headHeight = headHeightOf(plans[0]?.lifelines ?? [], sheet);
  const width = sides.length * (worldWidth + margin) + margin;
  const mirror = (x: number) => (isMirrored ? width - x : x);
  const height = titleHeight + headHeight + (plans[0]?.height ?? 0) + margin;
  const drawing = html`
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="sequence"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      role="img"
      direction=${isMirrored ? 'rtl' : 'ltr'}
      aria-label=${titleOf(run)}
    >
      <title>${titleOf(run)}</title>
      ${svg`<style>${sequenceCss(palette, fileFont, slant)}</style>`}
      <rect width=${width} height=${height} fill=${palette.card}></rect>
      <text x=${mirror(margin)} y="26" font-weight="700">${titleOf(run)}</text>
      <text x=${mirror(width - margin)} y="26" text-anchor="end">
        ${stretchWords(run, stretch)}
      </text>
      ${sides.map((side, index) => {
        const plan = plans[index];
        const start = margin + index * (worldWidth + margin);
        const left = isMirrored ? width - start - worldWidth : start;
        return (
          plan &&
          svg`
            <g transform="translate(${left} 0)">
              <text x=${isMirrored ? worldWidth : 0} y="52" font-weight="650">${worldNameOf(run.recording(side).world)}</text>
              <g transform="translate(0 ${titleHeight})">${drawHead(plan.lifelines, sheet)}</g>
              <g transform="translate(0 ${titleHeight + headHeight})">
                ${drawBody(plan, sheet, moment, {now: msg('now')})}
              </g>
            </g>
          `
        );
      })}
    </svg>
  `;
  return {text: serialised(drawing), width, height};
}

function titleOf({scenario}: ComparedRun): string {
  return shownTitle(scenario) ?? msg('Messages in order');
}

function stretchWords(run: ComparedRun, {first, last}: Stretch): string {
  const all = numberOf(run.length);
  if (first === 1 && last === run.length) return msg(str`The Lost Refresh · all ${all} steps`);
  return msg(str`The Lost Refresh · steps ${numberOf(first)} to ${numberOf(last)} of ${all}`);
}
