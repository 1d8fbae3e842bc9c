import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';

import {openDialog} from '../../ui/open-dialog.js';
import sharedStyles from '../../ui/shared.styles.js';
import type {Route} from '../../links/route.js';
import {momentNamed, stepNames, type StepName} from '../../links/step-name.js';
import {getLocale} from '../../words/locale.js';
import {addressOf, frameAllows, sandboxOf, wordsOf, type Way} from '../snippets.js';
import {
  routeWords,
  chosenParams,
  usualSize,
  type Choices,
  type ChoicesChangeEvent,
  type Entry,
} from './choices.js';
import {routeEntries} from '../../links/link.js';
import type {ComparedRun} from '../../run/compared-run.js';
import type {Simulator} from '../simulator.js';
import './sms-embed-choices.js';
import './sms-embed-lms.js';
import './sms-embed-preview.js';
import './sms-embed-params.js';
import './sms-embed-text.js';

/** What is embedded: all that the screen has to know of what it lies over. */
export interface Embedded {
  readonly route: Route;
  /** The route as parameters. */
  readonly entries: readonly Entry[];
  /** Where the site is, with a slash at its end. */
  readonly site: string;
  /** The moments of the Lab that can be named, beside the one that it stands at. */
  readonly steps: readonly StepName[];
  readonly choices: Choices;
}

/** Whatever is chosen: without an origin the preview could not load modules from every server. */
const previewSandbox = sandboxOf(true);

