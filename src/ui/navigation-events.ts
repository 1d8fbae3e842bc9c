/** How a feature asks the page to show another place. Only the page knows what a place is. */

/** Another place is shown; `isNew` where the reader expects “back” to lead to the one before. */
export class PlaceChangeEvent<Place = unknown> extends Event {
  readonly place: Place;
  readonly isNew: boolean;

  constructor(place: Place, {isNew = false} = {}) {
    super('sms-place-change', {bubbles: true, composed: true});
    this.place = place;
    this.isNew = isNew;
  }
}

/** The learner asks to see a situation in the Lab. */
export class OpenLabEvent<Request = unknown> extends Event {
  readonly request: Request;

  constructor(request: Request) {
    super('sms-lab-open', {bubbles: true, composed: true});
    this.request = request;
  }
}

/** Whether a click on a link is the browser's own business: it opens a tab or a window. */
export function opensElsewhere(click: MouseEvent): boolean {
  return click.ctrlKey || click.metaKey || click.shiftKey || click.button !== 0;
}

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
