/**
 * The door to the picture where there is no page: a world's drawing as text.
 *
 * It is drawn by the code that draws it in a page. Nothing here needs a DOM, so a build can ask for it.
 */
import {nothing} from 'lit';

import type {ComparedRun, Side} from '../../run/compared-run.js';
import {layHeadings} from '../picture/drawn-heading.js';
import {drawWorld} from '../picture/drawn-world.js';
import {stageLayout} from '../picture/model/stage-layout.js';
import {stageScene} from '../picture/model/stage-scene.js';
import {mostChips} from '../picture/model/arrangements.js';
import sheetStyles from '../picture/sheet.styles.js';
import siteStyles from '../picture/site.styles.js';
import stageStyles from '../picture/stage.styles.js';
import {pictureSentences} from '../picture/stage-words.js';
import {worldNameOf} from '../../words/world-names.js';
import {restingPart} from '../timeline/playback-controller.js';

export interface StillPlace {
  readonly moment: number;
  /** The worlds that are drawn, beside or above each other. */
  readonly sides: readonly [Side] | readonly [Side, Side];
  readonly width: number;
  readonly height: number;
  /** What a world is called, where it is not by its own name. */
  readonly name?: string;
  /** How much larger than usual the text should be. */
  readonly textScale?: number;
  /** Whether it flows from right to left. */
  readonly isMirrored?: boolean;
}

export interface Still {
  /** The shapes and words, for an SVG of the given width and height. */
  readonly shapes: string;
  /** The same in sentences. */
  readonly sentences: readonly string[];
}

/** `id` tells the drawings on one page apart. */
export function drawStill(run: ComparedRun, place: StillPlace, id: string): Still {
  const {sides, moment, width, height, name = '', textScale = 1, isMirrored = false} = place;
  const scenes = sides.map((side) => stageScene(run, side, moment));
  const servers = run.scenario.servers.length;
  const stage = stageLayout({
    width,
    height,
    servers,
    worlds: sides.length === 2 ? 2 : 1,
    textScale,
    isMirrored,
  });
  const titles = scenes.map(({world}) => name || worldNameOf(world));
  const headings = layHeadings(stage, scenes, titles);
  const shapes = scenes.map((scene, index) => {
    const layout = stage.worlds[index];
    const heading = headings[index];
    if (!layout || !heading) return '';
    const {x, y} = layout.place;
    const drawing = drawWorld(heading, {
      stage,
      layout,
      scene,
      progress: restingPart,
      hatch: `hatch-${id}${index}`,
    });
    return `<g transform="translate(${Math.round(x)} ${Math.round(y)})">${rendered(drawing)}</g>`;
  });
  return {
    shapes: shapes.join(''),
    sentences: scenes.flatMap((scene) => pictureSentences(scene, mostChips)),
  };
}

/** How the drawings look, as a style sheet has it. */
export const stillStyles = [stageStyles, sheetStyles, siteStyles]
  .map(({cssText}) => cssText)
  .join('\n');

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** What Lit would draw of a template that has attributes and children alone. */
function rendered(value: unknown): string {
  if (value === undefined || value === null || value === nothing) return '';
  if (Array.isArray(value)) return value.map(rendered).join('');
  if (isTemplate(value)) {
    const {strings, values} = value;
    return strings
      .map((text, index) => {
        if (index >= values.length) return text;
        const written = rendered(values[index]);
        return text.endsWith('=') ? `${text}"${written}"` : text + written;
      })
      .join('');
  }
  return escaped(typeof value === 'string' ? value : `${Number(value)}`);
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}
