import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import panelStyles from '../ui/panel.styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {treeAct} from '../ui/arrow-keys.js';
import {ChartSelectEvent} from './chart-events.js';
import type {ChartGraph, ChartState, ChartTransition, Selection} from './model/chart-graph.js';
import {stateName} from './model/chart-lines.js';
import type {ChartNow} from './model/chart-now.js';
import {doingSentences, kindWords, transitionSentence} from './model/chart-words.js';
import {keyOf, outlineOf, type OutlineLine} from './model/outline.js';

/** One world in the outline: what it is called there, and what is on in it. */
export interface OutlineSide {
  readonly heading: string;
  readonly now: ChartNow;
}

const rootKey = keyOf({kind: 'state', path: ''});

/**
 * A chart as a tree that can be walked and read: all that its pictures show, in words.
 *
 * @fires {ChartSelectEvent} sms-chart-select - The learner chose a state or a transition.
 */
@customElement('sms-chart-outline')
@localized()
export class SmsChartOutline extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      /* A line on the left for each state around it. */
      li {
        --step: 1.15rem;

        display: flex;
        gap: 0.25rem;
        min-height: 1.65rem;
        padding: 0.12rem 0.35rem 0.12rem calc(var(--depth) * var(--step));
        border-radius: 4px;
        background: repeating-linear-gradient(
            to right,
            transparent 0 0.7rem,
            var(--sms-color-line) 0.7rem calc(0.7rem + 1px),
            transparent calc(0.7rem + 1px) var(--step)
          )
          0 / calc(var(--depth) * var(--step)) 100% no-repeat;
        cursor: pointer;
      }

      .level-1 {
        --depth: 0;
      }

      .level-2 {
        --depth: 1;
      }

      .level-3 {
        --depth: 2;
      }

      .level-4 {
        --depth: 3;
      }

      li:focus-visible {
        outline-offset: -2px;
      }

      li:hover,
      li[aria-selected='true'] {
        background-color: var(--sms-color-chosen);
      }

      li[aria-selected='true'] {
        box-shadow: inset 0 0 0 1px var(--sms-color-edge);
      }

      .twig {
        flex: none;
        width: 1.5rem;
        color: var(--sms-color-muted);
        text-align: center;
      }

      .words {
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .state .muted,
      .transition {
        font-size: 0.85rem;
      }

      @media (forced-colors: active) {
        li[aria-selected='true'] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  /** The chart, and what it is called. */
  @property({attribute: false}) graph: ChartGraph | undefined;
  @property() name = '';

  /** The worlds that are shown; none for a chart that is in no run. */
  @property({attribute: false}) sides: readonly OutlineSide[] = [];

  /** What has been chosen. */
  @property({attribute: false}) selected: Selection | null = null;

  /** The state in which the worlds diverge. */
  @property() divergence: string | null = null;

  /** The states whose insides are hidden, by their keys. */
  @state() private closed: ReadonlySet<string> = new Set();

  /** The item that Tab comes to. */
  @state() private stop = '';

  #lines: readonly OutlineLine[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    const {graph} = this;
    if (changed.has('graph')) {
      this.closed = new Set();
      this.stop = rootKey;
    }
    if (changed.has('selected') && this.selected) this.stop = keyOf(this.selected);
    this.#lines = graph ? outlineOf(graph, this.closed) : [];
    // What has the focus may have been hidden in a state that was closed.
    if (!this.#lines.some(({key}) => key === this.stop)) this.stop = rootKey;
  }

  override render(): TemplateResult {
    return html`
      <ul
        role="tree"
        aria-label=${msg(str`Outline of the chart: ${this.name}`)}
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
        @focusin=${this.#onFocus}
      >
        ${repeat(
          this.#lines,
          ({key}) => key,
          (line, index) => this.#renderLine(line, index),
        )}
      </ul>
    `;
  }

  /** Puts the focus on the item that Tab would come to. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  #renderLine(line: OutlineLine, index: number): TemplateResult {
    const {key, level, place, count, isOpen, what} = line;
    return html`
      <li
        role="treeitem"
        class="${line.selection.kind} level-${level}"
        data-key=${key}
        aria-labelledby=${`words-${index}`}
        aria-level=${level}
        aria-posinset=${place}
        aria-setsize=${count}
        aria-expanded=${isOpen ?? nothing}
        aria-selected=${this.selected !== null && keyOf(this.selected) === key}
        tabindex=${key === this.stop ? '0' : '-1'}
      >
        <span class="twig" aria-hidden="true">${isOpen === null ? '' : isOpen ? '▾' : '▸'}</span>
        <span class="words" id=${`words-${index}`}>
          ${'path' in what ? this.#renderState(what) : this.#renderTransition(what)}
        </span>
      </li>
    `;
  }

  #renderState(state: ChartState): TemplateResult {
    const {path} = state;
    const on = this.sides.filter(({now}) => now.active?.has(path));
    return html`
      <strong>${path === '' ? this.name : stateName(path)}</strong>
      ${this.#renderTag(on, (where) => (where ? msg(str`now: ${where}`) : msg('now')))}
      ${
        this.divergence === path
          ? html`<span class="tag loss">◆ ${msg('the worlds differ here')}</span>`
          : nothing
      }
      <span class="muted">
        ${[doingSentences(state), kindWords(state)].filter(Boolean).join(' ')}
      </span>
    `;
  }

  #renderTransition(transition: ChartTransition): TemplateResult {
    const took = this.sides.filter(({now}) => now.taken.includes(transition.name));
    return html`
      <span aria-hidden="true">→</span> ${transitionSentence(transition)}
      ${this.#renderTag(took, (where) => (where ? msg(str`just taken: ${where}`) : msg('just taken')))}
    `;
  }

  /** The worlds that it is true of are named only where there are two. */
  #renderTag(
    where: readonly OutlineSide[],
    words: (where: string) => string,
  ): TemplateResult | typeof nothing {
    const [first] = where;
    if (!first) return nothing;
    const names = where.length > 1 ? msg('both') : first.heading;
    return html`<span class="tag now">${words(this.sides.length > 1 ? names : '')}</span>`;
  }

  #onClick(event: Event): void {
    const line = this.#lineOf(event);
    if (!line) return;
    this.stop = line.key;
    const isTwig = (event.target as Element).closest('.twig') !== null;
    if (isTwig && line.isOpen !== null) this.#toggle(line, !line.isOpen);
    else this.#select(line);
  }

  #onFocus(event: Event): void {
    this.stop = this.#lineOf(event)?.key ?? this.stop;
  }

  #onKeydown(event: KeyboardEvent): void {
    const line = this.#lineOf(event);
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = treeAct(event.key, this.#lines, this.#lines.indexOf(line));
    if (act === undefined) return;
    event.preventDefault();
    if (act === 'select') this.#select(line);
    else if (typeof act === 'number') this.#focusLine(act);
    else this.#toggle(line, act === 'open');
  }

  #lineOf(event: Event): OutlineLine | undefined {
    const item = (event.target as Element).closest<HTMLElement>('[role=treeitem]');
    return this.#lines.find(({key}) => key === item?.dataset.key);
  }

  #focusLine(place: number): void {
    this.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')[place]?.focus();
  }

  #toggle({key}: OutlineLine, isOpen: boolean): void {
    const closed = new Set(this.closed);
    if (isOpen) closed.delete(key);
    else closed.add(key);
    this.closed = closed;
  }

  #select({selection}: OutlineLine): void {
    this.dispatchEvent(new ChartSelectEvent({selection}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-outline': SmsChartOutline;
  }
}
