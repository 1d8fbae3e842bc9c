import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';

import {article, type HotfixFile} from '../../lessons/article.js';
import {textOf} from '../words/data-text.js';
import {factSays} from '../words/fact-text.js';
import {getLocale} from '../words/locale.js';
import sharedStyles from '../ui/shared.styles.js';

/** What the article itself states, and on what it is silent. */
@localized()
@customElement('sms-article-facts')
export class SmsArticleFacts extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      section {
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
        section {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }

      h3 {
        grid-column: 1 / -1;
        margin: 0;
        font-size: 1.25rem;
      }

      h4 {
        margin: 0 0 0.5rem;
        font-size: 1rem;
      }

      p,
      li {
        line-height: 1.5;
      }

      p {
        margin: 0 0 0.5rem;
      }

      ol,
      ul {
        margin: 0;
        padding-inline-start: 1.3rem;
      }

      li + li {
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

      .size {
        text-align: end;
      }

      code {
        font-family: var(--sms-font-mono);
        font-size: 0.85rem;
        overflow-wrap: anywhere;
      }

      .note {
        margin-block-start: 0.6rem;
        color: var(--sms-color-muted);
        font-size: 0.9rem;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <section aria-labelledby="title">
        <h3 id="title">${msg(str`What article ${article.number} states`)}</h3>
        <div>
          <h4>${msg('The fault')}</h4>
          <p>${factSays('failed-master-makes-retry')}</p>
          <p>${factSays('retry-loses-refresh')}</p>
          <p>
            ${msg(
              str`It is confirmed for ${article.product} on ${article.hardware} machines. The article was last revised on ${article.revised}.`,
            )}
          </p>
        </div>
        <div>${this.#renderFiles()}</div>
        <div>
          <h4>${msg('The four steps')}</h4>
          <ol>
            ${article.steps.map((step, place) => html`<li>${textOf(`article.step.${place}`, step)}</li>`)}
          </ol>
          <p class="note">${msg(html`The folder is <code>${article.folder}</code>.`)}</p>
        </div>
        <div>
          <h4>${msg('What it does not say')}</h4>
          <ul>
            ${article.silentOn.map((what, place) => html`<li>${textOf(`article.silent.${place}`, what)}</li>`)}
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
          ${article.files.map((file) => this.#renderFile(file))}
        </tbody>
      </table>
    `;
  }

  #renderFile({platform, date, time, size}: HotfixFile): TemplateResult {
    return html`
      <tr>
        <th scope="row">${platform}</th>
        <td>${date}</td>
        <td>${time}</td>
        <td class="size">${size.toLocaleString(getLocale())}</td>
      </tr>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-article-facts': SmsArticleFacts;
  }
}
