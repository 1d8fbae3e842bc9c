import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {numberOf} from '../../words/intl.js';
import {icon, type IconName} from '../../ui/icons.js';
import {outwardEvent} from '../../ui/outward-event.js';
import sharedStyles from '../../ui/shared.styles.js';
import styles from './sms-transport.styles.js';

/** What the learner can ask of the playhead. */
export type TransportAct = 'toggle' | 'back' | 'forward' | 'first' | 'last' | 'help';

/** The learner asks the playhead for something. */
export class TransportEvent extends outwardEvent<{act: TransportAct}>('sms-transport-ask') {}

/** The learner asks for another speed. */
export class SpeedChangeEvent extends outwardEvent<{speed: number}>('sms-speed-change') {}

const speeds = [0.25, 0.5, 1, 2, 4, 8];

/**
 * The buttons that drive the playhead, and where it is.
 *
 * @fires {TransportEvent} sms-transport-ask - The learner pressed a button.
 * @fires {SpeedChangeEvent} sms-speed-change - The learner chose a speed.
 * @slot - More buttons, at the end of the row.
 */
@customElement('sms-transport')
@localized()
export class SmsTransport extends LitElement {
  static override styles = [sharedStyles, styles];

  /** Whether the run plays. */
  @property({type: Boolean}) playing = false;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** How many moments there are after the start. */
  @property({type: Number}) length = 0;

  /** How fast it plays; 1 is the ordinary speed. */
  @property({type: Number}) speed = 1;

  /** The simulated time of day, in words. */
  @property() clock = '';

  /** Whether it keeps to one row. */
  @property({type: Boolean, reflect: true}) compact = false;

  /** Whether it can only play and pause. */
  @property({type: Boolean}) locked = false;

  override render(): TemplateResult {
    const {moment, length, playing, locked} = this;
    return html`
      <div role="group" aria-label=${msg('Playing')}>
        ${locked ? nothing : this.#renderBack(moment === 0)}
        <button
          type="button"
          class="play"
          aria-label=${playing ? msg('Pause') : msg('Play')}
          @click=${() => this.#ask('toggle')}
        >
          ${icon(playing ? 'pause' : 'play')}
        </button>
        ${locked ? nothing : this.#renderOn(moment === length)}
        <select aria-label=${msg('Speed')} @change=${this.#requestSpeed}>
          ${speeds.map(
            (speed) => html`
              <option value=${speed} .selected=${live(speed === this.speed)}>
                ${msg(str`${numberOf(speed)}×`)}
              </option>
            `,
          )}
        </select>
        <button
          type="button"
          class="help"
          aria-label=${msg('Keys')}
          @click=${() => this.#ask('help')}
        >
          ?
        </button>
        <p>${msg(str`Step ${numberOf(moment)} of ${numberOf(length)} · ${this.clock}`)}</p>
        <slot></slot>
      </div>
    `;
  }

  #renderBack(isOff: boolean): TemplateResult {
    return html`
      ${this.#renderButton('first', msg('To the start'), isOff)}
      ${this.#renderButton('back', msg('One step back'), isOff)}
    `;
  }

  #renderOn(isOff: boolean): TemplateResult {
    return html`
      ${this.#renderButton('forward', msg('One step forward'), isOff)}
      ${this.#renderButton('last', msg('To the end'), isOff)}
    `;
  }

  /** Stays focusable at its end, so that the focus is not lost there. */
  #renderButton(act: TransportAct & IconName, label: string, isOff: boolean): TemplateResult {
    return html`
      <button
        type="button"
        aria-label=${label}
        aria-disabled=${isOff}
        @click=${() => this.#ask(act)}
      >
        ${icon(act)}
      </button>
    `;
  }

  #ask(act: TransportAct): void {
    const event = new TransportEvent({act});
    this.dispatchEvent(event);
  }

  #requestSpeed(change: Event): void {
    const speed = Number((change.target as HTMLSelectElement).value);
    const event = new SpeedChangeEvent({speed});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-transport': SmsTransport;
  }
  interface HTMLElementEventMap {
    'sms-transport-ask': TransportEvent;
    'sms-speed-change': SpeedChangeEvent;
  }
}
