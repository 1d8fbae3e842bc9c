import {localized} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';

import {periodIcon, type PeriodIcon} from './period-icons.js';
import period from './period.styles.js';
import styles from './sms-message-box.styles.js';

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

/** The learner pressed a button of a message box. */
export class BoxAnswerEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('sms-box-answer', {bubbles: true, composed: true});
    this.id = id;
  }
}

/**
 * A message box, which has to be answered before the desktop is used again.
 *
 * @fires {BoxAnswerEvent} sms-box-answer - The learner pressed one of its buttons, or Esc.
 */
@localized()
@customElement('sms-message-box')
export class SmsMessageBox extends LitElement {
  static override styles = [period, styles];

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

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#answer(this.box?.buttons.at(-1)?.id ?? '');
  }

  #answer(id: string): void {
    const event = new BoxAnswerEvent(id);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-message-box': SmsMessageBox;
  }
  interface HTMLElementEventMap {
    'sms-box-answer': BoxAnswerEvent;
  }
}
