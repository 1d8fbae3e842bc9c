import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {sidesOf, type ComparedRun} from '../../run/compared-run.js';
import {PrintController} from '../../ui/print-controller.js';
import {sideName} from '../../words/world-names.js';
import {screenSummary} from '../screen-summary.js';
import {paperRows, type PaperRow} from './run-rows.js';
import {shownTitle} from '../../words/shown-title.js';

/** The run on paper: a table of moment, time, and both worlds. Not on the screen. */
@customElement('sms-run-paper')
@localized()
export class SmsRunPaper extends LitElement {
  static override styles = css`
    :host {
      display: none;
    }

    @media print {
      :host {
        display: block;
        color: #000;
        font-size: 9pt;
        line-height: 1.3;
      }
    }

    h2 {
      margin: 0 0 0.2rem;
      font-size: 14pt;
    }

    p {
      margin: 0 0 0.6rem;
    }

    table {
      width: 100%;
      border-collapse: collapse;
    }

    th {
      text-align: start;
    }

    th,
    td {
      padding: 0.18rem 0.4rem;
      border-block-end: 0.5pt solid #888;
      vertical-align: top;
    }

    thead th {
      border-block-end: 1.2pt solid #000;
    }

    tr {
      break-inside: avoid;
    }

    .number {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }

    strong {
      display: block;
    }

    .rest {
      font-style: var(--sms-slant);
    }
  `;

  @property({attribute: false}) run: ComparedRun | undefined;

  readonly #print = new PrintController(this, () => this.performUpdate());

  override render(): TemplateResult | typeof nothing {
    const {run} = this;
    if (!run || !this.#print.isPrinting) return nothing;
    return html`
      <h2>${shownTitle(run.scenario) ?? msg('A scenario without a title')}</h2>
      <p>${screenSummary(run, sidesOf('both'), {moment: 0}).here}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('Moment')}</th>
            <th scope="col">${msg('Time')}</th>
            ${sidesOf('both').map((side) => html`<th scope="col">${sideName(run, side)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${paperRows(run).map((row) => this.#renderRow(row))}
        </tbody>
      </table>
    `;
  }

  #renderRow(row: PaperRow): TemplateResult {
    if (row.kind === 'rest') {
      return html`<tr>
        <td class="rest" colspan="4">${row.words}</td>
      </tr>`;
    }
    const {moment, time, marks, before, after} = row;
    return html`
      <tr>
        <th scope="row" class="number">${moment}</th>
        <td class="number">${time}</td>
        <td colspan=${before === after ? 2 : 1}>
          ${marks.map((mark) => html`<strong>${mark}</strong>`)} ${before || '–'}
        </td>
        ${before === after ? nothing : html`<td>${after || '–'}</td>`}
      </tr>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-run-paper': SmsRunPaper;
  }
}
