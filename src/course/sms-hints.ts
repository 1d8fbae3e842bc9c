import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import {HelpAskEvent} from './act-events.js';

/**
 * Hints, one at a time, and the solution after some trying.
 *
 * @fires {HelpAskEvent} sms-help-ask - The learner asks for the next hint, or to be shown.
 */
@localized()
@customElement('sms-hints')
export class SmsHints extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
      }

      p {
        margin: 0;
        padding: 0.5rem 0.75rem;
        border-inline-start: 3px dotted var(--sms-color-instruction);
        line-height: 1.4;
      }

      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }

      button {
        font-size: 0.9rem;
      }
    `,
  ];

  /** All hints of the step. */
  @property({attribute: false}) hints: readonly string[] = [];

  /** How many of them are shown. */
  @property({type: Number}) shown = 0;

  /** Whether the solution can be shown by now. */
  @property({type: Boolean, attribute: 'can-show'}) canShow = false;

  override render(): TemplateResult {
    const {hints, shown, canShow} = this;
    return html`
      <div role="status" ?hidden=${shown === 0}>
        ${hints.slice(0, shown).map((hint) => html`<p>${msg('Hint:')} ${hint}</p>`)}
      </div>
      <div ?hidden=${shown >= hints.length && !canShow}>
        ${
          shown < hints.length
            ? html`
                <button type="button" @click=${() => this.#ask('hint')}>
                  ${shown === 0 ? msg('A hint') : msg('Another hint')}
                </button>
              `
            : nothing
        }
        ${
          canShow
            ? html`<button type="button" @click=${() => this.#ask('show')}>
                ${msg('Show me')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #ask(help: HelpAskEvent['help']): void {
    const event = new HelpAskEvent(help);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-hints': SmsHints;
  }
}
