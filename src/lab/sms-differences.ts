import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {differencesNow} from './differences-now.js';
import type {ComparedRun} from '../run/compared-run.js';
import sharedStyles from '../ui/shared.styles.js';

/** What is different between the two worlds at a moment, on demand, in words. */
@localized()
@customElement('sms-differences')
export class SmsDifferences extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding: 0.5rem var(--sms-gutter);
        border-block-start: 1px solid var(--sms-color-line);
        font-size: 0.9rem;
      }

      summary {
        width: fit-content;
        font-weight: 650;
        cursor: pointer;
      }

      ul {
        margin: 0.4rem 0 0;
        padding-inline-start: 1.2rem;
        line-height: 1.5;
      }
    `,
  ];

  /** The run that is looked at. */
  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  override render(): TemplateResult | typeof nothing {
    const {run, moment} = this;
    if (!run) return nothing;
    return html`
      <details>
        <summary>${msg('What is different between the two worlds?')}</summary>
        <ul>
          ${differencesNow(run, moment).map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-differences': SmsDifferences;
  }
}
