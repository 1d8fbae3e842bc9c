import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import type {Route} from '../links/route.js';
import {productVersion} from '../words/product.js';
import sharedStyles from '../ui/shared.styles.js';
import {EmbedOpenEvent, FileGivenEvent} from './app-events.js';

/**
 * A menu of what can be taken away from the page, or brought to it: a link, a scenario file.
 *
 * @fires {FileGivenEvent} sms-file-give - The learner chose a file to open.
 * @fires {EmbedOpenEvent} sms-embed-open - The learner wants to embed what is on the screen.
 */
@customElement('sms-share')
@localized()
export class SmsShare extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      button {
        font-weight: 600;
      }

      :host > button {
        anchor-name: --share;
      }

      [popover] {
        position: fixed;
        inset: 3.4rem var(--sms-gutter) auto auto;
        min-width: 12rem;
        margin: 0;
        padding: 0.4rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        color: var(--sms-color-ink);
        box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
      }

      /* WebKit stretches a grid that is placed by an anchor over the height of the window. */
      [popover]:popover-open {
        display: flex;
        flex-direction: column;
        gap: 0.3rem;
      }

      [popover] > button,
      [popover] > a {
        text-align: start;
      }

      small {
        padding: 0.2rem 0.8rem;
        color: var(--sms-color-muted);
      }

      input {
        display: none;
      }

      a {
        box-sizing: border-box;
        font-weight: 600;
        text-decoration: none;
      }

      @supports (position-area: block-end span-inline-start) {
        [popover] {
          inset: auto;
          margin-block-start: 0.3rem;
          position-anchor: --share;
          position-area: block-end span-inline-start;
          position-try-fallbacks: flip-block, flip-inline;
        }
      }
    `,
  ];

  /** What is on the screen. */
  @property({attribute: false}) route: Route | undefined;

  /** Whether no other scenario can be opened. */
  @property({type: Boolean}) locked = false;

  /** What became of the last press. */
  @state() private outcome = '';

  @query('[popover]') private readonly menu!: HTMLElement;
  @query('input') private readonly input!: HTMLInputElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('route')) this.outcome = '';
  }

  override render(): TemplateResult {
    return html`
      <button type="button" popovertarget="menu">${msg('Share')}</button>
      <div id="menu" popover @toggle=${this.#forget}>
        <button type="button" @click=${() => void this.#copy()}>
          ${this.outcome || msg('Copy link')}
        </button>
        ${
          this.route?.screen === 'lab'
            ? html`<button type="button" @click=${() => void this.#save()}>
                ${msg('Save scenario')}
              </button>`
            : nothing
        }
        ${this.locked ? nothing : this.#renderOpen()}
        ${
          location.protocol === 'file:'
            ? nothing
            : html`
                <button type="button" @click=${this.#embed}>${msg('Embed…')}</button>
                <a class="button" href="embedding.html">${msg('How to embed it')}</a>
                <a class="button" href="licences.txt">${msg('Licenses')}</a>
              `
        }
        <small>${msg(str`Version ${productVersion}`)}</small>
      </div>
      <span class="visually-hidden" aria-live="polite" aria-atomic="true">${this.outcome}</span>
    `;
  }

  #renderOpen(): TemplateResult {
    return html`
      <button type="button" @click=${() => this.input.click()}>${msg('Open scenario…')}</button>
      <input
        type="file"
        accept=".json,application/json"
        aria-label=${msg('Scenario file')}
        @change=${this.#give}
      />
    `;
  }

  #give(): void {
    const file = this.input.files?.[0];
    // Emptied, so that the same file can be given again after it was mended.
    this.input.value = '';
    if (!file) return;
    this.#close();
    const event = new FileGivenEvent({file});
    this.dispatchEvent(event);
  }

  #forget(toggle: ToggleEvent): void {
    if (toggle.newState === 'open') this.outcome = '';
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
    if (!this.route) return;
    const [{routeLink}, {copyText}] = await Promise.all([
      import('../links/link.js'),
      import('../ui/copy-and-save.js'),
    ]);
    const link = await routeLink(this.route);
    const isCopied = await copyText(`${location.origin}${location.pathname}${link}`);
    this.outcome = isCopied ? msg('Link copied') : msg('Copy the link from the address bar');
  }

  async #save(): Promise<void> {
    if (this.route?.screen !== 'lab') return;
    const {saveText} = await import('../ui/copy-and-save.js');
    const text = `${JSON.stringify(this.route.lab.scenario, null, 2)}\n`;
    saveText('scenario.json', text, 'application/json');
    this.#close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-share': SmsShare;
  }
}
