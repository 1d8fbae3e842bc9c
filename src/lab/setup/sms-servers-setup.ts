import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {addServer, changeServer, removeServer} from '../../run/edit-scenario.js';
import {setServerCount} from '../../run/server-count.js';
import {mostServers} from '../../run/scenario-limits.js';
import type {Scenario} from '../../run/scenario.js';
import {mostChips} from '../picture/model/arrangements.js';
import {WheelController} from '../../ui/wheel-controller.js';
import sharedStyles from '../../ui/shared.styles.js';
import styles from '../../ui/sentence.styles.js';
import {numberOf} from '../../words/intl.js';
import {askFor} from './ask-for-edit.js';
import {serverWords} from './situation-words.js';
import './sms-server-editor.js';
import type {ServerEditEvent, SmsServerEditor} from './sms-server-editor.js';

const many = 1_000;

/**
 * The distribution servers: how many there are, and each of them to be opened.
 *
 * @fires {ScenarioChangeEvent} sms-scenario-change - The learner changed something.
 */
@customElement('sms-servers-setup')
@localized()
export class SmsServersSetup extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What is run. */
  @property({attribute: false}) scenario: Scenario | undefined;

  /** For a site that is to stay small: nothing offers a thousand. */
  @property({type: Boolean}) few = false;

  /** Which server is open in the editor. */
  @state() private index = 0;
  /** Why the last change was refused; empty when it was not. */
  @state() private refusal = '';

  @query('sms-server-editor') private readonly editor!: SmsServerEditor | null;
  @query('input[type=number]') private readonly count!: HTMLInputElement;
  @query('.add') private readonly addButton!: HTMLButtonElement;

  #isRemoving = false;

  constructor() {
    super();
    new WheelController(this);
  }

  override render(): TemplateResult | typeof nothing {
    const {scenario} = this;
    if (!scenario) return nothing;
    const {servers} = scenario;
    return html`
      <p>
        <strong>${msg('Servers')}</strong>
        <input
          type="number"
          min="1"
          max=${mostServers}
          aria-label=${msg('How many servers')}
          .value=${live(String(servers.length))}
          @change=${this.#changeCount}
        />
        ${servers.length > mostChips ? this.#renderOpener() : this.#renderChips(scenario)}
        <button type="button" class="add" @click=${this.#add}>${msg('Add')}</button>
        ${
          servers.length < many && !this.few
            ? html`
                <button type="button" @click=${this.#makeMany}>
                  ${msg(str`Make it ${numberOf(many)}`)}
                </button>
              `
            : nothing
        }
        <span class="refusal" role="alert">${this.editor?.isOpen ? '' : this.refusal}</span>
      </p>
      <sms-server-editor
        .server=${servers[this.index]}
        .index=${this.index}
        .refusal=${this.refusal}
        ?only=${servers.length === 1}
        @sms-server-edit=${this.#edit}
      ></sms-server-editor>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#isRemoving || !changed.has('scenario')) return;
    this.#isRemoving = false;
    // The button that opened the server, and had the focus again, may be gone with it.
    if (!this.shadowRoot?.activeElement) this.addButton.focus();
  }

  #renderChips({servers}: Scenario): readonly TemplateResult[] {
    return servers.map(
      (server, index) => html`
        <button type="button" class="chip" @click=${() => this.#open(index)}>
          ${server.name}
          <small>${serverWords(server)}</small>
        </button>
      `,
    );
  }

  /** Too many to stand side by side: one is opened by its name. */
  #renderOpener(): TemplateResult {
    return html`
      <label class="opener">
        ${msg('Open server')}
        <input
          spellcheck="false"
          autocapitalize="characters"
          maxlength="15"
          placeholder=${this.scenario?.servers[0]?.name ?? ''}
          @change=${this.#openByName}
        />
      </label>
    `;
  }

  #open(index: number): void {
    this.index = index;
    this.refusal = '';
    void this.updateComplete.then(() => this.editor?.open());
  }

  #openByName(change: Event): void {
    const input = change.target as HTMLInputElement;
    const name = input.value.trim().toUpperCase();
    const index = this.scenario?.servers.findIndex((server) => server.name === name) ?? -1;
    this.refusal = index < 0 && name !== '' ? msg(str`There is no server ${name}.`) : '';
    if (index >= 0) this.#open(index);
  }

  #edit({index, change}: ServerEditEvent): void {
    if (!this.scenario) return;
    this.refusal = askFor(
      this,
      change ? changeServer(this.scenario, index, change) : removeServer(this.scenario, index),
    );
    if (change) return;
    this.index = 0;
    this.#isRemoving = this.refusal === '';
  }

  #add(): void {
    if (this.scenario) this.refusal = askFor(this, addServer(this.scenario));
  }

  #changeCount(change: Event): void {
    const {valueAsNumber} = change.target as HTMLInputElement;
    if (!Number.isNaN(valueAsNumber)) this.#setCount(valueAsNumber);
    // Shows again what holds, whatever was typed.
    this.requestUpdate();
  }

  #makeMany(): void {
    this.#setCount(many);
    // The button goes, as there is no more for it to do.
    this.count.focus();
  }

  #setCount(count: number): void {
    if (!this.scenario) return;
    this.refusal = askFor(this, setServerCount(this.scenario, count));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-servers-setup': SmsServersSetup;
  }
}
