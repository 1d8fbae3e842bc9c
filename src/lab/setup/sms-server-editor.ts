import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {holdings} from '../../run/scenario-limits.js';
import type {Scenario} from '../../run/scenario.js';
import {openDialog} from '../../ui/open-dialog.js';
import dialogStyles from '../../ui/dialog.styles.js';
import {outwardEvent} from '../../ui/outward-event.js';
import sharedStyles from '../../ui/shared.styles.js';

type Server = Scenario['servers'][number];

/** What the learner asks to change of one server. */
export type ServerChange = Partial<Server>;

/** The learner asks to change, or to take away, one server. */
export class ServerEditEvent extends outwardEvent<{
  index: number;
  /** Null to take the server away. */
  change: ServerChange | null;
}>('sms-server-edit') {}

/**
 * A dialog on one server: what it holds, whether the job names it, when it is offline.
 *
 * @fires {ServerEditEvent} sms-server-edit - The learner changed something, or pressed Remove.
 */
@customElement('sms-server-editor')
@localized()
export class SmsServerEditor extends LitElement {
  static override styles = [
    sharedStyles,
    dialogStyles,
    css`
      form {
        display: grid;
        gap: 0.7rem;
      }

      .field {
        display: grid;
        gap: 0.2rem;
        font-weight: 600;
      }

      .field input {
        min-height: 2.25rem;
        padding: 0.3rem 0.6rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        background: var(--sms-color-paper);
        color: inherit;
        font: inherit;
        font-weight: 400;
      }

      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 1.2rem;
        margin: 0;
        padding: 0;
        border: none;
      }

      legend {
        margin-block-end: 0.2rem;
        padding: 0;
        font-weight: 600;
      }

      .choice {
        display: flex;
        gap: 0.45rem;
        align-items: center;
        min-height: 1.75rem;
      }

      .choice input {
        width: 1.1rem;
        height: 1.1rem;
        margin: 0;
        accent-color: var(--sms-color-ink);
      }

      .help {
        margin: -0.5rem 0 0;
        color: var(--sms-color-muted);
        font-size: 0.85rem;
      }

      .refusal {
        margin: 0;
        color: var(--sms-color-failure);
        font-weight: 600;
      }

      .refusal:empty {
        display: none;
      }

      .buttons {
        display: flex;
        justify-content: space-between;
      }

      .done {
        border-color: var(--sms-color-ink);
        background: var(--sms-color-ink);
        color: var(--sms-color-paper);
      }

      button.done:hover {
        background: var(--sms-color-muted);
      }
    `,
  ];

  /** The server that is open; undefined while the dialog is closed. */
  @property({attribute: false}) server: Server | undefined;

  /** Its place in the scenario. */
  @property({type: Number}) index = 0;

  /** Why the last change was refused; empty when it was not. */
  @property() refusal = '';

  /** Whether it is the only server, which cannot be taken away. */
  @property({type: Boolean}) only = false;

  /** What is wrong with the attempts as they are typed. */
  @state() private attemptsRefusal = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Whether the dialog is open. */
  get isOpen(): boolean {
    return this.dialog.open;
  }

  /** Opens the dialog; closing it gives the focus back to where it was. */
  open(): void {
    this.attemptsRefusal = '';
    void openDialog(this.dialog);
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title" @keydown=${this.#keepKeys} @click=${this.#closeOutside}>
        ${this.server ? this.#renderForm(this.server) : nothing}
      </dialog>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('index')) this.attemptsRefusal = '';
  }

  #renderForm(server: Server): TemplateResult {
    const refusal = this.attemptsRefusal || this.refusal;
    return html`
      <form method="dialog" @submit=${this.#stay}>
        <h2 id="title">${msg(str`Server ${server.name}`)}</h2>
        <label class="field">
          ${msg('Name')}
          <input
            .value=${live(server.name)}
            maxlength="15"
            autocapitalize="characters"
            spellcheck="false"
            @change=${this.#rename}
          />
        </label>
        ${this.#renderHoldings(server)}
        <label class="choice">
          <input
            type="checkbox"
            .checked=${live(server.specified)}
            @change=${() => this.#ask({specified: !server.specified})}
          />
          ${msg('specified in “Put on Specified Distribution Servers”')}
        </label>
        <label class="field">
          ${msg('Offline in attempts')}
          <input
            .value=${live(server.offlineForAttempts.join(', '))}
            inputmode="text"
            placeholder=${msg('none')}
            aria-describedby="attempts-help"
            @change=${this.#changeAttempts}
          />
        </label>
        <p id="attempts-help" class="help">${msg('For example 2, or 1-3, 7.')}</p>
        <p class="refusal" role="alert">${refusal}</p>
        <div class="buttons">
          <button type="button" ?disabled=${this.only} @click=${this.#remove}>
            ${msg('Remove')}
          </button>
          <button class="done">${msg('Done')}</button>
        </div>
      </form>
    `;
  }

  #renderHoldings(server: Server): TemplateResult {
    return html`
      <fieldset>
        <legend>${msg('Before the job it holds')}</legend>
        ${holdings.map(
          (version) => html`
            <label class="choice">
              <input
                type="radio"
                name="holds"
                .checked=${live(server.holds === version)}
                @change=${() => this.#ask({holds: version})}
              />
              ${version === null ? msg('nothing') : msg(str`version ${version}`)}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #ask(change: ServerChange | null): void {
    this.attemptsRefusal = '';
    // A field whose text is refused shows again what holds, though nothing else changed.
    this.requestUpdate();
    const event = new ServerEditEvent({index: this.index, change});
    this.dispatchEvent(event);
  }

  #rename(change: Event): void {
    const {value} = change.target as HTMLInputElement;
    this.#ask({name: value.trim().toUpperCase()});
  }

  #changeAttempts(change: Event): void {
    const {value} = change.target as HTMLInputElement;
    const attempts = attemptsOf(value);
    this.attemptsRefusal = attempts
      ? ''
      : msg(str`“${value}” is not a list of attempts; use numbers from 1 to 100.`);
    this.requestUpdate();
    if (attempts) this.#ask({offlineForAttempts: attempts});
  }

  /** Stays open while something is refused, so that it can be read. */
  #stay(submit: Event): void {
    const field = this.renderRoot.querySelector<HTMLElement>(':focus');
    // Enter in a field changes it first; what comes of that is not known before the next update.
    if (field instanceof HTMLInputElement) submit.preventDefault();
  }

  #remove(): void {
    this.dialog.close();
    this.#ask(null);
  }

  /** Keys that are typed here are not for the playhead. */
  #keepKeys(event: KeyboardEvent): void {
    event.stopPropagation();
  }

  #closeOutside(event: MouseEvent): void {
    if (event.target === this.dialog) this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-server-editor': SmsServerEditor;
  }
  interface HTMLElementEventMap {
    'sms-server-edit': ServerEditEvent;
  }
}

const highest = 100;

/** The attempts in order, each once; undefined where the text is not such a list. */
export function attemptsOf(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/u).filter(Boolean);
  const ranges = parts.map(rangeOf);
  if (ranges.some((range) => range === undefined)) return undefined;
  return [...new Set(ranges.flatMap((range) => range ?? []))].sort((a, b) => a - b);
}

function rangeOf(text: string): readonly number[] | undefined {
  const match = /^(\d{1,3})(?:[-–](\d{1,3}))?$/u.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (first < 1 || last < first || last > highest) return undefined;
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}
