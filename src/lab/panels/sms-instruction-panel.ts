import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {FactId} from '../../../lessons/facts.js';
import {ReadingController} from '../../evidence/index.js';
import {sidesOf, type View, type Side, type ComparedRun} from '../../run/compared-run.js';
import sharedStyles from '../../ui/shared.styles.js';
import {SeekEvent} from '../../ui/navigation-events.js';
import {worldNameOf} from '../../words/world-names.js';
import {
  fieldsOfInstruction,
  type Field,
  historyOf,
  sectionsAt,
  type History,
  type Section,
} from './instruction-history.js';
import {evidenceName, factSays} from '../../words/fact-text.js';
import panelStyles from '../../ui/panel.styles.js';
import {numberOf} from '../../words/intl.js';
import styles from './sms-instruction-panel.styles.js';

const panelFacts: readonly FactId[] = [
  'instruction-known-fields',
  'instruction-other-fields',
  'how-refresh-is-lost',
];

/**
 * The job's instruction and each retry so far, field by field, the newest first.
 *
 * @fires {SeekEvent} sms-seek - The learner asks for the moment at which one was written.
 */
@customElement('sms-instruction-panel')
@localized()
export class SmsInstructionPanel extends LitElement {
  static override styles = [sharedStyles, panelStyles, styles];

  /** The run whose instructions these are. */
  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** Which of the two worlds are shown. */
  @property() view: View = 'both';

  readonly #reading = new ReadingController(this);
  #history: History = {before: [], after: []};

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('run') && this.run) this.#history = historyOf(this.run);
  }

  override render(): TemplateResult | typeof nothing {
    const {run} = this;
    if (!run) return nothing;
    const sections = sectionsAt(this.#history, this.moment, sidesOf(this.view));
    if (sections.length === 0) return this.#renderEmpty();
    return html`
      ${sections.map((section, index) => this.#renderSection(run, section, index))}
      ${sections.length === 1 ? this.#renderNoRetry(run) : nothing}
      <p class="known">
        ${factSays('instruction-known-fields')} ${factSays('instruction-other-fields')}
        ${this.#reading.parts?.renderMark(panelFacts)}
      </p>
    `;
  }

  #renderEmpty(): TemplateResult {
    const first = Math.min(
      ...sidesOf(this.view).map((side) => this.#history[side][0]?.moment ?? Infinity),
    );
    return html`
      <div class="empty">
        <strong>${msg('RECEIVE is still empty.')}</strong>
        ${msg('The job exists, but its instruction is not written yet.')}
        <p>
          <button type="button" @click=${() => this.#seek(first)}>
            ${msg('Go to the job’s instruction')}
          </button>
        </p>
      </div>
    `;
  }

  #renderSection(run: ComparedRun, section: Section, index: number): TemplateResult {
    const sides = sidesOf(this.view);
    const isNewest = index === 0;
    const id = `section-${section.attempts[0]}`;
    const words = msg('Go to the moment it is written');
    const moment = Math.min(
      ...sides.flatMap((side) => (section[side] ? [section[side][0].moment] : [])),
    );
    return html`
      <section class=${isNewest ? 'newest' : ''} aria-labelledby=${id}>
        <header role="presentation">
          <h3 id=${id}>${this.#title(section)}</h3>
          ${isNewest ? html`<span class="tag now">${msg('the newest')}</span>` : nothing}
          <button
            type="button"
            aria-label=${msg(str`${words}: ${this.#title(section)}`)}
            @click=${() => this.#seek(moment)}
          >
            ${words}
          </button>
        </header>
        <div role="table" class="fields ${this.view}" aria-labelledby=${id}>
          <div role="row" class="head">
            <span role="columnheader">${msg('Field')}</span>
            ${sides.map(
              (side) => html`
                <span role="columnheader">${worldNameOf(run.recording(side).world)}</span>
              `,
            )}
            ${isNewest ? html`<span role="columnheader">${msg('Meaning')}</span>` : nothing}
          </div>
          ${fieldsOfInstruction().map((field) => this.#renderField(section, field, isNewest))}
        </div>
      </section>
    `;
  }

  #renderField(section: Section, field: Field, isNewest: boolean): TemplateResult {
    const isLoss = sidesOf(this.view).some(
      (side) => section[side] && field.isLoss?.(section[side][0]),
    );
    return html`
      <div role="row" class="field ${isLoss ? 'loss' : ''}">
        <span role="rowheader" class="name">${field.name}</span>
        ${sidesOf(this.view).map((side) => this.#renderValue(section, field, side))}
        ${isNewest ? html`<span role="cell" class="meaning">${field.meaning} (${evidenceName(field.isDocumented ? 'documented' : 'assumed')})</span>` : nothing}
      </div>
    `;
  }

  #renderValue(section: Section, {value}: Field, side: Side): TemplateResult {
    const written = section[side];
    return html`
      <span role="cell" class="value">
        ${written ? value(...written) : html`<i>${msg('none written')}</i>`}
      </span>
    `;
  }

  /** Said below the job's instruction: what there is to wait for, or that nothing will come. */
  #renderNoRetry(run: ComparedRun): TemplateResult {
    const isNeverRetried = sidesOf(this.view).every((side) => this.#history[side].length < 2);
    if (!isNeverRetried) {
      return html`<p class="empty">${msg('No retry is written yet.')}</p>`;
    }
    const isOver = this.moment === run.length;
    return html`
      <p class="empty">
        <strong>${msg('There is no retry, so nothing can be lost.')}</strong>
        ${
          isOver
            ? msg('The instruction was executed unchanged.')
            : msg('In this situation, the instruction is executed unchanged.')
        }
      </p>
    `;
  }

  #title({attempts: [first, last]}: Section): string {
    if (first === 1) return msg('The job’s instruction');
    if (first === last) return msg(str`Retry ${numberOf(first - 1)}`);
    return msg(str`Retries ${numberOf(first - 1)} to ${numberOf(last - 1)} are alike`);
  }

  #seek(moment: number): void {
    const event = new SeekEvent(moment);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-instruction-panel': SmsInstructionPanel;
  }
}
