import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Marker, MarkerKind} from '../../words/markers.js';
import sharedStyles from '../../ui/shared.styles.js';
import {SeekEvent} from '../../ui/navigation-events.js';

/** More marked moments than this are a list to choose from. */
const mostButtons = 8;

const signs: Readonly<Record<MarkerKind, string>> = {
  failure: '✕',
  retry: '▤',
  hotfix: '◈',
  difference: '◆',
  harm: '◆',
  end: '■',
};

/**
 * The marked moments, each to be gone to.
 *
 * @fires {SeekEvent} sms-seek - The learner chose a moment.
 */
@customElement('sms-moments')
@localized()
export class SmsMoments extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
      }

      button,
      select {
        min-height: 1.75rem;
        padding: 0.05rem 0.6rem;
        font-size: 0.8rem;
      }

      button[aria-current='step'] {
        border-color: var(--sms-color-ink);
        background: var(--sms-color-chosen);
        box-shadow: inset 0 0 0 1px var(--sms-color-ink);
      }

      .failure span {
        color: var(--sms-color-failure);
      }

      .retry span {
        color: var(--sms-color-instruction);
      }

      .difference span,
      .harm span {
        color: var(--sms-color-stale);
      }

      .hotfix span {
        color: var(--sms-color-current);
      }
    `,
  ];

  /** In the order of time. */
  @property({attribute: false}) moments: readonly Marker[] = [];

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  override render(): TemplateResult | typeof nothing {
    if (this.moments.length === 0) return nothing;
    return html`
      <div role="group" aria-label=${msg('Marked moments')}>
        ${this.moments.length > mostButtons ? this.#renderList() : this.#renderButtons()}
      </div>
    `;
  }

  #renderButtons(): readonly TemplateResult[] {
    return this.moments.map(
      ({kind, moment, label}) => html`
        <button
          type="button"
          class=${kind}
          aria-current=${moment === this.moment ? 'step' : nothing}
          @click=${() => this.#go(moment)}
        >
          <span aria-hidden="true">${signs[kind]}</span> ${label}
        </button>
      `,
    );
  }

  #renderList(): TemplateResult {
    return html`
      <select aria-label=${msg('Go to a marked moment')} @change=${this.#choose}>
        <option value="" selected>${msg(str`${this.moments.length} marked moments`)}</option>
        ${this.moments.map(
          ({kind, moment, label}) => html`
            <option value=${moment}>${signs[kind]} ${msg(str`Step ${moment}: ${label}`)}</option>
          `,
        )}
      </select>
    `;
  }

  #choose(change: Event): void {
    const select = change.target as HTMLSelectElement;
    if (select.value !== '') this.#go(Number(select.value));
    select.value = '';
  }

  #go(moment: number): void {
    const event = new SeekEvent(moment);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-moments': SmsMoments;
  }
}
