import {localized, msg, str} from '@lit/localize';
import {css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {facts, type EvidenceLevel, type FactId} from '../../../lessons/facts.js';
import {evidenceMeaning, evidenceName} from '../../words/fact-text.js';
import {weakestOf} from '../../words/grounds.js';
import {ExplainedElement} from './explained-element.js';
import signStyles from './sign.styles.js';
import './sms-fact.js';

/** The evidence of a text in one word. It opens the claims that the text makes, with their sources. */
@customElement('sms-evidence-mark')
@localized()
export class SmsEvidenceMark extends ExplainedElement {
  static override styles = [
    ...[ExplainedElement.styles].flat(),
    signStyles,
    css`
      .mark {
        display: inline-flex;
        gap: 0.35em;
        align-items: baseline;
        padding-inline: 0.15em;
        border-radius: 0.3em;
        color: var(--sms-color-muted);
        font-size: max(0.82em, 0.66rem);
        font-weight: 500;
        line-height: inherit;
        white-space: nowrap;
      }

      .mark:hover {
        color: var(--sms-color-ink);
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }

      .level {
        text-transform: capitalize;
      }
    `,
  ];

  /** The claims that the text makes. */
  @property({attribute: false}) facts: readonly FactId[] = [];

  /** Claims about what else is shown there, which the text does not make. */
  @property({attribute: false}) besides: readonly FactId[] = [];

  /** Whether there is room for the sign only. */
  @property({type: Boolean}) brief = false;

  /** Whether Tab skips it, as Tab skips its row. */
  @property({type: Boolean, attribute: 'tab-less'}) tabLess = false;

  /** What an open popover shows stays, even when the text around it changes. */
  #shown: {readonly facts: readonly FactId[]; readonly besides: readonly FactId[]} = {
    facts: [],
    besides: [],
  };

  get level(): EvidenceLevel {
    return weakestOf(this.#shown.facts);
  }

  protected get popoverName(): string {
    return msg('Evidence');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.isOpen || this.#shown.facts.length === 0) {
      this.#shown = {facts: this.facts, besides: this.besides};
    }
  }

  protected override renderOpener(): TemplateResult {
    const {level} = this;
    const word = evidenceName(level);
    return html`<button
      type="button"
      class="mark"
      @pointerdown=${this.beforePress}
      @click=${this.press}
      aria-label=${msg(str`Evidence: ${word}`)}
      tabindex=${this.tabLess ? '-1' : '0'}
      title=${this.brief ? word : nothing}
    >
      <span class="sign ${level}" aria-hidden="true"></span>${this.brief ? nothing : word}
    </button>`;
  }

  protected override renderExplanation(): TemplateResult {
    const {level} = this;
    const {facts: claims, besides} = this.#shown;
    const rest = besides.filter((id) => !claims.includes(id));
    const isMixed = claims.some((id) => facts[id].evidence !== level);
    return html`
      <h2>
        <span class="sign ${level}" aria-hidden="true"></span>
        <span class="level">${evidenceName(level)}</span>
      </h2>
      <p>
        ${evidenceMeaning(level)}
        ${isMixed ? msg('The mark shows the weakest evidence of all claims in this text.') : nothing}
      </p>
      <ul>
        ${claims.map((id) => html`<li><sms-fact .fact=${id}></sms-fact></li>`)}
      </ul>
      ${
        rest.length === 0
          ? nothing
          : html`
              <details>
                <summary>${msg('Other claims shown here')}</summary>
                <ul>
                  ${rest.map((id) => html`<li><sms-fact .fact=${id}></sms-fact></li>`)}
                </ul>
              </details>
            `
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-evidence-mark': SmsEvidenceMark;
  }
}
