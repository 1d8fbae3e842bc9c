/** The words of one line of a chart's outline, with tags for what is on and what was just taken. */
import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {stateName} from './model/chart-lines.js';
import type {ChartNow} from './model/chart-now.js';
import {doingSentences, kindWords, transitionSentence} from './model/chart-words.js';
import type {StateLine, TransitionLine} from './model/outline.js';

/** One world in the outline: what it is called there, and what is on in it. */
export interface OutlineSide {
  readonly name: string;
  readonly now: ChartNow;
}

export function renderState(
  {state}: StateLine,
  chartName: string,
  sides: readonly OutlineSide[],
  parting: string | null,
): TemplateResult {
  const {path} = state;
  const on = sides.filter(({now}) => now.active?.has(path));
  const says = [doingSentences(state), kindWords(state)].filter(Boolean).join(' ');
  return html`
    <strong>${path === '' ? chartName : stateName(path)}</strong>
    ${renderTag(on, sides, (where) => msg(str`now${where}`))}
    ${
      parting === path
        ? html`<span class="tag loss">◆ ${msg('the worlds part here')}</span>`
        : nothing
    }
    <span class="muted">${says}</span>
  `;
}

export function renderTransition(
  {transition}: TransitionLine,
  sides: readonly OutlineSide[],
): TemplateResult {
  const took = sides.filter(({now}) => now.taken.includes(transition.name));
  return html`
    <span aria-hidden="true">→</span> ${transitionSentence(transition)}
    ${renderTag(took, sides, (where) => msg(str`just taken${where}`))}
  `;
}

/** Which worlds it is true of is said only where there are two. */
function renderTag(
  where: readonly OutlineSide[],
  sides: readonly OutlineSide[],
  words: (where: string) => string,
): TemplateResult | typeof nothing {
  if (where.length === 0) return nothing;
  if (sides.length === 1) return html`<span class="tag now">${words('')}</span>`;
  const names = where.length > 1 ? msg('both') : (where[0]?.name ?? '');
  return html`<span class="tag now">${words(`: ${names}`)}</span>`;
}
