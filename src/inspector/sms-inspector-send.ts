import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import {acceptedEvents} from './chart.js';
import type {LogEntry} from './event-log.js';
import type {Actor} from './inspector-model.js';
import inspectorStyles from './inspector.styles.js';
import {EventSendEvent} from './pane-events.js';

/**
 * Sends an event to an actor, and shows the result.
 *
 * @fires {EventSendEvent} sms-event-send - The user sends an event.
 */
@customElement('sms-inspector-send')
@localized()
export class SmsInspectorSend extends LitElement {
  static override styles = [
    sharedStyles,
    inspectorStyles,
    css`
      :host {
        padding: 0.6rem 0.75rem 0.75rem;
        font-size: 0.82rem;
      }

      form {
        display: grid;
        gap: 0.25rem;
        justify-items: start;
      }

      label {
        color: var(--sms-color-muted);
      }

      input,
      textarea {
        width: 100%;
        min-height: 2.1rem;
        padding: 0.35rem 0.5rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        color: var(--sms-color-ink);
        font-family: var(--sms-font-mono);
        font-size: 0.82rem;
      }

      textarea {
        resize: vertical;
      }

      .accepted {
        margin: 0 0 0.3rem;
        color: var(--sms-color-muted);
        line-height: 2;
      }

      .event {
        min-height: 1.5rem;
        padding: 0 0.4rem;
        font-family: var(--sms-font-mono);
        font-size: 0.78rem;
      }

      [type='submit'] {
        margin-block-start: 0.3rem;
        font-weight: 600;
      }

      .fault,
      .answer {
        margin: 0.5rem 0 0;
      }

      .fault {
        color: var(--sms-color-failure);
      }

      .answer {
        min-height: 1.2em;
      }
    `,
  ];

  /** The actor that gets the event. */
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
        <label for="fields">${msg('Fields, as JSON')}</label>
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
      <p class="answer" aria-live="polite" aria-atomic="true">${this.#answer()}</p>
    `;
  }

  #renderAccepted(accepted: readonly string[]): TemplateResult {
    return html`
      <p class="accepted">
        ${msg('Accepted now:')}
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
      return typeof message === 'string' ? message : msg('The event was not accepted.');
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
      const session = this.actor?.session ?? '';
      this.dispatchEvent(new EventSendEvent({session, event: {...fields, type}}));
    }
  }
}

/** The fields of an event, or why they are none. */
function readFields(text: string): object | string {
  if (text.trim() === '') return {};
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return fields;
    return msg('The fields must be a JSON object, such as {"version": 2}.');
  } catch (error) {
    return msg(
      str`The fields are not valid JSON, such as {"version": 2}: ${(error as SyntaxError).message}.`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector-send': SmsInspectorSend;
  }
}
