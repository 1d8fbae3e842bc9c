import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {numberWords, situationsWords} from './model/count-words.js';
import {worldsByConditions, type SameConditions} from './model/result-tables.js';
import type {CheckResult} from './model/check-run.js';
import {failureWords} from './model/claim-words.js';
import {literalWords} from './model/claim-words.js';
import type {Conditions, Exactly} from './model/conditions.js';
import type {Literal} from './model/terms.js';
import {andList} from '../words/intl.js';
import {worldNameOf} from '../words/world-names.js';
import {mostServers} from '../run/scenario-limits.js';
import sharedStyles from '../ui/shared.styles.js';

/** When exactly the claim fails: what has to be so, in the terms of a scenario. */
@customElement('sms-check-conditions')
@localized()
export class SmsCheckConditions extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.9rem;
        align-content: start;
      }

      section {
        padding: 1rem 1.2rem;
        border: 1px solid var(--sms-color-line);
        border-inline-start: 5px solid var(--sms-color-stale);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
      }

      section.never {
        border-inline-start-color: var(--sms-color-current);
      }

      p {
        margin: 0;
        line-height: 1.45;
      }

      .where {
        color: var(--sms-color-muted);
        font-size: 0.85rem;
        font-weight: 600;
      }

      .whole {
        font-size: 1.15rem;
        font-weight: 700;
      }

      .and {
        margin-block-start: 0.55rem;
        font-weight: 650;
      }

      ul {
        display: grid;
        gap: 0.35rem;
        margin: 0.5rem 0 0;
        padding: 0;
        list-style: none;
        line-height: 1.4;
      }

      li {
        display: grid;
        grid-template-columns: 1.1rem minmax(0, 1fr);
        gap: 0.55rem;
        align-items: baseline;
        overflow-wrap: anywhere;
      }

      li::before {
        content: '';
        width: 0.75rem;
        height: 0.75rem;
        border: 2px solid var(--sms-color-stale);
      }

      .all li::before {
        background: var(--sms-color-stale);
      }

      .any li::before {
        width: 0.65rem;
        height: 0.65rem;
        transform: rotate(45deg);
      }

      .checked {
        margin-block-start: 0.8rem;
        color: var(--sms-color-muted);
        font-size: 0.82rem;
      }

      @media (forced-colors: active) {
        .all li::before {
          background: CanvasText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  /** What was found. */
  @property({attribute: false}) result: CheckResult | undefined;

  override render(): TemplateResult | typeof nothing {
    const {result} = this;
    if (!result) return nothing;
    return html` ${worldsByConditions(result).map((group) => this.#renderGroup(result, group))} `;
  }

  #renderGroup(
    result: CheckResult,
    {worlds, conditions, isForAnySize}: SameConditions,
  ): TemplateResult {
    return html`
      <section class=${conditions.fails}>
        <p class="where">${worlds.map(worldNameOf).join(' · ')}</p>
        ${this.#renderConditions(result, conditions)}
        <p class="checked">${this.#scopeWords(result, isForAnySize)}</p>
      </section>
    `;
  }

  /** In what these conditions were compared, and how far they hold. */
  #scopeWords({situations, bounds}: CheckResult, isForAnySize: boolean): string {
    const checked = msg(str`Exact in ${situationsWords(situations)}.`);
    if (!isForAnySize || bounds.mostServers === mostServers) return checked;
    const most = numberWords(mostServers);
    return msg(str`${checked} This is also true for up to ${most} servers.`);
  }

  #renderConditions(result: CheckResult, conditions: Conditions): TemplateResult {
    const happens = failureWords(result.claim);
    switch (conditions.fails) {
      case 'never':
        return html`<p class="whole">${msg(str`${happens} in no situation.`)}</p>`;
      case 'always':
        return html`<p class="whole">${msg(str`${happens} in every situation.`)}</p>`;
      case 'untold':
        return html`
          <p class="whole">
            ${msg(str`${happens} in some situations, but these conditions cannot describe exactly which.`)}
          </p>
        `;
      case 'when':
        return html`
          <p class="whole">${msg(str`${happens} exactly when`)}</p>
          ${this.#renderExactly(conditions)}
        `;
    }
  }

  #renderExactly({necessary, alternatives}: Exactly): TemplateResult {
    return html`
      ${this.#renderList(
        'all',
        necessary.map((literal) => literalWords(literal)),
      )}
      ${
        alternatives.length === 0
          ? nothing
          : html`
              <p class="and">
                ${
                  necessary.length === 0
                    ? msg('at least one of these is true:')
                    : msg('and at least one of these is true:')
                }
              </p>
              ${this.#renderList('any', alternatives.map(together))}
            `
      }
    `;
  }

  #renderList(look: 'all' | 'any', sentences: readonly string[]): TemplateResult | typeof nothing {
    if (sentences.length === 0) return nothing;
    return html`<ul class=${look}>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
  }
}

function together(literals: readonly Literal[]): string {
  return andList(literals.map(literalWords));
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-conditions': SmsCheckConditions;
  }
}
