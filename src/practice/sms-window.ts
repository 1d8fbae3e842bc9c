import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';

import {scaleOf} from '../ui/own-scale.js';
import {printed} from '../words/printed-labels.js';
import {
  WindowActEvent,
  WindowDragEvent,
  type MenuChooseEvent,
  type WindowAct,
} from './desktop-events.js';
import {focusFirst} from './focus.js';
import {periodIcon, type PeriodIcon} from './period-icons.js';
import period from './period.styles.js';
import './sms-menu.js';
import type {SmsMenu} from './sms-menu.js';

/** What a window is mostly for. */
const mainControls = 'input, [role="listbox"]';

/**
 * The frame of a window: its title bar, its menu, its place on the desktop.
 *
 * @fires {WindowActEvent} sms-window-act - The learner closes it, wants to move it, or comes to it.
 * @fires {WindowDragEvent} sms-window-drag - The learner drags it by its title.
 * @slot - What the window shows.
 */
@customElement('sms-window')
@localized()
export class SmsWindow extends LitElement {
  static override styles = [
    period,
    css`
      :host {
        display: flex;
        flex-direction: column;
      }

      section {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-height: 0;
        padding: 2px;
      }

      .bar {
        display: flex;
        flex: none;
        gap: 0.2em;
        align-items: center;
        padding: 1px 2px;
        border: 1px solid transparent;
        background: #6b6b6b;
        color: #fff;
        cursor: move;
        touch-action: none;
        user-select: none;
      }

      :host([active]) .bar {
        background: #000080;
      }

      h3 {
        flex: 1;
        overflow: hidden;
        margin: 0;
        font-size: 1em;
        font-weight: bold;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .bar button {
        display: grid;
        flex: none;
        place-items: center;
        min-width: max(24px, 1.85em);
        min-height: max(24px, 1.85em);
        padding: 0;
      }

      .bar .system {
        border-color: transparent;
        background: none;
        box-shadow: none;
      }

      .bar button:focus-visible {
        outline: 2px solid #fff;
        outline-offset: -2px;
      }

      .close:focus-visible {
        outline-color: #000080;
      }

      .close svg {
        width: 0.75em;
        height: 0.75em;
      }

      .close path {
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
      }

      .body {
        flex: 1;
        overflow: auto;
        min-height: 0;
      }

      @media (forced-colors: active) {
        section {
          border-width: 2px;
        }

        .bar {
          border-block-end-color: CanvasText;
        }

        :host([active]) .bar {
          border-color: Highlight;
        }

        .bar .system {
          border-color: ButtonText;
        }
      }
    `,
  ];

  /** What stands in the title bar. */
  @property() heading = '';

  /** The picture in the title bar. */
  @property() icon: PeriodIcon = 'program';

  /** Whether it is the window that the learner works with. */
  @property({type: Boolean, reflect: true}) active = false;

  @query('sms-menu') private readonly menu!: SmsMenu;
  @query('.system') private readonly system!: HTMLElement;

  constructor() {
    super();
    this.addEventListener('focusin', () => this.#ask('raise'));
    this.addEventListener('pointerdown', () => this.#ask('raise'));
  }

  /** Gives the focus to its list or its line to type in, or else to the first thing that takes it. */
  override focus(): void {
    const found = focusFirst(this.children, mainControls) || focusFirst(this.children);
    if (!found) this.system.focus();
  }

  override render(): TemplateResult {
    return html`
      <section class="raised" aria-labelledby="title">
        <div
          class="bar"
          @pointerdown=${this.#grab}
          @pointermove=${this.#drag}
          @lostpointercapture=${() => (this.#dragged = undefined)}
        >
          <button
            type="button"
            class="system"
            aria-label=${msg(str`Menu of ${this.heading}`)}
            aria-haspopup="menu"
            @click=${() => this.menu.openBelow(this.system)}
          >
            ${periodIcon(this.icon)}
          </button>
          <h3 id="title">${this.heading}</h3>
          <button
            type="button"
            class="close"
            aria-label=${msg(str`Close ${this.heading}`)}
            @click=${() => this.#ask('close')}
          >
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="m1 1 8 8M9 1 1 9"></path>
            </svg>
          </button>
        </div>
        <div class="body"><slot></slot></div>
      </section>
      <sms-menu
        .label=${msg(str`Menu of ${this.heading}`)}
        .items=${[
          {id: 'move', label: printed('Move')},
          {id: 'close', label: printed('Close')},
        ]}
        @sms-menu-choose=${({id}: MenuChooseEvent) => this.#ask(id as WindowAct)}
      ></sms-menu>
    `;
  }

  #dragged: {readonly x: number; readonly y: number} | undefined;

  #grab(event: PointerEvent): void {
    const onButton = (event.target as Element).closest('button') !== null;
    if (onButton || event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#dragged = {x: event.clientX, y: event.clientY};
  }

  #drag({clientX, clientY}: PointerEvent): void {
    if (!this.#dragged) return;
    const {x, y} = this.#dragged;
    const scale = scaleOf(this, this.getBoundingClientRect());
    const by = {x: Math.round((clientX - x) / scale), y: Math.round((clientY - y) / scale)};
    // What is less than a pixel counts at the next move.
    this.#dragged = {x: x + by.x * scale, y: y + by.y * scale};
    const event = new WindowDragEvent(by);
    this.dispatchEvent(event);
  }

  #ask(act: WindowAct): void {
    const event = new WindowActEvent({act});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-window': SmsWindow;
  }
}
