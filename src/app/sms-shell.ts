import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {cache} from 'lit/directives/cache.js';

import {BoxController} from '../ui/box-controller.js';
import {
  loadPresenterNotes,
  type SmsLab,
  type StateChangeEvent,
  type ViewChangeEvent,
} from '../lab/index.js';
import {capabilitiesOf, type Capabilities} from '../links/capabilities.js';
import {type LabState, articleState} from '../links/lab-state.js';
import type {Settings} from '../links/params.js';
import {
  screenName,
  type CheckRoute,
  type LabRequest,
  type Route,
  type Screen,
} from '../links/route.js';
import {momentNamed, type StepName} from '../links/step-name.js';
import {firstCase} from '../run/article-case.js';
import type {Scenario} from '../run/scenario.js';
import type {Sentence} from '../run/scenario-refusal.js';
import {icon} from '../ui/icons.js';
import type {OpenLabEvent, PlaceChangeEvent} from '../ui/navigation-events.js';
import {PartsController, whenLoaded} from '../ui/parts-controller.js';
import {setStyles} from '../ui/set-styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {
  ProblemEvent,
  ShownEvent,
  type FileGivenEvent,
  type ScreenChangeEvent,
} from './app-events.js';
import {articleView, routeOf, type InitialView} from './initial-view.js';
import type {Given} from './given-files.js';
import {ScenarioFilesController} from './scenario-files-controller.js';
import type {SmsHead, Where} from './sms-head.js';
import styles from './sms-shell.styles.js';
import {loadTexts} from '../words/locale.js';
import '../lab/index.js';
import './sms-head.js';
import '../ui/translated-text.js';

type LoadedRoute = Exclude<Route, {screen: 'lab'}>;

/** Where the screens other than the Lab come from: each is loaded when it is first shown. */
const screenLoaders: Readonly<Record<LoadedRoute['screen'], () => Promise<unknown>>> = {
  story: () => import('../story/index.js').then(({loadStory}) => loadStory()),
  lesson: () => import('../course/index.js').then(({loadLessons}) => loadLessons()),
  check: () => import('../check/index.js'),
  evidence: () => import('../evidence/index.js').then(({loadEvidence}) => loadEvidence()),
};

/** The first picture has its texts already. */
async function withTexts(part: 'rest' | 'course', screen: Promise<unknown>): Promise<void> {
  await Promise.all([screen, loadTexts(part)]);
}

/**
 * The simulator, whatever it stands in: its head, the screen that is on, and what was wrong with what it was given.
 *
 * @fires {ShownEvent} sms-shown - Something else is shown.
 * @fires {ProblemEvent} sms-problem - There is something to say of what was asked for, or of a file.
 */
