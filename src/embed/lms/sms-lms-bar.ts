import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, svg, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {outwardEvent} from '../../ui/outward-event.js';
import sharedStyles from '../../ui/shared.styles.js';
import {getLocale} from '../../words/locale.js';
import type {Status} from './tracker.js';

/** The learner wants to have everything recorded and to be let out. */
export class LmsLeaveEvent extends outwardEvent('sms-lms-leave') {}

/** The learner wants to go back to what the unit is about. */
export class UnitAskEvent extends outwardEvent('sms-unit-ask') {}

const radius = 11;
const round = 2 * Math.PI * radius;

/**
 * What an LMS knows of the learner, above everything else: how much is done, whether it is recorded,
 * and the way out.
 *
 * @fires {LmsLeaveEvent} sms-lms-leave - The learner has done for now.
 * @fires {UnitAskEvent} sms-unit-ask - The learner goes back to the unit.
 */
@customElement('sms-lms-bar')
@localized()
export class SmsLmsBar extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        position: sticky;
        inset-block-start: 0;
        z-index: 5;
        border-block-end: 1px solid var(--sms-color-line);
        background: var(--sms-color-card);
      }

      section {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 0.9rem;
        align-items: center;
        padding: 0.45rem var(--sms-gutter);
        font-size: 0.95rem;
      }

      @media (max-height: 46rem) {
        section {
          padding-block: 0.15rem;
        }
      }

      p {
        display: flex;
        flex: 1 1 8rem;
        flex-wrap: wrap;
        gap: 0.1rem 0.7rem;
        align-items: center;
        margin: 0;
      }

      strong {
        font-variant-numeric: tabular-nums;
      }

      .kept {
        color: var(--sms-color-muted);
      }

      .lost {
        color: var(--sms-color-failure);
        font-weight: 600;
      }

      svg {
        flex: none;
        width: 1.6rem;
        height: 1.6rem;
        margin-inline-end: 0.6rem;
      }

      .track {
        fill: none;
        stroke: var(--sms-color-line);
        stroke-width: 4;
      }

      .done {
        fill: none;
        stroke: var(--sms-color-current);
        stroke-width: 4;
      }

      .all {
        fill: var(--sms-color-current);
      }

      .tick {
        fill: none;
        stroke: var(--sms-color-card);
        stroke-width: 3;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      .standing {
        display: flex;
        flex: 1 1 10rem;
        align-items: center;
      }

      /* A warning has a row of its own where there is no room for it beside the button. */
      .standing.warned {
        flex-basis: 16rem;
        line-height: 1.25;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }

      .leave.ready {
        border-color: var(--sms-color-current);
        background: var(--sms-color-current);
        color: var(--sms-color-card);
        font-weight: 650;
      }

      .leave.ready:hover {
        border-color: var(--sms-color-ink);
        background: var(--sms-color-ink);
        color: var(--sms-color-card);
      }

      @media (forced-colors: active) {
        .leave.ready {
          border-width: 3px;
        }

        .all {
          fill: CanvasText;
        }

        .tick {
          stroke: Canvas;
        }
      }
    `,
  ];

  /** How many steps are done. */
  @property({type: Number}) done = 0;

  /** How many steps there are. */
  @property({type: Number}) of = 0;

  /** Whether what is done now is recorded. */
  @property({type: Boolean}) recording = false;

  /** How the unit stands with the LMS. */
  @property() status: Status | undefined;

  /** When the LMS last stored something, where it has not since. */
  @property({attribute: false}) since: Date | undefined;

  /** Whether nothing is stored because the browser is offline. */
  @property({type: Boolean}) offline = false;

  /** Whether what the LMS has not stored is kept in this browser. */
  @property({type: Boolean}) kept = false;

  /** What the unit is called, where something else is shown that is not of it. */
  @property() away = '';

  override render(): TemplateResult {
    return html`
      <section aria-label=${msg('Course record')}>
        <div class="standing ${this.since ? 'warned' : ''}">
          ${this.#renderRing()}
          <p aria-live="polite" aria-atomic="true">
            <strong>${this.#doneWords()}</strong>
            <span class=${this.recording && !this.since ? 'kept' : 'lost'}
              >${this.#keptWords()}</span
            >
          </p>
        </div>
        <div class="buttons">
          ${this.away ? this.#renderBack() : nothing}
          ${this.recording ? this.#renderLeave() : nothing}
        </div>
      </section>
    `;
  }

  get #isDone(): boolean {
    return this.of > 0 && this.done === this.of;
  }

  #renderRing(): TemplateResult {
    const share = this.of === 0 ? 0 : this.done / this.of;
    return html`
      <svg viewBox="0 0 28 28" aria-hidden="true">
        ${
          this.#isDone
            ? svg`
                <circle class="all" cx="14" cy="14" r="13"></circle>
                <path class="tick" d="M8 14.5l4 4 8-9"></path>
              `
            : svg`
                <circle class="track" cx="14" cy="14" r=${radius}></circle>
                <circle
                  class="done"
                  cx="14"
                  cy="14"
                  r=${radius}
                  stroke-dasharray="${share * round} ${round}"
                  transform="rotate(-90 14 14)"
                ></circle>
              `
        }
      </svg>
    `;
  }

  #doneWords(): string {
    if (this.#isDone) return msg('All steps done');
    return msg(str`${this.done} of ${this.of} steps done`);
  }

  #keptWords(): string {
    if (!this.recording) return msg('Nothing is recorded');
    if (this.since) return this.#unstoredWords(this.since);
    if (this.away) return msg('This screen is not part of the unit');
    if (!this.#isDone) return msg('Your LMS stores your progress');
    switch (this.status) {
      case 'completed':
        return msg('Your LMS has recorded this unit as completed');
      case 'passed':
        return msg('Your LMS has recorded this unit as passed');
      case 'failed':
        return msg('Your score is below the passing score');
      default:
        return msg('Your LMS has not recorded this unit as completed yet');
    }
  }

  /** Since when nothing is stored, and what to do. */
  #unstoredWords(since: Date): string {
    const time = since.toLocaleTimeString(getLocale(), {hour: '2-digit', minute: '2-digit'});
    if (this.offline) {
      return msg(
        str`Offline: nothing has been stored since ${time}. Keep this page open until you are online again.`,
      );
    }
    return this.kept
      ? msg(
          str`Nothing has been stored since ${time}. If this continues, sign in again and reopen this lesson. This browser keeps your work.`,
        )
      : msg(
          str`Nothing has been stored since ${time}. If this continues, sign in again and reopen this lesson. Your work since then may be lost.`,
        );
  }

  #renderBack(): TemplateResult {
    return html`
      <button type="button" @click=${this.#back}>
        <span class="flow" aria-hidden="true">←</span> ${msg(str`Back to “${this.away}”`)}
      </button>
    `;
  }

  #renderLeave(): TemplateResult {
    return html`
      <button type="button" class="leave ${this.#isDone ? 'ready' : ''}" @click=${this.#leave}>
        ${msg('Save and leave')}
      </button>
    `;
  }

  #back(): void {
    const event = new UnitAskEvent();
    this.dispatchEvent(event);
  }

  #leave(): void {
    const event = new LmsLeaveEvent();
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lms-bar': SmsLmsBar;
  }
  interface HTMLElementEventMap {
    'sms-lms-leave': LmsLeaveEvent;
    'sms-unit-ask': UnitAskEvent;
  }
}
