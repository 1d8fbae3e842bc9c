/** What the parts of the charts panel ask of it. */
import type {ChartActor} from './model/chart-now.js';
import type {Selection} from './picture/chart-marks.js';

/** The learner chose a state or a transition, in a picture or in the outline. */
export class ChartSelectEvent extends Event {
  readonly selection: Selection;

  constructor(selection: Selection) {
    super('sms-chart-select', {bubbles: true, composed: true});
    this.selection = selection;
  }
}

/** The learner asks for another zoom, from within a picture. */
export class ChartZoomEvent extends Event {
  readonly zoom: number;

  constructor(zoom: number) {
    super('sms-chart-zoom', {bubbles: true, composed: true});
    this.zoom = zoom;
  }
}

/** The learner asks to see the chart of another actor. */
export class ChartOpenEvent extends Event {
  readonly actor: ChartActor;

  constructor(actor: ChartActor) {
    super('sms-chart-open', {bubbles: true, composed: true});
    this.actor = actor;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-chart-select': ChartSelectEvent;
    'sms-chart-zoom': ChartZoomEvent;
    'sms-chart-open': ChartOpenEvent;
  }
}
