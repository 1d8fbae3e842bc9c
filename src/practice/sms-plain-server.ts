import {localized, msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';

import {
  applications,
  directories,
  handedFiles,
  type HandedFile,
  type SiteDirectory,
  type SmsApplication,
} from '../../machines/hotfix/hotfix-context.js';
import {
  platforms,
  smsinstFile,
  type Platform,
  type SmsinstFile,
} from '../../machines/hotfix/smsinst-files.js';
import sharedStyles from '../ui/shared.styles.js';
import {ReadingController} from '../evidence/index.js';
import {PracticeChangeEvent, type ActAskEvent} from './desktop-events.js';
import {hotfixPath, iniLines} from './model/disk.js';
import {noticeOf} from './model/notice.js';
import {outcomeTelling} from './model/outcome-text.js';
import type {Practice, PracticeAct} from './model/practice.js';
import {
  applicationName,
  directoryName,
  fromLeft,
  sizeOf,
  stampOf,
} from './model/practice-format.js';
import {PracticeElement} from './practice-element.js';
import {ticketPackage, type TicketSite} from './model/ticket.js';
import practiceStyles from './practice.styles.js';
import './sms-command-prompt.js';
import styles from './sms-plain-server.styles.js';
import {ticketJobsStyles} from './sms-ticket-jobs.js';

/** A part of the page, in which the outcome of its last act is shown. */
type Part = 'service' | 'applications' | 'files' | 'case';

/**
 * The same server without a desktop: the same acts as buttons and fields in the page's own look.
 *
 * @fires {PracticeChangeEvent} sms-practice-change - Something was done on the server.
 */
@customElement('sms-plain-server')
@localized()
export class SmsPlainServer extends PracticeElement {
  static override styles = [sharedStyles, practiceStyles, ticketJobsStyles, styles];

  readonly #reading = new ReadingController(this);

  @state() private lastPart: Part | undefined;
  @state() private file: HandedFile | null = null;
  @state() private directory: SiteDirectory | null = null;

  protected override draw(practice: Practice): TemplateResult {
    return html`
      ${this.#renderPart('service', msg('Service'), this.#renderService(practice))}
      ${this.#renderPart('applications', msg('SMS applications'), this.#renderApplications(practice))}
      ${this.#renderPart('files', msg('Files'), this.#renderFiles(practice))}
      ${practice.view.site ? this.#renderSite(practice, practice.view.site) : nothing}
      ${this.#renderPart('case', msg('The test job'), this.#renderCase())}
      <details>
        <summary>${msg('Command Prompt')}</summary>
        <div class="prompt">
          <sms-command-prompt
            .practice=${practice}
            @sms-act-ask=${this.#onPrompt}
            @sms-prompt-exit=${this.#onExit}
          ></sms-command-prompt>
        </div>
      </details>
    `;
  }

  /** What can be looked at in windows on the desktop. */
  #renderSite(practice: Practice, {jobs, servers}: TicketSite): TemplateResult {
    return html`
      <section aria-labelledby="site" data-part="site">
        <h3 id="site">${msg('The site')}</h3>
        ${
          practice.view.openApplications.includes('sms-administrator')
            ? html`<sms-ticket-jobs
                .practice=${practice}
                @sms-act-ask=${this.#onPrompt}
              ></sms-ticket-jobs>`
            : html`<p>${msg('SMS Administrator shows the jobs, but it is closed.')}</p>`
        }
        <ul>
          ${Object.entries(servers).map(
            ([name, holds]) => html`
              <li class="row">
                <span class="name">${breakable(`\\\\${name}\\SMS_PKGD\\${ticketPackage}`)}</span>
                <span>${holds === null ? msg('nothing') : msg(str`version ${holds}`)}</span>
              </li>
            `,
          )}
        </ul>
        <details>
          <summary>DESPOOL.LOG</summary>
          ${jobs.flatMap(({lines}) => lines).map((line) => html`<p>${line}</p>`)}
        </details>
      </section>
    `;
  }

  #renderPart(part: Part, heading: string, content: TemplateResult): TemplateResult {
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
          ${this.#renderButton(msg('Start'), {type: 'start.requested'}, 'service')}
          ${this.#renderButton(msg('Stop'), {type: 'stop.requested'}, 'service')}
        </span>
      </p>
    `;
  }

  #renderApplications({view}: Practice): TemplateResult {
    return html`
      <ul>
        ${applications.map((application) =>
          this.#renderApplication(application, view.openApplications.includes(application)),
        )}
      </ul>
    `;
  }

  #renderApplication(application: SmsApplication, isOpen: boolean): TemplateResult {
    const name = applicationName(application);
    const type = isOpen ? 'application.closed' : 'application.opened';
    return html`
      <li class="row">
        <span class="name">${name}</span>
        <span>${isOpen ? msg('Open', {id: 'is-open'}) : msg('Closed')}</span>
        <button type="button" @click=${() => this.#do({type, application}, 'applications')}>
          ${isOpen ? msg('Close') : msg('Open')}
          <span class="visually-hidden">${name}</span>
        </button>
      </li>
    `;
  }

  #renderFiles({view}: Practice): TemplateResult {
    return html`
      <div class="files">
        <fieldset>
          <legend>${msg('File to copy')}</legend>
          ${handedFiles.map((file) => {
            const {article, platform} = smsinstFile(file);
            const path = `D:\\${article}\\${platform.toUpperCase()}\\SMSINST.DLL`;
            const choose = (): void => void (this.file = file);
            const attributes = attributesOf(smsinstFile(file));
            return renderChoice('file', path, attributes, file === this.file, choose);
          })}
        </fieldset>
        <fieldset>
          <legend>${msg('Folder to copy it into')}</legend>
          ${directories.map((directory) => {
            const path = `C:\\SMS\\${directoryName(directory)}`;
            const choose = (): void => void (this.directory = directory);
            const holds = view.files[directory];
            const attributes = holds
              ? msg(str`holds Smsinst.dll, ${attributesOf(holds)}`)
              : msg('holds no Smsinst.dll');
            return renderChoice(
              'directory',
              path,
              attributes,
              directory === this.directory,
              choose,
            );
          })}
        </fieldset>
        ${this.#renderCopy()} ${platforms.map((tool) => this.#renderTool(tool))}
      </div>
    `;
  }

  #renderCopy(): TemplateResult {
    const {file, directory} = this;
    const isOff = !file || !directory;
    return html`
      <p>
        <button
          type="button"
          aria-disabled=${isOff}
          @click=${() => isOff || this.#do({type: 'copy.requested', file, directory}, 'files')}
        >
          ${msg('Copy')}
        </button>
        ${isOff ? html`<small>${msg('Choose a file and a folder.')}</small>` : nothing}
      </p>
    `;
  }

  #renderTool(tool: Platform): TemplateResult {
    const path = `${hotfixPath}\\${tool.toUpperCase()}\\HOTFIX.EXE`;
    return html`
      <div class="row">
        <span class="name">${breakable(path)}</span>
        <button type="button" @click=${() => this.#do({type: 'tool.run', tool}, 'files')}>
          ${msg('Run')}
          <span class="visually-hidden">${path}</span>
        </button>
        <details>
          <summary>HOTFIX.INI</summary>
          ${iniLines(tool).map((line) => html`<p>${line}</p>`)}
        </details>
      </div>
    `;
  }

  #renderCase(): TemplateResult {
    return html`
      <p>
        ${msg('The job runs on this server, with the Smsinst.dll that the service has loaded.')}
      </p>
      ${this.#renderButton(msg('Run the test job'), {type: 'case.run'}, 'case')}
    `;
  }

  #renderButton(label: string, act: PracticeAct, part: Part): TemplateResult {
    const isOff = !this.practice?.can(act);
    return html`
      <button type="button" aria-disabled=${isOff} @click=${() => isOff || this.#do(act, part)}>
        ${label}
      </button>
    `;
  }

  /** Shown where the learner looks; a screen reader has it from the log. */
  #renderOutcome(): TemplateResult | typeof nothing {
    const entry = this.practice?.entries.at(-1);
    if (!entry || !this.practice) return nothing;
    const done = {act: entry.act, view: this.practice.view};
    const {kind, title, text, facts} = outcomeTelling(entry.outcome, done);
    const remark = noticeOf(entry.outcome, done)?.remark;
    return html`
      <p class="outcome ${kind}">
        <strong>${title}</strong> ${text} ${this.#reading.parts?.renderMark(facts)}
        ${remark === undefined ? nothing : html`<small>${remark}</small>`}
      </p>
    `;
  }

  #onPrompt(event: ActAskEvent): void {
    event.stopPropagation();
    this.#do(event.act);
  }

  /** There is no window to close. */
  #onExit(event: Event): void {
    event.stopPropagation();
  }

  #do(act: PracticeAct, part?: Part): void {
    const {practice} = this;
    if (!practice?.do(act)) return;
    this.lastPart = part;
    const event = new PracticeChangeEvent({practice});
    this.dispatchEvent(event);
  }
}

function renderChoice(
  group: string,
  name: string,
  attributes: string,
  isChosen: boolean,
  choose: () => void,
): TemplateResult {
  return html`
    <label>
      <input type="radio" name=${group} .checked=${isChosen} @change=${choose} />
      <span>${breakable(name)} <small>${attributes}</small></span>
    </label>
  `;
}

/** A path that may go on in the next line after each backslash, and nowhere else. */
function breakable(path: string): TemplateResult {
  return html`${path.split(/(?<=\\)(?!\\)/).map((part) => html`${part}<wbr />`)}`;
}

function attributesOf(file: SmsinstFile): string {
  return `${sizeOf(file)}, ${fromLeft(stampOf(file))}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-plain-server': SmsPlainServer;
  }
}
