import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';

import sharedStyles from '../../shared.styles.js';
import panelStyles from '../panel.styles.js';
import {ChartSelectEvent} from './chart-events.js';
import type {ChartGraph} from './model/chart-graph.js';
import {stateName} from './model/chart-lines.js';
import type {ChartNow} from './model/chart-now.js';
import {doingSentences, kindWords, transitionSentence} from './model/chart-words.js';
import {outlineOf, stateKey, transitionKey, type OutlineItem} from './model/outline.js';
import type {Selection} from './picture/chart-marks.js';
import styles from './sms-chart-outline.styles.js';
import {nextItem} from './tree-keys.js';

/** One world in the outline: what it is called there, and what is on in it. */
export interface OutlineSide {
  readonly name: string;
  readonly now: ChartNow;
}

/**
 * A chart as a tree that can be walked and read: all that its pictures show, in words.
 *
 * @fires {ChartSelectEvent} sms-chart-select - The learner chose a state or a transition.
 */
@localized()
@customElement('sms-chart-outline')
export class SmsChartOutline extends LitElement {
  static override styles = [sharedStyles, panelStyles, styles];

  /** The chart. */
  @property({attribute: false}) graph: ChartGraph | undefined;

  /** What the chart is called. */
  @property() name = '';

  /** The worlds that are shown; none for a chart that is in no run. */
  @property({attribute: false}) sides: readonly OutlineSide[] = [];

  /** What has been chosen. */
  @property({attribute: false}) selected: Selection | null = null;

  /** The state in which the worlds part. */
  @property() parting: string | null = null;

  /** The states whose insides are hidden, by their keys. */
  @state() private closed: ReadonlySet<string> = new Set();

  /** The item that Tab comes to. */
  @state() private stop = '';

  #root: OutlineItem | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('graph')) {
      this.#root = this.graph && outlineOf(this.graph);
      this.closed = new Set();
      this.stop = '';
    }
    if (changed.has('selected') && this.selected) this.stop = keyOf(this.selected);
  }

  override render(): TemplateResult | typeof nothing {
    const root = this.#root;
    if (!root) return nothing;
    return html`
      <ul
        role="tree"
        aria-label=${msg(str`Outline of the chart: ${this.name}`)}
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
        @focusin=${this.#onFocus}
      >
        ${this.#renderItem(root, 1, this.stop || root.key)}
      </ul>
    `;
  }

  /** Puts the focus on the item that Tab would come to. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  #renderItem(item: OutlineItem, level: number, stop: string): TemplateResult {
    const {key} = item;
    const isOpen = item.kind === 'state' && item.items.length > 0 ? !this.closed.has(key) : null;
    return html`
      <li
        role="treeitem"
        data-key=${key}
        aria-level=${level}
        aria-expanded=${ifDefined(isOpen === null ? undefined : (String(isOpen) as 'true'))}
        aria-selected=${this.selected !== null && keyOf(this.selected) === key}
        aria-labelledby=${`words ${key}`.replaceAll(' ', '-')}
        tabindex=${key === stop ? '0' : '-1'}
      >
        <div class="row ${item.kind}">
          <span class="twig" aria-hidden="true">${isOpen === null ? '' : isOpen ? '▾' : '▸'}</span>
          <span class="words" id=${`words ${key}`.replaceAll(' ', '-')}>
            ${item.kind === 'state' ? this.#renderState(item) : this.#renderTransition(item)}
          </span>
        </div>
        ${
          isOpen && item.kind === 'state'
            ? html`
                <ul role="group">
                  ${item.items.map((each) => this.#renderItem(each, level + 1, stop))}
                </ul>
              `
            : nothing
        }
      </li>
    `;
  }

  #renderState({state: {path}, state: each}: OutlineItem & {kind: 'state'}): TemplateResult {
    const on = this.sides.filter(({now}) => now.active?.has(path));
    const says = [doingSentences(each), kindWords(each)].filter(Boolean).join(' ');
    return html`
      <strong>${path === '' ? this.name : stateName(path)}</strong>
      ${this.#renderTag(on, (where) => msg(str`now${where}`))}
      ${this.parting === path ? html`<span class="tag loss">◆ ${msg('the worlds part here')}</span>` : nothing}
      <span class="muted">${says}</span>
    `;
  }

  #renderTransition({transition}: OutlineItem & {kind: 'transition'}): TemplateResult {
    const took = this.sides.filter(({now}) => now.taken.includes(transition.name));
    return html`
      <span aria-hidden="true">→</span> ${transitionSentence(transition)}
      ${this.#renderTag(took, (where) => msg(str`just taken${where}`))}
    `;
  }

  /** Of the worlds in which it is so; which ones is said only where there are two. */
  #renderTag(where: readonly OutlineSide[], words: (where: string) => string): unknown {
    if (where.length === 0) return nothing;
    if (this.sides.length === 1) return html`<span class="tag now">${words('')}</span>`;
    const names = where.length > 1 ? msg('both') : (where[0]?.name ?? '');
    return html`<span class="tag now">${words(`: ${names}`)}</span>`;
  }

  #onClick(event: Event): void {
    const item = itemOf(event);
    if (!item) return;
    this.stop = item.dataset.key ?? '';
    if ((event.target as Element).closest('.twig') && item.ariaExpanded !== null) {
      this.#toggle(item, item.ariaExpanded !== 'true');
    } else {
      this.#select(item);
    }
  }

  #onFocus(event: Event): void {
    this.stop = itemOf(event)?.dataset.key ?? this.stop;
  }

  #onKeydown(event: KeyboardEvent): void {
    const item = itemOf(event);
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = nextItem(item, event.key, this.renderRoot);
    if (!act) return;
    event.preventDefault();
    if (act === 'select') this.#select(item);
    else if (act === 'open' || act === 'close') this.#toggle(item, act === 'open');
    else act.focus();
  }

  #toggle({dataset: {key = ''}}: HTMLElement, isOpen: boolean): void {
    const closed = new Set(this.closed);
    if (isOpen) closed.delete(key);
    else closed.add(key);
    this.closed = closed;
  }

  #select({dataset: {key = ''}}: HTMLElement): void {
    const [kind] = key.split(' ', 1);
    const rest = key.slice((kind ?? '').length + 1);
    const event = new ChartSelectEvent(
      kind === 'state' ? {kind: 'state', path: rest} : {kind: 'transition', name: rest},
    );
    this.dispatchEvent(event);
  }
}

function keyOf(selection: Selection): string {
  return selection.kind === 'state' ? stateKey(selection.path) : transitionKey(selection.name);
}

function itemOf(event: Event): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>('[role=treeitem]');
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-outline': SmsChartOutline;
  }
}
