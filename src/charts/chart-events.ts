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

/** What can be done to what is seen of the pictures. */
export type ViewAct = 'in' | 'out' | 'usual' | 'fit' | 'left' | 'right' | 'up' | 'down';

/** The learner asks to see more, less or another part of the pictures, or to go to the outline. */
export class ChartViewEvent extends Event {
  readonly act: ViewAct | 'outline';

  constructor(act: ChartViewEvent['act']) {
    super('sms-chart-view', {bubbles: true, composed: true});
    this.act = act;
  }
}

/** The learner chose another chart, by its machine's id, or another server for its chart. */
export class ChartChooseEvent extends Event {
  readonly id: string;
  readonly server: string | undefined;

  constructor(id: string, server?: string) {
    super('sms-chart-choose', {bubbles: true, composed: true});
    this.id = id;
    this.server = server;
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
    'sms-chart-view': ChartViewEvent;
    'sms-chart-choose': ChartChooseEvent;
    'sms-chart-open': ChartOpenEvent;
  }
}
