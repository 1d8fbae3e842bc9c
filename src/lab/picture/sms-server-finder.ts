import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import sharedStyles from '../../ui/shared.styles.js';
import type {SceneServer} from './model/scene-servers.js';
import {ServerFindEvent} from './picture-events.js';
import {serverSentence} from './stage-words.js';

/**
 * Finds one of many servers by its name, and says how it is.
 *
 * @fires {ServerFindEvent} sms-server-find - Another server is looked at.
 */
@customElement('sms-server-finder')
@localized()
export class SmsServerFinder extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        padding-inline: 0.7rem;
        font-size: 0.8rem;
      }

      input {
        flex: none;
        inline-size: 9rem;
        min-block-size: 1.6rem;
        padding: 0 0.5rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        color: inherit;
        font: inherit;
      }

      [aria-live] {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  @property({attribute: false}) servers: readonly SceneServer[] = [];

  /** Which server is looked at; undefined for none. */
  @property({attribute: false}) chosen: number | undefined;

  /** Said when nothing of that name is there. */
  @state() private missing = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chosen') && this.chosen !== undefined) this.missing = '';
  }

  override render(): TemplateResult {
    const server = this.chosen === undefined ? undefined : this.servers[this.chosen];
    return html`
      <input
        type="search"
        aria-label=${msg('Find a server')}
        placeholder=${msg('Find a server')}
        autocapitalize="characters"
        spellcheck="false"
        maxlength="15"
        @input=${this.#find}
        @keydown=${this.#walk}
      />
      <span aria-live="polite" aria-atomic="true"
        >${server ? serverSentence(server) : this.missing}</span
      >
    `;
  }

  /** The server of that name, or the first whose name begins so. */
  #find(input: Event): void {
    const name = (input.target as HTMLInputElement).value.trim().toUpperCase();
    const {servers} = this;
    const exact = servers.findIndex((server) => server.name === name);
    const found = exact >= 0 ? exact : servers.findIndex((server) => server.name.startsWith(name));
    this.missing = name !== '' && found < 0 ? msg(str`There is no server ${name}.`) : '';
    this.#choose(name === '' || found < 0 ? undefined : found);
  }

  /** Up and down go to the server before and after, as in a list. */
  #walk(event: KeyboardEvent): void {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = this.chosen === undefined ? 0 : this.chosen + step;
    this.#choose(Math.max(0, Math.min(next, this.servers.length - 1)));
  }

  #choose(index: number | undefined): void {
    const event = new ServerFindEvent({index});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-server-finder': SmsServerFinder;
  }
}
