import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Experiments, Finding} from '../../lessons/lesson.js';
import sharedStyles from '../ui/shared.styles.js';

/** The findings of a step: those that were made, and where to look for the others. */
@localized()
@customElement('sms-findings')
export class SmsFindings extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      p {
        margin: 0 0 0.6rem;
        font-weight: 650;
        line-height: 1.4;
      }

      ol {
        display: grid;
        gap: 0.4rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 1.5rem 1fr;
        gap: 0.5rem;
        padding: 0.5rem 0.7rem;
        border: 1px dashed var(--sms-color-edge);
        border-radius: var(--sms-radius);
        color: var(--sms-color-muted);
        line-height: 1.4;
      }

      li.found {
        border: 1px solid var(--sms-color-current);
        background: var(--sms-color-current-tint);
        color: var(--sms-color-ink);
      }

      li > :first-child {
        color: var(--sms-color-current);
        font-weight: 700;
      }

      .count {
        margin: 0.6rem 0 0;
        font-weight: 500;
      }
    `,
  ];

  /** What is asked. */
  @property({attribute: false}) experiments: Experiments | undefined;

  /** The ids of what was found. */
  @property({attribute: false}) found: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    const {experiments, found} = this;
    if (!experiments) return nothing;
    const {findings, prompt} = experiments;
    return html`
      <p id="prompt">${prompt}</p>
      <ol aria-labelledby="prompt">
        ${findings.map((finding) => this.#renderFinding(finding, found.includes(finding.id)))}
      </ol>
      <p class="count" role="status">${msg(str`${found.length} of ${findings.length} found.`)}</p>
    `;
  }

  #renderFinding({says, hint}: Finding, isFound: boolean): TemplateResult {
    return html`
      <li class=${isFound ? 'found' : ''}>
        <span aria-hidden="true">${isFound ? '✓' : '?'}</span>
        <span>
          <span class="visually-hidden">${isFound ? msg('Found:') : msg('Not found yet:')}</span>
          ${isFound ? says : hint}
        </span>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-findings': SmsFindings;
  }
}
