import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {setStyles} from '../ui/set-styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {inspection} from './inspection.js';
import {ownInspector} from './inspector-address.js';
import {DockAskEvent, usualHeight} from './sms-inspector-opener.js';

/** Percent of the window's height. */
const lowest = 20;
const highest = 80;
const keyStep = 5;

/** How high the controls of the Lab are, which stand above it. */
const controls = '11rem';

/** What has the focus is scrolled to where it can be seen: not to beneath what is stuck to the foot of the window. */
function keepClear(height: string): void {
  document.documentElement.style.scrollPaddingBlockEnd = height;
}

/**
 * An inspector in a frame at the foot of the page, as high as the learner wants it.
 *
 * @fires {DockAskEvent} sms-dock-ask - The learner wants it to be higher or lower, or to be closed.
 */
@customElement('sms-inspector-dock')
@localized()
export class SmsInspectorDock extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      section {
        display: flex;
        flex-direction: column;
        height: max(14rem, var(--height));
        border-block-start: 1px solid var(--sms-color-edge);
        background: var(--sms-color-paper);
      }

      .bar {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        gap: 0.25rem 0.5rem;
        align-items: center;
        padding: 0.25rem var(--sms-gutter);
        border-block-end: 1px solid var(--sms-color-line);
        background: var(--sms-color-card);
        font-size: 0.85rem;
      }

      .grip {
        flex: 1 1 6rem;
        height: 1.75rem;
        border-radius: 4px;
        background: linear-gradient(var(--sms-color-edge), var(--sms-color-edge)) center / 3rem 3px
          no-repeat;
        cursor: ns-resize;
        touch-action: none;
      }

      p {
        margin: 0;
        color: var(--sms-color-muted);
      }

      button {
        min-height: 1.75rem;
        padding: 0.1rem 0.7rem;
      }

      iframe {
        flex: 1;
        width: 100%;
        min-height: 0;
        border: 0;
        background: var(--sms-color-paper);
      }

      /* While it is dragged, the frame must not take the mouse. */
      .bar:has(.grip:active) + iframe {
        pointer-events: none;
      }

      @media (forced-colors: active) {
        .grip {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  /** Where our inspector is, from the page. */
  @property() page = 'inspector.html';

  /** The names of the actors down to the one that is shown first. */
  @property() actor = 'executive/despooler';

  /** Its height, in percent of the window's. */
  @property({type: Number}) height = usualHeight;

  /** What of it does not answer: a page that is not there loads, too. */
  @state() private phase: 'loading' | 'silent' | 'connected' = 'loading';

  /** Whether the browser did not let it go into a window. */
  @state() private isBlocked = false;

  constructor() {
    super();
    let unlisten: (() => void) | undefined;
    this.addController({
      hostConnected: () => {
        this.phase = 'loading';
        unlisten = inspection.listen(({kind}) => {
          if (kind === 'connected') this.phase = 'connected';
        });
      },
      hostDisconnected: () => {
        unlisten?.();
        keepClear('');
      },
    });
  }

  override render(): TemplateResult {
    return html`
      <section
        aria-label=${msg('Docked inspector')}
        ${setStyles({'--height': `${this.height}dvh`})}
      >
        <div class="bar">
          <div
            class="grip"
            role="separator"
            tabindex="0"
            aria-orientation="horizontal"
            aria-label=${msg('Height of the inspector')}
            aria-valuemin=${lowest}
            aria-valuemax=${highest}
            aria-valuenow=${this.height}
            aria-valuetext=${msg(str`${this.height} percent of the window`)}
            @keydown=${this.#onKeydown}
            @pointerdown=${this.#onPointerDown}
            @pointermove=${this.#onPointerMove}
          ></div>
          <p aria-live="polite" aria-atomic="true">${this.#phaseWords()}</p>
          <button type="button" @click=${this.#undock}>${msg('In its own window')}</button>
          <button type="button" @click=${this.#close}>${msg('Close')}</button>
        </div>
        <iframe
          title=${msg('Inspector')}
          src=${ownInspector(this.page, this.actor).href}
          @load=${this.#onLoad}
        ></iframe>
      </section>
    `;
  }

  protected override updated(): void {
    const isStuck = getComputedStyle(this).position === 'sticky';
    keepClear(isStuck ? `calc(max(14rem, ${this.height}dvh) + ${controls})` : '');
  }

  #phaseWords(): string {
    if (this.isBlocked) {
      return msg('The browser blocked the window. Allow pop-up windows for this page.');
    }
    switch (this.phase) {
      case 'loading':
        return msg('Loading the inspector…');
      case 'silent':
        return msg('The inspector has not responded yet.');
      case 'connected':
        return '';
    }
  }

  #onLoad(): void {
    if (this.phase === 'loading') this.phase = 'silent';
  }

  #undock(): void {
    this.isBlocked = !inspection.openWindow(ownInspector(this.page, this.actor));
    if (!this.isBlocked) this.#close();
  }

  #close(): void {
    this.dispatchEvent(new DockAskEvent({height: 0}));
  }

  #resize(height: number): void {
    const kept = Math.round(Math.max(lowest, Math.min(height, highest)));
    this.dispatchEvent(new DockAskEvent({height: kept}));
  }

  #onKeydown(event: KeyboardEvent): void {
    const heights: Readonly<Record<string, number>> = {
      ArrowUp: this.height + keyStep,
      ArrowDown: this.height - keyStep,
      Home: lowest,
      End: highest,
    };
    const height = heights[event.key];
    if (height === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#resize(height);
  }

  #onPointerDown(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  /** The dock ends where the window does. */
  #onPointerMove(event: PointerEvent): void {
    if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
    this.#resize((1 - event.clientY / window.innerHeight) * 100);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector-dock': SmsInspectorDock;
  }
}
