import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {FactId} from '../../lessons/facts.js';
import sharedStyles from '../ui/shared.styles.js';
import './sms-fact.js';

/** What a step rests on: its facts, one click away. */
@localized()
@customElement('sms-facts')
export class SmsFacts extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      summary {
        min-height: 1.75rem;
        padding-block: 0.2rem;
        color: var(--sms-color-muted);
        font-size: 0.9rem;
        cursor: pointer;
      }

      ul {
        display: grid;
        gap: 0.5rem;
        margin: 0.4rem 0 0;
        padding: 0;
        list-style: none;
      }
    `,
  ];

  /** The ids of the facts. */
  @property({attribute: false}) ids: readonly FactId[] = [];

  override render(): TemplateResult | typeof nothing {
    if (this.ids.length === 0) return nothing;
    return html`
      <details>
        <summary>${msg('What this rests on')}</summary>
        <ul>
          ${this.ids.map((id) => html`<li><sms-fact .fact=${id}></sms-fact></li>`)}
        </ul>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-facts': SmsFacts;
  }
}
