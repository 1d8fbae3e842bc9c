import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';

import sharedStyles from '../../ui/shared.styles.js';
import type {Place} from '../../links/route.js';
import type {StepName} from '../../links/step-name.js';
import {vocabulary} from '../../links/params.js';
import {addressOf, frameAllows, sandboxOf, type Way} from '../snippets.js';
import {wordsOf} from '../way-words.js';
import {saidBy, usualSize, type Choices, type Entry} from './choices.js';
import {placeWords} from './embed-words.js';
import type {ChoicesChangeEvent} from './sms-embed-choices.js';
import './sms-embed-choices.js';
import type {UnitChangeEvent} from './sms-embed-lms.js';
import './sms-embed-lms.js';
import './sms-embed-preview.js';
import './sms-embed-said.js';
import './sms-embed-text.js';
import styles from './sms-embed.styles.js';

/** What is embedded: all that the screen has to know of what it lies over. */
export interface Embedded {
  readonly place: Place;
  /** The place in the words of the vocabulary. */
  readonly entries: readonly Entry[];
  /** Where the site is, with a slash at its end. */
  readonly site: string;
  /** The moments of the Lab that can be named, beside the one that it stands at. */
  readonly steps: readonly StepName[];
  readonly choices: Choices;
}

/** How the preview stands in for what is no frame: an element is as high as its contents. */
const growing: Readonly<Record<Exclude<Way, 'frame'>, Pick<Choices, 'width' | 'height' | 'fits'>>> =
  {
    element: {...usualSize, fits: true},
    script: {...usualSize, fits: true},
    file: {...usualSize, fits: false},
    lms: {...usualSize, fits: false},
  };

/** Whatever is chosen: without an origin the preview could not load modules from every server. */
const previewSandbox = sandboxOf(true);

/** The screen that embeds what is on the screen now: choices, a live preview, and what is pasted or downloaded. */
@localized()
@customElement('sms-embed')
export class SmsEmbed extends LitElement {
  static override styles = [sharedStyles, styles];

  @state() private embedded: Embedded | undefined;
  @state() private choices: Choices | undefined;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  #opener: EventTarget | undefined;

  /** Opens over the page; `opener` has the focus again when it is closed. */
  async open(embedded: Embedded, opener?: EventTarget): Promise<void> {
    this.#opener = opener;
    this.embedded = embedded;
    this.choices = embedded.choices;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  override render(): TemplateResult | typeof nothing {
    const {embedded, choices} = this;
    if (!embedded || !choices) return nothing;
    const name = placeWords(embedded.place);
    return html`
      <dialog aria-labelledby="title" @keydown=${this.#keepKeys} @close=${this.#giveBack}>
        <header>
          <div>
            <h2 id="title">${msg('Embed it')}</h2>
            <p>${msg(str`What is on the screen now: “${name}”.`)}</p>
          </div>
          <button type="button" @click=${() => this.dialog.close()}>${msg('Close')}</button>
        </header>
        <div class="columns">
          <sms-embed-choices
            .place=${embedded.place}
            .steps=${embedded.steps}
            .choices=${choices}
            @sms-choices-change=${({change}: ChoicesChangeEvent) => this.#choose(change)}
          ></sms-embed-choices>
          <div class="outcome">${this.#renderOutcome(embedded, choices)}</div>
        </div>
      </dialog>
    `;
  }

  #renderOutcome({entries, site}: Embedded, choices: Choices): TemplateResult {
    const {way, title, settings} = choices;
    const {width, height, fits} = way === 'frame' ? choices : growing[way];
    const said = saidBy(entries, choices);
    return html`
      <sms-embed-preview
        .address=${addressOf({site, said})}
        .name=${title}
        .allow=${frameAllows}
        .sandbox=${previewSandbox}
        .width=${width}
        .height=${height}
        ?fits=${fits}
      ></sms-embed-preview>
      ${
        way === 'lms'
          ? html`
              <sms-embed-lms
                .lesson=${choices.lesson}
                @sms-unit-change=${({lesson}: UnitChangeEvent) => this.#choose({lesson})}
                .locale=${settings.locale ?? vocabulary.locale.usual}
                .site=${site}
              ></sms-embed-lms>
            `
          : html`<sms-embed-text .site=${site} .said=${said} .choices=${choices}></sms-embed-text>`
      }
      ${this.#renderNeeds(way)}
      <sms-embed-said .said=${said}></sms-embed-said>
      <p class="more">
        <a href="${site}embedding.html" target="_blank" rel="noopener">
          ${msg('All of embedding, with messages and recipes')}
        </a>
      </p>
    `;
  }

  #renderNeeds(way: Way): TemplateResult {
    return html`
      <h3>${msg('What the host has to allow')}</h3>
      <ul class="needs">
        ${wordsOf(way).needs.map((need) => html`<li>${withCode(need)}</li>`)}
      </ul>
    `;
  }

  #choose(change: Partial<Choices>): void {
    if (this.choices) this.choices = {...this.choices, ...change};
  }

  /** By then the menu that it was opened from is gone, and the browser would not know where to. */
  #giveBack(): void {
    if (this.#opener instanceof HTMLElement) this.#opener.focus();
  }

  /** What is typed here is no command for what lies below. */
  #keepKeys(event: KeyboardEvent): void {
    event.stopPropagation();
  }
}

/** In these texts, `code` stands between backquotes. */
function withCode(text: string): readonly (string | TemplateResult)[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-embed': SmsEmbed;
  }
}
