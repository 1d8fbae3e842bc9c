/** How the learner asks for another screen. */
import type {Screen} from '../links/route.js';

/** The learner asks for another screen. */
export class ScreenChangeEvent extends Event {
  readonly screen: Screen;

  constructor(screen: Screen) {
    super('sms-screen-change', {bubbles: true, composed: true});
    this.screen = screen;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-screen-change': ScreenChangeEvent;
  }
}
