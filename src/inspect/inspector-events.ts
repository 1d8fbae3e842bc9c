/** What the parts of the page ask one another about the docked inspector. */

/** The height of a dock that has just been opened, in percent of the window's. */
export const usualHeight = 45;

/** The learner wants the docked inspector to be that high. */
export class DockAskEvent extends Event {
  /** In percent of the window's height; 0 is no dock at all. */
  readonly height: number;

  constructor(height: number) {
    super('sms-dock-ask', {bubbles: true, composed: true});
    this.height = height;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-dock-ask': DockAskEvent;
  }
}
