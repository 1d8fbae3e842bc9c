import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';

import {AddressController} from '../controllers/address-controller.js';
import {DropController} from '../controllers/drop-controller.js';
import {articleCase} from '../simulation/article.js';
import {defaultPanel, defaultView, defaultWorlds, type LabState} from '../simulation/lab-state.js';
import type {ReadLink} from '../simulation/link.js';
import type {Opened} from '../simulation/scenario-file.js';
import {momentNamed} from '../simulation/step-name.js';
import sharedStyles from './shared.styles.js';
import styles from './sms-app.styles.js';
import './sms-lab.js';
import type {SmsLab, StateChangeEvent} from './sms-lab.js';
import './sms-notes.js';
import './sms-scenario-file.js';
import type {FileGivenEvent} from './sms-scenario-file.js';
import './sms-share.js';
import './sms-world-toggle.js';
import type {ViewChangeEvent} from './sms-world-toggle.js';

const articleState: LabState = {
  scenario: articleCase,
  worlds: defaultWorlds,
  view: defaultView,
  panel: defaultPanel,
  moment: 0,
};

/** The page: its head, the Lab, its address, and the scenario files that are given to it. */
@localized()
@customElement('sms-app')
export class SmsApp extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What the Lab begins with; undefined while a link is being read. */
  @state() private start: LabState | undefined;
  /** What the Lab shows now. */
  @state() private shown: LabState = articleState;
  @state() private autoplays = true;
  /** What was wrong with the link or the last file. */
  @state() private notes: readonly string[] = [];

  /** Not there while a link is being read. */
  @query('sms-lab') private readonly lab!: SmsLab | null;
  @query('sms-scenario-file') private readonly fileButton!: HTMLElement;

  /** Counts the files that were given. */
  #turn = 0;
  readonly #address = new AddressController(this);
  readonly #drop = new DropController(this, (file) => void this.#open(file));

  constructor() {
    super();
    if (this.#address.asks) void this.#follow();
    else this.start = articleState;
  }

  override render(): TemplateResult {
    return html`
      <header>
        <h1>${msg('The Lost Refresh')} <small>${msg('SMS 1.2 · Q195936')}</small></h1>
        <sms-scenario-file @sms-file-give=${this.#onFile}></sms-scenario-file>
        <sms-share .state=${this.shown}></sms-share>
        <sms-world-toggle
          .view=${this.shown.view}
          .worlds=${this.shown.worlds}
          @sms-view-change=${this.#onView}
        ></sms-world-toggle>
      </header>
      <main @sms-scenario-change=${this.#forgetNotes}>
        <sms-notes .notes=${this.notes} @sms-notes-dismiss=${this.#dismiss}></sms-notes>
        ${this.start ? this.#renderLab(this.start) : this.#renderWait()}
      </main>
      ${
        this.#drop.isOver
          ? html`<p class="drop">${msg('Drop a scenario file to run it')}</p>`
          : nothing
      }
    `;
  }

  #renderLab(start: LabState): TemplateResult {
    return html`
      <sms-lab
        .state=${start}
        ?autoplay=${this.autoplays}
        @sms-state-change=${this.#onState}
      ></sms-lab>
    `;
  }

  #renderWait(): TemplateResult {
    return html`<p class="wait" role="status">${msg('Opening the link…')}</p>`;
  }

  /** Shows what the address asks for, and says what it could not show. */
  async #follow(): Promise<void> {
    const {step, problems, ...link} = await this.#read();
    this.autoplays = step === null;
    this.notes = problems;
    this.start = {...link, moment: 0};
    this.shown = this.start;
    await this.updateComplete;
    await this.lab?.updateComplete;
    const {lab} = this;
    if (!lab?.lab.run || step === null) return;
    const {moment, problem} = momentNamed(step, lab.lab.run);
    lab.goTo(moment);
    if (problem) this.notes = [...this.notes, problem];
  }

  /** Where the reader of links cannot be loaded, the article's case is shown. */
  async #read(): Promise<Omit<ReadLink, 'scenarioName'>> {
    try {
      return await this.#address.read();
    } catch {
      const problem = msg('The link could not be read, because a part of this page did not load.');
      return {...articleState, step: null, problems: [problem]};
    }
  }

  #onState({state: shown}: StateChangeEvent): void {
    this.shown = shown;
    this.#address.name(shown);
  }

  #onView({view}: ViewChangeEvent): void {
    this.lab?.lab.show(view);
  }

  #onFile({file}: FileGivenEvent): void {
    void this.#open(file);
  }

  /** What was wrong before is no longer about what is on the screen. */
  #forgetNotes(): void {
    this.notes = [];
  }

  #dismiss(): void {
    this.notes = [];
    // The button that had the focus is gone; this one gave the file.
    this.fileButton.focus();
  }

  /** What runs is left alone unless the file holds a scenario; of two files, the last one counts. */
  async #open(file: File): Promise<void> {
    const turn = ++this.#turn;
    // Taken away first, so that the same refusal is told again.
    this.notes = [];
    const opened = await openFile(file);
    if (turn !== this.#turn) return;
    if ('refusal' in opened) {
      this.notes = [`${msg('This file was not opened.')} ${opened.refusal}`];
    } else {
      this.lab?.begin(opened.scenario);
    }
  }
}

/** Loaded when it is needed: the first run does not read text. */
async function openFile(file: File): Promise<Opened> {
  try {
    const {openScenario} = await import('../simulation/scenario-file.js');
    return await openScenario(file);
  } catch {
    return {refusal: msg('The part of this page that reads files did not load.')};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-app': SmsApp;
  }
}
