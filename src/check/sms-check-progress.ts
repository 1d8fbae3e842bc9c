import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {outwardEvent} from '../ui/outward-event.js';
import sharedStyles from '../ui/shared.styles.js';
import type {CheckState} from './check-controller.js';

/** The learner begins the check, or stops it. */
export class CheckRunEvent extends outwardEvent<{run: boolean}>('sms-check-run') {}

/**
 * How far a check is, until there is an answer, and a button that stops it or begins it again.
 *
 * @fires {CheckRunEvent} sms-check-run - The learner begins the check, or stops it.
 */
@customElement('sms-check-progress')
@localized()
export class SmsCheckProgress extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem 1.2rem;
        align-items: center;
        min-height: 2.5rem;
      }

      p,
      label {
        flex: 1 1 16rem;
        max-width: 46rem;
        margin: 0;
        line-height: 1.5;
      }

      label {
        display: grid;
        gap: 0.3rem;
        color: var(--sms-color-muted);
        font-size: 0.9rem;
      }

      progress {
        width: 100%;
        height: 0.7rem;
        accent-color: var(--sms-color-current);
      }
    `,
  ];

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
      case 'running':
        return html`
          <label>
            <span>${msg('The statecharts run …')}</span>
            <progress max=${state.progress.of} value=${state.progress.done}></progress>
          </label>
          ${this.#renderButton(msg('Stop'), false)}
        `;
      case 'stopped':
        return html`
          <p>${msg('You stopped the check, so there is no answer yet.')}</p>
          ${this.#renderButton(msg('Start again'), true)}
        `;
      case 'failed':
        return html`
          <p role="alert">${msg('The check failed. Everything else still works.')}</p>
          ${this.#renderButton(msg('Try again'), true)}
        `;
      default:
        return nothing;
    }
  }

  #renderButton(label: string, run: boolean): TemplateResult {
    return html`<button type="button" @click=${() => this.#ask(run)}>${label}</button>`;
  }

  #ask(run: boolean): void {
    const event = new CheckRunEvent({run});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-progress': SmsCheckProgress;
  }
  interface HTMLElementEventMap {
    'sms-check-run': CheckRunEvent;
  }
}
