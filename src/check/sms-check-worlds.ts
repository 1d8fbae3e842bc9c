import {localized, msg} from '@lit/localize';
import {LitElement, css, html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {shareOfSituations} from './model/count-words.js';
import {mapOf, mostDots} from './model/result-tables.js';
import type {CheckResult} from './model/check-run.js';
import {yardstick} from './model/claim-evaluation.js';
import {worldNameOf} from '../words/world-names.js';
import {worlds, type World} from '../run/world.js';
import sharedStyles from '../ui/shared.styles.js';
import './sms-check-map.js';

/** The answer in each world: yes or no, in how many situations, and a map of all of them. */
@customElement('sms-check-worlds')
@localized()
export class SmsCheckWorlds extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      .worlds {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
        gap: 0.9rem;
      }

      section {
        display: grid;
        grid-template-rows: auto auto 1fr;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.6rem;
        padding: 1rem 1.1rem 0.9rem;
        border: 1px solid var(--sms-color-line);
        border-block-start: 5px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
      }

      section.fails {
        border-block-start-color: var(--sms-color-stale);
      }

      section.holds {
        border-block-start-color: var(--sms-color-current);
      }

      h3 {
        margin: 0;
        font-size: 1rem;
      }

      .answer {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 0.7rem;
        align-items: baseline;
        margin: 0;
        overflow-wrap: anywhere;
        font-variant-numeric: tabular-nums;
      }

      .answer strong {
        display: inline-flex;
        gap: 0.45rem;
        align-items: center;
        font-size: 2.6rem;
        line-height: 1;
        letter-spacing: -0.02em;
      }

      .answer svg {
        width: 0.62em;
        height: 0.62em;
      }

      .fails strong {
        color: var(--sms-color-stale);
      }

      .holds strong {
        color: var(--sms-color-current);
      }

      .pending strong {
        color: var(--sms-color-muted);
      }

      .note {
        align-self: end;
        margin: 0;
        color: var(--sms-color-muted);
        font-size: 0.82rem;
        line-height: 1.4;
      }

      @media (max-height: 30rem) {
        section {
          padding: 0.6rem 0.8rem;
        }

        .answer strong {
          font-size: 1.7rem;
        }
      }
    `,
  ];

  /** What was found; undefined as long as it is not known. */
  @property({attribute: false}) result: CheckResult | undefined;

  override render(): TemplateResult {
    return html`<div class="worlds">${worlds.map((world) => this.#renderWorld(world))}</div>`;
  }

  #renderWorld(world: World): TemplateResult {
    const {result} = this;
    const answer = result?.worlds[world];
    const look = !answer ? 'pending' : answer.failing > 0n ? 'fails' : 'holds';
    return html`
      <section class=${look} aria-labelledby=${world}>
        <h3 id=${world}>${worldNameOf(world)}</h3>
        <p class="answer">
          ${this.#renderVerdict(look)}
          <span
            >${result && answer ? shareOfSituations(answer.failing, result.situations) : ''}</span
          >
        </p>
        ${
          result
            ? html`
                <sms-check-map .result=${result} world=${world}></sms-check-map>
                <p class="note">${this.#note(result, world)}</p>
              `
            : ''
        }
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

  #note(result: CheckResult, world: World): string {
    if (result.claim === 'worlds-end-alike' && world === yardstick) {
      return msg('The other two worlds are compared with this one.');
    }
    return isSingle(result)
      ? msg('One dot per situation. A filled dot means that it happens.')
      : msg('The filled dots in each field show the share of situations in which it happens.');
  }
}

/** Whether each block of the map has a dot for each of its situations. */
function isSingle(result: CheckResult): boolean {
  const blocks = mapOf(result, 'absent').rows.flatMap((row) => row.blocks);
  return blocks.every(({situations}) => situations <= mostDots);
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
