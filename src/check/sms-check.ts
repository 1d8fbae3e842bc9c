import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {PlaceChangeEvent} from '../ui/navigation-events.js';
import sharedStyles from '../ui/shared.styles.js';
import {isOwn} from '../links/check-claim.js';
import {defaultQuestion, type CheckQuestion} from '../links/check-question.js';
import {mostServers} from '../run/scenario-limits.js';
import {worldNameOf} from '../words/world-names.js';
import {worlds} from '../run/world.js';
import {CheckController} from './check-controller.js';
import {check, type CheckResult} from './model/check-run.js';
import {claimQuestion, claimSentence} from './model/claim-words.js';
import {numberWords, partSentences, situationsWords, verdictSentence} from './model/count-words.js';
import {firstFailing} from './model/result-tables.js';
import type {BoundsChangeEvent} from './sms-check-bounds.js';
import './sms-check-bounds.js';
import type {ClaimChangeEvent} from './sms-check-claim.js';
import './sms-check-claim.js';
import './sms-check-conditions.js';
import './sms-check-example.js';
import './sms-check-progress.js';
import type {CheckRunEvent} from './sms-check-progress.js';
import './sms-check-table.js';
import './sms-check-worlds.js';

/**
 * “Can it happen?”: whether a claim can fail in any situation within bounds, in each world.
 *
 * @fires {PlaceChangeEvent} sms-place-change - The learner claims something else, or sets other bounds.
 * @fires {OpenLabEvent} sms-lab-open - The learner wants to see a situation in the Lab.
 */
