import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';

import {DropController} from '../controllers/drop-controller.js';
import {articleCase} from '../simulation/article.js';
import type {View} from '../simulation/lab-state.js';
import type {Scenario} from '../simulation/scenario.js';
import sharedStyles from './shared.styles.js';
import styles from './sms-app.styles.js';
import './sms-lab.js';
import './sms-scenario-file.js';
import type {FileGivenEvent} from './sms-scenario-file.js';
import './sms-world-toggle.js';
import type {ViewChangeEvent} from './sms-world-toggle.js';

/** The page: its head, the simulator, and the scenario files that are given to it. */
@localized()
@customElement('sms-app')
export class SmsApp extends LitElement {
  static override styles = [sharedStyles, styles];

  @state() private scenario: Scenario = articleCase;
  @state() private view: View = 'both';
  /** Why the last file was refused; empty when none was. */
  @state() private refusal = '';

  @query('sms-scenario-file') private readonly fileButton!: HTMLElement;

  readonly #drop = new DropController(this, (file) => void this.#open(file));

  override render(): TemplateResult {
    return html`
      <header>
        <h1>${msg('The Lost Refresh')} <small>SMS 1.2 · Q195936</small></h1>
        <sms-scenario-file @sms-file-give=${this.#onFile}></sms-scenario-file>
        <sms-world-toggle .view=${this.view} @sms-view-change=${this.#onView}></sms-world-toggle>
      </header>
      <main>
        ${this.refusal ? this.#renderRefusal() : nothing}
        <sms-lab
          .scenario=${this.scenario}
          .view=${this.view}
          autoplay
          @sms-view-change=${this.#onView}
        ></sms-lab>
      </main>
      ${
        this.#drop.isOver
          ? html`<p class="drop">${msg('Drop a scenario file to run it')}</p>`
          : nothing
      }
    `;
  }

  #renderRefusal(): TemplateResult {
    return html`
      <div class="refusal" role="alert">
        <p><strong>${msg('This file was not opened.')}</strong> ${this.refusal}</p>
        <button type="button" @click=${this.#dismiss}>${msg('Dismiss')}</button>
      </div>
    `;
  }

  #onView({view}: ViewChangeEvent): void {
    this.view = view;
  }

  #onFile({file}: FileGivenEvent): void {
    void this.#open(file);
  }

  #dismiss(): void {
    this.refusal = '';
    // The button that had the focus is gone; this one gave the file.
    this.fileButton.focus();
  }

  /** What runs is left alone unless the file holds a scenario. */
  async #open(file: File): Promise<void> {
    // Taken away first, so that the same refusal is told again.
    this.refusal = '';
    // Loaded when it is needed: the first run does not read text.
    const {openScenario} = await import('../simulation/scenario-file.js');
    const opened = await openScenario(file);
    this.refusal = 'refusal' in opened ? opened.refusal : '';
    if ('scenario' in opened) this.scenario = opened.scenario;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-app': SmsApp;
  }
}
