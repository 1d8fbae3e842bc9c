/** Where the screens other than the Lab come from: each is loaded when it is first shown. */
import type {Screen} from '../links/route.js';

export type LoadedScreen = Exclude<Screen, 'lab'>;
export type ScreenLoaders = Readonly<Record<LoadedScreen, () => Promise<unknown>>>;

export const screenLoaders: ScreenLoaders = {
  lesson: () => import('../course/sms-lessons.js'),
  check: () => import('../check/index.js'),
  evidence: () => import('../evidence/sms-evidence.js'),
};
