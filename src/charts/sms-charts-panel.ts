import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, queryAll, state} from 'lit/decorators.js';

import {sidesOf, type View, type ComparedRun} from '../run/compared-run.js';
import panelStyles from '../ui/panel.styles.js';
import type {Palette} from '../ui/picture-file.js';
import sharedStyles from '../ui/shared.styles.js';
import '../ui/sms-copy-button.js';
import '../ui/sms-save-picture.js';
import type {ChartChooseEvent, ChartOpenEvent, ChartSelectEvent} from './chart-events.js';
import {firstChart, listedCharts, type ListedChart} from './chart-list.js';
import {
  actingIn,
  chartOf,
  fileOf,
  marksOf,
  otherServerIn,
  pictureLabel,
  sceneOf,
  type Scene,
  type SceneSide,
} from './chart-scene.js';
import type {Selection} from './model/chart-graph.js';
import {mermaidOf} from './model/chart-mermaid.js';
import './sms-chart-chooser.js';
import './sms-chart-details.js';
import type {SmsChartDetails} from './sms-chart-details.js';
import './sms-chart-divergence.js';
import './sms-chart-now.js';
import './sms-chart-outline.js';
import type {SmsChartOutline} from './sms-chart-outline.js';
import './sms-chart-picture.js';
import type {Direction, SmsChartPicture} from './sms-chart-picture.js';
import styles from './sms-charts-panel.styles.js';

/** The signs on the buttons that move the pictures. */
const arrows: Readonly<Record<Direction, string>> = {
  left: 'M11 4 6 9l5 5',
  up: 'M4 11l5-5 5 5',
  down: 'M4 7l5 5 5-5',
  right: 'M7 4l5 5-5 5',
};

/**
 * The statecharts that run, live at the playhead in both worlds, as pictures and in words.
 *
 * @fires {SeekEvent} sms-seek - The learner chose a step.
 */
@customElement('sms-charts-panel')
@localized()
export class SmsChartsPanel extends LitElement {
  static override styles = [sharedStyles, panelStyles, styles];

