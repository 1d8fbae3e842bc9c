import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';

import panelStyles from '../ui/panel.styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {ChartChooseEvent} from './chart-events.js';
import {listedCharts} from './chart-list.js';

/**
 * Which chart is shown, and of which server; the charts that act in the present step are marked.
 *
 * @fires {ChartChooseEvent} sms-chart-choose - The learner chose a chart or a server.
 */
@customElement('sms-chart-chooser')
@localized()
export class SmsChartChooser extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
        margin-block-end: 0.75rem;
      }

      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
        margin: 0;
        padding: 0;
        border: none;
      }

      .chart {
        position: relative;
        display: inline-flex;
        gap: 0.4rem;
        align-items: center;
        min-height: 2rem;
        padding: 0.15rem 0.7rem;
        border: 1px solid var(--sms-color-line);
        border-radius: 1rem;
        cursor: pointer;
      }

      .chart:hover {
        background: var(--sms-color-chosen);
      }

      .chart:has(:checked) {
        border-color: var(--sms-color-ink);
        background: var(--sms-color-ink);
        color: var(--sms-color-paper);
        font-weight: 650;
      }

      .chart:has(:focus-visible) {
        outline: 3px solid var(--sms-color-current);
        outline-offset: 2px;
      }

      .chart input {
        position: absolute;
        inset: 0;
        opacity: 0;
        cursor: pointer;
      }

      /* It stands between the name and the edge, so that no name moves when it comes or goes. */
      .acts {
        width: 0.5rem;
        height: 0.5rem;
        border-radius: 50%;
        background: currentcolor;
      }

      .chart:not(:has(.acts)) {
        padding-inline: 1.15rem;
      }

      @container (max-width: 38rem) {
        .chart {
          min-height: 1.75rem;
          padding-inline: 0.5rem;
          font-size: 0.85rem;
        }

        .chart:not(:has(.acts)) {
          padding-inline: 0.7rem;
        }

        .acts {
          width: 0.4rem;
          height: 0.4rem;
          margin-inline-start: -0.2rem;
        }
      }

      .server {
        display: inline-flex;
        gap: 0.4rem;
        align-items: center;
      }

      select {
        max-width: 14rem;
      }

      @media (forced-colors: active) {
        .chart:has(:checked) {
          border-color: Highlight;
          background: Highlight;
          color: HighlightText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  /** The ids of the chart that is shown, and of those that act in the present step. */
  @property() chosen = '';
  @property({attribute: false}) acting: ReadonlySet<string> = new Set();

  /** The names of the servers, and that of the one whose chart can be shown. */
  @property({attribute: false}) servers: readonly string[] = [];
  @property() server = '';

  /** A server that acts in the present step and is not that one. */
  @property() other: string | undefined;

  override render(): TemplateResult {
    const chart = listedCharts.find(({machine}) => machine.id === this.chosen);
    return html`
      <div class="choices">
        <fieldset aria-label=${msg('Chart')}>
          ${listedCharts.map(({machine: {id}, name}) => this.#renderChart(id, name()))}
        </fieldset>
        ${chart?.actor === 'server' ? this.#renderServers() : nothing}
      </div>
    `;
  }

  #renderChart(id: string, name: string): TemplateResult {
    return html`
      <label class="chart">
        <input
          type="radio"
          name="chart"
          value=${id}
          .checked=${id === this.chosen}
          @change=${() => this.#choose(id)}
        />
        <span>${name}</span>
        ${
          this.acting.has(id)
            ? html`
                <span class="acts" aria-hidden="true"></span>
                <span class="visually-hidden">${msg('(acts in this step)')}</span>
              `
            : nothing
        }
      </label>
    `;
  }

  /** There may be ten thousand, so the list is made once. */
  #renderServers(): TemplateResult {
    const {other} = this;
    return html`
      <label class="server">
        ${msg('Server')}
        <select
          .value=${this.server}
          @change=${(event: Event) =>
            this.#choose(this.chosen, (event.target as HTMLSelectElement).value)}
        >
          ${guard([this.servers, this.server], () =>
            this.servers.map(
              (name) => html`<option ?selected=${name === this.server}>${name}</option>`,
            ),
          )}
        </select>
      </label>
      ${
        other === undefined
          ? nothing
          : html`
              <button type="button" @click=${() => this.#choose(this.chosen, other)}>
                ${msg(str`${other} acts in this step: show it`)}
              </button>
            `
      }
    `;
  }

  #choose(id: string, server?: string): void {
    this.dispatchEvent(new ChartChooseEvent({id, server}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-chooser': SmsChartChooser;
  }
}
