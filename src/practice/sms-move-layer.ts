import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {MoveEndEvent, MoveToEvent, WindowDragEvent, type MoveEnd} from './desktop-events.js';

const step = 16;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Lies over the desktop while a window is moved without dragging: by arrow keys, or by one press.
 *
 * @fires {WindowDragEvent} sms-window-drag - The learner moved it by an arrow key.
 * @fires {MoveToEvent} sms-move-to - The learner presses where it is to stand.
 * @fires {MoveEndEvent} sms-move-end - The learner leaves it where it is, or puts it back.
 */
@customElement('sms-move-layer')
@localized()
export class SmsMoveLayer extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    div {
      position: absolute;
      inset: 0;
      cursor: move;
    }

    div:focus-visible {
      outline: 2px dashed #fff;
      outline-offset: -4px;
    }

    p {
      position: absolute;
      inset-block-end: 0.5em;
      inset-inline: 0.5em;
      width: fit-content;
      margin: 0 auto;
      padding: 0.3em 0.7em;
      border: 1px solid #000;
      background: #ffffe1;
      color: #000;
    }
  `;

  /** What is being moved. */
  @property() heading = '';

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('div')?.focus();
  }

  override render(): TemplateResult {
    const how = msg(
      'Arrow keys move the window, Enter keeps the new place, Esc restores the old place.',
    );
    return html`
      <div
        role="application"
        tabindex="0"
        aria-label=${msg(str`Move ${this.heading}`)}
        aria-describedby="how"
        @keydown=${this.#onKey}
        @click=${this.#onPress}
        @blur=${() => this.#end('leave')}
      ></div>
      <p id="how">${how} ${msg('Or press a new place.')}</p>
    `;
  }

  #onKey(event: KeyboardEvent): void {
    const arrow = arrows[event.key];
    if (arrow) {
      const by = event.shiftKey ? 1 : step;
      const drag = new WindowDragEvent({x: arrow[0] * by, y: arrow[1] * by});
      this.dispatchEvent(drag);
    } else if (event.key === 'Enter' || event.key === 'Escape') {
      this.#end(event.key === 'Escape' ? 'back' : 'stay');
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #onPress({clientX, clientY}: MouseEvent): void {
    const event = new MoveToEvent({x: clientX, y: clientY});
    this.dispatchEvent(event);
    this.#end('stay');
  }

  #end(end: MoveEnd): void {
    const event = new MoveEndEvent({end});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-move-layer': SmsMoveLayer;
  }
}
