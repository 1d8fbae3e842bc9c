import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {cache} from 'lit/directives/cache.js';

import {offerOf, type Offer} from '../links/capabilities.js';
import type {LabRequest, Place} from '../links/route.js';
import type {StepName} from '../links/step-name.js';
import type {Settings} from '../links/params.js';
import {icon} from '../ui/icons.js';
import type {OpenLabEvent, PlaceChangeEvent} from '../ui/navigation-events.js';
import type {Opening} from './initial-view.js';
import type {ScreenChangeEvent} from './screen-change-event.js';
import sharedStyles from '../ui/shared.styles.js';
import {ShellActs, type ShellHost} from './shell-acts.js';
import './sms-head.js';
import type {SmsHead, Where} from './sms-head.js';
import '../lab/sms-lab.js';
import type {SmsLab} from '../lab/sms-lab.js';
import './sms-notes.js';
import type {FileGivenEvent} from './sms-scenario-file.js';
import styles from './sms-shell.styles.js';
import type {ViewChangeEvent} from '../lab/sms-world-toggle.js';
import type {StateChangeEvent} from '../lab/state-change-event.js';

/**
 * The simulator, whatever it stands in: its head, the screen that is on, and what was wrong with what it was given.
 *
 * @fires {ShownEvent} sms-shown - Something else is shown.
 * @fires {ProblemEvent} sms-problem - There is something to say of what was asked for, or of a file.
 */
@localized()
@customElement('sms-shell')
export class SmsShell extends LitElement implements ShellHost {
  static override styles = [sharedStyles, styles];

  /** What it all stands in. */
  @property({reflect: true}) where: Where = 'page';

  /** What to show. Setting it shows it; undefined while it is not known yet. */
  @property({attribute: false}) opening: Opening | undefined;

  /** How it is shown. */
  @property({attribute: false}) settings: Settings = {};

  /** Where what is shown can be seen on a page of its own; empty where nowhere. */
  @property() link = '';

  @query('sms-lab') private readonly ownLab!: SmsLab | null;
  @query('sms-head') private readonly head!: SmsHead;
  @query('.main') private readonly main!: HTMLElement;

  readonly #acts = new ShellActs(this);

  /** Not there while nothing is to be shown yet, nor while another screen is on. */
  get lab(): SmsLab | null {
    return this.ownLab;
  }

  /** When what was first asked for is shown. */
  get ready(): Promise<void> {
    return this.#acts.ready;
  }

  /** What is shown now. */
  get place(): Place {
    return this.#acts.place;
  }

  /** What can be done with what is shown. */
  get offer(): Offer {
    return offerOf(this.settings.controls ?? 'full', this.settings.lock ?? []);
  }

  /** Says what is wrong, beside what was said before. */
  say(...problems: readonly string[]): void {
    this.#acts.say(...problems);
  }

  /** Goes to a moment of the Lab by its number or by what happens then, and stays there. */
  goTo(step: StepName): void {
    this.#acts.goTo(step);
  }

  /** Lets the focus begin at the screen that is on. The page around is not scrolled. */
  goToTop(): void {
    this.main.focus({preventScroll: true});
    if (this.where === 'page') window.scrollTo({top: 0});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('opening') && this.opening) this.#acts.open(this.opening);
  }

  override render(): TemplateResult {
    const {place, where, opening} = this;
    const acts = this.#acts;
    return html`
      <sms-head
        .place=${place}
        .where=${where}
        .offer=${this.offer}
        .link=${this.link}
        .back=${opening && opening.screen !== place.screen ? opening.screen : undefined}
        @sms-screen-change=${({screen}: ScreenChangeEvent) => acts.showScreen(screen)}
        @sms-view-change=${this.#onView}
        @sms-file-give=${({file}: FileGivenEvent) => void acts.files.open(file)}
      ></sms-head>
      <div
        class="main"
        role=${where === 'element' ? nothing : 'main'}
        tabindex="-1"
        @sms-state-change=${({state}: StateChangeEvent) => acts.takeState(state)}
        @sms-scenario-change=${() => acts.forgetNotes()}
        @sms-lab-open=${({request}: OpenLabEvent<LabRequest>) => acts.openLab(request)}
        @sms-place-change=${(event: PlaceChangeEvent<Place>) => acts.show(event.place, event.isNew)}
      >
        <sms-notes .notes=${acts.notes} @sms-notes-dismiss=${this.#dismiss}></sms-notes>
        ${cache(this.#renderScreen(place))}
      </div>
      ${
        acts.files.isOver
          ? html`<p class="drop">${msg('Drop a scenario file to run it')}</p>`
          : nothing
      }
    `;
  }

  #renderScreen(place: Place): TemplateResult {
    const {start, plays} = this.#acts;
    if (!start) return html`<p class="wait" role="status">${msg('Opening the link…')}</p>`;
    if (place.screen !== 'lab') {
      void this.#loadScreens();
      return html`<sms-screen .place=${place}></sms-screen>`;
    }
    const {controls = 'full', lock = [], speed = 1} = this.settings;
    return html`
      <sms-lab
        .state=${start}
        .controls=${controls}
        .locks=${lock}
        .speed=${speed}
        ?autoplay=${plays}
      ></sms-lab>
      ${controls === 'none' && plays ? this.#renderPause() : nothing}
    `;
  }

  /** What shows the other screens is no part of the first picture; once it is there, this does nothing. */
  async #loadScreens(): Promise<void> {
    try {
      await import('./sms-screen.js');
    } catch {
      this.say(msg('This screen could not be loaded. Everything else goes on working.'));
    }
  }

  /** What begins to move by itself can be stopped, even where there are no controls. */
  #renderPause(): TemplateResult {
    const playing = this.lab?.lab.playback.playing ?? false;
    return html`
      <button
        type="button"
        class="pause"
        aria-label=${playing ? msg('Pause') : msg('Play')}
        @click=${() => this.lab?.lab.playback.toggle()}
      >
        ${icon(playing ? 'pause' : 'play')}
      </button>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('opening') && this.opening) void this.#acts.finish(this.opening);
  }

  #onView({view}: ViewChangeEvent): void {
    if (this.offer.toggle) this.lab?.lab.show(view);
  }

  #dismiss(): void {
    this.#acts.forgetNotes();
    // The button that had the focus is gone; a file came from here.
    this.head.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-shell': SmsShell;
  }
  interface HTMLElementEventMap {
    'sms-place-change': PlaceChangeEvent<Place>;
    'sms-lab-open': OpenLabEvent<LabRequest>;
  }
}
