import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {facts, type Fact, type FactId} from '../../../lessons/facts.js';
import {factSays, factSource, evidenceName} from '../../words/fact-text.js';
import sharedStyles from '../../ui/shared.styles.js';

/** One claim about SMS: what it says, its level of evidence, and its source. */
@customElement('sms-fact')
@localized()
export class SmsFact extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 0.15rem;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        font-size: 0.9rem;
        line-height: 1.4;
      }

      p {
        margin: 0;
        overflow-wrap: anywhere;
      }

      .evidence {
        display: inline-block;
        margin-inline-end: 0.35rem;
        padding: 0 0.45rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: 1rem;
        font-weight: 650;
        font-size: 0.75rem;
      }

      .documented {
        border-color: var(--sms-color-current);
        color: var(--sms-color-current);
      }

      .inferred {
        border-style: dashed;
        border-color: var(--sms-color-instruction);
        color: var(--sms-color-instruction);
      }

      .assumed {
        border-style: dotted;
        border-width: 2px;
        border-color: var(--sms-color-stale);
        color: var(--sms-color-stale);
      }

      .source {
        color: var(--sms-color-muted);
        font-size: 0.85rem;
      }
    `,
  ];

  @property() fact: FactId | '' = '';

  override render(): TemplateResult | typeof nothing {
    if (this.fact === '') return nothing;
    const {evidence}: Fact = facts[this.fact];
    return html`
      <p>${factSays(this.fact)}</p>
      <p class="source">
        <span class="evidence ${evidence}">${evidenceName(evidence)}</span>
        <span class="visually-hidden">${msg('Source:')}</span> ${factSource(this.fact)}
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-fact': SmsFact;
  }
}
