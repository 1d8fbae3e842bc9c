/** Where the panels come from: each is loaded when it is first shown. */
import type {Panel} from '../../links/lab-state.js';

export type PanelLoaders = Readonly<Record<Panel, () => Promise<unknown>>>;

export const panelLoaders: PanelLoaders = {
  instruction: () => import('./sms-instruction-panel.js'),
  story: () => import('./sms-story-panel.js'),
  log: () => import('./sms-log-panel.js'),
  charts: () => import('../../charts/sms-charts-panel.js'),
  sequence: () => import('./sms-sequence-panel.js'),
};
