import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {screenName, screens, type Screen} from '../links/route.js';
import {opensElsewhere} from '../ui/navigation-events.js';
import {ScreenChangeEvent} from './app-events.js';
import sharedStyles from '../ui/shared.styles.js';

/**
 * The way from any screen to any other: links, so that one opens in a tab of its own, too.
 *
 * @fires {ScreenChangeEvent} sms-screen-change - The learner chose a screen.
 */
@customElement('sms-nav')
@localized()
export class SmsNav extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 0.15rem;
      }

      a {
        display: grid;
        place-items: center;
        min-height: 2.25rem;
        padding: 0.3rem 0.7rem;
        border-radius: var(--sms-radius);
        color: var(--sms-color-muted);
        font-weight: 600;
        text-decoration: none;
      }

      a:hover {
        color: var(--sms-color-ink);
        text-decoration: underline;
      }

      a[aria-current='page'] {
        background: var(--sms-color-chosen);
        color: var(--sms-color-ink);
      }

      @media (max-width: 73rem), (max-height: 30rem) {
        a {
          padding-inline: 0.45rem;
        }
      }

      /* All five in one row of a phone. */
      @media (max-width: 27rem) {
        nav {
          gap: 0;
        }

        a {
          padding-inline: 0.23rem;
          font-size: 0.82rem;
        }
      }

      @media (forced-colors: active) {
        a[aria-current='page'] {
          outline: 2px solid CanvasText;
          outline-offset: -2px;
        }
      }
    `,
  ];

  /** The screen that is on. */
  @property() screen: Screen = 'lab';

  override render(): TemplateResult {
    return html`
      <nav aria-label=${msg('Screens')}>
        ${screens.map(
          (screen) => html`
            <a
              href=${screen === 'story' ? '?' : `?v=1&view=${screen}`}
              aria-current=${screen === this.screen ? 'page' : 'false'}
              @click=${(event: MouseEvent) => this.#request(event, screen)}
              >${screenName(screen)}</a
            >
          `,
        )}
      </nav>
    `;
  }

  #request(click: MouseEvent, screen: Screen): void {
    // In another tab or window: the browser's own business.
    if (opensElsewhere(click)) return;
    click.preventDefault();
    const event = new ScreenChangeEvent({screen});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-nav': SmsNav;
  }
}
