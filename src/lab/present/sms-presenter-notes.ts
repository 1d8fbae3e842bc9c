import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';

import {ClockController} from '../../ui/clock-controller.js';
import {flowKey} from '../../ui/direction.js';
import {isModified, latinKey} from '../../ui/latin-key.js';
import sharedStyles from '../../ui/shared.styles.js';
import {getLocale} from '../../words/locale.js';
import {
  joinRoom,
  notesMark,
  type RoomAct,
  type RoomMessage,
  type RoomView,
} from './room-channel.js';

const acts: Readonly<Record<string, RoomAct>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  b: 'blank',
  '.': 'blank',
  l: 'spotlight',
};

/** What a presenter sees in a second window: the caption, what comes next, what to ask, the time. */
@customElement('sms-presenter-notes')
@localized()
export class SmsPresenterNotes extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        max-width: 44rem;
        padding: 0.8rem var(--sms-gutter) 1.5rem;
        font-size: 1.1rem;
        line-height: 1.4;
      }

      .head {
        display: flex;
        gap: 1rem;
        justify-content: space-between;
        color: var(--sms-color-muted);
        font-variant-numeric: tabular-nums;
      }

      h1 {
        margin: 0.4rem 0 0;
        font-size: 1.5rem;
        line-height: 1.2;
      }

      h2 {
        margin: 1rem 0 0;
        color: var(--sms-color-muted);
        font-size: 0.85rem;
        text-transform: var(--sms-capitals);
        letter-spacing: var(--sms-spread);
      }

      p {
        margin: 0.2rem 0 0;
      }

      .ask {
        padding: 0.5rem 0.8rem;
        border-inline-start: 4px solid var(--sms-color-instruction);
        background: var(--sms-color-instruction-tint);
        font-weight: 600;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
        margin-block: 0.8rem 0;
      }

      [aria-pressed='true'] {
        border-color: var(--sms-color-ink);
        background: var(--sms-color-chosen);
        font-weight: 650;
      }
    `,
  ];

  @state() private view: RoomView | undefined;

  /** Of the stage that opened this window, or of the first one that answers. */
  #stage = window.name.startsWith(notesMark) ? window.name.slice(notesMark.length) : '';
  #room: BroadcastChannel | undefined;
  readonly #clock = new ClockController(this);

  constructor() {
    super();
    this.addController({
      hostConnected: () => {
        this.#room = joinRoom(this.#hear);
        this.#say({kind: 'hello', stage: this.#stage});
        window.addEventListener('keydown', this.#onKey);
      },
      hostDisconnected: () => {
        window.removeEventListener('keydown', this.#onKey);
        this.#room?.close();
        this.#room = undefined;
      },
    });
  }

  override render(): TemplateResult {
    const {view} = this;
    const {now, minutes} = this.#clock;
    const time = new Intl.DateTimeFormat(getLocale(), {timeStyle: 'short'}).format(now);
    return html`
      <div class="head">
        <span>${msg('Presenter’s notes')}</span>
        <time>${msg(str`${time} · ${minutes} min`)}</time>
      </div>
      ${
        view
          ? this.#renderView(view)
          : html`
              <h1>${msg('No presentation is running.')}</h1>
              <p aria-live="polite" aria-atomic="true">
                ${msg('Open the Lab in another window of this browser and press P. These notes then follow the presentation.')}
              </p>
              <p>
                <a href="?v=1&amp;present=on" target="_blank"
                  >${msg('Start a presentation in another window')}</a
                >
              </p>
            `
      }
    `;
  }

  #renderView(view: RoomView): TemplateResult {
    return html`
      <div class="buttons" role="group" aria-label=${msg('The stage')}>
        <button type="button" @click=${() => this.#act('back')}>‹ ${msg('Back')}</button>
        <button type="button" @click=${() => this.#act('next')}>${msg('Next')} ›</button>
        <button type="button" aria-pressed=${view.isBlank} @click=${() => this.#act('blank')}>
          ${msg('Blank the screen')}
        </button>
        <button
          type="button"
          aria-pressed=${view.hasSpotlight}
          @click=${() => this.#act('spotlight')}
        >
          ${msg('Spotlight')}
        </button>
      </div>
      <h1>${view.title}</h1>
      <p class="muted">${msg(str`${view.place} of ${view.of}`)} · ${view.clock}</p>
      <h2>${msg('What to ask')}</h2>
      <p class="ask">${view.ask}</p>
      <h2>${msg('What the audience sees')}</h2>
      ${view.captions.map(({world, text}) => html`<p><strong>${world}:</strong> ${text}</p>`)}
      <h2>${msg('What comes next')}</h2>
      <p>${view.next || msg('Nothing. This is the end.')}</p>
      <p aria-live="polite" aria-atomic="true">
        <strong>${view.isBlank ? msg('The audience sees a blank screen.') : nothing}</strong>
      </p>
    `;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isModified(event)) return;
    const isOnButton = event.composedPath()[0] instanceof HTMLButtonElement;
    const act = acts[flowKey(latinKey(event), this)];
    if (!act || (isOnButton && event.key === ' ')) return;
    event.preventDefault();
    this.#act(act);
  };

  #act(act: RoomAct): void {
    this.#say({kind: 'act', stage: this.#stage, act});
  }

  #say(message: RoomMessage): void {
    this.#room?.postMessage(message);
  }

  readonly #hear = (message: RoomMessage): void => {
    if (message.kind === 'view' && this.#stage === '') this.#stage = message.stage;
    if (message.stage !== this.#stage) return;
    if (message.kind === 'view') this.view = message.view;
    if (message.kind === 'closed') this.view = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-presenter-notes': SmsPresenterNotes;
  }
}
