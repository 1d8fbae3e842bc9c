import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {setStyles} from '../ui/set-styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {WidthController} from '../ui/width-controller.js';
import type {Practice} from './model/practice.js';
import './sms-desktop.js';
import './sms-plain-server.js';
import styles from './sms-practice-server.styles.js';

const looks = ['desktop', 'plain'] as const;
type Look = (typeof looks)[number];

/** How large the desktop is drawn, in hundredths of the page's text. */
const sizes = [100, 150, 200] as const;

/** Narrower than this, in pixels at the usual size of text, there is no room for a desktop. */
const narrowest = 592;

/**
 * The practice server, as a desktop or in plain view: by the room there is, or as the learner likes.
 *
 * @fires {PracticeChangeEvent} sms-practice-change - Something was done on the server.
 */
@localized()
@customElement('sms-practice-server')
export class SmsPracticeServer extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What is done here, and the server that comes of it. */
  @property({attribute: false}) practice: Practice | undefined;

  /** What the learner has chosen, if anything. */
  @state() private wanted: Look | undefined;
  @state() private size: number = sizes[0];

  readonly #width = new WidthController(this);

  constructor() {
    super();
    // What is typed on the server is not for the page around; Esc is for both.
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') event.stopPropagation();
    });
  }

  override render(): TemplateResult | typeof nothing {
    const {practice} = this;
    if (!practice) return nothing;
    const look = this.wanted ?? this.#fitting;
    return html`
      <div class="bar">
        ${look === 'desktop' ? this.#renderSize() : nothing}
        <fieldset>
          <legend class="visually-hidden">${msg('How the server is shown')}</legend>
          ${looks.map((each) => this.#renderLook(each, look))}
        </fieldset>
      </div>
      ${
        look === 'desktop'
          ? html`
              <sms-desktop
                .practice=${practice}
                ${setStyles({'--desktop-scale': String(this.size / 100)})}
              ></sms-desktop>
            `
          : html`<sms-plain-server .practice=${practice}></sms-plain-server>`
      }
    `;
  }

  get #fitting(): Look {
    const {width = narrowest} = this.#width;
    return width < narrowest ? 'plain' : 'desktop';
  }

  #renderSize(): TemplateResult {
    return html`
      <label>
        ${msg('Size')}
        <select @change=${this.#onSize}>
          ${sizes.map(
            (size) => html`
              <option value=${size} .selected=${live(size === this.size)}>${size}%</option>
            `,
          )}
        </select>
      </label>
    `;
  }

  #renderLook(each: Look, look: Look): TemplateResult {
    return html`
      <label>
        <input
          type="radio"
          name="look"
          .checked=${live(each === look)}
          @change=${() => (this.wanted = each)}
        />
        ${each === 'desktop' ? msg('Desktop') : msg('Plain view')}
      </label>
    `;
  }

  #onSize(change: Event): void {
    this.size = Number((change.target as HTMLSelectElement).value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-practice-server': SmsPracticeServer;
  }
}
