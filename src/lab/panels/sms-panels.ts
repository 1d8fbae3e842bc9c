import {localized, msg, str} from '@lit/localize';
import {LitElement, html, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {cache} from 'lit/directives/cache.js';

import {panels, type Panel} from '../../links/lab-state.js';
import type {View, ComparedRun} from '../../run/compared-run.js';
import {PartsController} from '../../ui/parts-controller.js';
import sharedStyles from '../../ui/shared.styles.js';
import {tabByKey} from '../../ui/arrow-keys.js';
import {PanelChangeEvent} from '../lab-events.js';
import {panelLoaders, panelName, type PanelLoaders} from './panel-loaders.js';
import styles from './sms-panels.styles.js';

/**
 * What stands below the pictures: one panel of several, behind tabs.
 *
 * A panel is loaded when it is first shown, and kept as it was left.
 *
 * @slot tools - What else there is to look with, at the end of the row of tabs.
 * @fires {PanelChangeEvent} sms-panel-change - The learner chose a tab.
 * @fires {SeekEvent} sms-seek - The learner asks, in a panel, to go to a moment.
 */
@customElement('sms-panels')
@localized()
export class SmsPanels extends LitElement {
  static override styles = [sharedStyles, styles];

  /** The run that the panels are about. */
  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** Which of the two worlds are shown. */
  @property() view: View = 'both';

  /** The panel that is shown. */
  @property() panel: Panel = 'instruction';

  /** Where the panels come from. */
  @property({attribute: false}) loaders: PanelLoaders = panelLoaders;

  readonly #parts = Object.fromEntries(
    panels.map((panel) => [panel, new PartsController(this, () => this.loaders[panel]())]),
  ) as Readonly<Record<Panel, PartsController>>;

  override willUpdate(changed: PropertyValues<this>): void {
    const parts = this.#parts[this.panel];
    if (changed.has('panel') && parts.state === 'wanted') void parts.load();
  }

  override render(): TemplateResult {
    return html`
      <div class="row">
        <div role="tablist" aria-label=${msg('Details')} @keydown=${this.#onKeydown}>
          ${panels.map((panel) => this.#renderTab(panel))}
        </div>
        <slot name="tools"></slot>
      </div>
      <div
        id="panel"
        role="tabpanel"
        aria-labelledby=${`tab-${this.panel}`}
        aria-busy=${this.#parts[this.panel].state === 'loading'}
      >
        <h2 class="visually-hidden">${panelName(this.panel)}</h2>
        ${cache(this.#renderContent())}
      </div>
    `;
  }

  #renderTab(panel: Panel): TemplateResult {
    const isShown = panel === this.panel;
    return html`
      <button
        type="button"
        role="tab"
        id=${`tab-${panel}`}
        aria-selected=${isShown}
        aria-controls="panel"
        tabindex=${isShown ? '0' : '-1'}
        @click=${() => this.#request(panel)}
      >
        ${panelName(panel)}
      </button>
    `;
  }

  #renderContent(): TemplateResult {
    const {panel} = this;
    switch (this.#parts[panel].state) {
      case 'ready':
        return this.#renderPanel();
      case 'failed':
        return this.#renderFailure(panel);
      default:
        return html`
          <p class="loading" aria-live="polite" aria-atomic="true">
            ${msg(str`Loading “${panelName(panel)}”…`)}
          </p>
          <div class="sketch" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
        `;
    }
  }

  #renderPanel(): TemplateResult {
    const {run, moment, view} = this;
    switch (this.panel) {
      case 'instruction':
        return html`
          <sms-instruction-panel
            .run=${run}
            .moment=${moment}
            .view=${view}
          ></sms-instruction-panel>
        `;
      case 'story':
        return html`
          <sms-story-panel .run=${run} .moment=${moment} .view=${view}></sms-story-panel>
        `;
      case 'log':
        return html`<sms-log-panel .run=${run} .moment=${moment} .view=${view}></sms-log-panel>`;
      case 'charts':
        return html`
          <sms-charts-panel .run=${run} .moment=${moment} .view=${view}></sms-charts-panel>
        `;
      case 'sequence':
        return html`
          <sms-sequence-panel .run=${run} .moment=${moment} .view=${view}></sms-sequence-panel>
        `;
    }
  }

  #renderFailure(panel: Panel): TemplateResult {
    return html`
      <div class="failure" role="alert">
        <strong>${msg(str`“${panelName(panel)}” could not be loaded.`)}</strong>
        <p>${msg('The connection may be down. Everything else still works.')}</p>
        <button type="button" @click=${() => void this.#parts[panel].load()}>
          ${msg('Try again')}
        </button>
      </div>
    `;
  }

  #request(panel: Panel): void {
    if (panel === this.panel) return;
    const event = new PanelChangeEvent({panel});
    this.dispatchEvent(event);
  }

  #onKeydown(event: KeyboardEvent): void {
    const next = tabByKey(event, panels, this.panel);
    if (!next) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    this.#request(next);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-panels': SmsPanels;
  }
}
