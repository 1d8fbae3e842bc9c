import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';

import sharedStyles from '../ui/shared.styles.js';
import panelStyles from '../ui/panel.styles.js';
import {ChartChooseEvent} from './chart-events.js';
import {listedCharts} from './chart-list.js';
import styles from './sms-chart-chooser.styles.js';

/**
 * Which chart is shown, and of which server; the charts that act in the present step are marked.
 *
 * @fires {ChartChooseEvent} sms-chart-choose - The learner chose a chart or a server.
 */
@localized()
@customElement('sms-chart-chooser')
export class SmsChartChooser extends LitElement {
  static override styles = [sharedStyles, panelStyles, styles];

  /** The id of the chart that is shown. */
  @property() chosen = '';

  /** The ids of the charts that act in the present step. */
  @property({attribute: false}) acting: ReadonlySet<string> = new Set();

  /** The names of the servers. */
  @property({attribute: false}) servers: readonly string[] = [];

  /** The server whose chart can be shown. */
  @property() server = '';

  /** A server that acts in the present step and is not that one. */
  @property() other: string | undefined;

  override render(): TemplateResult {
    const chart = listedCharts.find(({machine}) => machine.id === this.chosen);
    return html`
      <div class="choices">
        <fieldset>
          <legend class="visually-hidden">${msg('Chart')}</legend>
          ${listedCharts.map(({machine: {id}, name}) => this.#renderChart(id, name()))}
        </fieldset>
        ${chart?.actor === 'server' ? this.#renderServers() : nothing}
      </div>
    `;
  }

  #renderChart(id: string, name: string): TemplateResult {
    const acts = this.acting.has(id);
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
          acts
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
    const event = new ChartChooseEvent(id, server);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-chooser': SmsChartChooser;
  }
}
