import {localized, msg, str} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {printed} from '../words/printed-labels.js';
import {WindowActEvent} from './desktop-events.js';
import {diskOf, itemAt, type DiskFile} from './model/disk.js';
import type {Practice} from './model/practice.js';
import {stampOf} from './model/practice-format.js';
import {periodIcon} from './period-icons.js';
import period from './period.styles.js';
import {PracticeElement} from './practice-element.js';
import {numberOf} from '../words/intl.js';
import {itemLook} from './sms-folder-window.js';

/**
 * A file looked at: its properties, or its text.
 *
 * @fires {WindowActEvent} sms-window-act - The learner has seen enough.
 */
@customElement('sms-file-window')
@localized()
export class SmsFileWindow extends PracticeElement {
  static override styles = [
    period,
    css`
      :host {
        display: block;
        padding: 0.8em;
      }

      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.45em 1em;
        margin: 0;
        overflow-wrap: anywhere;
      }

      dd {
        margin: 0;
        user-select: text;
      }

      .name {
        display: flex;
        gap: 0.8em;
        align-items: center;
        margin: 0 0 0.7em;
        padding-block-end: 0.7em;
        border-block-end: 1px solid #808080;
        font-weight: bold;
      }

      button {
        display: block;
        margin: 0.9em 0 0 auto;
      }

      .text {
        min-height: 6em;
        padding: 0.6em;
        font-family: var(--sms-font-mono, monospace);
      }

      .text p {
        min-height: 1.3em;
        margin: 0;
      }
    `,
  ];

  /** Where the file is. */
  @property() path = '';

  /** Shows its text instead of its properties. */
  @property({type: Boolean}) text = false;

  protected override draw({view}: Practice): TemplateResult {
    const file = itemAt(diskOf(view), this.path);
    // A file that was copied is gone when the act has been undone.
    if (file?.kind !== 'file') return html`<p>${msg('This file no longer exists.')}</p>`;
    return this.text ? this.#renderText(file) : this.#renderProperties(file);
  }

  /** Can be gone to by keys, as there is nothing else in the window. */
  #renderText({name, lines}: DiskFile): TemplateResult {
    return html`
      <div class="text sunken" role="region" aria-label=${msg(str`Text of ${name}`)} tabindex="0">
        ${lines?.map((line) => html`<p>${line}</p>`)}
      </div>
    `;
  }

  #renderProperties(file: DiskFile): TemplateResult {
    const {icon, type} = itemLook(file);
    const unknown = msg('no available source gives this value');
    return html`
      <p class="name">${periodIcon(icon, 'large')} ${file.name}</p>
      <dl>
        <dt>${printed('Type')}:</dt>
        <dd>${type}</dd>
        <dt>${printed('Location')}:</dt>
        <dd>${file.path.slice(0, -file.name.length - 1)}</dd>
        <dt>${printed('Size')}:</dt>
        <dd>${file.smsinst ? sizeWords(file.smsinst) : unknown}</dd>
        <dt>${printed('Modified')}:</dt>
        <dd>${file.smsinst ? stampOf(file.smsinst) : unknown}</dd>
        ${
          file.smsinst
            ? html`
                <dt>${msg('Source:')}</dt>
                <dd>${file.smsinst.article}</dd>
              `
            : nothing
        }
      </dl>
      <button type="button" @click=${this.#close}>${msg('OK')}</button>
    `;
  }

  #close(): void {
    const event = new WindowActEvent({act: 'close'});
    this.dispatchEvent(event);
  }
}

function sizeWords({kilobytes, bytes}: {kilobytes: number; bytes: number | null}): string {
  return bytes === null
    ? msg(str`${kilobytes}KB (the source gives no bytes)`)
    : msg(str`${kilobytes}KB (${numberOf(bytes)} bytes)`);
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-file-window': SmsFileWindow;
  }
}
