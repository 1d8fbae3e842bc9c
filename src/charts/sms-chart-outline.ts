import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import sharedStyles from '../ui/shared.styles.js';
import panelStyles from '../ui/panel.styles.js';
import {ChartSelectEvent} from './chart-events.js';
import type {ChartGraph} from './model/chart-graph.js';
import {outlineOf, stateKey, transitionKey, type OutlineLine} from './model/outline.js';
import {renderState, renderTransition, type OutlineSide} from './outline-words.js';
import type {Selection} from './picture/chart-marks.js';
import styles from './sms-chart-outline.styles.js';
import {treeAct} from './tree-keys.js';

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

  #lines: readonly OutlineLine[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    const {graph} = this;
    if (changed.has('graph')) {
      this.closed = new Set();
      this.stop = stateKey('');
    }
    if (changed.has('selected') && this.selected) this.stop = keyOf(this.selected);
    this.#lines = graph ? outlineOf(graph, this.closed) : [];
    // What has the focus may have been hidden in a state that was closed.
    if (!this.#lines.some(({key}) => key === this.stop)) this.stop = stateKey('');
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
    const {key, level, place, count} = line;
    const isOpen = line.kind === 'state' ? line.isOpen : null;
    return html`
      <li
        role="treeitem"
        class="${line.kind} level-${level}"
        data-key=${key}
        aria-labelledby=${`words-${index}`}
        aria-level=${level}
        aria-posinset=${place}
        aria-setsize=${count}
        aria-expanded=${isOpen === null ? nothing : isOpen ? 'true' : 'false'}
        aria-selected=${this.selected !== null && keyOf(this.selected) === key}
        tabindex=${key === this.stop ? '0' : '-1'}
      >
        <span class="twig" aria-hidden="true">${isOpen === null ? '' : isOpen ? '▾' : '▸'}</span>
        <span class="words" id=${`words-${index}`}>
          ${
            line.kind === 'state'
              ? renderState(line, this.name, this.sides, this.parting)
              : renderTransition(line, this.sides)
          }
        </span>
      </li>
    `;
  }

  #onClick(event: Event): void {
    const line = this.#lineOf(event);
    if (!line) return;
    this.stop = line.key;
    const isTwig = (event.target as Element).closest('.twig') !== null;
    if (isTwig && line.kind === 'state' && line.isOpen !== null) this.#toggle(line, !line.isOpen);
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

  #select(line: OutlineLine): void {
    const selection: Selection =
      line.kind === 'state'
        ? {kind: 'state', path: line.state.path}
        : {kind: 'transition', name: line.transition.name};
    const event = new ChartSelectEvent(selection);
    this.dispatchEvent(event);
  }
}

function keyOf(selection: Selection): string {
  return selection.kind === 'state' ? stateKey(selection.path) : transitionKey(selection.name);
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-outline': SmsChartOutline;
  }
}
