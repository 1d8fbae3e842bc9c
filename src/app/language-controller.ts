import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {bestLocale, directionOf} from '../words/language.js';
import {getLocale, locales, useLocale} from '../words/locale.js';
import type {Sentence} from '../run/scenario-refusal.js';
import type {LanguageChangeEvent} from './app-events.js';

const key = 'the-lost-refresh.language';

export interface LanguageOptions {
  /** Whether the document is the simulator's own, so that its language is too. */
  readonly ownsPage: boolean;
  /** Says why the language stays as it is. */
  say(problem: Sentence): void;
}

/**
 * The language of a simulator: what a link or a host says, else the learner's choice, else the page's, else the browser's.
 *
 * @example
 * ```ts
 * readonly #language = new LanguageController(this, {ownsPage: true, say: (problem) => …});
 * this.#language.use(settings.locale);
 * ```
 */
export class LanguageController implements ReactiveController {
  /** Resolves when the texts have loaded; undefined while nothing is loading. */
  pending: Promise<void> | undefined;
  readonly #options: LanguageOptions;
  /** The language of the page, if it is not English. An English page leaves the choice to the browser. */
  readonly #ofPage = document.documentElement.lang === 'en' ? '' : document.documentElement.lang;
  /** The learner's choice, in case the storage is closed. */
  #chosen: string | undefined;
  #used: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LanguageOptions) {
    this.#options = options;
    host.addController(this);
    host.addEventListener('sms-language-change', ({locale}: LanguageChangeEvent) => {
      this.#chosen = locale;
      keep(locale);
    });
  }

  hostConnected(): void {
    if (!this.#options.ownsPage) return;
    markPage();
    window.addEventListener('lit-localize-status', markPage);
  }

  hostDisconnected(): void {
    window.removeEventListener('lit-localize-status', markPage);
  }

  /** Changes to the language that a link or a host asks for, or else to the one that fits the reader. */
  use(asked: string | undefined): void {
    const ofPage = this.#options.ownsPage ? this.#ofPage : '';
    const wanted = [asked, this.#chosen, kept(), ofPage].filter((each) => each !== undefined);
    const locale = bestLocale([...wanted, ...navigator.languages], locales) ?? 'en';
    if (locale === this.#used || (!this.#used && locale === getLocale())) {
      this.#used = locale;
      return;
    }
    this.#used = locale;
    this.pending = useLocale(locale).then((problem) => {
      this.pending = undefined;
      if (problem) this.#options.say(problem);
    });
  }
}

/** Before anything is drawn in the new language: pictures are laid out by the direction. */
function markPage(): void {
  const {documentElement: root} = document;
  root.lang = getLocale();
  root.dir = directionOf(getLocale());
}

/** Storage may be closed, as in some frames. */
function kept(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(locale: string): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // It holds until the page closes.
  }
}
