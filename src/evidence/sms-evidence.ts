import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';

import {article, leftOut} from '../../lessons/article.js';
import {facts, type EvidenceLevel, type FactId} from '../../lessons/facts.js';
import {glossary} from '../../lessons/glossary.js';
import pageStyles from '../ui/page.styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {textOf} from '../words/data-text.js';
import {evidenceMeaning, evidenceName, factSays, factSource} from '../words/fact-text.js';
import {evidenceLevels} from '../words/grounds.js';
import {dateOf, numberOf} from '../words/intl.js';
import {termIds, termMeaning, termName, termSource} from '../words/glossary-text.js';
import {getLocale} from '../words/locale.js';
import './reading/index.js';

const ids = Object.keys(facts) as FactId[];

/** `9/28/98`, as the article prints it, is not a date in every language. */
function spelledOut(date: string): string {
  const [month = 0, day = 0, year = 0] = date.split('/').map(Number);
  return dateOf(new Date(Date.UTC(1900 + year, month - 1, day)), {dateStyle: 'long'});
}

/** The screen of the evidence: what the article states, every claim, and what the model leaves out. */
@customElement('sms-evidence')
@localized()
export class SmsEvidence extends LitElement {
  static override styles = [
    sharedStyles,
    pageStyles,
    css`
      h3 {
        margin: 0;
        font-size: 1.25rem;
      }

      p,
      li,
      dt,
      dd {
        line-height: 1.5;
      }

      .article {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.2rem 2.4rem;
        padding: 1.2rem clamp(0.8rem, 3vw, 1.4rem);
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
      }

      /* Four parts: two by two, so that none is left in a row of its own. */
      @media (min-width: 46rem) {
        .article {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }

      .article h3 {
        grid-column: 1 / -1;
      }

      .article h4 {
        margin: 0 0 0.5rem;
        font-size: 1rem;
      }

      .article p {
        margin: 0 0 0.5rem;
      }

      .article :is(ol, ul) {
        margin: 0;
        padding-inline-start: 1.3rem;
      }

      .article li + li {
        margin-block-start: 0.25rem;
      }

      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 0.95rem;
        font-variant-numeric: tabular-nums;
      }

      caption {
        margin-block-end: 0.5rem;
        font-weight: 650;
        text-align: start;
      }

      th,
      td {
        padding: 0.3rem 0.35rem 0.3rem 0;
        border-block-end: 1px solid var(--sms-color-line);
        text-align: start;
      }

      td small {
        display: block;
        color: var(--sms-color-muted);
      }

      .size {
        text-align: end;
      }

      @media (max-width: 24rem) {
        table {
          font-size: 0.75rem;
        }
      }

      code {
        font-family: var(--sms-font-mono);
        font-size: 0.85rem;
        overflow-wrap: anywhere;
      }

      .note,
      .meaning,
      .count,
      .none,
      dd {
        color: var(--sms-color-muted);
      }

      .article .note {
        margin-block-start: 0.6rem;
        font-size: 0.9rem;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
        margin-block-end: 0.9rem;
      }

      label {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
        margin-inline-start: auto;
      }

      input {
        min-height: 2.25rem;
        width: 14rem;
        max-width: 100%;
        padding: 0.35rem 0.7rem;
        border: 1px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        color: var(--sms-color-ink);
        font: inherit;
      }

      .count {
        font-variant-numeric: tabular-nums;
      }

      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
        gap: 1.4rem;
        align-items: start;
      }

      .columns h4 {
        display: grid;
        gap: 0.2rem;
        margin: 0 0 0.7rem;
        padding-block-end: 0.5rem;
        border-block-end: 3px solid var(--sms-color-edge);
        font-size: 1rem;
      }

      h4.documented {
        border-block-end-color: var(--sms-color-current);
      }

      h4.inferred {
        border-block-end-style: dashed;
        border-block-end-color: var(--sms-color-instruction);
      }

      h4.assumed {
        border-block-end-style: dotted;
        border-block-end-color: var(--sms-color-stale);
      }

      .level {
        text-transform: capitalize;
      }

      .meaning {
        font-weight: 500;
        font-size: 0.9rem;
      }

      .columns ul {
        display: grid;
        gap: 0.6rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
        gap: 0.9rem 2.4rem;
        margin: 0.9rem 0 0;
      }

      .source {
        font-size: 0.85rem;
      }

      dt {
        font-weight: 600;
      }

      dd {
        margin: 0.15rem 0 0;
      }
    `,
  ];

  /** The text to search the claims for. */
  @state() private wanted = '';

  override render(): TemplateResult {
    return html`
      <div class="page">
        <header role="presentation">
          <h2>${msg('What is known, and how well')}</h2>
          <p>
            ${msg(
              'The article describes the fault in two sentences. It lists the files of the fix, with a caution, and gives four steps to install the fix. Other sources support some of the other claims. We inferred or chose the rest. Each claim shows its evidence.',
            )}
          </p>
        </header>
        ${this.#renderArticle()} ${this.#renderClaims()} ${this.#renderGlossary()}
        ${this.#renderLeftOut()}
      </div>
    `;
  }

