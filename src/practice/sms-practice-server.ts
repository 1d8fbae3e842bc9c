import {localized, msg} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {labelMeaning, printedLabels} from '../words/printed-labels.js';
import {ReadingController} from '../evidence/index.js';
import {setStyles} from '../ui/set-styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {WidthController} from '../ui/width-controller.js';
import {desktopFacts, ticketFacts} from './model/outcome-facts.js';
import type {Practice} from './model/practice.js';
import {PracticeElement} from './practice-element.js';
import './sms-desktop.js';
import './sms-plain-server.js';

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
@customElement('sms-practice-server')
@localized()
export class SmsPracticeServer extends PracticeElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0.5rem;
        min-width: 0;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 1rem;
        align-items: center;
        justify-content: end;
      }

      .server {
        margin-inline-end: auto;
        color: var(--sms-color-muted);
        font-size: 0.9rem;
      }

      fieldset {
        display: flex;
        margin: 0;
        padding: 0;
        border: 1px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
      }

      fieldset label {
        position: relative;
        padding: 0.3rem 0.8rem;
        cursor: pointer;
      }

      fieldset input {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }

      fieldset label:has(:checked) {
        background: var(--sms-color-ink);
        color: var(--sms-color-card);
      }

      fieldset label:first-of-type {
        border-radius: calc(var(--sms-radius) - 1px) 0 0 calc(var(--sms-radius) - 1px);
      }

      fieldset label:last-of-type {
        border-radius: 0 calc(var(--sms-radius) - 1px) calc(var(--sms-radius) - 1px) 0;
      }

      fieldset label:has(:focus-visible) {
        outline: 3px solid var(--sms-color-current);
        outline-offset: 2px;
      }

      sms-desktop {
        flex: 1;
      }

      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
        gap: 0.2rem 1.5rem;
        margin: 0.5rem 0 0;
      }

      dl div {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0.5rem;
      }

      dt {
        font-weight: 600;
      }

      dd {
        margin: 0;
      }

      @media (forced-colors: active) {
        fieldset label:has(:checked) {
          background: Highlight;
          color: HighlightText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  /** What the learner has chosen, if anything. */
  @state() private wanted: Look | undefined;
  @state() private size: number = sizes[0];

  readonly #width = new WidthController(this);
  readonly #reading = new ReadingController(this);

  constructor() {
    super();
    // What is typed on the server is not for the page around; Esc is for both.
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') event.stopPropagation();
    });
  }

  protected override draw(practice: Practice): TemplateResult {
    const look = this.wanted ?? this.#fitting;
    return html`
      <div class="bar">
        <span class="server">
          ${msg('What this server shows:')}
          ${this.#reading.parts?.renderMark(practice.view.site ? ticketFacts : desktopFacts)}
        </span>
        ${look === 'desktop' ? this.#renderSize() : nothing}
        <fieldset aria-label=${msg('How the server is shown')}>
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
              ${this.#renderMeanings()}
            `
          : html`<sms-plain-server .practice=${practice}></sms-plain-server>`
      }
    `;
  }

  /** What the labels mean, in a language in which they mean something else than they say. */
  #renderMeanings(): TemplateResult | typeof nothing {
    const foreign = printedLabels.filter((label) => labelMeaning(label) !== label);
    if (foreign.length === 0) return nothing;
    return html`
      <details>
        <summary>${msg('What the English labels mean')}</summary>
        <dl>
          ${foreign.map(
            (label) => html`
              <div>
                <dt lang="en" dir="ltr">${label}</dt>
                <dd>${labelMeaning(label)}</dd>
              </div>
            `,
          )}
        </dl>
      </details>
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
