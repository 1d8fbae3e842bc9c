import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {applications, type SmsApplication} from '../../machines/hotfix-context.js';
import sharedStyles from '../ui/shared.styles.js';
import {PracticeController} from './practice-controller.js';
import {noticeOf} from './model/notice.js';
import {outcomeTelling} from './model/outcome-text.js';
import type {Practice, PracticeAct} from './model/practice.js';
import {applicationName} from './model/practice-format.js';
import {PracticeChangeEvent, type ActAskEvent} from './desktop-events.js';
import './sms-command-prompt.js';
import './sms-plain-files.js';
import styles from './sms-plain-server.styles.js';

/**
 * The same server without a desktop: the same acts as buttons and fields in the page's own look.
 *
 * @fires {PracticeChangeEvent} sms-practice-change - Something was done on the server.
 */
@localized()
@customElement('sms-plain-server')
export class SmsPlainServer extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What is done here, and the server that comes of it. */
  @property({attribute: false}) practice: Practice | undefined;

  /** Which part the last act was done in: what came of it is told there. */
  @state() private lastPart = '';

  constructor() {
    super();
    new PracticeController(this, () => this.practice);
    this.addEventListener('sms-act-ask', (event) => this.#onAct(event));
  }

  override render(): TemplateResult | typeof nothing {
    const {practice} = this;
    if (!practice) return nothing;
    return html`
      ${this.#renderPart('service', msg('Service'), this.#renderService(practice))}
      ${this.#renderPart('applications', msg('SMS applications'), this.#renderApplications(practice))}
      ${this.#renderPart(
        'files',
        msg('Files'),
        html`<sms-plain-files .practice=${practice}></sms-plain-files>`,
      )}
      ${this.#renderPart('case', msg('The article’s case'), this.#renderCase(practice))}
      <details>
        <summary>${msg('Command Prompt')}</summary>
        <div class="prompt">
          <sms-command-prompt
            .practice=${practice}
            @sms-prompt-exit=${this.#keep}
          ></sms-command-prompt>
        </div>
      </details>
    `;
  }

  #renderPart(part: string, heading: string, content: TemplateResult): TemplateResult {
    return html`
      <section aria-labelledby=${part} data-part=${part}>
        <h3 id=${part}>${heading}</h3>
        ${content} ${part === this.lastPart ? this.#renderOutcome() : nothing}
      </section>
    `;
  }

  #renderService(practice: Practice): TemplateResult {
    const isRunning = practice.view.service === 'running';
    return html`
      <p class="row">
        <span class="name">SMS_EXECUTIVE</span>
        <span>${isRunning ? msg('Started') : msg('Stopped')}</span>
        <span class="buttons">
          ${this.#renderButton(msg('Start'), {type: 'start.requested'}, practice)}
          ${this.#renderButton(msg('Stop'), {type: 'stop.requested'}, practice)}
        </span>
      </p>
    `;
  }

  #renderApplications(practice: Practice): TemplateResult {
    return html`
      <ul>
        ${applications.map((application) => this.#renderApplication(application, practice))}
      </ul>
    `;
  }

  #renderApplication(application: SmsApplication, practice: Practice): TemplateResult {
    const isOpen = practice.view.openApplications.includes(application);
    const name = applicationName(application);
    const act: PracticeAct = {
      type: isOpen ? 'application.closed' : 'application.opened',
      application,
    };
    return html`
      <li class="row">
        <span class="name">${name}</span>
        <span>${isOpen ? msg('Open') : msg('Closed')}</span>
        <button type="button" @click=${() => this.#do(act, 'applications')}>
          ${isOpen ? msg('Close') : msg('Open')}
          <span class="visually-hidden">${name}</span>
        </button>
      </li>
    `;
  }

  #renderCase(practice: Practice): TemplateResult {
    return html`
      <p>${msg('Runs on this server, with whatever Smsinst.dll the service has loaded.')}</p>
      ${this.#renderButton(msg('Run the article’s case'), {type: 'case.run'}, practice, 'case')}
    `;
  }

  #renderButton(
    label: string,
    act: PracticeAct,
    practice: Practice,
    part = 'service',
  ): TemplateResult {
    const isOff = !practice.can(act);
    return html`
      <button type="button" aria-disabled=${isOff} @click=${() => isOff || this.#do(act, part)}>
        ${label}
      </button>
    `;
  }

  /** Told where the learner looks; a screen reader has it from the log. */
  #renderOutcome(): TemplateResult | typeof nothing {
    const entry = this.practice?.entries.at(-1);
    if (!entry || !this.practice) return nothing;
    const told = {act: entry.act, view: this.practice.view};
    const {kind, title, text} = outcomeTelling(entry.outcome, told);
    const remark = noticeOf(entry.outcome, told)?.remark;
    return html`
      <p class="outcome ${kind}">
        <strong>${title}</strong> ${text}
        ${remark === undefined ? nothing : html`<small>${remark}</small>`}
      </p>
    `;
  }

  #onAct(event: ActAskEvent): void {
    event.stopPropagation();
    this.#do(event.act, event.quiet ? '' : 'files');
  }

  #do(act: PracticeAct, part: string): void {
    const {practice} = this;
    if (!practice?.do(act)) return;
    this.lastPart = part;
    const event = new PracticeChangeEvent(practice);
    this.dispatchEvent(event);
  }

  /** There is no window to close. */
  #keep(event: Event): void {
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-plain-server': SmsPlainServer;
  }
}
