/** Where the screens other than the Lab come from: each is loaded when it is first shown. */
import {loadLessons} from '../course/index.js';
import type {Screen} from '../links/route.js';

export type LoadedScreen = Exclude<Screen, 'lab'>;
export type ScreenLoaders = Readonly<Record<LoadedScreen, () => Promise<unknown>>>;

export const screenLoaders: ScreenLoaders = {
  lesson: loadLessons,
  check: () => import('../check/sms-check.js'),
  evidence: () => import('../evidence/index.js').then(({loadEvidence}) => loadEvidence()),
};
