/** What the parts of the page ask one another about the docked inspector. */

/** The learner wants the docked inspector to be there, or gone. */
export class DockAskEvent extends Event {
  readonly isWanted: boolean;

  constructor(isWanted: boolean) {
    super('sms-dock-ask', {bubbles: true, composed: true});
    this.isWanted = isWanted;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-dock-ask': DockAskEvent;
  }
}
