/** What a stage tells the lesson beside it. */
import type {Reached} from './model/goals.js';

/** Something else is on the stage: a moment, a situation, a state of the practice. */
export class StageReachEvent extends Event {
  readonly reached: Reached;
  /** Which moment is on. */
  readonly moment: number;

  constructor(reached: Reached, moment: number) {
    super('sms-stage-reach', {bubbles: true, composed: true});
    this.reached = reached;
    this.moment = moment;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-stage-reach': StageReachEvent;
  }
}
