import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import {outwardEvent} from '../ui/outward-event.js';

/** The learner stops the recording of a large run, or has it recorded after all. */
export class RecordingAskEvent extends outwardEvent<{act: 'stop' | 'again'}>('sms-recording-ask') {}

/**
 * Says how far the recording of a large run is, and stops it.
 *
 * @fires {RecordingAskEvent} sms-recording-ask - The learner stops the recording, or starts it again.
 */
@customElement('sms-recording-note')
@localized()
export class SmsRecordingNote extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: absolute;
        inset: auto 0 100%;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
        padding: 0.25rem var(--sms-gutter);
        border-block-start: 1px solid var(--sms-color-line);
        background: var(--sms-color-chosen);
      }

      progress {
        flex: 1;
        min-width: 3rem;
        max-width: 20rem;
        accent-color: var(--sms-color-current);
      }
    `,
  ];

  /** About how much is recorded, from 0 to 1. */
  @property({type: Number}) done = 0;

  /** Whether the recording was stopped. */
  @property({type: Boolean}) stopped = false;

  override render(): TemplateResult {
    const {stopped, done} = this;
    return html`
      <span aria-live="polite" aria-atomic="true">
        ${stopped ? msg('Only the first moments are recorded.') : msg('Recording a large site…')}
      </span>
      ${
        stopped ? nothing : html`<progress aria-label=${msg('Recorded')} .value=${done}></progress>`
      }
      <button type="button" @click=${() => this.#ask(stopped ? 'again' : 'stop')}>
        ${stopped ? msg('Record the rest') : msg('Stop')}
      </button>
    `;
  }

  #ask(act: 'stop' | 'again'): void {
    const event = new RecordingAskEvent({act});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-recording-note': SmsRecordingNote;
  }
  interface HTMLElementEventMap {
    'sms-recording-ask': RecordingAskEvent;
  }
}