  /** What the article itself states, and where it is silent. */
  #renderArticle(): TemplateResult {
    return html`
      <section class="article" aria-labelledby="article">
        <h3 id="article">${msg(str`What article ${article.number} states`)}</h3>
        <div>
          <h4>${msg('The fault')}</h4>
          <p>${factSays('failed-master-makes-retry')}</p>
          <p>${factSays('retry-loses-refresh')}</p>
          <p>
            ${msg(
              str`Microsoft has confirmed the fault for ${article.product}. The article covers ${textOf('article.hardware', article.hardware)} computers. Its last revision is dated ${textOf('article.revised', article.revised)}.`,
            )}
          </p>
        </div>
        <div>
          ${this.#renderFiles()}
          <p class="note">${factSays('hotfix-english')}</p>
          <p>${factSays('hotfix-caution')}</p>
          <p>${factSays('wait-for-service-pack')}</p>
          <p>${factSays('fix-from-support')}</p>
        </div>
        <div>
          <h4>${msg('The four steps')}</h4>
          <ol>
            ${article.steps.map((step, place) => html`<li>${textOf(`article.steps.${place}`, step)}</li>`)}
          </ol>
          <p class="note">${msg(html`The file belongs in <code>${article.folder}</code>.`)}</p>
        </div>
        <div>
          <h4>${msg('What the article does not say')}</h4>
          <ul>
            ${article.silentOn.map((what, place) => html`<li>${textOf(`article.silentOn.${place}`, what)}</li>`)}
          </ul>
        </div>
      </section>
    `;
  }

  #renderFiles(): TemplateResult {
    return html`
      <table>
        <caption>
          ${msg(str`The hotfixed ${article.file}, or later`)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Platform')}</th>
            <th scope="col">${msg('Date')}</th>
            <th scope="col">${msg('Time')}</th>
            <th scope="col" class="size">${msg('Bytes')}</th>
          </tr>
        </thead>
        <tbody>
          ${article.files.map(
            ({platform, date, time, size}) => html`
              <tr>
                <th scope="row">${platform}</th>
                <td><bdi>${date}</bdi> <small>${spelledOut(date)}</small></td>
                <td>${time}</td>
                <td class="size">${numberOf(size)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #renderClaims(): TemplateResult {
    const found = ids.filter((id) => this.#isFound(id));
    return html`
      <section aria-labelledby="claims">
        <div class="head">
          <h3 id="claims">${msg('Every claim')}</h3>
          <label>
            ${msg('Search')}
            <input type="search" .value=${this.wanted} @input=${this.#search} />
          </label>
          <span aria-live="polite" aria-atomic="true" class="count">
            ${msg(str`${numberOf(found.length)} of ${numberOf(ids.length)} claims`)}
          </span>
        </div>
        <div class="columns">${evidenceLevels.map((level) => this.#renderLevel(level, found))}</div>
      </section>
    `;
  }

  #renderLevel(level: EvidenceLevel, found: readonly FactId[]): TemplateResult {
    const claims = found.filter((id) => facts[id].evidence === level);
    return html`
      <section aria-labelledby=${level}>
        <h4 id=${level} class=${level}>
          <span class="level">${evidenceName(level)}</span>
          <span class="meaning">${evidenceMeaning(level)}</span>
        </h4>
        ${
          claims.length === 0
            ? html`<p class="none">${msg('No claim at this level matches the search.')}</p>`
            : html`<ul>
                ${claims.map((id) => html`<li><sms-fact .fact=${id}></sms-fact></li>`)}
              </ul>`
        }
      </section>
    `;
  }

  /** In the order of the alphabet of the page's language. */
  #renderGlossary(): TemplateResult {
    const collator = new Intl.Collator(getLocale());
    const terms = [...termIds].sort((a, b) => collator.compare(termName(a), termName(b)));
    return html`
      <section aria-labelledby="glossary">
        <h3 id="glossary">${msg('SMS terms')}</h3>
        <p class="meaning">
          ${msg('In captions and lessons, a dotted line marks an SMS term. Select the term to see what it means.')}
        </p>
        <dl>
          ${terms.map(
            (id) => html`
              <div>
                <dt>${termName(id)}</dt>
                <dd>${termMeaning(id)}</dd>
                <dd class="source">
                  ${evidenceName(glossary[id].evidence)} ·
                  <span class="visually-hidden">${msg('Source:')}</span> ${termSource(id)}
                </dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `;
  }

  #renderLeftOut(): TemplateResult {
    return html`
      <section aria-labelledby="left-out">
        <h3 id="left-out">${msg('What the model leaves out')}</h3>
        <dl>
          ${leftOut.map(
            ({id, what, why}) => html`
              <div>
                <dt>${textOf(`left-out.${id}.what`, what)}</dt>
                <dd>${textOf(`left-out.${id}.why`, why)}</dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `;
  }

  #isFound(id: FactId): boolean {
    const text = `${factSays(id)} ${factSource(id)}`.toLowerCase();
    return text.includes(this.wanted.trim().toLowerCase());
  }

  #search(input: Event): void {
    this.wanted = (input.target as HTMLInputElement).value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-evidence': SmsEvidence;
  }
}
