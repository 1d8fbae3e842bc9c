/** How a screen tells what it shows, so that the address can name it. */
import type {Route} from '../links/route.js';

/** Another place is shown; `isNew` where the reader would expect to come back to the one before. */
export class PlaceChangeEvent extends Event {
  readonly place: Route;
  readonly isNew: boolean;

  constructor(place: Route, {isNew = false} = {}) {
    super('sms-place-change', {bubbles: true, composed: true});
    this.place = place;
    this.isNew = isNew;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-place-change': PlaceChangeEvent;
  }
}
