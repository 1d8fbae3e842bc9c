import {localized, msg, str} from '@lit/localize';
import {LitElement, html, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';

import {facts, type Fact, type FactId} from '../../lessons/facts.js';
import {factSays, factSource, standingName} from '../words/fact-text.js';
import '../course/sms-fact.js';
import sharedStyles from '../ui/shared.styles.js';
import './sms-article-facts.js';
import styles from './sms-evidence.styles.js';
import './sms-left-out.js';

const standings = [
  'documented',
  'inferred',
  'assumed',
] as const satisfies readonly Fact['standing'][];
const ids = Object.keys(facts) as FactId[];

/** The screen of the evidence: every claim by its standing, what the article states, what is left out. */
@localized()
@customElement('sms-evidence')
export class SmsEvidence extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What the claims are searched for. */
  @state() private wanted = '';

  override render(): TemplateResult {
    const found = ids.filter((id) => this.#isFound(id));
    return html`
      <div class="page">
        <header>
          <h2>${msg('What is known, and how well')}</h2>
          <p>
            ${msg(
              'The article has one sentence on the fault and four steps to install its cure. Everything else that this simulator shows is put together from other sources, or chosen. Each claim says which.',
            )}
          </p>
        </header>
        <sms-article-facts></sms-article-facts>
        <section aria-labelledby="claims">
          <div class="head">
            <h3 id="claims">${msg('Every claim')}</h3>
            <label>
              ${msg('Search')}
              <input type="search" .value=${this.wanted} @input=${this.#search} />
            </label>
            <span role="status" class="count">
              ${msg(str`${found.length} of ${ids.length} claims`)}
            </span>
          </div>
          <div class="columns">
            ${standings.map((standing) => this.#renderStanding(standing, found))}
          </div>
        </section>
        <sms-left-out></sms-left-out>
      </div>
    `;
  }

  #renderStanding(standing: Fact['standing'], found: readonly FactId[]): TemplateResult {
    const these = found.filter((id) => facts[id].standing === standing);
    return html`
      <section aria-labelledby=${standing}>
        <h4 id=${standing}>
          <span class="standing ${standing}">${standingName(standing)}</span>
          <span class="meaning">${meaningOf(standing)}</span>
        </h4>
        ${
          these.length === 0
            ? html`<p class="none">${msg('No claim of this standing fits the search.')}</p>`
            : html`<ul>
                ${these.map((id) => html`<li><sms-fact .fact=${id}></sms-fact></li>`)}
              </ul>`
        }
      </section>
    `;
  }

  #isFound(id: FactId): boolean {
    const text = `${factSays(id)} ${factSource(id)}`.toLocaleLowerCase();
    return text.includes(this.wanted.trim().toLocaleLowerCase());
  }

  #search(input: Event): void {
    this.wanted = (input.target as HTMLInputElement).value;
  }
}

function meaningOf(standing: Fact['standing']): string {
  switch (standing) {
    case 'documented':
      return msg('A source says so.');
    case 'inferred':
      return msg('Put together from what sources say.');
    case 'assumed':
      return msg('Chosen by us, as no source says.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-evidence': SmsEvidence;
  }
}
