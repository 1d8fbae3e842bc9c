/** Loads the pictures, with what keys and their parts do, and what says in words what they show. */
import type {LabActs} from './lab-acts.js';
import type {ScreenSummarizer} from './screen-summary.js';

export interface PictureParts {
  readonly LabActs: typeof LabActs;
  readonly screenSummary: ScreenSummarizer;
}

export async function loadPicture(): Promise<PictureParts> {
  const [acts, words] = await Promise.all([
    import('./lab-acts.js'),
    import('./screen-summary.js'),
    import('./picture/index.js'),
  ]);
  return {...acts, ...words};
}
