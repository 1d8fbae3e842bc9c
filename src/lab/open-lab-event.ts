/** How any screen asks for a situation to be shown in the Lab. */
import type {LabState} from '../links/lab-state.js';
import type {StepName} from '../links/step-name.js';

/** What to show, and at which moment of it. */
export interface LabRequest extends Partial<Omit<LabState, 'moment'>> {
  readonly scenario: LabState['scenario'];
  readonly step: StepName;
}

/** The learner asks to see a situation in the Lab. */
export class OpenLabEvent extends Event {
  readonly request: LabRequest;

  constructor(request: LabRequest) {
    super('sms-lab-open', {bubbles: true, composed: true});
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-lab-open': OpenLabEvent;
  }
}
