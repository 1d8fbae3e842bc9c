import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';

import {printed} from '../words/printed-labels.js';
import {BoxAnswerEvent} from './desktop-events.js';
import type {DiskFile} from './model/disk.js';
import type {Notice} from './model/notice.js';
import {fromLeft, stampOf} from './model/practice-format.js';
import {periodIcon, type PeriodIcon} from './period-icons.js';
import period from './period.styles.js';

export interface Box {
  readonly heading: string;
  readonly icon: PeriodIcon;
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly remark?: string;
  /** The first is the one that Enter presses; Esc presses the last. */
  readonly buttons: readonly [BoxButton, ...BoxButton[]];
}

export interface BoxButton {
  readonly id: string;
  readonly label: string;
}

export function noticeBox({title, text, isError, remark}: Notice): Box {
  return {
    heading: title,
    icon: isError ? 'error' : 'information',
    text: [text],
    buttons: [{id: 'ok', label: msg('OK')}],
    ...(remark === undefined ? {} : {remark}),
  };
}

/** Asks whether to replace a file, and shows how the two differ. */
export function confirmBox(file: DiskFile, existing: DiskFile): Box {
  return {
    heading: printed('Confirm File Replace'),
    icon: 'question',
    text: [
      msg(str`This folder already holds a file called ${existing.name}.`),
      msg(str`Existing file: ${attributesOf(existing)}`),
      msg(str`New file: ${attributesOf(file)}`),
      msg('Replace it?'),
    ],
    buttons: [
      {id: 'yes', label: printed('Yes')},
      {id: 'no', label: printed('No')},
    ],
  };
}

function attributesOf({smsinst}: DiskFile): string {
  return smsinst ? msg(str`${smsinst.kilobytes}KB, modified ${fromLeft(stampOf(smsinst))}`) : '';
}

/**
 * A message box, which has to be answered before the desktop is used again.
 *
 * @fires {BoxAnswerEvent} sms-box-answer - The learner pressed one of its buttons, or Esc.
 */
@customElement('sms-message-box')
@localized()
export class SmsMessageBox extends LitElement {
  static override styles = [
    period,
    css`
      :host {
        display: grid;
        place-items: center;
        padding: 0.6em;
      }

      dialog {
        position: static;
        width: min(30em, 100%);
        max-height: 100%;
        overflow: auto;
        margin: 0;
        padding: 2px;
        color: #000;
      }

      h3 {
        margin: 0;
        padding: 0.35em 0.5em;
        border: 1px solid transparent;
        background: #000080;
        color: #fff;
        font-size: 1em;
      }

      .body {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.8em 1em;
        align-items: start;
        padding: 1em;
      }

      p {
        margin: 0 0 0.5em;
        overflow-wrap: anywhere;
      }

      .buttons {
        display: flex;
        grid-column: 1 / -1;
        flex-wrap: wrap;
        gap: 0.6em;
        justify-content: center;
      }

      @media (forced-colors: active) {
        dialog {
          border-width: 3px;
        }

        h3 {
          border-block-end-color: CanvasText;
        }
      }
    `,
  ];

  /** What it says and asks. */
  @property({attribute: false}) box: Box | undefined;

  @query('button') private readonly first!: HTMLButtonElement | null;

  override focus(): void {
    this.first?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const {box} = this;
    if (!box) return nothing;
    return html`
      <dialog
        open
        class="raised"
        role="alertdialog"
        aria-labelledby="title"
        aria-describedby="text"
        @keydown=${this.#onKey}
      >
        <h3 id="title">${box.heading}</h3>
        <div class="body">
          ${periodIcon(box.icon, 'large')}
          <div id="text">
            ${box.text.map((paragraph) => html`<p>${paragraph}</p>`)}
            ${box.remark === undefined ? nothing : html`<p class="remark">${box.remark}</p>`}
          </div>
          <div class="buttons">
            ${box.buttons.map(
              ({id, label}) => html`
                <button type="button" @click=${() => this.#answer(id)}>${label}</button>
              `,
            )}
          </div>
        </div>
      </dialog>
    `;
  }

  /** Each box takes the focus when it is first shown. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('box')) this.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#answer(this.box?.buttons.at(-1)?.id ?? '');
  }

  #answer(id: string): void {
    const event = new BoxAnswerEvent({id});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-message-box': SmsMessageBox;
  }
}
