/** Draws one row of “What happened”: a step of one world or both, or a folded stretch. */
import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ReadingController} from '../../evidence/index.js';
import {narrate} from '../../words/narration.js';
import {waitBefore} from '../../words/markers.js';
import type {Side, ComparedRun} from '../../run/compared-run.js';
import {worldNameOf} from '../../words/world-names.js';
import {whenAt} from '../../words/format.js';
import {commaList, numberOf, sentenceFrom} from '../../words/intl.js';
import type {StoryFold, StoryItem, StoryRow} from './story-rows.js';

/** What the rows have in common. */
export interface StoryScene {
  readonly run: ComparedRun;
  readonly sides: readonly Side[];
  readonly moment: number;
  readonly reading: ReadingController;
  /** The row that was found and is looked at. */
  readonly found: number | undefined;
  /** What a closed fold hides, where the whole list is drawn; the browser's find opens it. */
  readonly hidden: (fold: StoryFold) => readonly StoryRow[];
}

export function renderStoryItem(
  scene: StoryScene,
  item: StoryItem,
  index: number,
  tabindex: string,
): TemplateResult {
  return item.kind === 'row'
    ? renderRow(scene, item, index, tabindex)
    : renderFold(scene, item, index, tabindex);
}

function renderRow(
  scene: StoryScene,
  {moment, likeness}: StoryRow,
  index: number,
  tabindex: string,
): TemplateResult {
  const {run, sides, moment: now} = scene;
  const isNow = moment === now;
  const wait = waitBefore(run, moment);
  const isToldOnce = sides.length === 2 && likeness === 'alike';
  return html`
    <div
      role="row"
      class="row ${likeness} ${isNow ? 'now' : ''} ${moment > now ? 'later' : ''} ${moment === scene.found ? 'found' : ''}"
      aria-rowindex=${index + 2}
      aria-current=${isNow ? 'step' : nothing}
      data-moment=${moment}
    >
      <div role="gridcell" class="when">
        <button type="button" data-row=${index} tabindex=${tabindex}>
          ${msg(str`Step ${numberOf(moment)}`)}
        </button>
        <time>${whenAt(run.timeAt(moment))}</time>
        ${wait ? html`<span class="muted">${wait}</span>` : nothing}
        ${isNow ? html`<span class="tag now">${msg('now')}</span>` : nothing}
        ${renderMark(run, moment, likeness)}
      </div>
      ${
        isToldOnce
          ? html`
              <div role="gridcell" class="told both" aria-colspan="2">
                ${renderTelling(scene, sides[0] ?? 'before', moment)}
              </div>
            `
          : sides.map(
              (side) => html`
                <div role="gridcell" class="told ${side}">
                  ${sides.length > 1 ? renderWorld(run, side) : nothing}
                  ${renderTelling(scene, side, moment)}
                </div>
              `,
            )
      }
    </div>
  `;
}

function renderMark(run: ComparedRun, moment: number, likeness: StoryRow['likeness']): unknown {
  const {firstDifference, firstHarm} = run.comparison;
  const marks = [
    firstDifference?.row === moment - 1 && msg('first difference'),
    firstHarm?.row === moment - 1 && msg('first harm'),
  ].filter((mark) => mark !== false);
  if (marks.length > 0) return marks.map((mark) => html`<span class="tag loss">◆ ${mark}</span>`);
  return likeness === 'differs' ? html`<span class="tag">≠ ${msg('differs')}</span>` : nothing;
}

/** Where the columns have no heads, because they stand below each other. */
function renderWorld(run: ComparedRun, side: Side): TemplateResult {
  return html`<span class="world" aria-hidden="true"
    >${worldNameOf(run.recording(side).world)}</span
  >`;
}

/** The grid is one stop for Tab. By key, the mark of a step is at the caption of the picture. */
function renderTelling({run, reading}: StoryScene, side: Side, moment: number): TemplateResult {
  const recording = run.recording(side);
  const step = run.stepIn(side, moment);
  if (!step) return html`<span class="none">${msg('Nothing happens here in this step.')}</span>`;
  const {title, text, effect, tone} = narrate(recording, step);
  return html`
    <span class=${tone}>
      <strong>${sentenceFrom(title)}</strong> ${text}
      ${effect ? html`<span class="effect">${effect}</span>` : nothing}
      ${reading.parts?.captionMark(run.at(side, moment), {tabLess: true})}
    </span>
  `;
}

function renderFold(
  scene: StoryScene,
  fold: StoryFold,
  index: number,
  tabindex: string,
): TemplateResult {
  const {moments, isOpen} = fold;
  const {run, sides, moment: now} = scene;
  const first = moments[0] ?? 0;
  const last = moments.at(-1) ?? 0;
  const isNow = !isOpen && moments.includes(now);
  const side = sides[0] ?? 'before';
  const telling = isNow ? run.stepIn(side, now) : undefined;
  const notable = notableTitles(run, side, moments);
  return html`
    <div
      role="row"
      class="row fold ${isNow ? 'now' : ''} ${first > now ? 'later' : ''}"
      aria-rowindex=${index + 2}
      aria-current=${isNow ? 'step' : nothing}
      data-fold=${first}
    >
      <div role="gridcell" class="folded" aria-colspan=${sides.length + 1}>
        <button type="button" data-row=${index} tabindex=${tabindex} aria-expanded=${isOpen}>
          ${msg(str`${numberOf(moments.length)} steps alike`)}
        </button>
        <span class="muted">
          ${msg(str`Steps ${numberOf(first)} to ${numberOf(last)}, from ${whenAt(run.timeAt(first))}`)}
          ${notable.length > 0 ? html` · ${commaList(notable)}` : nothing}
        </span>
        ${
          telling
            ? html`
                <p>
                  <span class="tag now">${msg('now')}</span>
                  ${msg(str`Step ${numberOf(now)}`)} · ${renderTelling(scene, side, now)}
                </p>
              `
            : nothing
        }
      </div>
    </div>
    ${isOpen ? nothing : renderHidden(scene, scene.hidden(fold), first)}
  `;
}

function renderHidden(
  scene: StoryScene,
  rows: readonly StoryRow[],
  first: number,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`
    <div class="hidden" role="presentation" hidden="until-found" data-hidden=${first}>
      ${rows.map((row) => renderRow(scene, row, -1, '-1'))}
    </div>
  `;
}

const mostNotable = 3;

/** What a folded stretch should not hide: failures, and what came out well. */
function notableTitles(
  run: ComparedRun,
  side: Side,
  moments: readonly number[],
): readonly string[] {
  const titles = new Set<string>();
  for (const moment of moments) {
    const step = run.stepIn(side, moment);
    if (step?.event.type !== 'master.storeFailed' && step?.event.type !== 'copy.failed') continue;
    titles.add(narrate(run.recording(side), step).title);
    if (titles.size === mostNotable) break;
  }
  return [...titles];
}
