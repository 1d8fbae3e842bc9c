/** Where the screens other than the Lab come from: each is loaded when it is first shown. */
import type {Screen} from '../links/route.js';

export type LoadedScreen = Exclude<Screen, 'lab'>;
export type ScreenLoaders = Readonly<Record<LoadedScreen, () => Promise<unknown>>>;

/** Each door is imported on demand too, so that nothing behind it is in the first load. */
export const screenLoaders: ScreenLoaders = {
  lesson: () => import('../course/index.js').then(({loadLessons}) => loadLessons()),
  check: () => import('../check/sms-check.js'),
  evidence: () => import('../evidence/index.js').then(({loadEvidence}) => loadEvidence()),
};
