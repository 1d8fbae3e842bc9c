import {localized, msg, str} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';

import type {FactId} from '../../lessons/facts.js';
import {ReadingController} from '../evidence/index.js';
import sharedStyles from '../ui/shared.styles.js';
import {PracticeChangeEvent} from './desktop-events.js';
import {outcomeGrounds} from './model/outcome-facts.js';
import {outcomeTelling} from './model/outcome-text.js';
import type {Practice, PracticeEntry} from './model/practice.js';
import {actWords} from './model/practice-format.js';
import {PracticeElement} from './practice-element.js';
import practiceStyles from './practice.styles.js';

/**
 * What was done on the practice server, what came of it and why; and how to take it back.
 *
 * @fires {PracticeChangeEvent} sms-practice-change - The learner took acts back.
 */
@customElement('sms-practice-log')
@localized()
export class SmsPracticeLog extends PracticeElement {
  static override styles = [
    sharedStyles,
    practiceStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.6rem;
      }

      .none {
        color: var(--sms-color-muted);
      }

      .outcome {
        padding: 0.7rem 0.9rem;
        background: var(--sms-color-card);
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }

      summary {
        color: var(--sms-color-muted);
      }

      ul,
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.4rem;
        padding-block-start: 0.4rem;
        padding-inline-start: 1.3rem;
      }

      small.wrong::before {
        color: var(--sms-color-stale);
        content: '✗ ' / '';
      }
    `,
  ];

  readonly #reading = new ReadingController(this);

  /** The facts that the last outcome rests on. */
  get factIds(): readonly FactId[] {
    const outcome = this.practice?.view.lastOutcome;
    return outcome ? outcomeGrounds[outcome].facts : [];
  }

  protected override draw(practice: Practice): TemplateResult {
    const last = practice.entries.at(-1);
    return html`
      <div aria-live="polite" aria-atomic="true">
        ${
          last
            ? this.#renderOutcome(last, practice)
            : html`<p class="none">${msg('You have not done anything yet.')}</p>`
        }
      </div>
      <div class="tools" role="group" aria-label=${msg('Undo')}>
        ${this.#renderTool(msg('Undo'), 'undo', practice)}
        ${this.#renderTool(msg('Begin again'), 'restart', practice)}
      </div>
      ${last ? this.#renderEntries(practice) : nothing}
    `;
  }

  #renderTool(label: string, how: 'undo' | 'restart', {canUndo}: Practice): TemplateResult {
    return html`
      <button type="button" aria-disabled=${!canUndo} @click=${() => this.#change(how)}>
        ${label}
      </button>
    `;
  }

  #renderOutcome({act, outcome}: PracticeEntry, {view}: Practice): TemplateResult {
    const {kind, title, text} = outcomeTelling(outcome, {act, view});
    return html`
      <p class="outcome ${kind}" data-outcome=${outcome} data-facts=${this.factIds.join(' ')}>
        <strong>${title}</strong> ${this.#reading.terms(text)}
        ${this.#reading.parts?.renderMark(this.factIds)}
      </p>
    `;
  }

  #renderEntries({entries, view}: Practice): TemplateResult {
    return html`
      <details open>
        <summary>
          ${entries.length === 1 ? msg('1 action so far') : msg(str`${entries.length} actions so far`)}
        </summary>
        <ol>
          ${entries.map(({act, outcome}) => {
            const {kind, title} = outcomeTelling(outcome, {act, view});
            return html`<li>${actWords(act)} <small class=${kind}>${title}</small></li>`;
          })}
        </ol>
      </details>
    `;
  }

  #change(how: 'undo' | 'restart'): void {
    const {practice} = this;
    if (!practice?.canUndo) return;
    practice[how]();
    const event = new PracticeChangeEvent({practice});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-practice-log': SmsPracticeLog;
  }
}
