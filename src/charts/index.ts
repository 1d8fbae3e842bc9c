/** What others may have of the charts. Each part is loaded when it is asked for. */
import type * as layoutTool from './layout/lay-out.js';

/** The Statecharts panel: defines `<sms-charts-panel>`. */
export const loadChartsPanel = (): Promise<unknown> => import('./sms-charts-panel.js');

/** Computes the layouts of all charts, for `npm run layout`. It needs no page. */
export const loadLayoutTool = (): Promise<typeof layoutTool> => import('./layout/lay-out.js');
