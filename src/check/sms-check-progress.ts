import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {CheckState} from '../controllers/check-controller.js';
import {durationWords, numberWords, situationsWords} from './model/bounds-words.js';
import sharedStyles from '../ui/shared.styles.js';
import styles from './sms-check-progress.styles.js';

/** The learner asks for the check to be begun, or to be ended. */
export class CheckRunEvent extends Event {
  readonly run: boolean;

  constructor(run: boolean) {
    super('sms-check-run', {bubbles: true, composed: true});
    this.run = run;
  }
}

/**
 * How far a check is, as long as there is no answer: how long it would take, and a way to begin and to end it.
 *
 * @fires {CheckRunEvent} sms-check-run - The learner begins the check, or ends it.
 */
@localized()
@customElement('sms-check-progress')
export class SmsCheckProgress extends LitElement {
  static override styles = [sharedStyles, styles];

  /** How far it is. */
  @property({attribute: false}) state: CheckState = {phase: 'none'};

  #hadFocus = false;

  protected override willUpdate(): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  /** A button that goes while it has the focus leaves it to the one that comes. */
  protected override updated(): void {
    if (!this.#hadFocus || this.shadowRoot?.activeElement) return;
    this.shadowRoot?.querySelector('button')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const {state} = this;
    switch (state.phase) {
      case 'waiting':
        return this.#renderEstimate(state.estimate);
      case 'running':
        return this.#renderRunning(state.done, state.of);
      case 'cancelled':
        return html`
          <p>
            ${msg(
              str`Stopped: ${numberWords(state.done)} of ${numberWords(state.of)} runs in each world are done, so there is no answer yet.`,
            )}
          </p>
          ${this.#renderStart(msg('Begin again'))}
        `;
      case 'failed':
        return html`
          <p role="alert">${msg('The check came to grief. Everything else goes on working.')}</p>
          ${this.#renderStart(msg('Try again'))}
        `;
      default:
        return nothing;
    }
  }

  #renderEstimate({situations, runs, milliseconds}: EstimateOf): TemplateResult {
    return html`
      <p>
        <strong>${msg(str`That takes about ${durationWords(milliseconds)}.`)}</strong>
        ${msg(
          str`Within these bounds there are ${situationsWords(situations)}; ${numberWords(runs)} of them stand for all, and each is run in three worlds. You can go on meanwhile, and stop it at any time.`,
        )}
      </p>
      ${this.#renderStart(msg('Begin the check'))}
    `;
  }

  #renderRunning(done: number, of: number): TemplateResult {
    return html`
      <label>
        <span>${msg(str`Running ${numberWords(of)} situations in each world …`)}</span>
        <progress max=${of} value=${done}></progress>
      </label>
      <button type="button" @click=${() => this.#ask(false)}>${msg('Stop')}</button>
    `;
  }

  #renderStart(label: string): TemplateResult {
    return html`
      <button type="button" class="start" @click=${() => this.#ask(true)}>${label}</button>
    `;
  }

  #ask(run: boolean): void {
    const event = new CheckRunEvent(run);
    this.dispatchEvent(event);
  }
}

type EstimateOf = Extract<CheckState, {phase: 'waiting'}>['estimate'];

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-progress': SmsCheckProgress;
  }
  interface HTMLElementEventMap {
    'sms-check-run': CheckRunEvent;
  }
}
