import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import {setStyles} from '../ui/set-styles.js';
import {focusedElement} from './focus.js';
import {periodIcon, type PeriodIcon} from './period-icons.js';
import period from './period.styles.js';
import styles from './sms-menu.styles.js';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: PeriodIcon;
  readonly disabled?: boolean;
}

/** The learner chose from a menu. */
export class MenuChooseEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('sms-menu-choose', {bubbles: true, composed: true});
    this.id = id;
  }
}

/**
 * A menu that stands over the page while it is open.
 *
 * @fires {MenuChooseEvent} sms-menu-choose - The learner chose an item.
 */
@customElement('sms-menu')
export class SmsMenu extends LitElement {
  static override styles = [period, styles];

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

  /** Opens it at a place of the window, as near as it fits. */
  async openAt(x: number, y: number, {upwards = false} = {}): Promise<void> {
    this.#opener = focusedElement();
    this.box.showPopover();
    const {offsetWidth, offsetHeight} = this.box;
    const top = upwards ? y - offsetHeight : y;
    this.place = {
      left: `${within(x, innerWidth - offsetWidth)}px`,
      top: `${within(top, innerHeight - offsetHeight)}px`,
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
        @contextmenu=${this.#keep}
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
    const event = new MenuChooseEvent(id);
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

  #keep(event: Event): void {
    event.preventDefault();
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-menu': SmsMenu;
  }
  interface HTMLElementEventMap {
    'sms-menu-choose': MenuChooseEvent;
  }
}
