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

export function sequenceFile(
  run: ComparedRun,
  sides: readonly Side[],
  moment: number,
  palette: Palette,
  slant: string,
): PictureFile {
  const stretch = stretchAround(moment, run.length, mostStepsInFile);
  const isGrouped = run.scenario.servers.length > mostServers;
  const plans = sides.map((side) => planOf(run, side, stretch, isGrouped));
  const headHeight = headHeightOf(plans[0]?.lifelines ?? [], worldWidth);
  const width = sides.length * (worldWidth + margin) + margin;
  const height = titleHeight + headHeight + (plans[0]?.height ?? 0) + margin;
  const drawing = html`
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="sequence"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      role="img"
      aria-label=${titleOf(run)}
    >
      <title>${titleOf(run)}</title>
      ${svg`<style>${sequenceCss(palette, fileFont, slant)}</style>`}
      <rect width=${width} height=${height} fill=${palette.card}></rect>
      <text x=${margin} y="26" font-weight="700">${titleOf(run)}</text>
      <text x=${width - margin} y="26" text-anchor="end">${stretchWords(run, stretch)}</text>
      ${sides.map((side, index) => {
        const plan = plans[index];
        return (
          plan &&
          svg`
            <g transform="translate(${margin + index * (worldWidth + margin)} 0)">
              <text y="52" font-weight="650">${worldNameOf(run.recording(side).world)}</text>
              <g transform="translate(0 ${titleHeight})">${drawHead(plan.lifelines, worldWidth)}</g>
              <g transform="translate(0 ${titleHeight + headHeight})">
                ${drawBody(plan, worldWidth, moment, {now: msg('now')})}
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
