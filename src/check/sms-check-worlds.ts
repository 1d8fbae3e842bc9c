import {localized, msg, str} from '@lit/localize';
import {LitElement, html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {numberWords, situationsWords} from '../../simulation/check/bounds-words.js';
import {mostDots} from '../../simulation/check/check-map.js';
import type {CheckResult} from '../../simulation/check/check-result.js';
import {yardstick} from '../../simulation/check/judge.js';
import {worldNameOf} from '../../simulation/world-names.js';
import {worlds, type World} from '../../simulation/world.js';
import sharedStyles from '../shared.styles.js';
import './sms-check-map.js';
import styles from './sms-check-worlds.styles.js';

/** The answer in each world: yes or no, in how many situations, and a map of all of them. */
@localized()
@customElement('sms-check-worlds')
export class SmsCheckWorlds extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What was found; undefined as long as it is not known. */
  @property({attribute: false}) result: CheckResult | undefined;

  /** The worlds in which an example has been found already. */
  @property({attribute: false}) found: readonly World[] = [];

  override render(): TemplateResult {
    return html`<div class="worlds">${worlds.map((world) => this.#renderWorld(world))}</div>`;
  }

  #renderWorld(world: World): TemplateResult {
    const {result} = this;
    const failing = result?.worlds[world].failing ?? (this.found.includes(world) ? 1 : 0);
    const look = failing > 0 ? 'fails' : result ? 'holds' : 'pending';
    const early = failing > 0 ? msg('that much is known already') : msg('not so far');
    return html`
      <section class=${look} aria-labelledby=${world}>
        <h3 id=${world}>${worldNameOf(world)}</h3>
        <p class="answer">
          ${this.#renderVerdict(look)}
          <span>${result ? this.#count(result, failing) : early}</span>
        </p>
        ${result ? html`<sms-check-map .result=${result} world=${world}></sms-check-map>` : ''}
        ${result ? html`<p class="note">${this.#note(result, world)}</p>` : ''}
      </section>
    `;
  }

  #renderVerdict(look: 'fails' | 'holds' | 'pending'): TemplateResult {
    switch (look) {
      case 'fails':
        return html`<strong>${diamond} ${msg('Yes')}</strong>`;
      case 'holds':
        return html`<strong>${tick} ${msg('No')}</strong>`;
      case 'pending':
        return html`<strong>…</strong>`;
    }
  }

  #count({situations}: CheckResult, failing: number): string {
    if (failing === 0) return msg(str`in none of ${situationsWords(situations)}`);
    if (failing === situations) return msg(str`in all of ${situationsWords(situations)}`);
    return msg(str`in ${numberWords(failing)} of ${situationsWords(situations)}`);
  }

  #note(result: CheckResult, world: World): string {
    if (result.claim === 'worlds-end-alike' && world === yardstick) {
      return msg('The others are held against this one.');
    }
    const blocks = (result.bounds.mostFailures + 1) * this.#jobs(result);
    return result.situations / blocks <= mostDots
      ? msg('A dot for each situation; filled where it happens.')
      : msg('Each field has as many filled dots as the share in which it happens.');
  }

  #jobs({bounds: {kinds, refresh, put}}: CheckResult): number {
    return kinds.length * refresh.length * put.length;
  }
}

const diamond: SVGTemplateResult = svg`
  <svg viewBox="0 0 20 20" aria-hidden="true"><path fill="currentColor" d="M10 0l10 10-10 10L0 10z"></path></svg>
`;
const tick: SVGTemplateResult = svg`
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="4" d="M1 10l6 7L19 2"></path>
  </svg>
`;

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-worlds': SmsCheckWorlds;
  }
}
