import type {RangeChangedEvent} from '@lit-labs/virtualizer/events.js';
import {flow} from '@lit-labs/virtualizer/layouts/flow.js';
import {provideResizeObserver} from '@lit-labs/virtualizer/polyfillLoaders/ResizeObserver.js';
import {
  virtualize,
  virtualizerRef,
  type VirtualizerHostElement,
} from '@lit-labs/virtualizer/virtualize.js';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {NextFrameResizeObserver} from './width-controller.js';
import {showWithin} from './show-within.js';

provideResizeObserver(NextFrameResizeObserver);

/** Draws one row; the element that can be focused carries `data-row` and this tab index. */
export type RowRenderer<T> = (item: T, index: number, tabindex: '0' | '-1') => TemplateResult;

/** More rows than this are not all in the page at once, where the browser would find and print them. */
export const mostPlainRows = 300;
/** CSS pixels that an arrow key scrolls a wide row. */
const sidewaysStep = 80;
const pageOfRows = 10;
const layout = flow();

/**
 * Rows in a scroller of their own: all of them while they are few, virtual when they are many.
 *
 * One tab stop; ↑ ↓ Page Up Page Down Home End go from row to row, Enter and
 * Space press one. Drawn into its parent's tree, so that the parent's styles
 * reach the rows; the parent gives it its role and its name.
 */
@customElement('sms-row-list')
export class SmsRowList<T = unknown> extends LitElement {
  /** One item a row. A new list is a new array. */
  @property({attribute: false}) items: readonly T[] = [];

  @property({attribute: false}) renderRow: RowRenderer<T> = () => html``;

  /** Tells rows apart when the list changes. */
  @property({attribute: false}) keyOf: (item: T) => unknown = (item) => item;

  /** The row that is kept in view; -1 for the top. */
  @property({type: Number}) current = -1;

  /** The row that last had the focus, while the list has it. */
  @state() private focusedRow: number | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKeydown(event));
    this.addEventListener('focusin', (event) => (this.focusedRow = rowOf(event)));
    this.addEventListener('focusout', () => (this.focusedRow = undefined));
  }

  /** What the box around the rows is to a screen reader. */
  @property() rowsRole: 'rowgroup' | 'group' = 'group';

  /** Out of sight no row is drawn; then the box itself can be reached and scrolled by key. */
  @state() private hasRows = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult | typeof nothing {
    const {items} = this;
    const stop = this.focusedRow ?? Math.max(0, Math.min(this.current, items.length - 1));
    const renderItem = (item: T, index: number): TemplateResult =>
      this.renderRow(item, index, index === stop ? '0' : '-1');
    if (items.length === 0) return nothing;
    if (items.length <= mostPlainRows) {
      return html`
        <div class="rows" role=${this.rowsRole}>${repeat(items, this.keyOf, renderItem)}</div>
      `;
    }
    return html`
      <div
        class="rows virtual"
        role=${this.rowsRole}
        tabindex=${this.hasRows ? nothing : '0'}
        @rangeChanged=${this.#noteRange}
      >
        ${virtualize({
          items: items as T[],
          renderItem,
          keyFunction: this.keyOf,
          scroller: true,
          layout,
        })}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('current') || changed.has('items')) this.reveal(this.current);
  }

  /** Scrolls the rows, and nothing around them, until this one can be seen. */
  reveal(index: number): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    if (index < 0) {
      scroller.scrollTop = 0;
      return;
    }
    const row = this.#rowAt(index);
    if (row) showWithin(scroller, row.closest('[role=row]') ?? row);
    else scroller[virtualizerRef]?.element(index)?.scrollIntoView({block: 'center'});
  }

  get #scroller(): VirtualizerHostElement | null {
    return this.querySelector<HTMLElement>('.rows');
  }

  #rowAt(index: number): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-row="${index}"]`);
  }

  #onKeydown(event: KeyboardEvent): void {
    const row = rowOf(event);
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (event.key === 'Enter' || event.key === ' ') {
      // A button presses itself.
      if (target.localName === 'button') return;
      event.preventDefault();
      target.click();
      return;
    }
    if (this.#scrollSideways(event)) return;
    const next = {
      ArrowDown: row + 1,
      ArrowUp: row - 1,
      PageDown: row + pageOfRows,
      PageUp: row - pageOfRows,
      Home: 0,
      End: this.items.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    void this.#focusRow(Math.max(0, Math.min(next, this.items.length - 1)));
  }

  /** Rows wider than the list are read to their end with the arrows, which then mean nothing else. */
  #scrollSideways(event: KeyboardEvent): boolean {
    const direction = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    const rows = this.querySelector('.rows');
    if (direction === undefined || !rows || rows.scrollWidth <= rows.clientWidth) return false;
    event.preventDefault();
    rows.scrollBy({left: direction * sidewaysStep});
    return true;
  }

  /** A virtual row that has the focus and leaves hands it to the nearest one that stays. */
  #noteRange(event: RangeChangedEvent): void {
    this.hasRows = event.last >= 0;
    void this.#keepFocus(event);
  }

  async #keepFocus({first, last}: RangeChangedEvent): Promise<void> {
    const row = this.focusedRow;
    if (row === undefined || (row >= first && row <= last)) return;
    await this.updateComplete;
    this.#rowAt(Math.max(first, Math.min(row, last)))?.focus({preventScroll: true});
  }

  async #focusRow(index: number): Promise<void> {
    this.reveal(index);
    const virtualizer = this.#scroller?.[virtualizerRef];
    // A row that was far away is drawn only after the scrolling.
    if (virtualizer && !this.#rowAt(index)) await virtualizer.layoutComplete;
    this.#rowAt(index)?.focus();
  }
}

function rowOf(event: Event): number | undefined {
  const row = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
  return row === undefined ? undefined : Number(row);
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-row-list': SmsRowList;
  }
}
