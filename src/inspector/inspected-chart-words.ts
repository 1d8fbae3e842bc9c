/** What a chart says of its states and transitions in words. */
import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ChartState, ChartTransition} from './chart.js';

/** What kind of state it is, and whether it is active: each by a word, and not by its looks alone. */
export function stateMarks(
  {type, isInitial, tags}: ChartState,
  isActive: boolean,
  isRunning: boolean,
): TemplateResult {
  const last = isRunning ? msg('active') : msg('last active');
  return html`
    ${isActive ? html`<span class="mark on">${last}</span>` : nothing}
    ${isInitial ? html`<span class="mark">${msg('first')}</span>` : nothing}
    ${type === 'final' ? html`<span class="mark">${msg('final')}</span>` : nothing}
    ${type === 'history' ? html`<span class="mark">${msg('history')}</span>` : nothing}
    ${type === 'parallel' ? html`<span class="mark">${msg('all at once')}</span>` : nothing}
    ${tags.map((tag) => html`<span class="mark tag">#${tag}</span>`)}
  `;
}

/** `on entering: putDown, lookForInstruction`. */
export function doesLine(
  when: string,
  actions: readonly string[],
): TemplateResult | typeof nothing {
  if (actions.length === 0) return nothing;
  return html`<p class="does"><span class="word">${when}</span> ${names(actions)}</p>`;
}

/** `master.stored, if ready → choosingServers, then writeRetry`. */
export function transitionWords(
  transition: ChartTransition,
  targets: readonly TemplateResult[],
  isTaken: boolean,
): TemplateResult {
  const {guard, isOtherwise, actions} = transition;
  return html`
    ${cause(transition)}
    ${guard === undefined ? nothing : html`<span class="word">${msg('if')}</span> <code>${guard}</code>`}
    ${guard === undefined && isOtherwise ? html`<span class="word">${msg('otherwise')}</span>` : nothing}
    ${targets}
    ${
      actions.length > 0
        ? html`<span class="actions"
            ><span class="word">${msg('do')}</span> ${names(actions)}</span
          >`
        : nothing
    }
    ${isTaken ? html`<span class="mark just">${msg('just taken')}</span>` : nothing}
  `;
}

function cause({kind, label}: ChartTransition): TemplateResult {
  switch (kind) {
    case 'event':
      return html`<code class="event">${label}</code>`;
    case 'delay':
      return html`<span class="word">${msg('after')}</span>
        <code class="event">${delayText(label)}</code>`;
    case 'always':
      return html`<span class="word event">${msg('at once')}</span>`;
    case 'done':
      return html`<span class="word">${msg('when this ends:')}</span>
        <code class="event">${label}</code>`;
    case 'error':
      return html`<span class="word">${msg('when this fails:')}</span>
        <code class="event">${label}</code>`;
  }
}

/** A number is milliseconds; a name is a name. */
function delayText(delay: string): string {
  return /^\d+$/.test(delay) ? msg(str`${delay} ms`) : delay;
}

function names(actions: readonly string[]): TemplateResult {
  return html`<code>${actions.join(', ')}</code>`;
}
