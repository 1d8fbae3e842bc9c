import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {Place} from '../links/route.js';
import {screenLoaders, type LoadedScreen, type ScreenLoaders} from './screen-loaders.js';
import sharedStyles from '../ui/shared.styles.js';
import {screenName} from './screen-name.js';

type Loading = 'loading' | 'ready' | 'failed';

/** One of the screens that are loaded when they are first shown. */
@localized()
@customElement('sms-screen')
export class SmsScreen extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex: 1;
        flex-direction: column;
      }

      :host > * {
        flex: 1;
      }

      .wait,
      .failure {
        flex: none;
        margin: auto;
        padding: 2rem var(--sms-gutter);
        text-align: center;
      }

      .wait {
        color: var(--sms-color-muted);
      }
    `,
  ];

  /** What to show. */
  @property({attribute: false}) place: Exclude<Place, {screen: 'lab'}> | undefined;

  /** Where the screens come from. */
  @property({attribute: false}) loaders: ScreenLoaders = screenLoaders;

  @state() private states: Readonly<Partial<Record<LoadedScreen, Loading>>> = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    const screen = this.place?.screen;
    if (changed.has('place') && screen && !this.states[screen]) void this.#load(screen);
  }

  override render(): TemplateResult | typeof nothing {
    const {place} = this;
    if (!place) return nothing;
    switch (this.states[place.screen]) {
      case 'ready':
        return this.#renderScreen(place);
      case 'failed':
        return this.#renderFailure(place.screen);
      default:
        return html`
          <p class="wait" role="status">${msg(str`Loading “${screenName(place.screen)}”…`)}</p>
        `;
    }
  }

  #renderScreen(place: Exclude<Place, {screen: 'lab'}>): TemplateResult {
    switch (place.screen) {
      case 'lesson':
        return html`<sms-lessons .lesson=${place.lesson} .step=${place.step}></sms-lessons>`;
      case 'check':
        return html`<sms-check .question=${place.question}></sms-check>`;
      case 'evidence':
        return html`<sms-evidence></sms-evidence>`;
    }
  }

  #renderFailure(screen: LoadedScreen): TemplateResult {
    return html`
      <div class="failure" role="alert">
        <strong>${msg(str`“${screenName(screen)}” could not be loaded.`)}</strong>
        <p>${msg('The connection may be down. Everything else goes on working.')}</p>
        <button type="button" @click=${() => void this.#load(screen)}>${msg('Try again')}</button>
      </div>
    `;
  }

  async #load(screen: LoadedScreen): Promise<void> {
    this.states = {...this.states, [screen]: 'loading'};
    let outcome: Loading = 'ready';
    try {
      await this.loaders[screen]();
    } catch {
      outcome = 'failed';
    }
    this.states = {...this.states, [screen]: outcome};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-screen': SmsScreen;
  }
}
