/** What others may have of the charts. Each part is loaded when it is asked for. */

/** The Statecharts panel: defines `<sms-charts-panel>`. */
export const loadChartsPanel = (): Promise<unknown> => import('./sms-charts-panel.js');

/** Computes the layouts of all charts, for `npm run layout`. It needs no page. */
export const loadLayoutTool = (): Promise<typeof import('./layout/lay-out.js')> =>
  import('./layout/lay-out.js');
