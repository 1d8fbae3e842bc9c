import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {cache} from 'lit/directives/cache.js';

import {AddressController} from '../controllers/address-controller.js';
import {ScenarioFilesController, type FileTaker} from '../controllers/scenario-files-controller.js';
import {articleCase} from '../simulation/article.js';
import {defaultPanel, defaultView, defaultWorlds, type LabState} from '../simulation/lab-state.js';
import type {ReadLink} from '../simulation/link.js';
import type {Scenario} from '../simulation/scenario.js';
import type {Place, Screen} from '../simulation/screen.js';
import {momentNamed, type StepName} from '../simulation/step-name.js';
import type {OpenLabEvent} from './open-lab-event.js';
import type {PlaceChangeEvent} from './place-event.js';
import sharedStyles from './shared.styles.js';
import styles from './sms-app.styles.js';
import './sms-lab.js';
import type {SmsLab} from './sms-lab.js';
import './sms-nav.js';
import type {ScreenChangeEvent} from './sms-nav.js';
import './sms-notes.js';
import type {FileGivenEvent} from './sms-scenario-file.js';
import './sms-screen.js';
import './sms-share.js';
import './sms-world-toggle.js';
import type {ViewChangeEvent} from './sms-world-toggle.js';
import type {StateChangeEvent} from './state-change-event.js';

const articleState: LabState = {
  scenario: articleCase,
  worlds: defaultWorlds,
  view: defaultView,
  panel: defaultPanel,
  moment: 0,
};

/** The page: its head, the screen that is on, its address, and the files that are given to it. */
@localized()
@customElement('sms-app')
export class SmsApp extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What the Lab begins with; undefined while a link is being read. */
  @state() private start: LabState | undefined;
  /** What is shown now. */
  @state() private place: Place = {screen: 'lab', lab: articleState};
  @state() private autoplays = true;
  /** What was wrong with the link or the last file. */
  @state() private notes: readonly string[] = [];

  /** Not there while a link is being read, nor while another screen is on. */
  @query('sms-lab') private readonly lab!: SmsLab | null;
  @query('sms-share') private readonly share!: HTMLElement;
  @query('main') private readonly main!: HTMLElement;

  /** What the Lab showed last. */
  #labState = articleState;
  readonly #address = new AddressController(this, () => void this.#follow());
  readonly #files = new ScenarioFilesController(this, this.#takeFiles());

  constructor() {
    super();
    if (this.#address.asks) void this.#follow();
    else this.start = articleState;
  }

  override render(): TemplateResult {
    const {place} = this;
    return html`
      <header>
        <h1>${msg('The Lost Refresh')} <small>${msg('SMS 1.2 · Q195936')}</small></h1>
        <sms-nav .screen=${place.screen} @sms-screen-change=${this.#onScreen}></sms-nav>
        ${place.screen === 'lab' ? this.#renderToggle(place.lab) : nothing}
        <sms-share .place=${place} @sms-file-give=${this.#onFile}></sms-share>
      </header>
      <main
        tabindex="-1"
        @sms-scenario-change=${this.#forgetNotes}
        @sms-lab-open=${this.#onOpenLab}
        @sms-place-change=${this.#onPlace}
      >
        <sms-notes .notes=${this.notes} @sms-notes-dismiss=${this.#dismiss}></sms-notes>
        ${cache(this.#renderScreen(place))}
      </main>
      ${
        this.#files.isOver
          ? html`<p class="drop">${msg('Drop a scenario file to run it')}</p>`
          : nothing
      }
    `;
  }

  #renderToggle({view, worlds}: LabState): TemplateResult {
    return html`
      <sms-world-toggle
        .view=${view}
        .worlds=${worlds}
        @sms-view-change=${this.#onView}
      ></sms-world-toggle>
    `;
  }

  #renderScreen(place: Place): TemplateResult {
    if (!this.start) return html`<p class="wait" role="status">${msg('Opening the link…')}</p>`;
    if (place.screen !== 'lab') return html`<sms-screen .place=${place}></sms-screen>`;
    return html`
      <sms-lab
        .state=${this.start}
        ?autoplay=${this.autoplays}
        @sms-state-change=${this.#onState}
      ></sms-lab>
    `;
  }

  /** Shows what the address asks for, and says what it could not show. */
  async #follow(): Promise<void> {
    const {screen, lesson, step, problems, ...lab} = await this.#read();
    this.notes = problems;
    if (screen === 'lab') {
      await this.#showLab({...lab, moment: 0}, step);
      return;
    }
    this.start ??= articleState;
    if (screen === 'lesson') {
      this.place = {screen, lesson, step: typeof step === 'number' ? step : 1};
    } else {
      this.place = {screen};
    }
  }

  /** Shows a state of the Lab, at a moment of it; where none is named, it plays. */
  async #showLab(state: LabState, step: StepName | null): Promise<void> {
    this.autoplays = step === null;
    this.start = state;
    this.#labState = state;
    this.place = {screen: 'lab', lab: state};
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
      return {...articleState, screen: 'lab', lesson: null, step: null, problems: [problem]};
    }
  }

  #onState({state: lab}: StateChangeEvent): void {
    this.#labState = lab;
    // Told by the Lab as it is being put away, too.
    if (this.place.screen === 'lab') this.#show({screen: 'lab', lab});
  }

  #onScreen({screen}: ScreenChangeEvent): void {
    this.#forgetNotes();
    this.#show(this.#firstOf(screen), {isNew: screen !== this.place.screen});
    this.main.focus({preventScroll: true});
    window.scrollTo({top: 0});
  }

  /** What a screen shows first; the Lab is as it was left. */
  #firstOf(screen: Screen): Place {
    switch (screen) {
      case 'lab':
        return {screen, lab: this.#labState};
      case 'lesson':
        return {screen, lesson: null, step: 1};
      default:
        return {screen};
    }
  }

  #onPlace({place, isNew}: PlaceChangeEvent): void {
    this.#show(place, {isNew});
  }

  #onOpenLab({request: {step, ...lab}}: OpenLabEvent): void {
    const state = {...articleState, ...lab};
    this.#forgetNotes();
    this.#address.name({screen: 'lab', lab: state}, {isNew: true});
    void this.#showLab(state, step);
    this.main.focus({preventScroll: true});
    window.scrollTo({top: 0});
  }

  #show(place: Place, {isNew = false} = {}): void {
    this.place = place;
    this.#address.name(place, {isNew});
  }

  #onView({view}: ViewChangeEvent): void {
    this.lab?.lab.show(view);
  }

  #onFile({file}: FileGivenEvent): void {
    void this.#files.open(file);
  }

  /** What was wrong before is no longer about what is on the screen. */
  #forgetNotes(): void {
    this.notes = [];
  }

  #dismiss(): void {
    this.notes = [];
    // The button that had the focus is gone; the file came from here.
    this.share.focus();
  }

  /** What runs is left alone unless a file holds a scenario. */
  #takeFiles(): FileTaker {
    return {
      // Taken away first, so that the same refusal is told again.
      beginning: () => this.#forgetNotes(),
      refused: (sentence) => (this.notes = [`${msg('This file was not opened.')} ${sentence}`]),
      opened: (scenario) => void this.#begin(scenario),
    };
  }

  async #begin(scenario: Scenario): Promise<void> {
    if (this.place.screen !== 'lab') this.#show(this.#firstOf('lab'), {isNew: true});
    await this.updateComplete;
    this.lab?.begin(scenario);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-app': SmsApp;
  }
}
