import {localized, msg} from '@lit/localize';
import {LitElement, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

/** The learner's findings beside the complete answer. */
@localized()
@customElement('sms-compare')
export class SmsCompare extends LitElement {
  /** What it is for. */
  @property() prompt = '';

  /** The ids of what the learner found. */
  @property({attribute: false}) found: readonly string[] = [];

  override render(): TemplateResult {
    return html`<p>${this.prompt} ${msg('To come.')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-compare': SmsCompare;
  }
}
