import {localized, msg, str} from '@lit/localize';
import {LitElement, html, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';

import {focusFirst} from './focus.js';
import {periodIcon, type PeriodIcon} from './period-icons.js';
import period from './period.styles.js';
import './sms-menu.js';
import type {MenuChooseEvent, SmsMenu} from './sms-menu.js';
import styles from './sms-window.styles.js';

/** What a window is mostly for. */
const mainControls = 'input, [role="listbox"]';

/** What the learner wants of a window. */
export type WindowAct = 'close' | 'move' | 'raise';

/** The learner closes a window, wants to move it by keys, or comes to it. */
export class WindowActEvent extends Event {
  readonly act: WindowAct;

  constructor(act: WindowAct) {
    super('sms-window-act', {bubbles: true, composed: true});
    this.act = act;
  }
}

/** The learner drags a window: by so many CSS pixels since the last time. */
export class WindowDragEvent extends Event {
  readonly x: number;
  readonly y: number;

  constructor(x: number, y: number) {
    super('sms-window-drag', {bubbles: true, composed: true});
    this.x = x;
    this.y = y;
  }
}

/**
 * The frame of a window: its title bar, its menu, its place on the desktop.
 *
 * @fires {WindowActEvent} sms-window-act - The learner closes it, wants to move it, or comes to it.
 * @fires {WindowDragEvent} sms-window-drag - The learner drags it by its title.
 * @slot - What the window shows.
 */
@localized()
@customElement('sms-window')
export class SmsWindow extends LitElement {
  static override styles = [period, styles];

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
          @lostpointercapture=${this.#letGo}
        >
          <button
            type="button"
            class="system"
            aria-label=${msg(str`Menu of ${this.heading}`)}
            aria-haspopup="menu"
            @click=${this.#openMenu}
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
          {id: 'move', label: msg('Move')},
          {id: 'close', label: msg('Close')},
        ]}
        @sms-menu-choose=${this.#choose}
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
    this.#dragged = {x: clientX, y: clientY};
    const event = new WindowDragEvent(clientX - x, clientY - y);
    this.dispatchEvent(event);
  }

  #letGo(): void {
    this.#dragged = undefined;
  }

  #openMenu(): void {
    this.menu.openBelow(this.system);
  }

  #choose({id}: MenuChooseEvent): void {
    this.#ask(id as WindowAct);
  }

  #ask(act: WindowAct): void {
    const event = new WindowActEvent(act);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-window': SmsWindow;
  }
  interface HTMLElementEventMap {
    'sms-window-act': WindowActEvent;
    'sms-window-drag': WindowDragEvent;
  }
}
