import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {responseIntervals} from '../../../machines/site/timing.js';
import {setCause, setFailureCount, setJob, setResponse} from '../../run/edit-scenario.js';
import {failureCauses, jobKinds, mostFailures, responses} from '../../run/scenario-limits.js';
import type {Scenario} from '../../run/scenario.js';
import {causeOf, jobKindName, timesOf, waitOf} from '../../words/format.js';
import sharedStyles from '../../ui/shared.styles.js';
import {askFor} from './ask-for-edit.js';
import {requestName, type Request} from './situation-words.js';
import styles from '../../ui/sentence.styles.js';

/** The numbers of failures that a list offers; any other is offered when it is there. */
const failureCounts = [0, 1, 2, 3, 5, 10, 99, mostFailures];

/**
 * Two sentences: what the job asks for, and what goes wrong.
 *
 * @fires {ScenarioChangeEvent} sms-scenario-change - The learner changed something.
 */
@customElement('sms-job-setup')
@localized()
export class SmsJobSetup extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What is run. */
  @property({attribute: false}) scenario: Scenario | undefined;

  /** Leaves out what the job asks for. */
  @property({type: Boolean, attribute: 'without-job'}) withoutJob = false;

  /** Leaves out what goes wrong. */
  @property({type: Boolean, attribute: 'without-failures'}) withoutFailures = false;

  override render(): TemplateResult | typeof nothing {
    const {scenario} = this;
    if (!scenario) return nothing;
    return html`
      ${this.withoutJob ? nothing : this.#renderJob(scenario)}
      ${this.withoutFailures ? nothing : this.#renderFailures(scenario)}
    `;
  }

  #renderJob(scenario: Scenario): TemplateResult {
    return html`
      <p>
        <strong>${msg('The job')}</strong>
        ${this.#renderKind(scenario)} ${this.#renderRequest(scenario, 'refreshExisting')}
        ${this.#renderRequest(scenario, 'putOnSpecified')}
      </p>
    `;
  }

  #renderFailures(scenario: Scenario): TemplateResult {
    return html`
      <p>
        <strong>${msg('What goes wrong')}</strong>
        ${msg(
          html`storing the master fails ${this.#renderCount(scenario)} because
          ${this.#renderCause(scenario)} – a retry comes after ${this.#renderResponse(scenario)}`,
        )}
      </p>
    `;
  }

  #renderKind(scenario: Scenario): TemplateResult {
    return select(
      msg('Kind of job'),
      jobKinds.map((kind) => ({value: kind, label: jobKindName(kind)})),
      scenario.job.kind,
      (kind) => this.#ask(setJob(scenario, {kind})),
    );
  }

  #renderRequest(scenario: Scenario, field: Request): TemplateResult {
    return html`
      <label class="tick">
        <input
          type="checkbox"
          .checked=${live(scenario.job[field])}
          @change=${() => this.#ask(setJob(scenario, {[field]: !scenario.job[field]}))}
        />
        ${requestName(field)}
      </label>
    `;
  }

  #renderCount(scenario: Scenario): TemplateResult {
    const {count} = scenario.masterFailures;
    const counts = [...new Set([...failureCounts, count])].sort((a, b) => a - b);
    return select(
      msg('How often storing fails'),
      counts.map((value) => ({
        value: String(value),
        label: value === 0 ? msg('never') : timesOf(value),
      })),
      String(count),
      (value) => {
        askFor(this, setFailureCount(scenario, Number(value)));
      },
    );
  }

  #renderCause(scenario: Scenario): TemplateResult {
    return select(
      msg('Why storing fails'),
      failureCauses.map((cause) => ({value: cause, label: causeOf(cause)})),
      scenario.masterFailures.cause,
      (cause) => this.#ask(setCause(scenario, cause)),
    );
  }

  #renderResponse(scenario: Scenario): TemplateResult {
    return select(
      msg('How long a retry waits'),
      responses.map((response) => ({
        value: response,
        label: msg(str`${waitOf(responseIntervals[response])} (${responseName(response)})`),
      })),
      scenario.response,
      (response) => this.#ask(setResponse(scenario, response)),
    );
  }

  #ask(scenario: Scenario): void {
    askFor(this, {scenario});
  }
}

interface Option<TValue extends string> {
  readonly value: TValue;
  readonly label: string;
}

function select<TValue extends string>(
  label: string,
  options: readonly Option<TValue>[],
  chosen: TValue,
  choose: (value: TValue) => void,
): TemplateResult {
  const onChange = (change: Event): void => {
    choose((change.target as HTMLSelectElement).value as TValue);
  };
  return html`
    <select aria-label=${label} @change=${onChange}>
      ${options.map(
        (option) => html`
          <option value=${option.value} .selected=${live(option.value === chosen)}>
            ${option.label}
          </option>
        `,
      )}
    </select>
  `;
}

function responseName(response: Scenario['response']): string {
  switch (response) {
    case 'very-fast':
      return msg('Very Fast');
    case 'fast':
      return msg('Fast');
    case 'medium':
      return msg('Medium');
    case 'slow':
      return msg('Slow');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-job-setup': SmsJobSetup;
  }
}
