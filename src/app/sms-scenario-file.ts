import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, query} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';

/** The learner gives a file that may hold a scenario. */
export class FileGivenEvent extends Event {
  readonly file: File;

  constructor(file: File) {
    super('sms-file-give', {bubbles: true, composed: true});
    this.file = file;
  }
}

/**
 * A button that opens a scenario file.
 *
 * @fires {FileGivenEvent} sms-file-give - The learner chose a file.
 */
@localized()
@customElement('sms-scenario-file')
export class SmsScenarioFile extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      button {
        width: 100%;
        font-weight: 600;
        text-align: start;
      }

      input {
        display: none;
      }
    `,
  ];

  @query('input') private readonly input!: HTMLInputElement;

  override render(): TemplateResult {
    return html`
      <button type="button" @click=${() => this.input.click()}>${msg('Open scenario…')}</button>
      <input
        type="file"
        accept=".json,application/json"
        aria-label=${msg('Scenario file')}
        @change=${this.#give}
      />
    `;
  }

  #give(): void {
    const file = this.input.files?.[0];
    // Emptied, so that the same file can be given again after it was mended.
    this.input.value = '';
    if (!file) return;
    const event = new FileGivenEvent(file);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-scenario-file': SmsScenarioFile;
  }
  interface HTMLElementEventMap {
    'sms-file-give': FileGivenEvent;
  }
}
