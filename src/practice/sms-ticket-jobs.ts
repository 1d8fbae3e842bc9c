import {localized, msg, str} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';

import {printed} from '../words/printed-labels.js';
import {ActAskEvent} from './desktop-events.js';
import type {Practice} from './model/practice.js';
import {asksWords} from './model/practice-format.js';
import {ticketPackage, type JobAct, type TicketJob} from './model/ticket.js';
import {PracticeElement} from './practice-element.js';

/** For the element in which they stand. */
export const ticketJobsStyles = css`
  sms-ticket-jobs,
  sms-ticket-jobs fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  sms-ticket-jobs table {
    width: 100%;
    border-collapse: collapse;
  }

  sms-ticket-jobs :is(th, td) {
    padding-block: 0.2em;
    padding-inline: 0 0.5em;
    text-align: start;
    vertical-align: top;
  }

  sms-ticket-jobs :is(th, .asks) {
    border-block-end: 1px solid #808080;
  }

  sms-ticket-jobs fieldset {
    min-width: 0;
    margin: 0;
    padding: 0.5em 0.6em;
    border: 1px solid #808080;
  }

  sms-ticket-jobs label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em;
    align-items: center;
    min-height: 1.6em;
  }

  sms-ticket-jobs button {
    justify-self: start;
  }

  sms-ticket-jobs p:empty {
    display: none;
  }
`;

/**
 * The jobs of the ticket’s site, and a new one.
 *
 * @fires {ActAskEvent} sms-act-ask - The learner creates a job.
 */
@customElement('sms-ticket-jobs')
@localized()
export class SmsTicketJobs extends PracticeElement {
  /** It looks as what it stands in: a window of the desktop, or the page. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  @state() private refreshExisting = false;
  @state() private putOnSpecified = true;

  protected override draw(practice: Practice): TemplateResult {
    const {jobs} = practice.view.site ?? {jobs: []};
    const act: JobAct = {
      type: 'job.created',
      refreshExisting: this.refreshExisting,
      putOnSpecified: this.putOnSpecified,
    };
    const isOff = !practice.can(act) || (!act.refreshExisting && !act.putOnSpecified);
    const last = jobs.at(-1);
    return html`
      <table aria-label=${printed('Jobs')}>
        <thead>
          <tr>
            <th scope="col">${printed('Job')}</th>
            <th scope="col">${printed('Status')}</th>
            <th scope="col">${printed('Package')}</th>
          </tr>
        </thead>
        <tbody>
          ${jobs.map((job) => renderJob(job))}
        </tbody>
      </table>
      <fieldset>
        <legend>${msg('New job')}</legend>
        <p>${msg('Run Command On Workstation, Even If Previously Sent')}</p>
        ${this.#renderTick('Refresh Existing Distribution Servers', 'refreshExisting')}
        ${this.#renderTick('Put on Specified Distribution Servers', 'putOnSpecified')}
        <button type="button" aria-disabled=${isOff} @click=${() => isOff || this.#create(act)}>
          ${msg('Create the job')}
        </button>
      </fieldset>
      <p aria-live="polite" aria-atomic="true">
        ${
          last?.status === 'Pending'
            ? msg('The new job is Pending, because the service is stopped.')
            : nothing
        }
      </p>
    `;
  }

  #renderTick(name: string, field: 'refreshExisting' | 'putOnSpecified'): TemplateResult {
    return html`
      <label>
        <input
          type="checkbox"
          .checked=${this[field]}
          @change=${(change: Event) => (this[field] = (change.target as HTMLInputElement).checked)}
        />
        ${name}
      </label>
    `;
  }

  #create(act: JobAct): void {
    const event = new ActAskEvent({act});
    this.dispatchEvent(event);
  }
}

/** Statuses and requests are named as SMS names them. */
function renderJob({id, status, scenario}: TicketJob): TemplateResult {
  return html`
    <tr>
      <td>${id}</td>
      <td>${status}</td>
      <td>${ticketPackage}</td>
    </tr>
    <tr>
      <td class="asks" colspan="3">${msg(str`Asks for: ${asksWords(scenario.job)}`)}</td>
    </tr>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-ticket-jobs': SmsTicketJobs;
  }
}
