/** How a Lab tells what it shows. */
import type {LabState} from '../links/lab-state.js';

/** The Lab shows something else than before. */
export class StateChangeEvent extends Event {
  readonly state: LabState;

  constructor(state: LabState) {
    super('sms-state-change', {bubbles: true, composed: true});
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-state-change': StateChangeEvent;
  }
}
