/** The learner asks to go to a moment. */
export class SeekEvent extends Event {
  readonly moment: number;

  constructor(moment: number) {
    super('sms-seek', {bubbles: true, composed: true});
    this.moment = moment;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-seek': SeekEvent;
  }
}