@customElement('sms-shell')
@localized()
export class SmsShell extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What it all stands in. */
  @property({reflect: true}) where: Where = 'page';

  /** What to show. Setting it shows it; undefined while it is not known yet. */
  @property({attribute: false}) initialView: InitialView | undefined;

  /** The screen that the head names until `initialView` is known. */
  @property({attribute: false}) expected: Screen = 'lab';

  /** How it is shown. */
  @property({attribute: false}) settings: Settings = {};

  /** Where what is shown can be seen on a page of its own; empty where nowhere. */
  @property() link = '';

  /** Where the other screens come from. */
  @property({attribute: false}) loaders = screenLoaders;

  /** What is shown now. */
  @state() route: Route = {screen: 'lab', lab: articleState};

  /** Whether the page around gives the frame the height that its contents ask for. */
  @property({type: Boolean}) fitted = false;

  /** Whether the story as a comic is slotted: it stands in for the story until that is there, and on paper. */
  @property({type: Boolean, reflect: true}) comic = false;

  /** What was wrong with what was asked for, or with the last file: a sentence each. */
  @state() private notes: readonly Sentence[] = [];

  /** Not there while nothing is to be shown yet, nor while another screen is on. */
  @query('sms-lab') readonly lab!: SmsLab | null;
  @query('sms-head') private readonly head!: SmsHead;
  @query('.main') private readonly main!: HTMLElement;

  #markReady: () => void = () => {};
  /** When what was first asked for is shown. */
  readonly ready = new Promise<void>((resolve) => (this.#markReady = resolve));

  readonly #headSize = new BoxController(this, 'sms-head', true);
  readonly #screens = {
    story: new PartsController(this, () => this.loaders.story()),
    lesson: new PartsController(this, () => withTexts('course', this.loaders.lesson())),
    check: new PartsController(this, () => withTexts('rest', this.loaders.check())),
    evidence: new PartsController(this, () => withTexts('rest', this.loaders.evidence())),
  };
  readonly #presenterNotes = new PartsController(this, loadPresenterNotes);
  readonly #files = new ScenarioFilesController(this, {
    mayOpen: () => this.capabilities.setup,
    // Removed first, so that the same refusal is announced again.
    beginning: () => this.#forgetNotes(),
    read: (given) => void this.#begin(given),
  });
  /** What the Lab begins with; undefined as long as nothing is to be shown. */
  #start: LabState | undefined;
  /** Whether what the Lab begins with plays by itself. */
  #plays = false;
  /** What the Lab showed last, or what it shows first to a visitor who comes from another screen. */
  #labState: LabState = {...articleState, scenario: firstCase};
  /** What was checked last. */
  #checkRoute: CheckRoute = {screen: 'check'};

  /** What can be done with what is shown. */
  get capabilities(): Capabilities {
    return capabilitiesOf(this.settings.controls ?? 'full', this.settings.lock ?? []);
  }

  constructor() {
    super();
    this.addController({
      hostConnected: () => window.addEventListener('keydown', this.#onKeydown),
      hostDisconnected: () => window.removeEventListener('keydown', this.#onKeydown),
    });
  }

  /** Whether a screen has the height of the window, and not that of its content. */
  get #fills(): boolean {
    return this.where !== 'element' && !this.fitted;
  }

  /** Whether nothing but the stage is on the screen. */
  get #isPresenting(): boolean {
    return this.settings.present === 'on' && this.route.screen === 'lab';
  }

  /** Says what is wrong, beside what was said before. */
  say(...problems: readonly Sentence[]): void {
    if (problems.length === 0) return;
    this.notes = [...this.notes, ...problems];
    void this.#report(problems);
  }

  /** Goes to a moment of the Lab by its number or by what happens then, and stays there. */
  goTo(step: StepName): void {
    const {lab} = this;
    if (!lab?.lab.run) return;
    const {moment, problem} = momentNamed(step, lab.lab.run);
    lab.goTo(moment);
    if (problem) this.say(problem);
  }

  /** Lets the focus begin at the screen that is on. The page around is not scrolled. */
  goToTop(): void {
    this.main.focus({preventScroll: true});
    if (this.where === 'page') window.scrollTo({top: 0});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('initialView') || !this.initialView) return;
    this.notes = this.initialView.problems;
    this.#begins(this.initialView);
  }

  override render(): TemplateResult {
    const {route, where, initialView} = this;
    if (this.settings.present === 'notes') return this.#renderPresenterNotes();
    return html`
      <sms-head
        ?hidden=${this.#isPresenting}
        .route=${initialView ? route : routeOf({...articleView, screen: this.expected})}
        .where=${where}
        .capabilities=${this.capabilities}
        .link=${this.link}
        .back=${initialView && initialView.screen !== route.screen ? initialView.screen : undefined}
        @sms-screen-change=${({screen}: ScreenChangeEvent) => this.#showScreen(screen)}
        @sms-view-change=${this.#onView}
        @sms-file-give=${({file}: FileGivenEvent) => void this.#files.open(file)}
      ></sms-head>
      <div
        class="main"
        ${setStyles({'--sms-head': `${this.#isPresenting ? 0 : (this.#headSize.box?.height ?? 0)}px`})}
        role=${where === 'element' ? nothing : 'main'}
        tabindex="-1"
        @sms-state-change=${this.#onState}
        @sms-scenario-change=${this.#forgetNotes}
        @sms-lab-open=${this.#onOpenLab}
        @sms-place-change=${({place, isNew}: PlaceChangeEvent<Route>) => this.#show(place, isNew)}
      >
        ${this.#renderNotes(this.#dismiss)} ${cache(this.#renderRoute(route))}
      </div>
      ${
        this.#files.isOver
          ? html`<p class="drop">${msg('Drop a scenario file to run it')}</p>`
          : nothing
      }
    `;
  }

  /** Their element loads when there are notes. Until then, and if it does not load, they are plain text. */
  #renderNotes(dismiss: () => void): TemplateResult | typeof nothing {
    if (this.notes.length === 0) return nothing;
    import('./sms-notes.js').catch(() => {});
    const notes = this.notes.map((sentence) => sentence());
    return html`<sms-notes .notes=${notes} @sms-notes-dismiss=${dismiss}
      >${notes.join(' ')}</sms-notes
    >`;
  }

  #renderPresenterNotes(): TemplateResult {
    return html`
      <div class="main" role="main" tabindex="-1">
        ${this.#renderNotes(this.#forgetNotes)}
        ${whenLoaded(
          this.#presenterNotes,
          () => html`<sms-presenter-notes></sms-presenter-notes>`,
          {failed: msg('The notes could not be loaded.')},
        )}
      </div>
    `;
  }

  #renderRoute(route: Route): TemplateResult {
    if (!this.#start) return html`<p>${msg('Opening the link…')}</p>`;
    if (route.screen === 'lab') return this.#renderLab(this.#start);
    const name = screenName(route.screen);
    const isComic = this.comic && route.screen === 'story';
    return whenLoaded(this.#screens[route.screen], () => this.#renderLoaded(route), {
      loading: isComic ? html`<slot></slot>` : msg(str`Loading “${name}”…`),
      failed: msg(
        str`“${name}” could not be loaded. The connection may be down. Everything else still works.`,
      ),
    });
  }

  #renderLab(start: LabState): TemplateResult {
    const {controls = 'full', lock = [], speed = 1} = this.settings;
    return html`
      <sms-lab
        .state=${start}
        .controls=${controls}
        .locks=${lock}
        .speed=${speed}
        ?fills=${this.#fills}
        ?framed=${this.where === 'frame' && !this.fitted}
        ?presenting=${this.#isPresenting}
        ?autoplay=${this.#plays}
      ></sms-lab>
      ${controls === 'none' && this.#plays ? this.#renderPause() : nothing}
    `;
  }

  #renderLoaded(route: LoadedRoute): TemplateResult {
    switch (route.screen) {
      case 'story':
        return html`
          <sms-story ?fills=${this.#fills} ?no-autoplay=${!this.#plays}></sms-story>
          ${this.comic ? html`<slot class="behind"></slot>` : nothing}
        `;
      case 'lesson':
        return html`<sms-lessons .lesson=${route.lesson} .step=${route.step}></sms-lessons>`;
      case 'check':
        return html`<sms-check .question=${route.question}></sms-check>`;
      case 'evidence':
        return html`<sms-evidence></sms-evidence>`;
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
    if (changed.has('initialView') && this.initialView) void this.#finish(this.initialView);
  }

  /** Which moment is named can be told only when the run is there. */
  async #finish(view: InitialView): Promise<void> {
    void this.#report(view.problems);
    await this.lab?.updateComplete;
    await this.#goToStep(view);
    this.#markReady();
  }

  async #goToStep({screen, step, plays}: InitialView): Promise<void> {
    if (screen !== 'lab' || step === null) return;
    await this.updateComplete;
    await this.lab?.updateComplete;
    this.goTo(step);
    if (plays) this.lab?.startPlaying();
  }

  /** What a Lab begins with is run as it is drawn. */
  #begins(view: InitialView): void {
    this.route = routeOf(view);
    this.#plays = view.plays;
    this.#start ??= this.#labState;
    if (this.route.screen === 'lab') this.#start = this.#labState = this.route.lab;
    if (this.route.screen === 'check') this.#checkRoute = this.route;
  }

  #show(route: Route, isNew = false): void {
    this.route = route;
    if (route.screen === 'check') this.#checkRoute = route;
    const event = new ShownEvent({place: route, isNew});
    this.dispatchEvent(event);
  }

  #showScreen(screen: Screen): void {
    this.#forgetNotes();
    this.#show(this.#firstOf(screen), screen !== this.route.screen);
    this.goToTop();
  }

  /** What a screen shows first; the Lab and the check are as they were left. */
  #firstOf(screen: Screen): Route {
    if (screen === 'lab') return {screen, lab: this.#labState};
    return screen === 'check' ? this.#checkRoute : routeOf({...articleView, screen});
  }

  #onOpenLab({request}: OpenLabEvent<LabRequest>): void {
    const view: InitialView = {...articleView, ...request};
    this.#forgetNotes();
    this.#begins(view);
    this.#show(this.route, true);
    void this.#goToStep(view);
    this.goToTop();
  }

  /**
   * On a page of its own the keys are the simulator's, wherever nothing has the focus. In another
   * page they are only while the focus is inside.
   */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    const isNowhere = target === document.body || target === document.documentElement;
    if (target !== this.main && !(isNowhere && this.where === 'page')) return;
    if (event.defaultPrevented) return;
    const screen = this.renderRoot.querySelector('.main > :is(sms-lab, sms-story)');
    const copy = new KeyboardEvent(event.type, event);
    if (screen?.dispatchEvent(copy) === false) event.preventDefault();
  };

  /** Comes from a Lab that is being removed, too. */
  #onState({state: lab}: StateChangeEvent): void {
    this.#labState = lab;
    if (this.route.screen === 'lab') this.#show({screen: 'lab', lab});
  }

  #onView({view}: ViewChangeEvent): void {
    if (this.capabilities.toggle) this.lab?.lab.show(view);
  }

  async #begin({scenario, sentences}: Given): Promise<void> {
    if (scenario) await this.#run(scenario);
    this.say(...sentences);
  }

  async #run(scenario: Scenario): Promise<void> {
    if (this.route.screen !== 'lab') this.#show(this.#firstOf('lab'), true);
    await this.updateComplete;
    this.lab?.begin(scenario);
  }

  #dismiss(): void {
    this.#forgetNotes();
    // The button that had the focus is gone; a file came from here.
    this.head.focus();
  }

  /** What was wrong before is no longer about what is on the screen. */
  #forgetNotes(): void {
    this.notes = [];
  }

  /** Only what is at hand from the start has its texts already; what asks for a text gets it whole. */
  async #report(sentences: readonly Sentence[]): Promise<void> {
    if (sentences.length === 0) return;
    await loadTexts('rest').catch(() => undefined);
    const problems = sentences.map((sentence) => sentence());
    const event = new ProblemEvent({problems});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-shell': SmsShell;
  }
  interface HTMLElementEventMap {
    'sms-place-change': PlaceChangeEvent<Route>;
    'sms-lab-open': OpenLabEvent<LabRequest>;
  }
}
