import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {defaultWorlds} from '../links/lab-state.js';
import {views, type View} from '../run/compared-run.js';
import type {World} from '../run/world.js';
import {outwardEvent} from '../ui/outward-event.js';
import sharedStyles from '../ui/shared.styles.js';
import {viewName} from '../words/world-names.js';

/** The learner asks to see the site before the hotfix, after it, or both. */
export class ViewChangeEvent extends outwardEvent<{view: View}>('sms-view-change') {}

/**
 * The three-way hotfix toggle.
 *
 * @fires {ViewChangeEvent} sms-view-change - The learner chose a view.
 */
@customElement('sms-world-toggle')
@localized()
export class SmsWorldToggle extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      fieldset {
        display: flex;
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 1px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        overflow: hidden;
      }

      label {
        position: relative;
        display: grid;
        flex: 1 1 auto;
        place-items: center;
        /* With its frame, as high as a button. */
        min-height: calc(2.25rem - 2px);
        padding: 0.3rem 0.6rem;
        background: var(--sms-color-card);
        color: var(--sms-color-muted);
        font-weight: 600;
        text-align: center;
        cursor: pointer;
      }

      label + label {
        border-inline-start: 1px solid var(--sms-color-edge);
      }

      label:has(:checked) {
        background: var(--sms-color-ink);
        color: var(--sms-color-paper);
      }

      label:has(:focus-visible) {
        outline: 3px solid var(--sms-color-current);
        outline-offset: -5px;
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }

      @media (max-width: 73rem) and (min-width: 60rem) {
        label {
          padding-inline: 0.3rem;
        }
      }

      @media (max-width: 30rem), (max-height: 30rem) {
        label {
          padding-inline: 0.4rem;
          font-size: 0.85rem;
          hyphens: auto;
          overflow-wrap: anywhere;
        }
      }

      @media (forced-colors: active) {
        label:has(:checked) {
          background: Highlight;
          color: HighlightText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  /** The worlds that are compared, left and right. */
  @property({attribute: false}) worlds: readonly [World, World] = defaultWorlds;

  /** The view that is on. */
  @property() view: View = 'both';

  override render(): TemplateResult {
    return html`
      <fieldset aria-label=${msg('Which site to show')}>
        ${views.map(
          (view) => html`
            <label>
              <input
                type="radio"
                name="view"
                value=${view}
                .checked=${live(view === this.view)}
                @change=${() => this.#request(view)}
              />
              ${viewName(view, this.worlds)}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #request(view: View): void {
    const event = new ViewChangeEvent({view});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-world-toggle': SmsWorldToggle;
  }
  interface HTMLElementEventMap {
    'sms-view-change': ViewChangeEvent;
  }
}
