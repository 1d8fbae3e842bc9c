import {localized} from '@lit/localize';
import {LitElement, css, html, unsafeCSS, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';

import {initialViewOf, type InitialView} from '../app/initial-view.js';
import type {Sentence} from '../run/scenario-refusal.js';
import type {SmsShell} from '../app/sms-shell.js';
import {LanguageController} from '../app/language-controller.js';
import {directionOf} from '../words/language.js';
import {getLocale} from '../words/locale.js';
import {parseParams, unknownParam, type ParsedParams} from '../links/parse-params.js';
import {paramNames, type ParamName, type Settings} from '../links/params.js';
import tokens from '../ui/tokens.css?inline';
import type {CommandName} from './commands.js';
import {asProtocolError, entriesOf, type Fields} from './fields.js';
import {HostEvents} from './host-events.js';
import type {State} from './host-types.js';
import {
  restartingParams,
  defineParamProperties,
  paramsOn,
  unknownAttributes,
  upgradeProperties,
  type ReflectingElement,
  type ReflectedParams,
} from './reflected-params.js';
import {stateOf, type Simulator} from './simulator.js';
import type {Screenshot} from './screenshot.js';
import '../app/sms-shell.js';

/**
 * The simulator as an element for any page.
 *
 * Attributes, and properties of the same names, set what it shows: the parameters of `src/links/params.ts`.
 *
 * @fires {CustomEvent} ready - The simulator is visible and ready to use.
 * @fires {CustomEvent} step - The simulator shows another moment of the Lab, or another step of a lesson.
 * @fires {CustomEvent} moment - The Lab has reached a marked moment.
 * @fires {CustomEvent} task - The learner answered a task of a lesson.
 * @fires {CustomEvent} complete - The Lab has reached its end, or a lesson is done.
 * @fires {CustomEvent} problem - The simulator could not do something.
 */
@customElement('lost-refresh')
@localized()
export class LostRefresh extends LitElement implements Simulator, ReflectingElement {
  static override styles = [
    unsafeCSS(tokens),
    css`
      :host {
        display: block;
        isolation: isolate;
        overflow: clip;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-paper);
      }

      /* Nothing of the page's own text comes in: its size, its spaces, its breaks, its indents. */
      div {
        all: initial;
        display: contents;
        visibility: inherit;
        color: var(--sms-color-ink);
        font: medium/normal var(--sms-font);
        color-scheme: inherit;
        forced-color-adjust: inherit;
        pointer-events: inherit;

        --sms-rem: 16px;
      }

      :host([hidden]) {
        display: none;
      }
    `,
  ];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...paramNames];
  }

  /**
   * The address of the page that shows the same on its own; empty where there is none.
   *
   * @internal
   */
  static home = '';

  /**
   * What was asked to be shown; undefined until it is known.
   *
   * @internal
   */
  @state() initialView: InitialView | undefined;

  /**
   * How it is shown.
   *
   * @internal
   */
  @state() settings: Settings = {};

  @state() private link = '';

  /** @internal */
  @query('sms-shell') readonly shell!: SmsShell;

  readonly #language = new LanguageController(this, {
    ownsPage: false,
    say: (problem) => void this.updateComplete.then(() => this.shell.say(problem)),
  });
  /** What was changed since it was last shown. */
  readonly #changed = new Set<ParamName>();
  /** Counts the changes: of two that are being read, the last counts. */
  #turn = 0;

  static {
    defineParamProperties(this);
  }

  constructor() {
    super();
    const hostEvents = new HostEvents(this, (name, detail) => {
      const event = new CustomEvent(name, {detail});
      this.dispatchEvent(event);
    });
    void this.updateComplete.then(() => hostEvents.begin());
    this.addController({hostConnected: () => this.#onConnected()});
    // What was done or typed here is not to be done in the page around as well.
    for (const name of ['keydown', 'keypress', 'keyup'] as const) {
      this.addEventListener(name, (event) => {
        if (event.defaultPrevented || isTyped(event)) event.stopPropagation();
      });
    }
    this.addEventListener('sms-language-change', ({locale}) => {
      this.settings = {...this.settings, ...(this.settings.locale && {locale})};
    });
    this.addEventListener('sms-shown', () => void this.#nameLink());
    this.addEventListener('sms-present-change', ({present}) => {
      this.settings = {...this.settings, present};
    });
  }

  /** Plays the Lab. At the end, it starts again. */
  async play(): Promise<void> {
    await this.#run('play');
  }

  /** Stops playing. */
  async pause(): Promise<void> {
    await this.#run('pause');
  }

  /** Moves the Lab by a number of moments: forward, or back if it is negative. */
  async go(by = 1): Promise<void> {
    await this.#run('step', {by});
  }

  /** Goes to a moment of the Lab and stops there. */
  async seek(step: number | string): Promise<void> {
    await this.#run('seek', {step});
  }

  /** Shows what the parameters name. Those left out get their defaults, and settings do not change. */
  async load(params: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#run('load', params);
  }

  /** What the simulator shows, as parameters. */
  async getState(): Promise<State> {
    await this.ready;
    return stateOf(this);
  }

  /** The pictures of the Lab, as one self-contained drawing. */
  async screenshot(): Promise<Screenshot> {
    return (await this.#run('screenshot')) as unknown as Screenshot;
  }

  /** Resolves when the simulator shows its first view. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.shell.ready);
  }

  /** @internal */
  show(params: ParsedParams): void {
    this.settings = params.settings;
    this.initialView = initialViewOf(params, 'element');
  }

  /** @internal */
  paramChanged(name: ParamName): void {
    this.#changed.add(name);
    if (this.isConnected) this.#scheduleShow();
  }

  override attributeChangedCallback(name: ParamName): void {
    this.paramChanged(name);
  }

  /** Texts that are on their way are waited for, so that no other language flashes up. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.#language.pending) await this.#language.pending;
    await super.scheduleUpdate();
  }

  /** The direction is that of its own language, whatever the page around has. */
  override render(): TemplateResult {
    return html`
      <div dir=${directionOf(getLocale())} lang=${getLocale()}>
        <sms-shell
          where="element"
          .initialView=${this.initialView}
          .settings=${this.settings}
          .link=${this.link}
        ></sms-shell>
      </div>
    `;
  }

  /** The reader's own font size, and not that of the page's root, is the base of all sizes. */
  protected override firstUpdated(): void {
    const text = this.renderRoot.querySelector('div');
    if (text) text.style.setProperty('--sms-rem', getComputedStyle(text).fontSize);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('settings')) this.#language.use(this.settings.locale);
  }

  /** What was moved to another place goes on with what it shows. */
  #onConnected(): void {
    upgradeProperties(this);
    this.#language.use(this.getAttribute('locale') ?? undefined);
    if (!this.initialView || this.#changed.size > 0) this.#scheduleShow();
  }

  /** Several changes at once are shown at once. */
  #scheduleShow(): void {
    const turn = ++this.#turn;
    queueMicrotask(() => {
      if (turn === this.#turn) void this.#show(turn);
    });
  }

  async #show(turn: number): Promise<void> {
    const params = await readParams(this);
    if (turn !== this.#turn) return;
    const changed = [...this.#changed];
    this.#changed.clear();
    const isNew = changed.some((name) => restartingParams.includes(name));
    if (!this.initialView || isNew || this.shell.route.screen !== 'lab') {
      this.show(params);
      return;
    }
    this.settings = params.settings;
    this.shell.say(...params.problems);
    this.#change(changed, params);
  }

  /** What is shown stays, and changes only in the parameters that did. */
  #change(changed: readonly ParamName[], {view, panel, step}: ParsedParams): void {
    const lab = this.shell.lab?.lab;
    if (changed.includes('world')) lab?.show(view);
    if (changed.includes('panel')) lab?.open(panel);
    if (changed.includes('step') && step !== null) this.shell.goTo(step);
  }

  async #run(name: CommandName, fields: Fields = {}): Promise<Fields> {
    await this.ready;
    const {runCommand} = await import('./commands.js');
    return runCommand(this, name, fields);
  }

  async #nameLink(): Promise<void> {
    const {home} = LostRefresh;
    if (home === '') return;
    const {routeLink} = await import('../links/link.js');
    const {theme, locale, lock} = this.settings;
    const kept = {...(theme && {theme}), ...(locale && {locale}), ...(lock && {lock})};
    this.link = home + (await routeLink(this.shell.route, kept));
  }
}

/** Whether a key writes in a field. For the page around, it comes from the element, which is no field. */
function isTyped(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && event.key.length === 1 && !event.metaKey && !(event.ctrlKey && !event.altKey);
}

/** What stands on an element, and what is wrong with it; the rest can be shown. */
async function readParams(element: LostRefresh): Promise<ParsedParams> {
  const problems = unknownAttributes(element).map(
    (name): Sentence =>
      () =>
        unknownParam(name, 'element'),
  );
  const {scenario, ...others} = paramsOn(element);
  const entries = await entriesOf(others);
  const given = scenario === undefined ? [] : await entriesOf({scenario}).catch(refused);
  const params = await parseParams([...entries, ...given], 'element');
  return {...params, problems: [...problems, ...params.problems]};

  function refused(error: unknown): readonly [] {
    problems.push(() => asProtocolError(error).message);
    return [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lost-refresh': LostRefresh & ReflectedParams;
  }
}
