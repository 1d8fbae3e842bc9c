import {localized} from '@lit/localize';
import {LitElement, html, unsafeCSS, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';

import {openingOf, type Opening} from '../app/initial-view.js';
import '../app/sms-shell.js';
import type {SmsShell} from '../app/sms-shell.js';
import {getLocale} from '../words/locale.js';
import {readTerms, unknownName, type Said} from '../links/parse-params.js';
import {useLocale} from '../words/use-locale.js';
import {names, type Name, type Settings} from '../links/params.js';
import tokens from '../ui/tokens.css?inline';
import type {CommandName} from './commands.js';
import {entriesOf, type Fields} from './fields.js';
import styles from './lost-refresh.styles.js';
import {asProtocolError} from './protocol-error.js';
import {Reporter} from './host-events.js';
import {
  attributesThatBeginAnew,
  defineSaidProperties,
  saidOn,
  strangersOn,
  upgradeProperties,
  type SaidElement,
  type SaidValues,
} from './reflected-params.js';
import {stateOf, type Simulator, type State} from './simulator.js';
import type {Screenshot} from './screenshot.js';

/**
 * The simulator as an element of any page.
 *
 * What it shows is said in the vocabulary, by attributes or by properties of the same names.
 *
 * @fires {CustomEvent} ready - It can be seen and used.
 * @fires {CustomEvent} step - Another moment of the Lab, or another step of a lesson, is shown.
 * @fires {CustomEvent} moment - The Lab has come to a marked moment.
 * @fires {CustomEvent} task - A task of a lesson was answered.
 * @fires {CustomEvent} complete - The Lab has come to its end, or a lesson is done.
 * @fires {CustomEvent} problem - Something that was asked for could not be done.
 */
@localized()
@customElement('lost-refresh')
export class LostRefresh extends LitElement implements Simulator, SaidElement {
  static override styles = [unsafeCSS(tokens), styles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...names];
  }

  /** The address of the page that shows the same on its own; empty where there is none. */
  static home = '';

  /** What was asked to be shown; undefined until it is known. */
  @state() opening: Opening | undefined;

  /** How it is shown. */
  @state() settings: Settings = {};

  @state() private link = '';

  @query('sms-shell') readonly shell!: SmsShell;

  /** What was said anew since it was last shown. */
  readonly #changed = new Set<Name>();
  /** Counts what was said: of two that are being read, the last counts. */
  #turn = 0;

  static {
    defineSaidProperties(this);
  }

  constructor() {
    super();
    const reporter = new Reporter(this, (name, detail) => {
      const event = new CustomEvent(name, {detail});
      this.dispatchEvent(event);
    });
    void this.updateComplete.then(() => reporter.begin());
    this.addController({hostConnected: () => this.#onConnected()});
    // What was done here is not to be done in the page around as well.
    this.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) event.stopPropagation();
    });
    this.addEventListener('sms-shown', () => void this.#nameLink());
  }

  /** Plays the Lab on; from its end, it begins again. */
  async play(): Promise<void> {
    await this.#run('play');
  }

  async pause(): Promise<void> {
    await this.#run('pause');
  }

  /** Goes so many moments of the Lab on, or back where it is negative. */
  async go(by = 1): Promise<void> {
    await this.#run('step', {by});
  }

  /** Goes to a moment of the Lab, and stays there. */
  async seek(step: number | string): Promise<void> {
    await this.#run('seek', {step});
  }

  /** Shows what is said in the vocabulary; what is not said is as usual, and settings stay. */
  async load(said: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#run('load', said);
  }

  /** What is shown, in the words of the vocabulary. */
  async getState(): Promise<State> {
    await this.ready;
    return stateOf(this);
  }

  /** The pictures of the Lab, as one drawing that needs nothing else. */
  async screenshot(): Promise<Screenshot> {
    return (await this.#run('screenshot')) as unknown as Screenshot;
  }

  /** When what was first asked for is shown. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.shell.ready);
  }

  show(said: Said): void {
    this.settings = said.settings;
    this.opening = openingOf(said, 'element');
  }

  saidChanged(name: Name): void {
    this.#changed.add(name);
    if (this.isConnected) this.#sayAnew();
  }

  override attributeChangedCallback(name: Name): void {
    this.saidChanged(name);
  }

  override render(): TemplateResult {
    return html`
      <sms-shell
        where="element"
        lang=${getLocale()}
        .opening=${this.opening}
        .settings=${this.settings}
        .link=${this.link}
      ></sms-shell>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    const {locale} = this.settings;
    if (!changed.has('settings') || !locale) return;
    void useLocale(locale).then((problem) => problem && this.shell.say(problem));
  }

  /** What was moved to another place goes on with what it shows. */
  #onConnected(): void {
    upgradeProperties(this);
    if (!this.opening || this.#changed.size > 0) this.#sayAnew();
  }

  /** Of several things that are said at once, all are shown at once. */
  #sayAnew(): void {
    const turn = ++this.#turn;
    queueMicrotask(() => {
      if (turn === this.#turn) void this.#show(turn);
    });
  }

  async #show(turn: number): Promise<void> {
    const said = await readSaid(this);
    if (turn !== this.#turn) return;
    const changed = [...this.#changed];
    this.#changed.clear();
    const isNew = changed.some((name) => attributesThatBeginAnew.includes(name));
    if (!this.opening || isNew || this.shell.place.screen !== 'lab') {
      this.show(said);
      return;
    }
    this.settings = said.settings;
    this.shell.say(...said.problems);
    this.#change(changed, said);
  }

  /** What is shown stays, and is changed in what was said anew. */
  #change(changed: readonly Name[], {view, panel, step}: Said): void {
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
    const {placeLink} = await import('../links/link.js');
    const {theme, locale, lock} = this.settings;
    const kept = {...(theme && {theme}), ...(locale && {locale}), ...(lock && {lock})};
    this.link = home + (await placeLink(this.shell.place, kept));
  }
}

/** What stands on an element, and what is wrong with it; the rest can be shown. */
async function readSaid(element: LostRefresh): Promise<Said> {
  const problems = strangersOn(element).map((name) => unknownName(name, 'element'));
  const {scenario, ...others} = saidOn(element);
  const entries = await entriesOf(others);
  const given = scenario === undefined ? [] : await entriesOf({scenario}).catch(refused);
  const said = await readTerms([...entries, ...given], 'element');
  return {...said, problems: [...problems, ...said.problems]};

  function refused(error: unknown): readonly [] {
    problems.push(asProtocolError(error).message);
    return [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lost-refresh': LostRefresh & SaidValues;
  }
}
