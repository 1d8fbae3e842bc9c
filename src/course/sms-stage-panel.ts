import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Offer} from '../../lessons/lesson.js';
import {PartsController} from '../ui/parts-controller.js';
import type {View} from '../links/lab-state.js';
import type {TwinRun} from '../run/compared-run.js';
import {panelLoaders, panelName} from '../lab/panels/panel-loaders.js';
import sharedStyles from '../ui/shared.styles.js';

const shown = ['instruction', 'story', 'log'] as const;
type Shown = (typeof shown)[number];

/**
 * The panel of the Lab that a step offers below the picture, if it offers one.
 *
 * @fires {SeekEvent} sms-seek - The learner asks, in the panel, to go to a moment.
 */
@localized()
@customElement('sms-stage-panel')
export class SmsStagePanel extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      section {
        padding: 0.6rem 0.8rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
      }

      h3 {
        margin: 0 0 0.4rem;
        font-size: 0.95rem;
      }
    `,
  ];

  /** What the step offers; of the panels, the first is shown. */
  @property({attribute: false}) offers: readonly Offer[] = [];

  /** The run that the panel is about. */
  @property({attribute: false}) run: TwinRun | undefined;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** Which of the two worlds are shown. */
  @property() view: View = 'both';

  readonly #parts: Readonly<Record<Shown, PartsController>> = {
    instruction: new PartsController(this, panelLoaders.instruction),
    story: new PartsController(this, panelLoaders.story),
    log: new PartsController(this, panelLoaders.log),
  };

  get #panel(): Shown | undefined {
    return shown.find((panel) => this.offers.includes(panel));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const panel = this.#panel;
    if (changed.has('offers') && panel) void this.#parts[panel].load();
  }

  override render(): TemplateResult | typeof nothing {
    const panel = this.#panel;
    if (!panel) return nothing;
    return html`
      <section aria-labelledby="name">
        <h3 id="name">${panelName(panel)}</h3>
        ${this.#renderContent(panel)}
      </section>
    `;
  }

  #renderContent(panel: Shown): TemplateResult {
    const parts = this.#parts[panel];
    if (parts.state === 'failed') {
      return html`
        <p role="alert">
          ${msg(str`“${panelName(panel)}” could not be loaded.`)}
          <button type="button" @click=${() => void parts.load()}>${msg('Try again')}</button>
        </p>
      `;
    }
    if (parts.state !== 'ready') return html`<p role="status">${msg('Loading…')}</p>`;
    const {run, moment, view} = this;
    switch (panel) {
      case 'instruction':
        return html`
          <sms-instruction-panel
            .run=${run}
            .moment=${moment}
            .view=${view}
          ></sms-instruction-panel>
        `;
      case 'story':
        return html`<sms-story-panel
          .run=${run}
          .moment=${moment}
          .view=${view}
        ></sms-story-panel>`;
      case 'log':
        return html`<sms-log-panel .run=${run} .moment=${moment} .view=${view}></sms-log-panel>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-stage-panel': SmsStagePanel;
  }
}
