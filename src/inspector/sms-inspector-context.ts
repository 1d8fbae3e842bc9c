import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import type {Actor} from './inspector-model.js';
import inspectorStyles from './inspector.styles.js';

/** A value that was not there, which is another thing than one that is `undefined`. */
const absent = Symbol('absent');

/** Longer lists are cut. */
const longest = 200;
const deepest = 40;
/** Objects of so many fields are open at first, at the top; lists are closed. */
const openLength = 8;

/** The context of one actor, value by value; what the last event has changed stands out. */
@customElement('sms-inspector-context')
@localized()
export class SmsInspectorContext extends LitElement {
  static override styles = [
    sharedStyles,
    inspectorStyles,
    css`
      :host {
        padding: 0.5rem 0.75rem;
        font-size: 0.82rem;
      }

      ul ul {
        padding-inline-start: 0.9rem;
        border-inline-start: 1px solid var(--sms-color-line);
        margin-inline-start: 0.35rem;
      }

      li {
        padding-block: 0.1rem;
      }

      .leaf {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.5rem;
        align-items: baseline;
        padding-inline: 0.3rem;
        border-radius: 3px;
      }

      .change {
        background: var(--sms-color-instruction-tint);
      }

      summary {
        min-height: 1.5rem;
        padding-block: 0.1rem;
        border-radius: 3px;
        cursor: pointer;
      }

      .key {
        color: var(--sms-color-muted);
        overflow-wrap: anywhere;
      }

      .size {
        color: var(--sms-color-muted);
        font-size: 0.75rem;
      }

      .changed {
        color: var(--sms-color-instruction);
        font-size: 0.75rem;
        font-weight: 650;
        overflow-wrap: anywhere;
      }

      .empty,
      .more {
        margin: 0;
        color: var(--sms-color-muted);
      }
    `,
  ];

  /** Whose context it is. */
  @property({attribute: false}) actor: Actor | undefined;

  override render(): TemplateResult | typeof nothing {
    if (!this.actor) return nothing;
    const {context, before, name} = this.actor;
    if (!isHolder(context)) return this.#renderEmpty(context);
    if (Object.keys(context).length === 0) return this.#renderEmpty(undefined);
    // The first that is heard of an actor changes nothing.
    const earlier = before === undefined ? context : before;
    return html`
      <ul aria-label=${msg(str`Context of ${name}`)}>
        ${this.#renderEntries(context, earlier, 0)}
      </ul>
    `;
  }

  #renderEmpty(context: unknown): TemplateResult {
    return html`
      <p class="empty">
        ${
          context === undefined || context === null
            ? msg('This actor has no data except its state.')
            : html`<code>${leafText(context)}</code>`
        }
      </p>
    `;
  }

  #renderEntries(after: object, before: unknown, depth: number): TemplateResult {
    const now = after as Readonly<Record<string, unknown>>;
    const then = isHolder(before) ? before : {};
    const keys = [...new Set([...Object.keys(now), ...Object.keys(then)])];
    const shown = keys.slice(0, longest);
    const more = keys.length - shown.length;
    return html`
      ${shown.map((key) => this.#renderEntry(key, valueIn(now, key), valueIn(then, key), depth))}
      ${more > 0 ? html`<li class="more">${msg(str`and ${more} more`)}</li>` : nothing}
    `;
  }

  #renderEntry(key: string, after: unknown, before: unknown, depth: number): TemplateResult {
    const isChanged = differs(after, before);
    if (isHolder(after) && Object.keys(after).length > 0 && depth < deepest) {
      const count = Object.keys(after).length;
      const isOpen = isChanged || (depth === 0 && !Array.isArray(after) && count <= openLength);
      return html`
        <li>
          <details ?open=${isOpen}>
            <summary>
              <span class="key">${key}</span>
              <span class="size">${sizeOf(after)}</span>
              ${isChanged ? html`<span class="changed">${msg('changed')}</span>` : nothing}
            </summary>
            <ul>
              ${this.#renderEntries(after, before, depth + 1)}
            </ul>
          </details>
        </li>
      `;
    }
    return html`
      <li class=${isChanged ? 'leaf change' : 'leaf'}>
        <span class="key">${key}</span>
        ${after === absent ? nothing : html`<code>${leafText(after)}</code>`}
        ${isChanged ? html`<span class="changed">${changeWords(after, before)}</span>` : nothing}
      </li>
    `;
  }
}

function valueIn(values: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : absent;
}

function changeWords(after: unknown, before: unknown): string {
  if (before === absent) return msg('new');
  if (after === absent) return msg(str`removed; it was ${leafText(before)}`);
  return msg(str`was ${leafText(before)}`);
}

/** A short text for any value. */
function leafText(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return '';
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function sizeOf(value: object): string {
  const count = Object.keys(value).length;
  if (Array.isArray(value)) return count === 1 ? msg('1 entry') : msg(str`${count} entries`);
  return '';
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector-context': SmsInspectorContext;
  }
}

function differs(a: unknown, b: unknown): boolean {
  if (a === b) return false;
  if (!isHolder(a) || !isHolder(b) || Array.isArray(a) !== Array.isArray(b)) return true;
  const keys = Object.keys(a);
  return (
    keys.length !== Object.keys(b).length ||
    keys.some((key) => !Object.hasOwn(b, key) || differs(a[key], b[key]))
  );
}

/** An object or a list: something with values in it. */
function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
