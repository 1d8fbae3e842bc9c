import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {firstFailing} from './model/result-tables.js';
import type {CheckResult} from './model/check-run.js';
import {failureWords} from './model/claim-words.js';
import {
  crossTable,
  dimensions,
  type CrossCell,
  type CrossTable,
  type Dimension,
} from './model/result-tables.js';
import {dimensionName, labelName, shareOf, shareWords} from './model/count-words.js';
import {storyOf} from './model/example-story.js';
import type {Situation} from './model/situations.js';
import {worldNameOf} from '../words/world-names.js';
import {worlds, type World} from '../run/world.js';
import sharedStyles from '../ui/shared.styles.js';
import {addressOf, openInLab, requestFor} from './sms-check-example.js';
import {selectInSentence} from './select-in-sentence.js';
import {setStyles} from '../ui/set-styles.js';

/**
 * Where the claim fails, by two things that a situation is made of; each cell leads to one of its situations.
 *
 * @fires {OpenLabEvent} sms-lab-open - The learner wants to see the situation of a cell.
 */
@customElement('sms-check-table')
@localized()
export class SmsCheckTable extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }

      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.8rem;
        padding: 1rem 1.2rem 1.1rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
      }

      h3 {
        margin: 0;
        font-size: 1.15rem;
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 0.6rem;
        align-items: center;
        margin: 0;
        color: var(--sms-color-muted);
        font-size: 0.875rem;
      }

      .choices select {
        min-height: 1.9rem;
        max-width: 100%;
        padding: 0.1rem 0.5rem;
        font-size: 0.875rem;
      }

      table {
        width: 100%;
        border-collapse: separate;
        border-spacing: 4px;
        table-layout: fixed;
        font-variant-numeric: tabular-nums;
      }

      thead td {
        width: 8.5rem;
      }

      th {
        padding: 0.25rem 0.6rem 0.25rem 0;
        color: var(--sms-color-muted);
        font-size: 0.85rem;
        font-weight: 600;
        text-align: start;
      }

      thead th {
        padding-inline: 0.7rem;
        vertical-align: bottom;
      }

      tbody td {
        padding: 0;
      }

      .none {
        color: var(--sms-color-muted);
        text-align: center;
      }

      a {
        display: grid;
        gap: 0.35rem;
        min-height: 2.6rem;
        padding: 0.4rem 0.7rem 0.5rem;
        border: 1px solid var(--sms-color-line);
        border-radius: 6px;
        color: var(--sms-color-ink);
        font-weight: 600;
        text-decoration: none;
      }

      a:hover {
        border-color: var(--sms-color-ink);
        text-decoration: underline;
      }

      .fails a {
        background: var(--sms-color-stale-tint);
      }

      .holds a {
        color: var(--sms-color-muted);
        font-weight: 500;
      }

      .bar {
        display: block;
        height: 0.45rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: 1rem;
        overflow: hidden;
      }

      .bar span {
        display: block;
        height: 100%;
        background: var(--sms-color-stale);
      }

      .column {
        display: none;
      }

      @container (max-width: 38rem) {
        table,
        tbody {
          display: grid;
          grid-template-columns: minmax(0, 1fr);
        }

        thead {
          position: absolute;
          overflow: hidden;
          width: 1px;
          height: 1px;
          clip-path: inset(50%);
        }

        thead td {
          width: 0;
        }

        tr {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
          gap: 0.3rem;
          margin-block-end: 0.6rem;
        }

        tbody th {
          grid-column: 1 / -1;
          padding-block-end: 0;
          color: var(--sms-color-ink);
        }

        .column {
          display: block;
          color: var(--sms-color-muted);
          font-size: 0.8rem;
          font-weight: 500;
        }
      }

      .note {
        margin: 0;
        color: var(--sms-color-muted);
        font-size: 0.82rem;
      }

      @media (forced-colors: active) {
        .bar span {
          background: Highlight;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  /** What was found. */
  @property({attribute: false}) result: CheckResult | undefined;

  @state() private world: World = 'absent';
  @state() private rowsBy: Dimension = 'failures';
  @state() private columnsBy: Dimension = 'holders';
  /** Where each situation can be seen. */
  @state() private addresses: ReadonlyMap<Situation, string> = new Map();

  #table: CrossTable | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    const {result} = this;
    if (!result) return;
    if (changed.has('result')) this.world = firstFailing(result) ?? 'absent';
    const isChanged = ['result', 'world', 'rowsBy', 'columnsBy'].some((name) => changed.has(name));
    if (!isChanged && this.#table) return;
    this.#table = crossTable(result, this.world, this.rowsBy, this.columnsBy);
    void this.#link(this.#table);
  }

  override render(): TemplateResult | typeof nothing {
    const {result} = this;
    const table = this.#table;
    if (!result || !table) return nothing;
    return html`
      <section aria-labelledby="title">
        <h3 id="title">${msg('Where it happens and where it does not')}</h3>
        <p class="choices">
          ${selectInSentence(
            msg('World'),
            worlds,
            worldNameOf,
            this.world,
            (world) => (this.world = world),
          )}
          ${msg(html`${this.#renderChoice('rowsBy')} by ${this.#renderChoice('columnsBy')}`)}
        </p>
        <table>
          <caption class="visually-hidden">
            ${failureWords(result.claim)}: ${worldNameOf(this.world)}
          </caption>
          <thead>
            <tr>
              <td></td>
              ${table.columns.map(
                (column) => html`<th scope="col">${labelName(this.columnsBy, column)}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map(
              (row, index) => html`
                <tr>
                  <th scope="row">${labelName(this.rowsBy, row)}</th>
                  ${table.cells[index]?.map((cell, column) =>
                    this.#renderCell(cell, labelName(this.columnsBy, table.columns[column] ?? row)),
                  )}
                </tr>
              `,
            )}
          </tbody>
        </table>
        <p class="note">
          ${msg(
            'Each cell opens the shortest situation in which it happens. If it never happens in a cell, the cell opens a situation without it.',
          )}
        </p>
      </section>
    `;
  }

  #renderChoice(axis: 'rowsBy' | 'columnsBy'): TemplateResult {
    const other = axis === 'rowsBy' ? this.columnsBy : this.rowsBy;
    return selectInSentence(
      axis === 'rowsBy' ? msg('Rows') : msg('Columns'),
      dimensions.filter((dimension) => dimension !== other),
      dimensionName,
      this[axis],
      (dimension) => (this[axis] = dimension),
    );
  }

  #renderCell(cell: CrossCell | null, column: string): TemplateResult {
    const shown = cell && (cell.fails ?? cell.holds);
    if (!cell || !shown) return html`<td class="none">–</td>`;
    const share = {width: `${shareOf(cell.failing, cell.situations) * 100}%`};
    return html`
      <td class=${cell.failing > 0n ? 'fails' : 'holds'}>
        <a
          href=${this.addresses.get(shown) ?? '?'}
          @click=${(click: MouseEvent) => {
            openInLab(click, requestFor(storyOf(shown, this.world)));
          }}
        >
          <span class="column" aria-hidden="true">${column}</span>
          ${shareWords(cell.failing, cell.situations)}
          <span class="visually-hidden">
            ${
              cell.fails
                ? msg('– show the shortest in the Lab')
                : msg('– show a situation in which it does not happen')
            }
          </span>
          <span class="bar" aria-hidden="true"><span ${setStyles(share)}></span></span>
        </a>
      </td>
    `;
  }

  async #link(table: CrossTable): Promise<void> {
    const addresses = new Map<Situation, string>();
    for (const cell of table.cells.flat()) {
      const shown = cell && (cell.fails ?? cell.holds);
      if (shown) addresses.set(shown, await addressOf(requestFor(storyOf(shown, this.world))));
      if (table !== this.#table) return;
    }
    this.addresses = addresses;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-table': SmsCheckTable;
  }
}
