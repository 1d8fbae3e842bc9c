import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import {acceptedEvents} from './chart.js';
import type {LogEntry} from './event-log.js';
import type {Actor} from './inspector-model.js';
import styles from './sms-inspector-send.styles.js';

/** The user sends an actor an event. */
export class EventSendEvent extends Event {
  readonly session: string;
  readonly event: {readonly type: string};

  constructor(session: string, event: {readonly type: string}) {
    super('sms-event-send', {bubbles: true, composed: true});
    this.session = session;
    this.event = event;
  }
}

/**
 * Sends an event to an actor, and tells what became of it.
 *
 * @fires {EventSendEvent} sms-event-send - The user sends an event.
 */
@localized()
@customElement('sms-inspector-send')
export class SmsInspectorSend extends LitElement {
  static override styles = [sharedStyles, styles];

  /** To whom. */
  @property({attribute: false}) actor: Actor | undefined;

  /** What this actor has last not taken, if anything. */
  @property({attribute: false}) refusal: LogEntry | undefined;

  /** The number of the last thing that happened: an answer has a higher one than its question. */
  @property({type: Number}) number = 0;

  @state() private fault = '';
  /** What was sent, and the number of what had happened last by then. */
  @state() private sent: {readonly type: string; readonly number: number} | undefined;

  @query('#type') private readonly type!: HTMLInputElement;
  @query('#fields') private readonly fields!: HTMLTextAreaElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('actor');
    if (before && before.session !== this.actor?.session) {
      this.fault = '';
      this.sent = undefined;
    }
  }

  override render(): TemplateResult | typeof nothing {
    const {actor} = this;
    if (!actor) return nothing;
    const accepted = acceptedEvents(actor.chart, actor.active);
    return html`
      <form @submit=${this.#onSubmit}>
        <label for="type">${msg('Event')}</label>
        <input id="type" autocomplete="off" spellcheck="false" @input=${this.#forget} />
        ${accepted.length > 0 ? this.#renderAccepted(accepted) : nothing}
        <label for="fields">${msg('Its fields, as JSON')}</label>
        <textarea
          id="fields"
          rows="3"
          spellcheck="false"
          placeholder="{}"
          @input=${this.#forget}
        ></textarea>
        <button type="submit">${msg(str`Send to ${actor.name}`)}</button>
      </form>
      ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      <p class="answer" role="status">${this.#answer()}</p>
    `;
  }

  #renderAccepted(accepted: readonly string[]): TemplateResult {
    return html`
      <p class="accepted">
        ${msg('It takes now:')}
        ${accepted.map(
          (type) =>
            html`<button type="button" class="event" @click=${() => this.#fill(type)}>
              ${type}
            </button> `,
        )}
      </p>
    `;
  }

  #answer(): string {
    const {sent, refusal} = this;
    if (!sent) return '';
    if (refusal && refusal.number > sent.number) {
      const {message} = (refusal.data ?? {}) as {message?: unknown};
      return typeof message === 'string' ? message : msg('It was not taken.');
    }
    return msg(str`“${sent.type}” was sent.`);
  }

  #fill(type: string): void {
    this.type.value = type;
    this.#forget();
    this.fields.focus();
  }

  #forget(): void {
    this.fault = '';
    this.sent = undefined;
  }

  #onSubmit(submit: Event): void {
    submit.preventDefault();
    const type = this.type.value.trim();
    const fields = readFields(this.fields.value);
    this.#forget();
    if (type === '') {
      this.fault = msg('The event needs a name, such as “door.opened”.');
      this.type.focus();
    } else if (typeof fields === 'string') {
      this.fault = fields;
      this.fields.focus();
    } else {
      this.sent = {type, number: this.number};
      const event = new EventSendEvent(this.actor?.session ?? '', {...fields, type});
      this.dispatchEvent(event);
    }
  }
}

/** The fields of an event, or why they are none. */
function readFields(text: string): object | string {
  if (text.trim() === '') return {};
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return fields;
    return msg('The fields have to be a JSON object, such as {"version": 2}.');
  } catch (error) {
    return msg(
      str`The fields are not JSON, such as {"version": 2}: ${(error as SyntaxError).message}.`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector-send': SmsInspectorSend;
  }
  interface HTMLElementEventMap {
    'sms-event-send': EventSendEvent;
  }
}
