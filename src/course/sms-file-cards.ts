import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {FilesStage} from '../../lessons/lesson.js';
import sharedStyles from '../ui/shared.styles.js';

/** Files as Explorer of Windows NT 4.0 shows them, for a case that turns on size and date. */
@customElement('sms-file-cards')
@localized()
export class SmsFileCards extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        max-width: 46rem;
        border: 2px solid #808080;
        background: #c0c0c0;
        color: #000;
        color-scheme: light;
        font-family: Arial, 'Liberation Sans', Helvetica, sans-serif;
      }

      h3 {
        margin: 0;
        padding: 0.45rem 0.8rem;
        background: #000080;
        color: #fff;
        font-size: 1rem;
        overflow-wrap: anywhere;
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
        gap: 0.8rem;
        margin: 0;
        padding: 0.8rem;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 1.1rem;
        align-items: center;
        padding: 1.2rem;
        border: 1px solid #808080;
        background: #fff;
      }

      svg {
        width: 4rem;
        fill: #fff;
        stroke: #000;
        stroke-width: 1.5;
      }

      svg circle {
        fill: #c0c0c0;
      }

      strong {
        font-size: 1.1rem;
      }

      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.2rem 0.8rem;
        margin: 0.5rem 0 0;
        font-size: 1.15rem;
      }

      dt {
        color: #3c3c3c;
        font-size: 1rem;
      }

      dd {
        margin: 0;
        font-weight: 700;
      }
    `,
  ];

  @property({attribute: false}) stage: FilesStage | undefined;

  override render(): TemplateResult | typeof nothing {
    if (!this.stage) return nothing;
    const {place, files} = this.stage;
    return html`
      <h3>${place}</h3>
      <ul>
        ${files.map(
          ({name, size, modified}) => html`
            <li>
              <svg viewBox="0 0 32 32" aria-hidden="true">
                <path d="M6,2 h14 l6,6 v22 h-20 z M20,2 v6 h6"></path>
                <circle cx="13" cy="18" r="4.5"></circle>
                <circle cx="19" cy="22" r="3.5"></circle>
              </svg>
              <div>
                <strong>${name}</strong>
                <dl>
                  <dt>${msg('Size')}</dt>
                  <dd>${size}</dd>
                  <dt>${msg('Modified')}</dt>
                  <dd>${modified}</dd>
                </dl>
              </div>
            </li>
          `,
        )}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-file-cards': SmsFileCards;
  }
}
