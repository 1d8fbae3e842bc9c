import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, queryAll, state} from 'lit/decorators.js';

import {sidesOf, type View} from '../links/lab-state.js';
import type {TwinRun} from '../run/compared-run.js';
import sharedStyles from '../ui/shared.styles.js';
import panelStyles from '../ui/panel.styles.js';
import type {Palette} from '../ui/picture-file.js';
import type {
  ChartChooseEvent,
  ChartOpenEvent,
  ChartSelectEvent,
  ChartViewEvent,
} from './chart-events.js';
import {firstChart, listedCharts, type ListedChart} from './chart-list.js';
import {actingIn, chartOf, fileOf, otherServerIn, sceneOf, type Scene} from './chart-scene.js';
import {renderLone, renderWorld} from './chart-world.js';
import {mermaidOf} from './model/chart-mermaid.js';
import type {Selection} from './picture/chart-marks.js';
import './sms-chart-chooser.js';
import './sms-chart-details.js';
import type {SmsChartDetails} from './sms-chart-details.js';
import './sms-chart-outline.js';
import type {SmsChartOutline} from './sms-chart-outline.js';
import './sms-chart-divergence.js';
import type {SmsChartPicture} from './sms-chart-picture.js';
import './sms-chart-tools.js';
import styles from './sms-charts-panel.styles.js';

/**
 * The statecharts that run, live at the playhead in both worlds, as pictures and in words.
 *
 * @fires {SeekEvent} sms-seek - The learner chose a step.
 */
@localized()
@customElement('sms-charts-panel')
export class SmsChartsPanel extends LitElement {
  static override styles = [sharedStyles, panelStyles, styles];

  /** The run whose charts these are. */
  @property({attribute: false}) run: TwinRun | undefined;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** Which of the two worlds are shown. */
  @property() view: View = 'both';

  /** The chart that is shown, and the server that it may be of. */
  @state() private chart: ListedChart = firstChart;
  @state() private server = '';

  /** The state or the transition that was pressed last. */
  @state() private selected: Selection | null = null;

  /** 1 at 100%. */
  @state() private zoom = 1;

  @query('sms-chart-outline') private readonly outline!: SmsChartOutline;
  @query('sms-chart-details') private readonly details!: SmsChartDetails;
  @queryAll('sms-chart-picture') private readonly pictures!: NodeListOf<SmsChartPicture>;

  #servers: readonly string[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('run') || !this.run) return;
    this.#servers = this.run.scenario.servers.map(({name}) => name);
    if (!this.#servers.includes(this.server)) this.server = this.#servers[0] ?? '';
  }

  override render(): TemplateResult | typeof nothing {
    const {run, moment, chart, server} = this;
    if (!run) return nothing;
    const shown = sidesOf(this.view);
    const scene = sceneOf(run, moment, shown, chart, server);
    const looking = {selected: this.selected, zoom: this.zoom};
    return html`
      <sms-chart-chooser
        .chosen=${chart.machine.id}
        .acting=${actingIn(run, moment, shown, server)}
        .servers=${this.#servers}
        .server=${server}
        .other=${otherServerIn(run, moment, shown, server)}
        @sms-chart-choose=${this.#choose}
      ></sms-chart-chooser>
      ${this.#renderParting(run, scene)}
      <sms-chart-tools
        .zoom=${this.zoom}
        .name=${[scene.drawn.graph.id, ...shown.map((side) => run.recording(side).world)].join('-')}
        .getPicture=${(palette: Palette) => fileOf(scene, run, moment, palette)}
        .getMermaid=${() => mermaidOf(scene.drawn.graph)}
        @sms-chart-view=${this.#onView}
      ></sms-chart-tools>
      <div
        class="worlds ${scene.sides.length > 1 ? 'both' : ''}"
        @sms-chart-select=${this.#select}
        @sms-chart-zoom=${({zoom}: {zoom: number}) => (this.zoom = zoom)}
        @sms-chart-open=${this.#open}
      >
        ${
          scene.sides.length > 0
            ? scene.sides.map((side) => renderWorld(run, scene, side, looking))
            : renderLone(scene, looking)
        }
      </div>
      ${this.#renderWords(run, scene)}
    `;
  }

  #renderParting(run: TwinRun, {parting, drawn, actor}: Scene): TemplateResult | typeof nothing {
    if (parting === null) return nothing;
    return html`
      <sms-chart-parting
        .graph=${drawn.graph}
        .place=${parting}
        .run=${run}
        .actor=${actor}
        @sms-chart-select=${this.#select}
      ></sms-chart-parting>
    `;
  }

  #renderWords(run: TwinRun, scene: Scene): TemplateResult {
    return html`
      <div class="words" @sms-chart-select=${this.#select}>
        <section>
          <h3>${msg(str`Outline: ${scene.name}`)}</h3>
          <sms-chart-outline
            .graph=${scene.drawn.graph}
            .name=${scene.name}
            .sides=${scene.sides}
            .selected=${this.selected}
            .parting=${scene.parting}
          ></sms-chart-outline>
        </section>
        <sms-chart-details
          .graph=${scene.drawn.graph}
          .name=${scene.name}
          .selected=${this.selected}
          .run=${run}
          .actor=${scene.actor}
          .sides=${scene.sides.map(({side}) => side)}
          .moment=${this.moment}
        ></sms-chart-details>
      </div>
    `;
  }

  #choose({id, server}: ChartChooseEvent): void {
    this.#show(
      listedCharts.find(({machine}) => machine.id === id),
      server,
    );
  }

  #open({actor}: ChartOpenEvent): void {
    const {chart, server} = chartOf(actor);
    this.#show(chart, server);
  }

  #show(chart = this.chart, server = this.server): void {
    if (chart !== this.chart) {
      this.selected = null;
      this.zoom = 1;
    }
    this.chart = chart;
    this.server = server;
  }

  /** What was pressed is told below it or beside it, where it may be out of sight. */
  async #select({selection}: ChartSelectEvent): Promise<void> {
    this.selected = selection;
    await this.updateComplete;
    this.details.scrollIntoView({block: 'nearest'});
  }

  #onView({act}: ChartViewEvent): void {
    const {pictures} = this;
    if (act === 'outline') this.outline.focus();
    else if (act === 'usual') this.zoom = 1;
    else if (act === 'fit') this.zoom = pictures[0]?.fit ?? 1;
    else for (const picture of pictures) picture.act(act);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-charts-panel': SmsChartsPanel;
  }
}
