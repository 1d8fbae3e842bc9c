import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {FactId} from '../../lessons/facts.js';
import {ReadingController} from '../evidence/index.js';
import sharedStyles from '../ui/shared.styles.js';
import courseStyles from './course.styles.js';

/** The facts that a step rests on, one click away. */
@customElement('sms-facts')
@localized()
export class SmsFacts extends LitElement {
  static override styles = [sharedStyles, courseStyles];

  @property({attribute: false}) ids: readonly FactId[] = [];

  constructor() {
    super();
    // Loads `sms-fact`.
    new ReadingController(this);
  }

  override render(): TemplateResult | typeof nothing {
    if (this.ids.length === 0) return nothing;
    return html`
      <details>
        <summary>${msg('Evidence for this step')}</summary>
        <ul>
          ${this.ids.map((id) => html`<li><sms-fact .fact=${id}></sms-fact></li>`)}
        </ul>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-facts': SmsFacts;
  }
}
