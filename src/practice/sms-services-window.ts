import {localized} from '@lit/localize';
import {css, html, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';

import {printed} from '../words/printed-labels.js';
import {ActAskEvent, NoticeAskEvent, type RowChooseEvent} from './desktop-events.js';
import {executiveService, serviceLeftAlone, serviceRows} from './model/hotfix-view.js';
import type {Practice, PracticeAct} from './model/practice.js';
import period from './period.styles.js';
import {PracticeElement} from './practice-element.js';
import './sms-list-view.js';

const stop: PracticeAct = {type: 'stop.requested'};
const start: PracticeAct = {type: 'start.requested'};

/**
 * The Windows NT services, and how to stop and start them.
 *
 * @fires {ActAskEvent} sms-act-ask - The learner stops or starts the SMS Executive.
 * @fires {NoticeAskEvent} sms-notice-ask - The learner tries that with another service.
 */
@customElement('sms-services-window')
@localized()
export class SmsServicesWindow extends PracticeElement {
  static override styles = [
    period,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.6em;
        padding: 0.6em;
      }

      .buttons {
        display: grid;
        gap: 0.4em;
        align-content: start;
      }
    `,
  ];

  @state() private chosen = executiveService;

  protected override draw(practice: Practice): TemplateResult {
    const rows = serviceRows(practice.view);
    return html`
      <sms-list-view
        .label=${printed('Services')}
        .columns=${[printed('Service'), printed('Status'), printed('Startup')]}
        widths="minmax(0, 1fr) auto auto"
        .chosen=${this.chosen}
        .rows=${rows.map(({name, isStarted}) => ({
          id: name,
          cells: [name, isStarted ? printed('Started') : '', printed('Automatic')],
        }))}
        @sms-row-choose=${({id}: RowChooseEvent) => (this.chosen = id)}
      ></sms-list-view>
      <div class="buttons">
        ${this.#renderButton(printed('Start'), start, practice)}
        ${this.#renderButton(printed('Stop'), stop, practice)}
      </div>
    `;
  }

  #renderButton(label: string, act: PracticeAct, practice: Practice): TemplateResult {
    const isOff = this.#isOff(act, practice);
    return html`
      <button type="button" aria-disabled=${isOff} @click=${() => isOff || this.#ask(act)}>
        ${label}
      </button>
    `;
  }

  /** Of the other services, all of which are started, this server only knows that they run. */
  #isOff(act: PracticeAct, practice: Practice): boolean {
    return this.chosen === executiveService ? !practice.can(act) : act === start;
  }

  #ask(act: PracticeAct): void {
    const event =
      this.chosen === executiveService
        ? new ActAskEvent({act})
        : new NoticeAskEvent({
            notice: {
              title: printed('Services'),
              text: serviceLeftAlone(this.chosen),
              isError: false,
            },
          });
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-services-window': SmsServicesWindow;
  }
}
