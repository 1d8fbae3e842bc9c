import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';

import {openDialog} from '../ui/open-dialog.js';
import dialogStyles from '../ui/dialog.styles.js';
import {saveText} from '../ui/copy-and-save.js';
import sharedStyles from '../ui/shared.styles.js';
import type {Sentence} from '../run/scenario-refusal.js';
import {noProgress} from './model/progress.js';
import {ProgressController} from './progress-store.js';

/** In bytes. Measured before it is read: all lessons take some kilobytes. */
const largestFile = 20 * 1024 * 1024;

/** Exports, imports and erases the learner's progress. */
@customElement('sms-progress-tools')
@localized()
export class SmsProgressTools extends LitElement {
  static override styles = [
    sharedStyles,
    dialogStyles,
    css`
      :host {
        display: block;
        padding-block-start: 1.1rem;
        border-block-start: 1px solid var(--sms-color-line);
      }

      p {
        margin: 0 0 0.7rem;
        color: var(--sms-color-muted);
        line-height: 1.45;
      }

      .problem {
        padding: 0.6rem 0.8rem;
        border-inline-start: 4px solid var(--sms-color-failure);
        background: var(--sms-color-failure-tint);
        color: var(--sms-color-ink);
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
      }

      input {
        display: none;
      }
    `,
  ];

  /** What the last press did. */
  @state() private result: Sentence | undefined;
  /** Why the last file was refused. */
  @state() private refusal: Sentence | undefined;

  @query('input') private readonly input!: HTMLInputElement;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #store = new ProgressController(this).store;

  override render(): TemplateResult {
    const store = this.#store;
    if (store.keptBy === 'lms') return html`<p>${msg('Your LMS stores your progress.')}</p>`;
    const isEmpty = Object.keys(store.progress.lessons).length === 0;
    return html`
      <p>
        ${msg('Your progress is stored only on this computer. Export your progress to move it to another computer.')}
      </p>
      ${store.problem ? html`<p class="problem" role="alert">${store.problem}</p>` : nothing}
      <div class="tools">
        <button type="button" ?disabled=${isEmpty} @click=${this.#export}>
          ${msg('Export progress')}
        </button>
        <button type="button" @click=${() => this.input.click()}>${msg('Import progress…')}</button>
        <input
          type="file"
          accept=".json,application/json"
          aria-label=${msg('Progress file')}
          @change=${() => void this.#import()}
        />
        <button
          type="button"
          ?disabled=${isEmpty && store.problem === ''}
          @click=${() => void openDialog(this.dialog)}
        >
          ${msg('Erase progress…')}
        </button>
        <span aria-live="polite" aria-atomic="true">${this.result?.()}</span>
      </div>
      ${this.refusal ? html`<p class="problem" role="alert">${this.refusal()}</p>` : nothing}
      <dialog aria-labelledby="title">
        <h2 id="title">${msg('Erase your progress?')}</h2>
        <p>${msg('This deletes all answers and scores on this computer. You cannot undo this.')}</p>
        <form method="dialog" class="tools">
          <button value="keep">${msg('Keep it')}</button>
          <button value="erase" @click=${this.#erase}>${msg('Erase')}</button>
        </form>
      </dialog>
    `;
  }

  #export(): void {
    saveText('the-lost-refresh-progress.json', this.#store.export(), 'application/json');
    this.result = () => msg('Exported.');
  }

  async #import(): Promise<void> {
    const file = this.input.files?.[0];
    // Emptied, so that the same file can be given again.
    this.input.value = '';
    if (!file) return;
    this.result = this.refusal = undefined;
    if (file.size > largestFile) {
      this.refusal = () => msg('This file is too large to be a progress file.');
      return;
    }
    try {
      this.refusal = await this.#store.import(await file.text());
    } catch {
      this.refusal = () => msg('This file could not be read.');
    }
    if (!this.refusal) this.result = () => msg('Imported.');
  }

  #erase(): void {
    this.#store.erase();
    const isErased = this.#store.progress === noProgress;
    this.result = () => (isErased ? msg('Erased.') : msg('Your progress could not be erased.'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-progress-tools': SmsProgressTools;
  }
}
