import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Finding} from '../../lessons/lesson.js';
import {PartsController} from '../ui/parts-controller.js';
import sharedStyles from '../ui/shared.styles.js';

/** The learner's findings beside the complete answer, which is worked out when it is first shown. */
@localized()
@customElement('sms-compare')
export class SmsCompare extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 0.9rem;
      }

      p {
        margin: 0;
        line-height: 1.45;
      }

      ul {
        display: grid;
        gap: 0.4rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 1.4rem 1fr;
        line-height: 1.4;
      }

      li > :first-child {
        color: var(--sms-color-current);
        font-weight: 700;
      }
    `,
  ];

  /** What it is for. */
  @property() prompt = '';

  /** What there was to be found. */
  @property({attribute: false}) findings: readonly Finding[] = [];

  /** The ids of what the learner found. */
  @property({attribute: false}) found: readonly string[] = [];

  readonly #answer = new PartsController(this, () => import('../check/index.js'));

  protected override firstUpdated(): void {
    void this.#answer.load();
  }

  override render(): TemplateResult {
    return html`
      <p><strong>${this.prompt}</strong></p>
      ${this.#renderAnswer()}
    `;
  }

  #renderAnswer(): TemplateResult {
    switch (this.#answer.state) {
      case 'ready':
        return html`<sms-check-answer>${this.#renderFound()}</sms-check-answer>`;
      case 'failed':
        return html`
          ${this.#renderFound()}
          <p role="alert">
            ${msg('The complete answer could not be loaded.')}
            <button type="button" @click=${() => void this.#answer.load()}>
              ${msg('Try again')}
            </button>
          </p>
        `;
      default:
        return html`<p role="status">${msg('Loading…')}</p>`;
    }
  }

  #renderFound(): TemplateResult {
    const found = this.findings.filter(({id}) => this.found.includes(id));
    if (found.length === 0) return html`<p>${msg('You have not found any condition yet.')}</p>`;
    return html`
      <ul>
        ${found.map(
          ({says}) => html`<li><span aria-hidden="true">✓</span> <span>${says}</span></li>`,
        )}
        ${
          found.length < this.findings.length
            ? html`<li>
                <span aria-hidden="true">?</span> <span>${msg('More is to be found.')}</span>
              </li>`
            : nothing
        }
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-compare': SmsCompare;
  }
}
