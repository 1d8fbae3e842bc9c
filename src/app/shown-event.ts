/** How the shell tells what is shown, whichever screen shows it. */
import type {Place} from '../links/route.js';

/** Something else is shown; `isNew` where the reader would expect to come back to what was before. */
export class ShownEvent extends Event {
  readonly place: Place;
  readonly isNew: boolean;

  constructor(place: Place, isNew: boolean) {
    super('sms-shown', {bubbles: true, composed: true});
    this.place = place;
    this.isNew = isNew;
  }
}

/** There is something to say of what was asked for, or of a file. */
export class ProblemEvent extends Event {
  /** Sentences. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super('sms-problem', {bubbles: true, composed: true});
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-shown': ShownEvent;
    'sms-problem': ProblemEvent;
  }
}
