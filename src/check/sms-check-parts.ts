import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {CheckResult} from './model/check-result.js';
import {partSentences} from './model/verdict-words.js';
import {worldNameOf} from '../words/world-names.js';
import {worlds} from '../run/world.js';
import sharedStyles from '../ui/shared.styles.js';

/** What came of each part of a learner's own claim, in each world. */
@localized()
@customElement('sms-check-parts')
export class SmsCheckParts extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      section {
        padding: 1rem 1.2rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
      }

      h3 {
        margin: 0 0 0.5rem;
        font-size: 1.15rem;
      }

      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
        gap: 0.8rem 1.6rem;
        margin: 0;
        line-height: 1.45;
      }

      dt {
        color: var(--sms-color-muted);
        font-size: 0.85rem;
        font-weight: 600;
      }

      dd {
        margin: 0;
      }

      dd + dd {
        margin-block-start: 0.35rem;
      }
    `,
  ];

  /** What was found. */
  @property({attribute: false}) result: CheckResult | undefined;

  override render(): TemplateResult | typeof nothing {
    const {result} = this;
    if (!result) return nothing;
    return html`
      <section aria-labelledby="title">
        <h3 id="title">${msg('What came of each part')}</h3>
        <dl>
          ${worlds.map(
            (world) => html`
              <div>
                <dt>${worldNameOf(world)}</dt>
                ${partSentences(result, world).map((sentence) => html`<dd>${sentence}</dd>`)}
              </div>
            `,
          )}
        </dl>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-parts': SmsCheckParts;
  }
}
