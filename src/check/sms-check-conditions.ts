import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {situationsWords} from '../../simulation/check/bounds-words.js';
import {worldsByConditions} from '../../simulation/check/answers.js';
import type {CheckResult} from '../../simulation/check/check-result.js';
import {failureWords} from '../../simulation/check/claim-words.js';
import {literalWords} from '../../simulation/check/condition-words.js';
import type {Conditions, Exactly} from '../../simulation/check/conditions.js';
import type {Literal} from '../../simulation/check/terms.js';
import {getLocale} from '../../simulation/locale.js';
import {worldNameOf} from '../../simulation/world-names.js';
import type {World} from '../../simulation/world.js';
import sharedStyles from '../shared.styles.js';
import styles from './sms-check-conditions.styles.js';

/** When exactly the claim fails: what has to be so, in the terms of a scenario. */
@localized()
@customElement('sms-check-conditions')
export class SmsCheckConditions extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What was found. */
  @property({attribute: false}) result: CheckResult | undefined;

  override render(): TemplateResult | typeof nothing {
    const {result} = this;
    if (!result) return nothing;
    return html`
      ${worldsByConditions(result).map(({worlds, conditions}) =>
        this.#renderGroup(result, worlds, conditions),
      )}
    `;
  }

  #renderGroup(
    result: CheckResult,
    worlds: readonly World[],
    conditions: Conditions,
  ): TemplateResult {
    return html`
      <section class=${conditions.fails}>
        <p class="where">${worlds.map(worldNameOf).join(' · ')}</p>
        ${this.#renderConditions(result, conditions)}
      </section>
    `;
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
            ${msg(str`${happens} in some situations, which these terms do not tell exactly.`)}
          </p>
        `;
      case 'when':
        return html`
          <p class="whole">${msg(str`${happens} exactly when`)}</p>
          ${this.#renderExactly(conditions)}
          <p class="checked">
            ${msg(
              str`Checked in each of ${situationsWords(result.situations)}: it happens wherever this holds, and nowhere else.`,
            )}
          </p>
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
                    ? msg('at least one of these is so:')
                    : msg('and at least one of these is so:')
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
  return listed(literals.map(literalWords));
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat(getLocale()).format(words);
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-conditions': SmsCheckConditions;
  }
}
