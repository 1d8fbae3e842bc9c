/** The practice of the hotfix: its model. The elements are heavy, and loaded when they are first shown. */
export {proofWorld, type HotfixView} from './model/hotfix-view.js';
export {practiceChart} from './model/practice-chart.js';
export {
  actWords,
  applicationNames,
  dayOf,
  fileWords,
  platformName,
} from './model/practice-format.js';
export {Practice, PracticeRefusal, readActs, type PracticeAct} from './model/practice.js';

/** Loads `<sms-practice-server>`, `<sms-practice-log>` and `<sms-practice-status>`. */
export function loadDesktop(): Promise<unknown> {
  return import('./desktop.js');
}
