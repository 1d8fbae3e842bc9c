import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {firstFailing} from '../../simulation/check/answers.js';
import type {CheckResult} from '../../simulation/check/check-result.js';
import {failureWords} from '../../simulation/check/claim-words.js';
import {
  crossTable,
  dimensions,
  type CrossCell,
  type CrossTable,
  type Dimension,
} from '../../simulation/check/cross-table.js';
import {dimensionName, shareWords, valueName} from '../../simulation/check/cross-words.js';
import {storyOf} from '../../simulation/check/example-story.js';
import type {Situation} from '../../simulation/check/situation.js';
import {worldNameOf} from '../../simulation/world-names.js';
import {worlds, type World} from '../../simulation/world.js';
import sharedStyles from '../shared.styles.js';
import {addressOf, openInLab, requestFor} from './lab-link.js';
import {selectInSentence} from './select-in-sentence.js';
import styles from './sms-check-table.styles.js';
import {setStyles} from '../set-styles.js';

/**
 * Where the claim fails, by two things that a situation is made of; each cell leads to one of its situations.
 *
 * @fires {OpenLabEvent} sms-lab-open - The learner wants to see the situation of a cell.
 */
@localized()
@customElement('sms-check-table')
export class SmsCheckTable extends LitElement {
  static override styles = [sharedStyles, styles];

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
        <h3 id="title">${msg('Where it happens, and where it does not')}</h3>
        <p class="choices">
          ${selectInSentence(
            msg('World'),
            worlds.map((value) => ({value, label: worldNameOf(value)})),
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
                (column) => html`<th scope="col">${valueName(this.columnsBy, column)}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map(
              (row, index) => html`
                <tr>
                  <th scope="row">${valueName(this.rowsBy, row)}</th>
                  ${table.cells[index]?.map((cell, column) =>
                    this.#renderCell(cell, valueName(this.columnsBy, table.columns[column] ?? 0)),
                  )}
                </tr>
              `,
            )}
          </tbody>
        </table>
        <p class="note">
          ${msg(
            'Each cell opens the shortest of its situations in which it happens; where it never does, one in which it does not.',
          )}
        </p>
      </section>
    `;
  }

  #renderChoice(axis: 'rowsBy' | 'columnsBy'): TemplateResult {
    const other = axis === 'rowsBy' ? this.columnsBy : this.rowsBy;
    return selectInSentence(
      axis === 'rowsBy' ? msg('Rows') : msg('Columns'),
      dimensions
        .filter((value) => value !== other)
        .map((value) => ({value, label: dimensionName(value)})),
      this[axis],
      (dimension) => (this[axis] = dimension),
    );
  }

  #renderCell(cell: CrossCell | null, column: string): TemplateResult {
    const shown = cell && (cell.fails ?? cell.holds);
    if (!cell || !shown) return html`<td class="none">–</td>`;
    const share = {width: `${(cell.failing / cell.situations) * 100}%`};
    return html`
      <td class=${cell.failing > 0 ? 'fails' : 'holds'}>
        <a
          href=${this.addresses.get(shown) ?? '?'}
          @click=${(click: MouseEvent) => {
            openInLab(click, requestFor(storyOf(shown, this.world)));
          }}
        >
          <span class="column" aria-hidden="true">${column}</span>
          ${shareWords(cell)}
          <span class="visually-hidden">
            ${
              cell.fails
                ? msg('– show the shortest in the Lab')
                : msg('– show one in which it does not happen')
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
