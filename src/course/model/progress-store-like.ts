/** What keeps a learner's progress, as those see it who only follow it and add to it. */
import type {Progress} from './progress.js';

export interface ProgressStoreLike {
  readonly progress: Progress;
  /** Calls a listener after each change; what it returns ends that. */
  subscribe(listener: () => void): () => void;
  /** Adds what was done elsewhere. */
  load(progress: Progress): void;
}
