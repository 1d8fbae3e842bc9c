import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {responseIntervals} from '../../../machines/site/timing.js';
import type {Scenario} from '../../run/scenario.js';
import {causeOf, jobKindName, requestsOf, timesOf, waitOf} from '../../words/format.js';

/** The scenario in three sentences: the job, what goes wrong, the servers. */
@localized()
@customElement('sms-scenario-strip')
export class SmsScenarioStrip extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    h2 {
      margin: 0 0 0.2rem;
      font-size: 1rem;
      overflow-wrap: anywhere;
    }

    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 1.5rem;
      margin: 0;
      font-size: 0.85rem;
      line-height: 1.4;
    }

    div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5rem;
    }

    dt {
      flex: none;
      font-weight: 650;
    }

    dd {
      flex: 1 1 9rem;
      margin: 0;
      color: var(--sms-color-muted);
    }

    @media (max-height: 30rem) {
      h2 {
        margin: 0;
        font-size: 0.9rem;
      }

      dl {
        display: none;
      }
    }
  `;

  /** What is run. */
  @property({attribute: false}) scenario: Scenario | undefined;

  override render(): TemplateResult | typeof nothing {
    const {scenario} = this;
    if (!scenario) return nothing;
    const {title, job, masterFailures, response, servers} = scenario;
    const {count, cause} = masterFailures;
    const holders = servers.filter(({holds}) => holds !== null).length;
    return html`
      ${title ? html`<h2>${title}</h2>` : nothing}
      <dl>
        <div>
          <dt>${msg('The job')}</dt>
          <dd>${msg(str`${jobKindName(job.kind)}; it asks ${requestsOf(job)}.`)}</dd>
        </div>
        <div>
          <dt>${msg('What goes wrong')}</dt>
          <dd>
            ${
              count === 0
                ? msg('Nothing: storing the master succeeds.')
                : msg(str`Storing the master fails ${timesOf(count)}, because ${causeOf(cause)}.`)
            }
          </dd>
        </div>
        <div>
          <dt>${msg('Servers')}</dt>
          <dd>
            ${msg(str`${servers.length}, of which ${holders} already hold the package.`)}
            ${msg(str`A retry comes after ${waitOf(responseIntervals[response])}.`)}
          </dd>
        </div>
      </dl>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-scenario-strip': SmsScenarioStrip;
  }
}