  /** The run whose charts these are. */
  @property({attribute: false}) run: ComparedRun | undefined;

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
    const worlds = shown.map((side) => run.recording(side).world);
    return html`
      <sms-chart-chooser
        .chosen=${chart.machine.id}
        .acting=${actingIn(run, moment, shown, server)}
        .servers=${this.#servers}
        .server=${server}
        .other=${otherServerIn(run, moment, shown, server)}
        @sms-chart-choose=${this.#choose}
      ></sms-chart-chooser>
      ${this.#renderDivergence(run, scene)}
      ${this.#renderTools(run, scene, [chart.machine.id, ...worlds].join('-'))}
      <div
        class="worlds ${scene.sides.length > 1 ? 'both' : ''}"
        @sms-chart-select=${this.#select}
        @sms-chart-zoom=${({zoom}: {zoom: number}) => (this.zoom = zoom)}
        @sms-chart-open=${this.#open}
      >
        ${
          scene.sides.length > 0
            ? scene.sides.map((side) => this.#renderWorld(run, scene, side))
            : this.#renderLone(scene)
        }
      </div>
      ${this.#renderWords(run, scene)}
    `;
  }

  #renderDivergence(run: ComparedRun, scene: Scene): TemplateResult | typeof nothing {
    if (scene.divergence === null) return nothing;
    return html`
      <sms-chart-divergence
        .graph=${scene.drawn.graph}
        .place=${scene.divergence}
        .run=${run}
        .actor=${scene.actor}
        @sms-chart-select=${this.#select}
      ></sms-chart-divergence>
    `;
  }

  /** What can be done with the pictures: zoom, fit, move, save; and the chart's text to copy. */
  #renderTools(run: ComparedRun, scene: Scene, name: string): TemplateResult {
    const percent = Math.round(this.zoom * 100);
    return html`
      <div class="tools">
        <span class="group" role="group" aria-label=${msg('Zoom')}>
          ${this.#renderTool('−', msg('Zoom out'), (picture) => picture.step(-1))}
          <button
            type="button"
            class="zoom"
            aria-label=${msg(str`Zoom ${percent}%, reset to 100%`)}
            @click=${() => (this.zoom = 1)}
          >
            ${percent}%
          </button>
          ${this.#renderTool('+', msg('Zoom in'), (picture) => picture.step(1))}
          <button type="button" @click=${() => (this.zoom = this.pictures[0]?.fit ?? 1)}>
            ${msg('Fit')}
          </button>
        </span>
        <span class="group" role="group" aria-label=${msg('Move the picture')}>
          ${this.#renderArrow('left', msg('Show more on the left'))}
          ${this.#renderArrow('up', msg('Show more above'))}
          ${this.#renderArrow('down', msg('Show more below'))}
          ${this.#renderArrow('right', msg('Show more on the right'))}
        </span>
        <button type="button" @click=${() => this.outline.focus()}>
          ${msg('Go to the outline')}
        </button>
        <sms-save-picture
          class="push"
          .name=${name}
          .getPicture=${(palette: Palette) => fileOf(scene, run, this.moment, palette)}
        ></sms-save-picture>
        <sms-copy-button
          .label=${msg('Copy as Mermaid')}
          .done=${msg('Chart copied.')}
          .getText=${() => mermaidOf(scene.drawn.graph)}
        ></sms-copy-button>
      </div>
    `;
  }

  #renderArrow(direction: Direction, label: string): TemplateResult {
    const sign = html`
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        ${svg`<path d=${arrows[direction]} fill="none" stroke="currentColor" stroke-width="2"></path>`}
      </svg>
    `;
    return this.#renderTool(sign, label, (picture) => picture.move(direction));
  }

  /** A button that does the same to each picture. */
  #renderTool(
    sign: unknown,
    label: string,
    act: (picture: SmsChartPicture) => void,
  ): TemplateResult {
    return html`
      <button
        type="button"
        aria-label=${label}
        title=${label}
        @click=${() => this.pictures.forEach(act)}
      >
        ${sign}
      </button>
    `;
  }

  #renderWorld(run: ComparedRun, scene: Scene, side: SceneSide): TemplateResult {
    return html`
      <section>
        <h3>${side.heading}</h3>
        ${this.#renderPicture(scene, side)}
        <sms-chart-now
          .graph=${scene.drawn.graph}
          .recording=${run.recording(side.side)}
          .name=${scene.name}
          .now=${side.now}
        ></sms-chart-now>
      </section>
    `;
  }

  /** A chart that is in no run. */
  #renderLone(scene: Scene): TemplateResult {
    return html`
      <section>
        <p class="muted lone">
          ${msg('The Lab does not use this chart. You practice it in a lesson, so no state is active now.')}
        </p>
        ${this.#renderPicture(scene, undefined)}
      </section>
    `;
  }

  #renderPicture(scene: Scene, side: SceneSide | undefined): TemplateResult {
    return html`
      <sms-chart-picture
        .drawn=${scene.drawn}
        .marks=${marksOf(scene, side?.now ?? null, this.selected)}
        .label=${pictureLabel(scene, side)}
        .zoom=${this.zoom}
      ></sms-chart-picture>
    `;
  }

  #renderWords(run: ComparedRun, scene: Scene): TemplateResult {
    return html`
      <div class="words" @sms-chart-select=${this.#select}>
        <section>
          <h3>${msg(str`Outline: ${scene.name}`)}</h3>
          <sms-chart-outline
            .graph=${scene.drawn.graph}
            .name=${scene.name}
            .sides=${scene.sides}
            .selected=${this.selected}
            .divergence=${scene.divergence}
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

  /** The details stand below or beside what was pressed, where they may be out of sight. */
  async #select({selection}: ChartSelectEvent): Promise<void> {
    this.selected = selection;
    await this.updateComplete;
    this.details.scrollIntoView({block: 'nearest'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-charts-panel': SmsChartsPanel;
  }
}
