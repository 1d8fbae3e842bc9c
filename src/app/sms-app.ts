import {localized} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';

import {AddressController} from './address-controller.js';
import type {ParsedParams} from '../links/parse-params.js';
import {getLocale, loadTexts} from '../words/locale.js';
import {LanguageController} from './language-controller.js';
import type {Settings} from '../links/params.js';
import {screens, type Screen} from '../links/route.js';
import {articleView, initialViewOf, unreadableView, type InitialView} from './initial-view.js';
import type {Where} from './sms-head.js';
import type {SmsShell} from './sms-shell.js';
import type {LanguageChangeEvent, ShownEvent} from './app-events.js';
import type {PresentChangeEvent} from '../lab/index.js';
import './sms-nav.js';
import './sms-shell.js';

/** The comic's headline stands with the texts of the other screens. */
async function loadComic() {
  const {loadComic: load} = await import('../story/index.js');
  const [comic] = await Promise.all([load(), loadTexts('rest')]);
  return comic;
}

/** A guess from the address, before it has been read. */
function expectedScreen(): Screen {
  const named = new URLSearchParams(location.search).get('view');
  return screens.find((screen) => screen === named) ?? 'lab';
}

/** The page: the simulator, and the address that says what it shows. */
@customElement('sms-app')
@localized()
export class SmsApp extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
    }

    sms-shell {
      flex: 1;
    }

    /* In a frame the contents say how tall they are: what is as tall as the frame would never shrink. */
    sms-shell[where='page'] {
      min-height: 100dvh;
    }
  `;

  /** What the page asks to be shown; undefined while a link is being read. */
  @state() initialView: InitialView | undefined;

  /** How it is shown. */
  @state() settings: Settings = {};

  @query('sms-shell') readonly shell!: SmsShell;

  readonly where: Where = window.parent === window ? 'page' : 'frame';
  /** Whether the page began as the comic, which then stands in until the story is there. */
  readonly #isComic = this.where === 'page' && this.childElementCount > 0;
  /** The language that the comic has; the page comes with it in English. */
  @state() private comicLocale = 'en';
  readonly #address = new AddressController(this, () => void this.#follow());

  readonly #language = new LanguageController(this, {
    ownsPage: true,
    say: (problem) => void this.updateComplete.then(() => this.shell.say(problem)),
  });

  constructor() {
    super();
    this.#language.use(new URLSearchParams(location.search).get('locale') ?? undefined);
    if (this.#address.asks) void this.#follow();
    else this.initialView = this.#bareView;
  }

  /**
   * What the bare address opens: the story on a page of its own. A frame has the Lab, which its host
   * can steer, and nothing moves there unasked.
   */
  get #bareView(): InitialView {
    return this.where === 'frame' ? articleView : {...articleView, screen: 'story', plays: true};
  }

  /** Shows what parameters ask for. */
  show(params: ParsedParams): void {
    this.settings = params.settings;
    this.initialView = initialViewOf(params, this.where);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('settings')) this.#apply(this.settings);
    void this.#translateComic();
  }

  protected override firstUpdated(): void {
    // From now on the shell says where the comic is shown; see `fallback.ts`.
    document.documentElement.classList.remove('elsewhere');
    if (!this.#isComic) this.replaceChildren();
    this.#placeComic();
    // After the first picture. Where it does not come, the address still names what is shown.
    import('./sms-share.js').catch(() => undefined);
  }

  /** Texts that are on their way are waited for, so that no other language flashes up. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.#language.pending) await this.#language.pending;
    await super.scheduleUpdate();
  }

  override render(): TemplateResult {
    const isComic = this.#isComic && getLocale() === this.comicLocale;
    return html`
      <sms-shell
        .where=${this.where}
        .initialView=${this.initialView}
        .expected=${expectedScreen()}
        .settings=${this.settings}
        .link=${this.#address.link}
        ?comic=${isComic}
        @sms-shown=${this.#onShown}
        @sms-present-change=${this.#onPresent}
        @sms-language-change=${this.#onLanguage}
      >
        ${isComic ? html`<slot></slot>` : nothing}
      </sms-shell>
    `;
  }

  /** Shows what the address asks for, and says what it could not show. */
  async #follow(): Promise<void> {
    try {
      const params = await this.#address.read();
      this.show(params);
      // What other sites add to the address asks for nothing.
      if (params.isBare) this.initialView = this.#bareView;
    } catch {
      this.initialView = unreadableView();
    }
    await this.updateComplete;
    await this.shell.updateComplete;
    this.#address.settle(this.shell.route);
  }

  /** The comic in the page's language, where the story is on. Without it, the story stands alone. */
  async #translateComic(): Promise<void> {
    const isAsked = () =>
      this.#isComic && this.shell.route.screen === 'story' && getLocale() !== this.comicLocale;
    if (!isAsked()) return;
    const comic = await loadComic().catch(() => undefined);
    if (!comic || !isAsked()) return;
    comic.drawComic(this);
    this.#placeComic();
    this.comicLocale = getLocale();
  }

  #placeComic(): void {
    // It is in the shell's main part.
    this.querySelector('main')?.setAttribute('role', 'region');
  }

  #onShown({place, isNew}: ShownEvent): void {
    void this.#translateComic();
    // In a frame, going back would go back in the page around, or seem to.
    this.#address.name(place, this.settings, isNew && this.where === 'page');
  }

  #onPresent({present}: PresentChangeEvent): void {
    this.settings = {...this.settings, present};
    this.#address.name(this.shell.route, this.settings, false);
  }

  /** The address says it only where it did before. */
  #onLanguage({locale}: LanguageChangeEvent): void {
    this.settings = {...this.settings, ...(this.settings.locale && {locale})};
    this.#address.name(this.shell.route, this.settings, false);
  }

  #apply({theme, locale}: Settings): void {
    const {documentElement: root} = document;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    this.#language.use(locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-app': SmsApp;
  }
}
