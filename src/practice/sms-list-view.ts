import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {setStyles} from '../ui/set-styles.js';
import {periodIcon, type PeriodIcon} from './period-icons.js';
import period from './period.styles.js';
import styles from './sms-list-view.styles.js';

export interface ListRow {
  readonly id: string;
  readonly icon?: PeriodIcon;
  /** One for each column. */
  readonly cells: readonly string[];
}

/** The learner goes to a row, opens it, or asks for its menu at a place of the window. */
export class RowEvent extends Event {
  readonly id: string;
  readonly x: number;
  readonly y: number;

  constructor(type: 'sms-row-choose' | 'sms-row-open' | 'sms-row-menu', id: string, x = 0, y = 0) {
    super(type, {bubbles: true, composed: true});
    this.id = id;
    this.x = x;
    this.y = y;
  }
}

/**
 * A list in columns, one row of which is chosen.
 *
 * @fires {RowEvent} sms-row-choose - The learner goes to another row.
 * @fires {RowEvent} sms-row-open - The learner opens the row: Enter, or a double click.
 * @fires {RowEvent} sms-row-menu - The learner asks for the menu of the row.
 */
@customElement('sms-list-view')
export class SmsListView extends LitElement {
  static override styles = [period, styles];

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
        aria-label=${cells.filter(Boolean).join(', ')}
        @pointerdown=${() => this.#choose(id)}
        @dblclick=${() => this.#tell('sms-row-open')}
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
    if (event.key === 'Enter') this.#tell('sms-row-open');
    else if (index === undefined) return;
    else this.#choose(this.rows[Math.max(0, Math.min(index, this.rows.length - 1))]?.id ?? '');
    event.preventDefault();
    event.stopPropagation();
  }

  #indexFor({key, ctrlKey, altKey, metaKey}: KeyboardEvent): number | undefined {
    if (ctrlKey || altKey || metaKey) return undefined;
    switch (key) {
      case 'ArrowDown':
        return this.#at + 1;
      case 'ArrowUp':
        return this.#at - 1;
      case 'Home':
        return 0;
      case 'End':
        return this.rows.length - 1;
      default:
        return this.#indexOfLetter(key);
    }
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
    this.#tell('sms-row-menu', byMouse ? event.clientX : left, byMouse ? event.clientY : bottom);
  }

  #choose(id: string): void {
    this.chosen = id;
    this.#tell('sms-row-choose');
  }

  #tell(type: ConstructorParameters<typeof RowEvent>[0], x = 0, y = 0): void {
    const event = new RowEvent(type, this.rows[this.#at]?.id ?? '', x, y);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-list-view': SmsListView;
  }
  interface HTMLElementEventMap {
    'sms-row-choose': RowEvent;
    'sms-row-open': RowEvent;
    'sms-row-menu': RowEvent;
  }
}
