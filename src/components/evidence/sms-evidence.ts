import {LitElement, html, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';

/** To come. */
@customElement('sms-evidence')
export class SmsEvidence extends LitElement {
  override render(): TemplateResult {
    return html`<p></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-evidence': SmsEvidence;
  }
}
