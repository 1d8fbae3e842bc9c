/** What the parts of the charts panel ask of it. */
import {outwardEvent} from '../ui/outward-event.js';
import type {Selection} from './model/chart-graph.js';
import type {ChartActor} from './model/chart-now.js';

/** The learner chose a state or a transition, in a picture or in the outline. */
export class ChartSelectEvent extends outwardEvent<{selection: Selection}>('sms-chart-select') {}

/** The learner asks for another zoom, from within a picture. */
export class ChartZoomEvent extends outwardEvent<{zoom: number}>('sms-chart-zoom') {}

/** The learner chose another chart, by its machine's id, or another server for its chart. */
export class ChartChooseEvent extends outwardEvent<{id: string; server?: string | undefined}>(
  'sms-chart-choose',
) {}

/** The learner asks to see the chart of another actor. */
export class ChartOpenEvent extends outwardEvent<{actor: ChartActor}>('sms-chart-open') {}

declare global {
  interface HTMLElementEventMap {
    'sms-chart-select': ChartSelectEvent;
    'sms-chart-zoom': ChartZoomEvent;
    'sms-chart-choose': ChartChooseEvent;
    'sms-chart-open': ChartOpenEvent;
  }
}
