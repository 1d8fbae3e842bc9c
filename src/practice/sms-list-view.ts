import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {commaList} from '../words/intl.js';
import {setStyles} from '../ui/set-styles.js';
import {RowChooseEvent, RowMenuEvent, RowOpenEvent} from './desktop-events.js';
import {periodIcon, type PeriodIcon} from './period-icons.js';
import period from './period.styles.js';

export interface ListRow {
  readonly id: string;
  readonly icon?: PeriodIcon;
  /** One for each column. */
  readonly cells: readonly string[];
}

/**
 * A list in columns, one row of which is chosen.
 *
 * @fires {RowChooseEvent} sms-row-choose - The learner goes to another row.
 * @fires {RowOpenEvent} sms-row-open - The learner opens the row: Enter, or a double click.
 * @fires {RowMenuEvent} sms-row-menu - The learner asks for the menu of the row.
 */
@customElement('sms-list-view')
export class SmsListView extends LitElement {
  static override styles = [
    period,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      .list {
        display: grid;
        overflow: auto;
        align-content: start;
        height: 100%;
        min-height: 6em;
        padding: 2px;
      }

      [role='listbox'],
      [role='option'],
      .head {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
      }

      .head {
        color: #3c3c3c;
      }

      [role='option'] {
        align-items: center;
        min-height: 24px;
        border: 1px solid transparent;
        cursor: default;
      }

      [aria-selected='true'] {
        background: #c0c0c0;
      }

      [role='listbox']:focus-within [aria-selected='true'] {
        background: #000080;
        color: #fff;
      }

      [role='listbox']:focus-visible {
        outline: none;
      }

      [role='listbox']:focus-visible [aria-selected='true'] {
        border: 1px dotted #fff;
        outline: 2px solid #000080;
      }

      .list:has(:focus-visible) {
        outline: 2px solid #000;
        outline-offset: 1px;
      }

      span {
        display: flex;
        gap: 0.4em;
        align-items: center;
        padding: 1px 0.5em;
      }

      span:first-child {
        overflow-wrap: anywhere;
      }

      @media (forced-colors: active) {
        [role='option'] {
          border-color: Canvas;
        }

        [role='option'][aria-selected='true'] {
          border-color: Highlight;
          border-width: 2px;
        }

        .head {
          border-block-end: 1px solid CanvasText;
          color: CanvasText;
        }
      }
    `,
  ];

  /** What the list is called. */
  @property() label = '';

  /** What stands above each column. */
  @property({attribute: false}) columns: readonly string[] = [];

  /** How wide each column is, as CSS has it. */
  @property() widths = '';

  @property({attribute: false}) rows: readonly ListRow[] = [];

  /** The id of the row that is chosen; the first, where there is no such row. */
  @property() chosen = '';

  get #at(): number {
    return Math.max(
      0,
      this.rows.findIndex(({id}) => id === this.chosen),
    );
  }

  get #id(): string {
    return this.rows[this.#at]?.id ?? '';
  }

  override render(): TemplateResult {
    const at = this.#at;
    return html`
      <div class="list sunken" ${setStyles({'grid-template-columns': this.widths})}>
        <div class="head" aria-hidden="true">
          ${this.columns.map((column) => html`<span>${column}</span>`)}
        </div>
        <div
          role="listbox"
          tabindex="0"
          aria-label=${this.label}
          aria-activedescendant=${this.rows.length > 0 ? `row-${at}` : nothing}
          @keydown=${this.#onKey}
          @contextmenu=${this.#onMenu}
        >
          ${this.rows.map((row, index) => this.#renderRow(row, index, at))}
        </div>
      </div>
    `;
  }

  #renderRow({id, icon, cells}: ListRow, index: number, at: number): TemplateResult {
    return html`
      <div
        role="option"
        id="row-${index}"
        aria-selected=${index === at}
        aria-label=${commaList(cells.filter(Boolean))}
        @pointerdown=${() => this.#choose(id)}
        @dblclick=${this.#open}
      >
        ${cells.map(
          (cell, column) => html`
            <span>${icon && column === 0 ? periodIcon(icon) : nothing}${cell}</span>
          `,
        )}
      </div>
    `;
  }

  #onKey(event: KeyboardEvent): void {
    const index = this.#indexFor(event);
    if (event.key === 'Enter') this.#open();
    else if (index === undefined) return;
    else this.#choose(this.rows[Math.max(0, Math.min(index, this.rows.length - 1))]?.id ?? '');
    event.preventDefault();
    event.stopPropagation();
  }

  #indexFor({key, ctrlKey, altKey, metaKey}: KeyboardEvent): number | undefined {
    if (ctrlKey || altKey || metaKey) return undefined;
    if (key === 'ArrowDown') return this.#at + 1;
    if (key === 'ArrowUp') return this.#at - 1;
    if (key === 'Home') return 0;
    return key === 'End' ? this.rows.length - 1 : this.#indexOfLetter(key);
  }

  /** The next row that begins with a letter. */
  #indexOfLetter(key: string): number | undefined {
    if (key.length !== 1 || key === ' ') return undefined;
    const {length} = this.rows;
    const begins = (index: number): boolean =>
      this.rows[index]?.cells[0]?.toUpperCase().startsWith(key.toUpperCase()) ?? false;
    const turn = this.rows.map((_, offset) => (this.#at + 1 + offset) % length);
    return turn.find(begins);
  }

  /** By the keyboard it has no place of its own: it is the chosen row's. */
  #onMenu(event: MouseEvent): void {
    event.preventDefault();
    const row = this.renderRoot.querySelector('[aria-selected="true"]');
    if (!row) return;
    const {left, bottom} = row.getBoundingClientRect();
    const byMouse = event.button === 2 && event.clientY > 0;
    const x = byMouse ? event.clientX : left;
    const y = byMouse ? event.clientY : bottom;
    const ask = new RowMenuEvent({id: this.#id, x, y});
    this.dispatchEvent(ask);
  }

  #choose(id: string): void {
    this.chosen = id;
    const event = new RowChooseEvent({id: this.#id});
    this.dispatchEvent(event);
  }

  #open(): void {
    const event = new RowOpenEvent({id: this.#id});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-list-view': SmsListView;
  }
}
