import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {allCapabilities, type Capabilities} from '../links/capabilities.js';
import {screenName, type Route, type Screen} from '../links/route.js';
import {ScreenChangeEvent} from './app-events.js';
import {locales} from '../words/locale.js';
import sharedStyles from '../ui/shared.styles.js';
import '../lab/index.js';

/** Where the simulator runs: on its own page, in a frame of another page, or in that page itself. */
export type Where = 'page' | 'frame' | 'element';

/**
 * The head above every screen. On its own page it leads to every screen; in another page it has only what that page needs.
 *
 * The page loads the elements of the whole head.
 *
 * @fires {ScreenChangeEvent} sms-screen-change - The learner chose a screen.
 * @fires {ViewChangeEvent} sms-view-change - The learner chose which worlds are shown.
 * @fires {LanguageChangeEvent} sms-language-change - The learner chose a language.
 * @fires {FileGivenEvent} sms-file-give - The learner chose a file to open.
 */
@customElement('sms-head')
@localized()
export class SmsHead extends LitElement {
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

      header,
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1rem;
        align-items: center;
        padding: 0.55rem var(--sms-gutter);
        border-block-end: 1px solid var(--sms-color-line);
        background: var(--sms-color-card);
      }

      h1 {
        margin: 0;
        font-size: 1.15rem;
      }

      /* What stands after the name goes where the line has no room for it. */
      header h1 {
        display: flex;
        flex: 1 1 0;
        flex-wrap: wrap;
        column-gap: 0.3em;
        align-items: baseline;
        overflow: hidden;
        min-width: min-content;
        max-width: max-content;
        height: 1.2em;
        line-height: 1.2;
        white-space: nowrap;
      }

      sms-nav {
        margin-inline-end: auto;
      }

      small {
        color: var(--sms-color-muted);
        font-size: 0.8rem;
        font-weight: 500;
      }

      .bar {
        gap: 0.4rem 0.8rem;
        padding-block: 0.4rem;
        font-size: 0.875rem;
      }

      .bar sms-language {
        margin-inline-start: auto;
      }

      .bar sms-language + a {
        margin-inline-start: 0;
      }

      .bar a {
        display: grid;
        grid-auto-flow: column;
        place-items: center;
        min-height: 2.25rem;
        margin-inline-start: auto;
        color: var(--sms-color-muted);
        font-weight: 600;
        text-decoration: none;
        white-space: pre;
      }

      .bar a:hover {
        color: var(--sms-color-ink);
        text-decoration: underline;
      }

      @media (max-width: 96rem) {
        header {
          gap: 0.5rem;
          font-size: 0.9375rem;
        }
      }

      @media (max-width: 84rem) {
        header {
          font-size: 0.875rem;
        }
      }

      /* One line, so that the pictures have the height of another. */
      @media (max-width: 73rem) and (min-width: 30.01rem) {
        header {
          gap: 0.3rem;
          font-size: 0.8125rem;
        }

        header h1 {
          display: block;
          height: auto;
          font-size: 1rem;
          white-space: normal;
        }

        small {
          display: none;
        }
      }

      /* Longer words need a second line there; it begins with the worlds. */
      @media (max-width: 73rem) and (min-width: 30.01rem) {
        :host(:is(:lang(de), :lang(es), :lang(fr), :lang(ar))) sms-world-toggle {
          order: 2;
        }
      }

      @media (max-width: 60rem), (max-height: 30rem) {
        header sms-world-toggle {
          order: 2;
        }
      }

      @media (max-width: 30rem) {
        header {
          gap: 0.3rem;
          font-size: 0.8rem;
        }

        header h1 {
          margin-inline-end: auto;
          font-size: min(1rem, 9vw);
        }

        small {
          display: block;
        }

        header sms-nav {
          order: 1;
          flex: 1 0 100%;
        }

        header sms-world-toggle {
          flex: 1 0 100%;
        }
      }

      @media (max-height: 30rem) and (min-width: 33rem) {
        header h1 {
          position: absolute;
          overflow: hidden;
          width: 1px;
          height: 1px;
          clip-path: inset(50%);
        }
      }

      @media (max-height: 30rem) {
        header,
        .bar {
          gap: 0.2rem 0.4rem;
          padding-block: 0.3rem;
          font-size: 0.8rem;
        }

        .bar {
          flex-wrap: nowrap;
          padding-block: 0.2rem;
        }

        header h1 {
          font-size: 1rem;
        }

        small {
          display: none;
        }
      }

      /* The keys do the same, and the pictures need the room. */
      @media (max-height: 17rem) {
        .bar {
          display: none;
        }
      }
    `,
  ];

  /** What is shown. */
  @property({attribute: false}) route: Route | undefined;

  /** Where the simulator runs. */
  @property({reflect: true}) where: Where = 'page';

  /** What the reader can do here. */
  @property({attribute: false}) capabilities: Capabilities = allCapabilities;

  /** The screen that the frame opened with, if another is on. */
  @property({attribute: false}) back: Screen | undefined;

  /** The address that shows the same thing on its own page, or empty. */
  @property() link = '';

  /** After the first picture, as the rest of the head. Without it, the language stays as it is. */
  protected override firstUpdated(): void {
    if (locales.length > 1) import('./sms-language.js').catch(() => undefined);
  }

  override render(): TemplateResult | typeof nothing {
    const {route} = this;
    if (!route) return nothing;
    if (this.where === 'page') return this.#renderWhole(route);
    return html`
      ${this.where === 'frame' ? this.#renderTitle('visually-hidden') : nothing}
      ${this.capabilities.play ? this.#renderBar(route) : nothing}
    `;
  }

  #renderWhole(route: Route): TemplateResult {
    return html`
      <header>
        ${this.#renderTitle('')}
        <sms-nav .screen=${route.screen}></sms-nav>
        ${this.#renderToggle(route)} ${this.#renderLanguage()}
        <sms-share .route=${route} ?locked=${!this.capabilities.setup}></sms-share>
      </header>
    `;
  }

  #renderLanguage(): TemplateResult | typeof nothing {
    return locales.length > 1 ? html`<sms-language></sms-language>` : nothing;
  }

  #renderTitle(name: string): TemplateResult {
    return html`
      <h1 class=${name}>${msg('The Lost Refresh')} <small>${msg('SMS 1.2 · Q195936')}</small></h1>
    `;
  }

  #renderBar(route: Route): TemplateResult | typeof nothing {
    const {back, link} = this;
    const isToggled = this.capabilities.toggle && route.screen === 'lab';
    if (!back && !link && !isToggled) return nothing;
    return html`
      <div class="bar">
        ${back ? this.#renderBack(back) : nothing} ${this.#renderToggle(route)}
        ${link ? this.#renderLanguage() : nothing}
        ${
          link
            ? html`
                <a href=${link} target="_blank" rel="noopener">
                  ${msg('The Lost Refresh')}&nbsp;<span class="flow" aria-hidden="true">↗</span>
                  <span class="visually-hidden">${msg('(opens on its own page)')}</span>
                </a>
              `
            : nothing
        }
      </div>
    `;
  }

  #renderBack(screen: Screen): TemplateResult {
    return html`
      <button type="button" @click=${() => this.#goBack(screen)}>
        <span class="flow" aria-hidden="true">←</span> ${msg(str`Back to “${screenName(screen)}”`)}
      </button>
    `;
  }

  #renderToggle(route: Route): TemplateResult | typeof nothing {
    if (route.screen !== 'lab' || !this.capabilities.toggle) return nothing;
    const {view, worlds} = route.lab;
    return html`<sms-world-toggle .view=${view} .worlds=${worlds}></sms-world-toggle>`;
  }

  #goBack(screen: Screen): void {
    const event = new ScreenChangeEvent({screen});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-head': SmsHead;
  }
}
