import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {PlaybackController} from '../lab/timeline/playback-controller.js';
import type {TwinRun} from '../run/compared-run.js';
import {clockAt} from '../words/format.js';
import sharedStyles from '../ui/shared.styles.js';
import {SeekEvent} from '../ui/seek-event.js';
import '../lab/timeline/sms-transport.js';

/** Where a playhead stands, as its controls show it. */
export type Playhead = Pick<PlaybackController, 'moment' | 'length' | 'playing' | 'speed'>;

/**
 * What plays a lesson's stage: buttons and a plain slider, on which no moment is marked that the
 * learner is to find.
 *
 * @fires {TransportEvent} sms-transport-ask - The learner pressed a button.
 * @fires {SpeedChangeEvent} sms-speed-change - The learner chose a speed.
 * @fires {SeekEvent} sms-seek - The learner goes to a moment.
 */
@localized()
@customElement('sms-stage-controls')
export class SmsStageControls extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
        padding: 0.5rem 0.7rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
      }

      input {
        width: 100%;
        min-height: 1.5rem;
        margin: 0;
        accent-color: var(--sms-color-ink);
      }
    `,
  ];

  /** What is played. */
  @property({attribute: false}) run: TwinRun | undefined;

  /** Where it stands: a copy for each update, as the elements below compare. */
  @property({attribute: false}) playhead: Playhead | undefined;

  override render(): TemplateResult | typeof nothing {
    const {run, playhead} = this;
    if (!run || !playhead) return nothing;
    const {moment, length, playing, speed} = playhead;
    const clock = clockAt(run.timeAt(moment));
    return html`
      <sms-transport
        ?playing=${playing}
        .moment=${moment}
        .length=${length}
        .speed=${speed}
        .clock=${clock}
      ></sms-transport>
      <input
        type="range"
        min="0"
        max=${length}
        .value=${String(moment)}
        aria-label=${msg('Moment')}
        aria-valuetext=${clock}
        @input=${this.#seek}
      />
    `;
  }

  #seek(input: Event): void {
    const event = new SeekEvent((input.target as HTMLInputElement).valueAsNumber);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-stage-controls': SmsStageControls;
  }
}
