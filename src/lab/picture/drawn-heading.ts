/** Draws what stands over a world: its name, the job's stamp, and how many servers have their copy. */
import {nothing, svg, type SVGTemplateResult} from 'lit';

import {stampWords} from '../../words/state-labels.js';
import {drawRect} from './drawn-marks.js';
import {drawText} from './drawn-text.js';
import {round} from './model/geometry.js';
import type {StageLayout} from './model/stage-layout.js';
import type {StageScene} from './model/stage-scene.js';
import {textWidth} from './model/text-width.js';
import type {Pen} from './pen.js';
import {outcomeWords, verdictWords} from './stage-words.js';

export interface Heading {
  readonly title: string;
  readonly outcome: string;
  readonly size: number;
}

/**
 * The longest count that fits beside every world's name, so that the worlds look alike. The name
 * itself is never shortened. `beside` is the room that stands beside each name, in em.
 */
export function layHeadings(
  stage: StageLayout,
  scenes: readonly StageScene[],
  titles: readonly string[],
  beside = 0,
): readonly Heading[] {
  const {unit} = stage;
  const written = (wording: number): readonly Heading[] =>
    scenes.map((scene, index) => ({
      title: titles[index] ?? '',
      outcome: outcomeWords(scene)[wording] ?? '',
      size: Math.min(unit * 1.45, (stage.worlds[index]?.title.height ?? 0) * 0.8),
    }));
  const roomFor = (heading: Heading, index: number): number => {
    const scene = scenes[index];
    const width = stage.worlds[index]?.title.width ?? 0;
    if (!scene) return 1;
    const taken = stampWidth(scene, unit) + 2 * gapOf(unit);
    const needed =
      (textWidth(heading.title, true) + beside + textWidth(heading.outcome, true)) * heading.size;
    return (width - taken) / needed;
  };
  // Smaller letters come before a shorter count, and a shorter count before none.
  const leastRooms = [0.69, beside ? 0.5 : 0.69];
  for (const [wording, least] of leastRooms.entries()) {
    const headings = written(wording);
    const room = Math.min(1, ...headings.map(roomFor));
    if (room >= least)
      return headings.map((heading) => ({
        ...heading,
        size: Math.max(unit, heading.size * room),
      }));
  }
  return written(2).map((heading) => ({...heading, size: unit}));
}

/** How much of the width the world's name may take, beside the stamp and what is counted. */
export function titleRoom(
  {outcome, size}: Heading,
  width: number,
  scene: StageScene,
  unit: number,
): number {
  return width - stampWidth(scene, unit) - textWidth(outcome, true) * size - 2 * gapOf(unit);
}

export function drawHeading(
  {title, outcome, size}: Heading,
  {stage, layout, scene}: Pen,
): SVGTemplateResult {
  const {unit, isMirrored, shown} = stage;
  const {x, y, width, height} = layout.title;
  const middle = y + height * 0.56;
  const [startX, endX] = isMirrored ? [x + width, x] : [x, x + width];
  const way = isMirrored ? -1 : 1;
  const stamp = stampWidth(scene, unit);
  const outcomeWidth = textWidth(outcome, true) * size;
  const stampX = endX - way * ((outcome ? outcomeWidth + gapOf(unit) : 0) + stamp / 2);
  const room = titleRoom({title, outcome, size}, width, scene, unit);
  return svg`
    <g class="title">
      ${drawText([title], {x: startX, y: middle, room: Math.max(room, width * 0.25), size, kind: 'world-name', isBold: true, floor: unit})}
      ${drawStamp(stampX, middle, stamp, Math.min(unit * 1.5, height * 0.78), scene, unit)}
      <g class="outcome ${scene.outcome.verdict}">
        ${drawText([outcome], {x: endX, y: middle, room: outcomeWidth + 1, size, kind: 'outcome-words', anchor: 'end', isBold: true})}
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

function gapOf(unit: number): number {
  return unit * 0.8;
}

function stampWidth({stamp}: StageScene, unit: number): number {
  return textWidth(stampWords(stamp), true) * unit + unit * 0.9;
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
      ${drawRect({x: x - width / 2, y: y - height / 2, width, height}, '', unit * 0.25)}
      ${drawText([stampWords(stamp)], {x, y, room: width, size: unit, kind: 'stamp-words', anchor: 'middle', isBold: true})}
    </g>`;
}
