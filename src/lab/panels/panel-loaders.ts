/** What the panels are called, and where they come from: each is loaded when it is first shown. */
import {msg} from '@lit/localize';

import {loadChartsPanel} from '../../charts/index.js';
import type {Panel} from '../../links/lab-state.js';

export type PanelLoaders = Readonly<Record<Panel, () => Promise<unknown>>>;

export const panelLoaders: PanelLoaders = {
  instruction: () => import('./sms-instruction-panel.js'),
  story: () => import('./sms-story-panel.js'),
  log: () => import('./sms-log-panel.js'),
  charts: loadChartsPanel,
  sequence: () => import('./sms-sequence-panel.js'),
};

export function panelName(panel: Panel): string {
  switch (panel) {
    case 'instruction':
      return msg('Instruction');
    case 'story':
      return msg('What happened');
    case 'log':
      return msg('Despool.log');
    case 'charts':
      return msg('Statecharts');
    case 'sequence':
      return msg('Sequence');
  }
}
