import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import sharedStyles from '../ui/shared.styles.js';
import {readEventType} from './chart.js';
import type {LogEntry} from './event-log.js';
import type {Actor} from './inspector-model.js';
import inspectorStyles from './inspector.styles.js';
import {ActorChooseEvent} from './pane-events.js';

/** How many are shown at first, and how many more each time. */
const step = 100;

/**
 * What happened to one actor, or to all: the last first.
 *
 * @fires {ActorChooseEvent} sms-actor-choose - An actor that is named in the log was chosen.
 */
@customElement('sms-inspector-events')
@localized()
export class SmsInspectorEvents extends LitElement {
  static override styles = [
    sharedStyles,
    inspectorStyles,
    css`
      :host {
        padding: 0.4rem 0.75rem 0.75rem;
        font-size: 0.82rem;
      }

      label {
        display: inline-flex;
        gap: 0.35rem;
        align-items: center;
        min-height: 1.75rem;
      }

      ol {
        margin: 0.2rem 0 0.4rem;
      }

      li {
        display: flex;
        gap: 0.5rem;
        padding: 0.2rem 0.3rem;
        border-block-start: 1px solid var(--sms-color-line);
      }

      .number {
        flex: none;
        min-width: 2.2rem;
        color: var(--sms-color-muted);
        font-size: 0.75rem;
        font-variant-numeric: tabular-nums;
        line-height: 1.7;
        text-align: end;
      }

      li > div {
        flex: 1;
        min-width: 0;
        line-height: 1.6;
        overflow-wrap: anywhere;
      }

      .event {
        font-weight: 650;
      }

      .data,
      summary {
        color: var(--sms-color-muted);
      }

      .data {
        display: block;
      }

      summary {
        min-height: 1.5rem;
        border-radius: 3px;
        cursor: pointer;
        font-family: var(--sms-font-mono);
        font-size: 0.78rem;
      }

      pre {
        max-height: 14rem;
        margin: 0.2rem 0;
        padding: 0.4rem;
        overflow: auto;
        border: 1px solid var(--sms-color-line);
        border-radius: 4px;
        white-space: pre-wrap;
      }

      .actor {
        min-height: 1.5rem;
        padding: 0 0.4rem;
        font-size: 0.8rem;
      }

      .refused {
        border-inline-start: 4px double var(--sms-color-failure);
        background: var(--sms-color-failure-tint);
      }

      .refused strong {
        color: var(--sms-color-failure);
      }
    `,
  ];

  /** All that happened, the oldest first; the number tells that the list has changed. */
  @property({attribute: false}) entries: readonly LogEntry[] = [];
  @property({type: Number}) version = 0;

  /** Whose events are shown. */
  @property({attribute: false}) actor: Actor | undefined;

  @state() private isOfAll = false;
  @state() private most = step;

  override render(): TemplateResult {
    const {actor} = this;
    const mine = this.isOfAll
      ? this.entries
      : this.entries.filter(({session}) => session === actor?.session);
    const shown = mine.slice(-this.most).reverse();
    return html`
      <label>
        <input type="checkbox" .checked=${this.isOfAll} @change=${this.#onScope} />
        ${msg('of all actors')}
      </label>
      ${
        shown.length === 0
          ? html`<p class="empty">${msg('This actor has received no events yet.')}</p>`
          : html`<ol reversed aria-label=${msg('Events, newest first')}>
              ${repeat(
                shown,
                ({number}) => number,
                (entry) => this.#renderEntry(entry),
              )}
            </ol>`
      }
      ${mine.length > shown.length ? this.#renderMore(mine.length - shown.length) : nothing}
    `;
  }

  #renderEntry(entry: LogEntry): TemplateResult {
    const {number, kind, name, session} = entry;
    return html`
      <li class=${kind === 'refused' ? 'refused' : nothing}>
        <span class="number">${number}</span>
        <div>
          ${this.isOfAll ? html`${this.#renderActor(session, name)} ` : nothing}
          ${this.#renderWhat(entry)}
        </div>
      </li>
    `;
  }

  #renderWhat(entry: LogEntry): TemplateResult {
    const {kind, from, before, after} = entry;
    switch (kind) {
      case 'registered':
        return html`<span class="word">${msg('starts in')}</span> <code>${after}</code>`;
      case 'stopped':
        return html`<span class="word">${msg('stopped')}</span>`;
      case 'refused':
        return html`<strong>${msg('Not accepted.')}</strong> ${refusalOf(entry)}`;
      case 'moved':
        return html`
          <span class="word">${msg('changes to')}</span> <code>${after}</code>
          <span class="word">${msg(str`from ${before}`)}</span>
        `;
      case 'event':
        return html`
          <code class="event">${eventText(entry.event)}</code>
          ${
            from
              ? html`<span class="word">${msg('from')}</span>
                  ${this.#renderActor(from.session, from.name)}`
              : nothing
          }
          ${
            after === undefined || after === before
              ? nothing
              : html`<span class="word"
                    ><span aria-hidden="true">→</span
                    ><span class="visually-hidden">${msg('leads to')}</span></span
                  >
                  <code>${after}</code>`
          }
          ${this.#renderData(entry)}
        `;
    }
  }

  #renderActor(session: string, name: string): TemplateResult {
    const choose = (): boolean => this.dispatchEvent(new ActorChooseEvent({session}));
    return html`<button type="button" class="actor" @click=${choose}>${name}</button>`;
  }

  #renderData({data, event}: LogEntry): TemplateResult | typeof nothing {
    const fields = Object.entries(data ?? {}).filter(([key]) => key !== 'type');
    if (fields.length === 0) return nothing;
    const whole = JSON.stringify(Object.fromEntries(fields), null, 2);
    const brief = fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ');
    if (brief.length <= 60) return html`<code class="data">${brief}</code>`;
    return html`
      <details>
        <summary aria-label=${msg(str`Data of ${event}`)}>${brief.slice(0, 56)}…</summary>
        <pre>${whole.length > 4_000 ? `${whole.slice(0, 4_000)}…` : whole}</pre>
      </details>
    `;
  }

  #renderMore(count: number): TemplateResult {
    return html`
      <button type="button" @click=${() => (this.most += step)}>
        ${msg(str`Show earlier events (${count})`)}
      </button>
    `;
  }

  #onScope({target}: Event): void {
    this.isOfAll = (target as HTMLInputElement).checked;
    this.most = step;
  }
}

/** Why an event was not taken, in the application's words if it has any. */
function refusalOf({data}: LogEntry): string {
  const {message, event} = (data ?? {}) as {message?: unknown; event?: unknown};
  if (typeof message === 'string') return message;
  return msg(str`The application did not accept “${String(event)}”.`);
}

/** `after readTime` for what XState writes at length. */
function eventText(type: string): string {
  const {kind, label} = readEventType(type);
  switch (kind) {
    case 'delay':
      return msg(str`after ${label}`);
    case 'done':
      return msg(str`${label} ended`);
    case 'error':
      return label === '' ? type : msg(str`${label} failed`);
    default:
      return type;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector-events': SmsInspectorEvents;
  }
}
