/** A sequence diagram as a file of its own: an SVG that needs nothing else, and a PNG made of it. */
import {msg, str} from '@lit/localize';
import {html, render, svg, type TemplateResult} from 'lit';

import type {Side, TwinRun} from '../../../simulation/twin-run.js';
import {worldNameOf} from '../../../simulation/world-names.js';
import {numberOf} from '../panel-words.js';
import {drawBody, drawHead, headHeightOf} from './draw-sequence.js';
import {fileFont, sequenceColors, sequenceCss, type Palette} from './sequence-css.js';
import {mostServers, planOf, stretchAround, type Stretch} from './sequence-plan.js';

/** A file holds so many steps; a longer run is cut around the playhead, and the file says so. */
export const mostStepsInFile = 400;

export interface SequenceFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const margin = 24;
const worldWidth = 680;
const titleHeight = 66;

export function sequenceFile(
  run: TwinRun,
  sides: readonly Side[],
  moment: number,
  palette: Palette,
): SequenceFile {
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
      ${svg`<style>${sequenceCss(palette, fileFont)}</style>`}
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

function titleOf({scenario}: TwinRun): string {
  return scenario.title ?? msg('Who told whom');
}

function stretchWords(run: TwinRun, {first, last}: Stretch): string {
  const all = numberOf(run.length);
  if (first === 1 && last === run.length) return msg(str`The Lost Refresh · all ${all} steps`);
  return msg(str`The Lost Refresh · steps ${numberOf(first)} to ${numberOf(last)} of ${all}`);
}

/** The drawing as text, without Lit's own marks. */
function serialised(drawing: TemplateResult): string {
  const container = document.createElement('div');
  render(drawing, container);
  const marks = document.createTreeWalker(container, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (marks.nextNode()) comments.push(marks.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  const [picture] = container.children;
  return picture ? new XMLSerializer().serializeToString(picture) : '';
}

/** What the tokens come to in the present theme, at a place that is drawn. */
export function paletteAt(root: ParentNode): Palette {
  const probe = document.createElement('span');
  root.append(probe);
  const colors = sequenceColors.map((name) => {
    probe.style.color = `var(--sms-color-${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colors) as Palette;
}

/** What a canvas can hold in every browser, in pixels along a side and in all. */
const longestSide = 16_000;
const mostPixels = 40_000_000;

/** Twice as fine as the screen, or less where the picture would grow too large. */
export async function pngOf({text, width, height}: SequenceFile): Promise<Blob> {
  const scale = Math.min(
    2,
    longestSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  );
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not make a picture of this size.');
  return blob;
}
