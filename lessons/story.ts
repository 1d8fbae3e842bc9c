/** The story of the fault: one situation in five scenes, for a first visit. */
import type {FactId} from './facts.js';
import existingServers from './scenarios/existing-servers.json' with {type: 'json'};

export interface Scene {
  /** Stands in the ids of texts, so it stays. */
  readonly id: 'asks' | 'fails' | 'retry' | 'runs' | 'complete' | 'fixed';
  /** At most eight words: they are read while the picture moves. */
  readonly caption: string;
  readonly facts: readonly FactId[];
}

/** Existing servers only, which rests on the article alone: each holds the old version, and the job asks to refresh. */
export const storyScenario = existingServers;

export const storyScenes: readonly Scene[] = [
  {
    id: 'asks',
    caption: 'A job asks: refresh three servers.',
    facts: ['refresh-means-all-holders'],
  },
  {
    id: 'fails',
    caption: 'Storing the new master fails once.',
    facts: ['failed-master-makes-retry'],
  },
  {
    id: 'retry',
    caption: 'The retry is written. One refresh is lost.',
    facts: ['retry-loses-refresh', 'how-refresh-is-lost', 'fixed-retry-keeps-all'],
  },
  {
    id: 'runs',
    caption: 'The retry runs. It skips three servers.',
    facts: ['retry-loses-refresh'],
  },
  {
    id: 'complete',
    caption: 'Both jobs say Complete. Three servers are old.',
    facts: ['retry-loses-refresh', 'complete-hides-stale', 'complete-without-run-phase'],
  },
];

/** The end of the story as a comic. When the story plays, the reader is asked to find it. */
export const storyEnd: Scene = {
  id: 'fixed',
  caption: 'One change makes this vanish: the hotfix.',
  facts: ['fixed-retry-keeps-all'],
};
