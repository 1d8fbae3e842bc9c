import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {CheckController} from '../../controllers/check-controller.js';
import {defaultQuestion, firstFailing} from '../../simulation/check/answers.js';
import {numberWords} from '../../simulation/check/bounds-words.js';
import type {CheckQuestion, CheckResult} from '../../simulation/check/check-result.js';
import {isOwn} from '../../simulation/check/claim.js';
import {claimQuestion, claimSentence} from '../../simulation/check/claim-words.js';
import type {Example} from '../../simulation/check/explore.js';
import {verdictSentence} from '../../simulation/check/verdict-words.js';
import {PlaceChangeEvent} from '../place-event.js';
import sharedStyles from '../shared.styles.js';
import type {BoundsChangeEvent, ClaimChangeEvent} from './check-events.js';
import './sms-check-bounds.js';
import './sms-check-claim.js';
import './sms-check-conditions.js';
import './sms-check-example.js';
import './sms-check-parts.js';
import './sms-check-progress.js';
import type {CheckRunEvent} from './sms-check-progress.js';
import './sms-check-table.js';
import './sms-check-worlds.js';
import styles from './sms-check.styles.js';
import {startCheckWorker} from './start-check-worker.js';

/**
 * “Can it happen?”: every situation within bounds, run in every world, and what comes of it.
 *
 * @fires {PlaceChangeEvent} sms-place-change - The learner claims something else, or sets other bounds.
 * @fires {OpenLabEvent} sms-lab-open - The learner wants to see a situation in the Lab.
 */
@localized()
@customElement('sms-check')
export class SmsCheck extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What is checked; the usual where it is left out. */
  @property({attribute: false}) question: CheckQuestion | undefined;

  /** What starts a worker; where it throws, the check runs on the page. */
  @property({attribute: false}) startWorker = startCheckWorker;

  readonly #check = new CheckController(this, () => this.startWorker());
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
    if (!this.#wasWaiting || this.shadowRoot?.activeElement) return;
    this.shadowRoot?.querySelector('h2')?.focus();
  }

  override render(): TemplateResult {
    const {claim, bounds} = this.question ?? defaultQuestion;
    const {state} = this.#check;
    const result = state.phase === 'done' ? state.result : undefined;
    const examples = 'examples' in state ? state.examples : [];
    return html`
      <div class="question" @sms-claim-change=${this.#onClaim} @sms-bounds-change=${this.#onBounds}>
        <sms-check-claim .claim=${claim}></sms-check-claim>
        <sms-check-bounds .bounds=${bounds}></sms-check-bounds>
      </div>
      <div class="page">
        <header>
          <div>
            <h2 tabindex="-1">${claimQuestion(claim)}</h2>
            ${isOwn(claim) ? html`<p class="claim">${claimSentence(claim)}</p>` : nothing}
          </div>
          ${
            result
              ? html`<p class="how">${this.#how(result)}</p>`
              : html`
                  <sms-check-progress
                    .state=${state}
                    @sms-check-run=${this.#onRun}
                  ></sms-check-progress>
                `
          }
        </header>
        <p class="visually-hidden" role="status">${result ? verdictSentence(result) : ''}</p>
        <sms-check-worlds
          .result=${result}
          .found=${examples.map(({world}) => world)}
          ?hidden=${state.phase === 'waiting' || state.phase === 'failed'}
        ></sms-check-worlds>
        ${result ? this.#renderResult(result) : this.#renderEarly(examples[0])}
      </div>
    `;
  }

  #renderEarly(example: Example | undefined): TemplateResult | typeof nothing {
    if (!example) return nothing;
    return html`
      <sms-check-example
        early
        .situation=${example.situation}
        world=${example.world}
      ></sms-check-example>
    `;
  }

  #renderResult(result: CheckResult): TemplateResult {
    const world = firstFailing(result);
    const shortest = world && result.worlds[world].shortest;
    return html`
      ${isOwn(result.claim) ? html`<sms-check-parts .result=${result}></sms-check-parts>` : nothing}
      <div class="pair ${shortest ? '' : 'single'}">
        <sms-check-conditions .result=${result}></sms-check-conditions>
        ${
          world && shortest
            ? html` <sms-check-example .situation=${shortest} world=${world}></sms-check-example> `
            : nothing
        }
      </div>
      <sms-check-table .result=${result}></sms-check-table>
    `;
  }

  /** What was done to find it out. */
  #how({situations, runs, effort}: CheckResult): TemplateResult {
    return html`
      <strong>${msg('Within these bounds, that is all there is.')}</strong>
      ${msg(
        str`The statecharts of the Lab ran ${numberWords(runs)} situations in each world, in ${numberWords(effort.steps)} steps. They stand for all ${numberWords(situations)}: the order of servers, and attempts in which nobody looks for a server, make no difference.`,
      )}
    `;
  }

  #onClaim({claim}: ClaimChangeEvent): void {
    this.#become({claim, bounds: (this.question ?? defaultQuestion).bounds});
  }

  #onBounds({bounds}: BoundsChangeEvent): void {
    this.#become({bounds, claim: (this.question ?? defaultQuestion).claim});
  }

  #become(question: CheckQuestion): void {
    this.question = question;
    const event = new PlaceChangeEvent({screen: 'check', question});
    this.dispatchEvent(event);
  }

  #onRun({run}: CheckRunEvent): void {
    if (run) this.#check.start();
    else this.#check.cancel();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check': SmsCheck;
  }
}
