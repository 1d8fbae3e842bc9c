import {localized, msg} from '@lit/localize';
import {css, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {printed} from '../words/printed-labels.js';
import type {SmsApplication} from '../../machines/hotfix/hotfix-context.js';
import type {Practice} from './model/practice.js';
import period from './period.styles.js';
import {PracticeElement} from './practice-element.js';
import './sms-list-view.js';
import {ticketJobsStyles} from './sms-ticket-jobs.js';

/** The threads of SMS Executive, as the Resource Kit lists them. Fact: `despooler-is-a-thread`. */
const threads = [
  'Maintenance Manager',
  'Inventory Processor',
  'Site Reporter',
  'Scheduler',
  'Despooler',
  'Inventory Data Loader',
  'LAN Sender',
  'Applications Manager',
  'Alerter',
] as const;

/** What an SMS application shows. What counts in the practice is that it is open. */
@customElement('sms-application-window')
@localized()
export class SmsApplicationWindow extends PracticeElement {
  static override styles = [
    period,
    ticketJobsStyles,
    css`
      :host {
        display: grid;
        gap: 0.4em;
        padding: 0.6em;
      }

      p {
        margin: 0;
      }
    `,
  ];

  /** Which application it is. */
  @property() application: SmsApplication = 'sms-administrator';

  protected override draw(practice: Practice): TemplateResult {
    return html`
      ${this.#renderContents(practice)}
      <p class="remark">
        ${msg('Illustrative. This application runs from the folder of Smsinst.dll.')}
      </p>
    `;
  }

  #renderContents(practice: Practice): TemplateResult {
    const {view} = practice;
    switch (this.application) {
      case 'sms-administrator':
        if (view.site) return html`<sms-ticket-jobs .practice=${practice}></sms-ticket-jobs>`;
        return html`
          <sms-list-view
            .label=${printed('Jobs')}
            .columns=${[printed('Job'), printed('Status'), printed('Package')]}
            widths="1fr 1fr 1fr"
            .rows=${[
              {id: 'a', cells: ['DEN0000A', printed('Retrying'), 'DEN00004']},
              {id: 'b', cells: ['DEN00009', printed('Complete'), 'DEN00003']},
              {id: 'c', cells: ['DEN00008', printed('Complete'), 'DEN00001']},
            ]}
          ></sms-list-view>
        `;
      case 'sms-database-manager':
        return html`
          <sms-list-view
            .label=${printed('Site database')}
            .columns=${[printed('Site database'), printed('Site')]}
            widths="1fr 1fr"
            .rows=${[{id: 'a', cells: ['SMS', 'DEN']}]}
          ></sms-list-view>
        `;
      case 'sms-service-manager': {
        const status = view.service === 'running' ? printed('Running') : printed('Stopped');
        return html`
          <sms-list-view
            .label=${msg('Components of SMS Executive')}
            .columns=${[printed('Component'), printed('Status')]}
            widths="1fr auto"
            .rows=${threads.map((name) => ({id: name, cells: [name, status]}))}
          ></sms-list-view>
        `;
      }
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-application-window': SmsApplicationWindow;
  }
}
