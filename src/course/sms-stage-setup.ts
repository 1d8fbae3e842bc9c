import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Offer} from '../../lessons/lesson.js';
import type {Scenario} from '../run/scenario.js';
import '../lab/setup/sms-job-setup.js';
import '../lab/setup/sms-servers-setup.js';
import sharedStyles from '../ui/shared.styles.js';

/** The learner asks for the stage as it was when the step began. */
export class StageResetEvent extends Event {
  constructor() {
    super('sms-stage-reset', {bubbles: true, composed: true});
  }
}

/**
 * The parts of a situation that a step lets the learner change, as sentences with controls in them.
 *
 * @fires {ScenarioChangeEvent} sms-scenario-change - The learner changed something.
 * @fires {StageResetEvent} sms-stage-reset - The learner asks for the beginning.
 */
@localized()
@customElement('sms-stage-setup')
export class SmsStageSetup extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: end;
        padding: 0.5rem 0.8rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
      }

      section {
        display: grid;
        flex: 1 1 20rem;
        gap: 0.35rem;
      }
    `,
  ];

  /** What the step offers. */
  @property({attribute: false}) offers: readonly Offer[] = [];

  /** What is run. */
  @property({attribute: false}) scenario: Scenario | undefined;

  override render(): TemplateResult | typeof nothing {
    const has = (offer: Offer): boolean => this.offers.includes(offer);
    if (!has('job') && !has('failures') && !has('servers')) return nothing;
    return html`
      <div>
        <section aria-label=${msg('The situation')}>
          <sms-job-setup
            .scenario=${this.scenario}
            ?without-job=${!has('job')}
            ?without-failures=${!has('failures')}
          ></sms-job-setup>
          ${
            has('servers')
              ? html`<sms-servers-setup .scenario=${this.scenario} few></sms-servers-setup>`
              : nothing
          }
        </section>
        <button type="button" @click=${this.#reset}>${msg('Put it back')}</button>
      </div>
    `;
  }

  #reset(): void {
    const event = new StageResetEvent();
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-stage-setup': SmsStageSetup;
  }
  interface HTMLElementEventMap {
    'sms-stage-reset': StageResetEvent;
  }
}