/** The screen that embeds what is on the screen now: choices, a live preview, and what is pasted or downloaded. */
@customElement('sms-embed')
@localized()
export class SmsEmbed extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      dialog {
        width: min(84rem, 100vw - 2rem);
        max-width: none;
        height: min(60rem, 100dvh - 2rem);
        max-height: none;
        padding: 0;
        border: 1px solid var(--sms-color-edge);
        border-radius: calc(2 * var(--sms-radius));
        background: var(--sms-color-card);
        color: var(--sms-color-ink);
        font-family: var(--sms-font);
        line-height: 1.45;
        overscroll-behavior: contain;
      }

      dialog[open] {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
      }

      dialog::backdrop {
        background: rgb(0 0 0 / 45%);
      }

      header {
        display: flex;
        gap: 1rem;
        align-items: start;
        justify-content: space-between;
        padding: 0.9rem 1.25rem 0.7rem;
        border-block-end: 1px solid var(--sms-color-line);
      }

      h2 {
        margin: 0;
        font-size: 1.3rem;
        line-height: 1.2;
      }

      header button {
        flex: none;
      }

      header p {
        margin: 0.1rem 0 0;
        color: var(--sms-color-muted);
        overflow-wrap: anywhere;
      }

      h3 {
        margin: 1.1rem 0 0.4rem;
        font-size: 1rem;
      }

      .columns {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        min-height: 0;
        overflow: auto;
      }

      sms-embed-choices,
      .outcome {
        min-width: 0;
        padding: 0.9rem 1.25rem 1.5rem;
      }

      .outcome {
        background: var(--sms-color-paper);
      }

      @media (min-width: 56rem) and (min-height: 30rem) {
        .columns {
          grid-template-columns: minmax(20rem, 2fr) minmax(0, 3fr);
          overflow: hidden;
        }

        sms-embed-choices,
        .outcome {
          overflow: auto;
        }

        .outcome {
          border-inline-start: 1px solid var(--sms-color-line);
        }
      }

      sms-embed-text,
      sms-embed-lms {
        margin-block-start: 1rem;
      }

      .needs {
        margin: 0 0 1rem;
        padding-inline-start: 1.2rem;
        font-size: 0.925rem;
      }

      .needs code {
        font-family: var(--sms-font-mono);
        overflow-wrap: anywhere;
      }

      .more {
        margin: 0.8rem 0 0;
      }

      a:not(.button) {
        color: var(--sms-color-current);
      }

      @media (max-width: 40rem), (max-height: 30rem) {
        dialog {
          width: 100vw;
          height: 100dvh;
          border: 0;
          border-radius: 0;
        }

        header,
        sms-embed-choices,
        .outcome {
          padding-inline: 0.9rem;
        }
      }
    `,
  ];

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
    await openDialog(this.dialog);
  }

  override render(): TemplateResult | typeof nothing {
    const {embedded, choices} = this;
    if (!embedded || !choices) return nothing;
    const name = routeWords(embedded.route);
    return html`
      <dialog aria-labelledby="title" @keydown=${this.#keepKeys} @close=${this.#giveBack}>
        <header role="presentation">
          <div>
            <h2 id="title">${msg('Embed it')}</h2>
            <p>${msg(str`What is on the screen now: “${name}”.`)}</p>
          </div>
          <button type="button" @click=${() => this.dialog.close()}>${msg('Close')}</button>
        </header>
        <div class="columns" @sms-choices-change=${this.#onChoice}>
          <sms-embed-choices
            .route=${embedded.route}
            .steps=${embedded.steps}
            .choices=${choices}
          ></sms-embed-choices>
          <div class="outcome">${this.#renderOutcome(embedded, choices)}</div>
        </div>
      </dialog>
    `;
  }

  #renderOutcome({entries, site}: Embedded, choices: Choices): TemplateResult {
    const {way, title, settings} = choices;
    // What is no frame is as wide as the page, and an element is as high as its contents.
    const {width, height, fits} =
      way === 'frame' ? choices : {...usualSize, fits: way === 'element' || way === 'script'};
    const chosen = chosenParams(entries, choices);
    return html`
      <sms-embed-preview
        .address=${addressOf({site, params: chosen})}
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
                .locale=${settings.locale ?? getLocale()}
                .site=${site}
              ></sms-embed-lms>
            `
          : html`<sms-embed-text
              .site=${site}
              .params=${chosen}
              .choices=${choices}
            ></sms-embed-text>`
      }
      ${this.#renderNeeds(way)}
      <sms-embed-params .chosen=${chosen}></sms-embed-params>
      <p class="more">
        <a href="${site}embedding.html" target="_blank" rel="noopener">
          ${msg('The embedding guide, with messages and recipes')}
        </a>
      </p>
    `;
  }

  #renderNeeds(way: Way): TemplateResult {
    return html`
      <h3>${msg('What the host must allow')}</h3>
      <ul class="needs">
        ${wordsOf(way).needs.map((need) => html`<li>${withCode(need)}</li>`)}
      </ul>
    `;
  }

  #onChoice({change}: ChoicesChangeEvent): void {
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

/** `opener` has the focus again when it is closed. */
export async function openEmbed(simulator: Simulator, opener?: EventTarget): Promise<void> {
  const known = document.querySelector('sms-embed');
  const screen = known ?? document.createElement('sms-embed');
  if (!known) document.body.append(screen);
  await screen.open(await embeddedIn(simulator), opener);
}

async function embeddedIn({shell, settings}: Simulator): Promise<Embedded> {
  const {route, lab} = shell;
  const entries = await routeEntries(route);
  const title = msg(str`The Lost Refresh: ${routeWords(route)}`);
  return {
    route,
    entries,
    // Whatever stands behind the folder in the address is none of the site.
    site: new URL('./', location.href).href,
    steps: stepsOf(route, lab?.lab.run),
    choices: {
      way: 'frame',
      title,
      ...usualSize,
      settings,
      step: undefined,
      keepsProgress: route.screen === 'lesson',
      fits: false,
      lesson: route.screen === 'lesson' ? route.lesson : null,
    },
  };
}

/** Moments that can be named, other than the one that the Lab stands at. */
function stepsOf(route: Route, run: ComparedRun | undefined): readonly StepName[] {
  if (route.screen !== 'lab' || !run) return [];
  const named = stepNames.filter((step) => !momentNamed(step, run).problem);
  return [...(route.lab.moment === 0 ? [] : [0]), ...named];
}
