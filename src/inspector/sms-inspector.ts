import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import {InspectorModel, type Actor} from './inspector-model.js';
import {Link} from './message-channel.js';
import type {ActorChooseEvent, EventSendEvent} from './pane-events.js';
import {RefreshController} from './refresh-controller.js';
import './sms-inspector-panes.js';

/** The window of the inspector: it shows whatever application opened it, or stands around it. */
@customElement('sms-inspector')
@localized()
export class SmsInspector extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100dvh;
        font-family: var(--sms-font);
        font-size: 0.95rem;
      }

      header {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        gap: 0.25rem 0.9rem;
        align-items: center;
        min-height: 2.5rem;
        padding: 0.25rem 0.75rem;
        border-block-end: 1px solid var(--sms-color-line);
        background: var(--sms-color-card);
        font-size: 0.85rem;
      }

      h1 {
        margin: 0;
        font-size: 1rem;
      }

      header button {
        min-height: 1.75rem;
        padding: 0.1rem 0.6rem;
      }

      header label {
        display: inline-flex;
        gap: 0.35rem;
        align-items: center;
        min-height: 1.75rem;
        margin-inline-start: auto;
      }

      .status {
        margin: 0;
        color: var(--sms-color-muted);
        overflow-wrap: anywhere;
      }

      .status::before {
        content: '○ ';
      }

      .status.connected {
        color: var(--sms-color-current);
      }

      .status.connected::before {
        content: '● ';
      }

      main {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-height: 0;
      }

      sms-inspector-panes {
        flex: 1;
      }

      .gone,
      .faults {
        flex: none;
        margin: 0;
        padding: 0.4rem 0.75rem;
        border-block-end: 1px solid var(--sms-color-line);
        background: var(--sms-color-chosen);
        font-size: 0.85rem;
        overflow-wrap: anywhere;
      }

      .empty {
        max-width: 32rem;
        margin: auto;
        padding: 1.5rem;
        text-align: center;
        text-wrap: pretty;
      }

      .empty h2 {
        margin: 0 0 0.5rem;
        font-size: 1.25rem;
      }

      .empty p {
        margin: 0 0 1rem;
        color: var(--sms-color-muted);
        line-height: 1.5;
      }
    `,
  ];

  /** The window of the application. Set it before the element is put on the page. */
  @property({attribute: false}) application: Window | null = counterpart();

  /** The session of the actor that is shown. */
  @state() private chosen = '';
  /** Whether the actor to which something happens is shown at once. */
  @state() private follows = false;

  readonly #refresh = new RefreshController(this, () => this.#link.tick());
  readonly #model = new InspectorModel();
  #link = this.#linkTo(null);
  #version = 0;
  /** Where the actor stands that is shown, so that another can take its place. */
  #place: {readonly root: string; readonly path: readonly string[]} = {
    root: '',
    path: new URLSearchParams(location.search).get('actor')?.split('/') ?? [],
  };

  constructor() {
    super();
    this.addController({
      hostConnected: () => this.#connect(),
      hostDisconnected: () => this.#link.stop(),
    });
  }

  override render(): TemplateResult {
    const actor = this.#actor();
    return html`
      <header>
        <h1>${msg('Inspector')}</h1>
        <p class="status ${this.#link.status}" aria-live="polite" aria-atomic="true">
          ${statusWords(this.#link)}
        </p>
        ${actor ? this.#renderTools() : nothing}
      </header>
      <main>${actor ? this.#renderActor(actor) : this.#renderEmpty()}</main>
    `;
  }

  #renderTools(): TemplateResult {
    const stopped = this.#model.stoppedCount;
    return html`
      ${
        stopped > 0
          ? html`<button type="button" @click=${this.#forgetStopped}>
              ${msg(str`Remove stopped (${stopped})`)}
            </button>`
          : nothing
      }
      <label>
        <input type="checkbox" .checked=${this.follows} @change=${this.#onFollow} />
        ${msg('Follow the events')}
      </label>
    `;
  }

  #renderActor(actor: Actor): TemplateResult {
    const gone = goneWords(this.#link);
    return html`
      ${gone ? html`<p class="gone">${gone}</p>` : nothing} ${this.#renderFaults()}
      <sms-inspector-panes
        .model=${this.#model}
        .version=${this.#version}
        .actor=${actor}
        @sms-actor-choose=${this.#onChoose}
        @sms-event-send=${this.#onSend}
      ></sms-inspector-panes>
    `;
  }

  #renderFaults(): TemplateResult | typeof nothing {
    const {faults} = this.#link;
    if (!faults) return nothing;
    return html`
      <p class="faults">
        ${msg(str`Messages that the inspector could not read: ${faults.count}. The last one: ${faults.last}`)}
      </p>
    `;
  }

  #renderEmpty(): TemplateResult {
    const [title, text] = emptyWords(this.#link);
    return html`
      <div class="empty">
        <h2>${title}</h2>
        <p>${text}</p>
        ${
          this.#link.status === 'alone'
            ? html`<button type="button" @click=${this.#openBeside}>
                ${msg('Open the simulator')}
              </button>`
            : nothing
        }
        ${this.#renderFaults()}
      </div>
    `;
  }

  /** What was chosen, or what stands in its place, or else the first there is. */
  #actor(): Actor | undefined {
    const model = this.#model;
    const chosen =
      (this.follows ? model.get(model.log.latest) : undefined) ?? model.get(this.chosen);
    if (chosen) {
      this.#place = {root: model.rootOf(chosen).name, path: model.pathOf(chosen)};
      return chosen;
    }
    const roots = model.below(undefined);
    const root = roots.find(({name}) => name === this.#place.root) ?? roots[0];
    return root && (model.find(root, this.#place.path) ?? root);
  }

  #linkTo(target: Window | null): Link {
    return new Link(target, this.#model, () => this.#draw());
  }

  #draw(): void {
    this.#version += 1;
    this.#refresh.request();
  }

  #connect(): void {
    this.#link.stop();
    this.#link = this.#linkTo(this.application);
    void this.#link.start();
    this.#draw();
  }

  /** With a reference to it, since that is what it is asked through. */
  #openBeside(): void {
    this.application = window.open('./?v=1', '_blank');
    this.#connect();
  }

  #forgetStopped(): void {
    this.#model.forgetStopped();
    this.#draw();
  }

  #onChoose({session}: ActorChooseEvent): void {
    this.follows = false;
    this.chosen = session;
  }

  #onSend({session, event}: EventSendEvent): void {
    this.#link.send(session, event);
  }

  #onFollow({target}: Event): void {
    this.follows = (target as HTMLInputElement).checked;
    if (!this.follows) this.chosen = this.#model.log.latest;
  }
}

/** The window that this one belongs to: the page around a frame, or the one that opened a window. */
function counterpart(): Window | null {
  return window.parent === window ? (window.opener as Window | null) : window.parent;
}

function statusWords({status, origin}: Link): string {
  switch (status) {
    case 'alone':
      return msg('Not connected');
    case 'waiting':
      return msg('Waiting');
    case 'closed':
      return msg('Closed');
    case 'connected':
      return origin === undefined || origin === 'null'
        ? msg('Connected')
        : msg(str`Connected to ${origin.replace(/^https?:\/\//, '')}`);
  }
}

/** What to do while there is nothing to be seen. */
function emptyWords({status}: Link): readonly [title: string, text: string] {
  switch (status) {
    case 'alone':
      return [
        msg('No application is connected.'),
        msg(
          'An inspector shows the charts of the application that opens it. This can be the simulator, or any application that sends the messages of @xstate/inspect.',
        ),
      ];
    case 'closed':
      return [
        msg('The application is closed.'),
        msg('Open the application again, and open an inspector from it.'),
      ];
    default:
      return [
        msg('Waiting for the application.'),
        msg('The application has not responded yet. Its charts appear here when it does.'),
      ];
  }
}

/** What to think of what is shown when the application has gone; nothing while it is there. */
function goneWords({status}: Link): string {
  if (status === 'connected' || status === 'alone') return '';
  return status === 'closed'
    ? msg('The application is closed. You see its last known state.')
    : msg(
        'The application is not responding. You see its last known state. It reconnects automatically.',
      );
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector': SmsInspector;
  }
}