@customElement('sms-check')
@localized()
export class SmsCheck extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      .question {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.5rem;
        padding: 0.65rem var(--sms-gutter) 0.75rem;
        border-block-end: 1px solid var(--sms-color-line);
      }

      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.1rem;
        max-width: 88rem;
        margin-inline: auto;
        padding: 1.6rem var(--sms-gutter) 3rem;
      }

      h2 {
        margin: 0;
        font-size: clamp(1.45rem, 1rem + 2.2vw, 2.3rem);
        line-height: 1.12;
        letter-spacing: -0.015em;
        text-wrap: balance;
      }

      .claim {
        max-width: 46rem;
        margin: 0.5rem 0 0;
        color: var(--sms-color-muted);
        font-size: 1.05rem;
        line-height: 1.45;
      }

      /* Where the worlds do not fit beside each other, the whole answer comes first. */
      .verdict {
        max-width: 46rem;
        margin: 0;
        line-height: 1.45;
      }

      @media (min-width: 66rem) {
        .verdict {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }

      [hidden] {
        display: none;
      }

      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr));
        gap: 1.1rem;
        align-items: start;
      }

      section {
        padding: 1rem 1.2rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
      }

      h3 {
        margin: 0 0 0.5rem;
        font-size: 1.15rem;
      }

      section p {
        max-width: 62rem;
        margin: 0.4rem 0 0;
        color: var(--sms-color-muted);
        line-height: 1.5;
      }

      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
        gap: 0.8rem 1.6rem;
        margin: 0;
        line-height: 1.45;
      }

      dt {
        color: var(--sms-color-muted);
        font-size: 0.85rem;
        font-weight: 600;
      }

      dd {
        margin: 0 0 0.35rem;
      }

      @media (max-height: 30rem) {
        .page {
          gap: 0.7rem;
          padding-block-start: 0.7rem;
        }
      }
    `,
  ];

  /** What is checked; the default question if it is left out. */
  @property({attribute: false}) question: CheckQuestion | undefined;

  /** What runs the check. A test may give another. */
  @property({attribute: false}) run: typeof check = check;

  readonly #check = new CheckController(this, (question) => this.run(question));
  #asked: CheckQuestion | undefined;
  #wasWaiting = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#wasWaiting = this.shadowRoot?.activeElement?.localName === 'sms-check-progress';
    const question = this.question ?? defaultQuestion;
    if (!changed.has('question') && this.#asked) return;
    if (JSON.stringify(question) === JSON.stringify(this.#asked)) return;
    this.#asked = question;
    this.#check.ask(question);
  }

  /** Whoever was waiting at the progress is at the answer when it comes. */
  protected override updated(): void {
    // What is hidden keeps the focus in Firefox.
    if (!this.#wasWaiting || this.#check.state.phase !== 'done') return;
    this.shadowRoot?.querySelector('h2')?.focus();
  }

  override render(): TemplateResult {
    const {claim, bounds} = this.question ?? defaultQuestion;
    const {state} = this.#check;
    const result = state.phase === 'done' && !state.result.exception ? state.result : undefined;
    return html`
      <div class="question" @sms-claim-change=${this.#onClaim} @sms-bounds-change=${this.#onBounds}>
        <sms-check-claim .claim=${claim}></sms-check-claim>
        <sms-check-bounds .bounds=${bounds}></sms-check-bounds>
      </div>
      <div class="page">
        <header role="presentation">
          <h2 tabindex="-1">${claimQuestion(claim)}</h2>
          ${isOwn(claim) ? html`<p class="claim">${claimSentence(claim)}</p>` : nothing}
          <sms-check-progress
            .state=${state}
            ?hidden=${state.phase === 'done'}
            @sms-check-run=${this.#onRun}
          ></sms-check-progress>
        </header>
        <p class="verdict" aria-live="polite" aria-atomic="true">
          ${result ? verdictSentence(result) : ''}
        </p>
        ${
          state.phase === 'done' && state.result.exception
            ? html`
                <p role="alert">
                  ${msg('This check needs servers that do not affect each other. In these statecharts one server affects another, so there is no answer.')}
                </p>
              `
            : nothing
        }
        <sms-check-worlds .result=${result} ?hidden=${state.phase === 'failed'}></sms-check-worlds>
        ${result ? this.#renderResult(result) : nothing}
      </div>
    `;
  }

  #renderResult(result: CheckResult): TemplateResult {
    const world = firstFailing(result);
    const shortest = world && result.worlds[world].shortest;
    return html`
      ${isOwn(result.claim) ? this.#renderParts(result) : nothing}
      <div class="pair">
        <sms-check-conditions .result=${result}></sms-check-conditions>
        ${
          world && shortest
            ? html`<sms-check-example .situation=${shortest} world=${world}></sms-check-example>`
            : nothing
        }
      </div>
      <sms-check-table .result=${result}></sms-check-table>
      ${this.#renderHow(result)}
    `;
  }

  /** Result of each part of a learner's own claim. */
  #renderParts(result: CheckResult): TemplateResult {
    return html`
      <section aria-labelledby="parts">
        <h3 id="parts">${msg('Result of each part')}</h3>
        <dl>
          ${worlds.map(
            (world) => html`
              <div>
                <dt>${worldNameOf(world)}</dt>
                ${partSentences(result, world).map((sentence) => html`<dd>${sentence}</dd>`)}
              </div>
            `,
          )}
        </dl>
      </section>
    `;
  }

  /** What makes the answer complete. */
  #renderHow({situations, recordings}: CheckResult): TemplateResult {
    return html`
      <section aria-labelledby="how">
        <h3 id="how">${msg('How the check knows')}</h3>
        <p>
          ${msg(str`The check ran the statecharts of the Lab for ${numberWords(recordings)} sites from start to end, most of them with one server of each kind. From these runs it calculates ${situationsWords(situations)}, with no exceptions.`)}
        </p>
        <p>
          ${msg(str`The result is exact for two reasons. What happens to a server depends on its own settings, the job, the failures and the hotfix, but never on another server. And a job ends when its slowest server is done. So the result holds for 1 to ${numberWords(mostServers)} servers. The check confirms this by running some servers alone and in another order. Our tests compare thousands of random sites with their own recordings.`)}
        </p>
      </section>
    `;
  }

  #onClaim({claim}: ClaimChangeEvent): void {
    this.#become({claim});
  }

  #onBounds({bounds}: BoundsChangeEvent): void {
    this.#become({bounds});
  }

  #become(change: Partial<CheckQuestion>): void {
    const question = {...(this.question ?? defaultQuestion), ...change};
    this.question = question;
    const event = new PlaceChangeEvent({screen: 'check', question});
    this.dispatchEvent(event);
  }

  #onRun({run}: CheckRunEvent): void {
    if (run) this.#check.start();
    else this.#check.stop();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check': SmsCheck;
  }
}
