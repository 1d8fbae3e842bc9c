import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import {focusedElement} from '../ui/focused-element.js';
import {partInSight} from '../ui/in-sight.js';
import {zoomOf} from '../ui/own-scale.js';
import {setStyles} from '../ui/set-styles.js';
import {MenuChooseEvent} from './desktop-events.js';
import {periodIcon, type PeriodIcon} from './period-icons.js';
import period from './period.styles.js';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: PeriodIcon;
  readonly disabled?: boolean;
}

/**
 * A menu that stands over the page while it is open.
 *
 * @fires {MenuChooseEvent} sms-menu-choose - The learner chose an item.
 */
@customElement('sms-menu')
export class SmsMenu extends LitElement {
  static override styles = [
    period,
    css`
      [popover] {
        position: fixed;
        inset: auto;
        max-width: calc(100vw - 1rem);
        max-height: calc(100vh - 1rem);
        margin: 0;
        padding: 2px;
        color: #000;
      }

      button {
        display: flex;
        gap: 0.6em;
        align-items: center;
        width: 100%;
        padding: 0.15em 1.6em 0.15em 0.6em;
        border-color: transparent;
        box-shadow: none;
        text-align: start;
      }

      button:hover:not([aria-disabled='true']),
      button:focus {
        background: #000080;
        color: #fff;
      }

      button:focus {
        outline: 1px dotted #fff;
        outline-offset: -2px;
      }

      button[aria-disabled='true']:focus {
        color: #c0c0c0;
      }

      @media (forced-colors: active) {
        button {
          border-color: Canvas;
        }

        button:focus {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];

  /** What the menu is called. */
  @property() label = '';

  /** What can be chosen. */
  @property({attribute: false}) items: readonly MenuItem[] = [];

  /** Where it stands, as styles. */
  @state() private place: Readonly<Record<string, string>> = {};

  @query('[popover]') private readonly box!: HTMLElement;

  #opener: HTMLElement | null = null;

  /** Opens it below an element. */
  openBelow(element: Element): void {
    const {left, bottom} = element.getBoundingClientRect();
    void this.openAt(left, bottom);
  }

  /** Opens it with its bottom on the top of an element. */
  openAbove(element: Element): void {
    const {left, top} = element.getBoundingClientRect();
    void this.openAt(left, top, {upwards: true});
  }

  /** Opens it at a place of the window, as near as it fits in sight. */
  async openAt(x: number, y: number, {upwards = false} = {}): Promise<void> {
    this.#opener = focusedElement();
    const seen = await partInSight();
    this.box.showPopover();
    const {width, height} = this.box.getBoundingClientRect();
    const top = upwards ? y - height : y;
    const zoom = zoomOf(this.box);
    this.place = {
      left: `${within(x, 0, innerWidth - width) / zoom}px`,
      top: `${within(top, seen.top, seen.bottom - height) / zoom}px`,
    };
    await this.updateComplete;
    this.#buttons()[0]?.focus();
  }

  override render(): TemplateResult {
    return html`
      <div
        popover
        class="raised"
        role="menu"
        aria-label=${this.label}
        ${setStyles(this.place)}
        @keydown=${this.#onKey}
        @contextmenu=${(event: Event) => event.preventDefault()}
        @toggle=${this.#onToggle}
      >
        ${this.items.map((item) => this.#renderItem(item))}
      </div>
    `;
  }

  #renderItem({id, label, icon, disabled = false}: MenuItem): TemplateResult {
    return html`
      <button
        type="button"
        role="menuitem"
        tabindex="-1"
        aria-disabled=${disabled}
        @click=${() => this.#choose(id, disabled)}
      >
        ${icon ? periodIcon(icon) : nothing} ${label}
      </button>
    `;
  }

  #choose(id: string, disabled: boolean): void {
    if (disabled) return;
    this.#close();
    const event = new MenuChooseEvent({id});
    this.dispatchEvent(event);
  }

  #onKey(event: KeyboardEvent): void {
    const buttons = this.#buttons();
    const at = buttons.indexOf(focusedElement() as HTMLButtonElement);
    const next = nextIndex(event.key, at, buttons.length);
    if (next !== undefined) buttons[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #close(): void {
    this.box.hidePopover();
    this.#opener?.focus();
  }

  /** Closed by a press outside, it leaves the focus where that went. */
  #onToggle({newState}: ToggleEvent): void {
    if (newState === 'closed') this.#opener = null;
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-menu': SmsMenu;
  }
}
