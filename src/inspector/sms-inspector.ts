import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import {FrameController} from './frame-controller.js';
import {TickingController} from './ticking-controller.js';
import {InspectorModel, type Actor} from './inspector-model.js';
import {emptyWords, goneWords, statusWords} from './inspector-words.js';
import {Link} from './message-channel.js';
import './sms-inspector-panes.js';
import type {EventSendEvent} from './sms-inspector-send.js';
import type {ActorChooseEvent} from './sms-inspector-tree.js';
import styles from './sms-inspector.styles.js';

/** The window of the inspector: it shows whatever application opened it, or stands around it. */
@localized()
@customElement('sms-inspector')
export class SmsInspector extends LitElement {
  static override styles = [sharedStyles, styles];

  /** The window of the application. Set it before the element is put on the page. */
  @property({attribute: false}) application: Window | null = counterpart();

  /** The session of the actor that is shown. */
  @state() private chosen = '';
  /** Whether the actor to which something happens is shown at once. */
  @state() private follows = false;

  readonly #frames = new FrameController(this);
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
    new TickingController(this, () => this.#link.tick());
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
        <p class="status ${this.#link.status}" role="status">${statusWords(this.#link)}</p>
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
        ${msg(str`Messages that could not be understood: ${faults.count}. The last one: ${faults.last}`)}
      </p>
    `;
  }

  #renderEmpty(): TemplateResult {
    const {title, text} = emptyWords(this.#link);
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
    return new Link(target, {
      take: (event, message) => {
        const fault = this.#model.take(event, message);
        this.#draw();
        return fault;
      },
      disconnected: () => {
        this.#model.end();
        this.#draw();
      },
      changed: () => this.#draw(),
    });
  }

  #draw(): void {
    this.#version += 1;
    this.#frames.request();
  }

  #connect(): void {
    this.#link.stop();
    this.#link = this.#linkTo(this.application);
    void this.#link.start();
    this.#draw();
  }

  /** With a reference to it, since that is what it is asked through. */
  #openBeside(): void {
    this.application = window.open('./', '_blank');
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

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector': SmsInspector;
  }
}
