import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import type {Place} from '../links/route.js';
import sharedStyles from '../ui/shared.styles.js';
import './sms-scenario-file.js';
import styles from './sms-share.styles.js';

/** The learner wants to embed what is on the screen. */
export class EmbedOpenEvent extends Event {
  constructor() {
    super('sms-embed-open', {bubbles: true, composed: true});
  }
}

/**
 * A menu of what can be taken away from the page, or brought to it: a link, a scenario file.
 *
 * @fires {FileGivenEvent} sms-file-give - The learner chose a file to open.
 * @fires {EmbedOpenEvent} sms-embed-open - The learner wants to embed what is on the screen.
 */
@localized()
@customElement('sms-share')
export class SmsShare extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [sharedStyles, styles];

  /** What is on the screen. */
  @property({attribute: false}) place: Place | undefined;

  /** Whether no other scenario can be opened. */
  @property({type: Boolean}) locked = false;

  /** What became of the last press. */
  @state() private said = '';

  @query('[popover]') private readonly menu!: HTMLElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) this.said = '';
  }

  override render(): TemplateResult {
    return html`
      <button type="button" popovertarget="menu">${msg('Share')}</button>
      <div id="menu" popover @toggle=${this.#forget}>
        <button type="button" @click=${() => void this.#copy()}>
          ${this.said || msg('Copy link')}
        </button>
        ${
          this.place?.screen === 'lab'
            ? html`<button type="button" @click=${() => void this.#save()}>
                ${msg('Save scenario')}
              </button>`
            : nothing
        }
        ${
          this.locked
            ? nothing
            : html`<sms-scenario-file @sms-file-give=${this.#close}></sms-scenario-file>`
        }
        ${
          location.protocol === 'file:'
            ? nothing
            : html`
                <button type="button" @click=${this.#embed}>${msg('Embed…')}</button>
                <a class="button" href="embedding.html">${msg('How to embed it')}</a>
              `
        }
      </div>
      <span class="visually-hidden" role="status">${this.said}</span>
    `;
  }

  #forget(toggle: ToggleEvent): void {
    if (toggle.newState === 'open') this.said = '';
  }

  #close(): void {
    this.menu.hidePopover();
  }

  #embed(): void {
    this.#close();
    const event = new EmbedOpenEvent();
    this.dispatchEvent(event);
  }

  async #copy(): Promise<void> {
    if (!this.place) return;
    const [{placeLink}, {copyText}] = await Promise.all([
      import('../links/link.js'),
      import('../ui/copy-text.js'),
    ]);
    const link = await placeLink(this.place);
    const isCopied = await copyText(`${location.origin}${location.pathname}${link}`);
    this.said = isCopied ? msg('Link copied') : msg('Copy it from the address');
  }

  async #save(): Promise<void> {
    if (this.place?.screen !== 'lab') return;
    const {saveText} = await import('../ui/save-file.js');
    const text = `${JSON.stringify(this.place.lab.scenario, null, 2)}\n`;
    saveText('scenario.json', text, 'application/json');
    this.#close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-share': SmsShare;
  }
  interface HTMLElementEventMap {
    'sms-embed-open': EmbedOpenEvent;
  }
}
