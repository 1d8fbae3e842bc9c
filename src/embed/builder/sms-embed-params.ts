import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import sharedStyles from '../../ui/shared.styles.js';
import {paramNames, params} from '../../links/params.js';
import {paramText, type Entry} from './choices.js';

/** Each parameter, what it is here, and what it means: so that a trainer can change an address by hand. */
@customElement('sms-embed-params')
@localized()
export class SmsEmbedParams extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      summary {
        width: fit-content;
        min-height: 1.6rem;
        font-weight: 600;
        cursor: pointer;
      }

      .table {
        overflow: auto;
        max-height: 22rem;
        margin-block-start: 0.4rem;
      }

      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 0.875rem;
      }

      th,
      td {
        padding: 0.3rem 0.6rem 0.3rem 0;
        border-block-start: 1px solid var(--sms-color-line);
        text-align: start;
        vertical-align: baseline;
      }

      thead th {
        border: 0;
        color: var(--sms-color-muted);
      }

      code {
        font-family: var(--sms-font-mono);
      }

      .value {
        max-width: 12rem;
        overflow-wrap: anywhere;
      }

      .usual {
        color: var(--sms-color-muted);
      }

      @media (max-width: 40rem) {
        thead {
          display: none;
        }

        tr {
          display: grid;
          grid-template-columns: 6rem minmax(0, 1fr);
          border-block-start: 1px solid var(--sms-color-line);
        }

        th,
        td {
          border: 0;
        }

        td:last-child {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  /** What is set; all else has its default. */
  @property({attribute: false}) chosen: readonly Entry[] = [];

  override render(): TemplateResult {
    const isSet = new Set(this.chosen.map(([name]) => name));
    return html`
      <details>
        <summary>${msg('All parameters and their values here')}</summary>
        <div class="table" tabindex="0" role="group" aria-label=${msg('Names and values')}>
          <table>
            <thead>
              <tr>
                <th scope="col">${msg('Name')}</th>
                <th scope="col">${msg('Here')}</th>
                <th scope="col">${msg('Meaning')}</th>
              </tr>
            </thead>
            <tbody>
              ${paramNames.map(
                (name) => html`
                  <tr>
                    <th scope="row"><code>${name}</code></th>
                    <td class="value ${isSet.has(name) ? '' : 'usual'}">
                      ${this.#renderValue(paramText(name, this.chosen))}
                    </td>
                    <td>${params[name].means()}</td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
      </details>
    `;
  }

  #renderValue(text: string): TemplateResult {
    return text === '' ? html`${msg('nothing')}` : html`<code>${text}</code>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-embed-params': SmsEmbedParams;
  }
}
