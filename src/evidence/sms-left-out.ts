import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';

import {leftOut} from '../../lessons/article.js';
import {textOf} from '../words/data-text.js';
import sharedStyles from '../ui/shared.styles.js';

/** What the model leaves out, with the reasons. */
@localized()
@customElement('sms-left-out')
export class SmsLeftOut extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      h3 {
        margin: 0 0 0.9rem;
        font-size: 1.25rem;
      }

      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
        gap: 0.9rem 2.4rem;
        margin: 0;
      }

      dt {
        font-weight: 600;
        line-height: 1.45;
      }

      dd {
        margin: 0.15rem 0 0;
        color: var(--sms-color-muted);
        line-height: 1.45;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <section aria-labelledby="title">
        <h3 id="title">${msg('What the model leaves out')}</h3>
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
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-left-out': SmsLeftOut;
  }
}
