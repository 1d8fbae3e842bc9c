/** All that the Lab shows, as plain data: what a link names, and what undo goes back to. */
import type {Side} from '../run/compared-run.js';
import type {Scenario} from '../run/scenario.js';
import type {World} from '../run/world.js';

/** Which of the two compared worlds are shown: the first, both, the second. */
export const views = ['before', 'both', 'after'] as const;
export type View = (typeof views)[number];

/** What is shown below the pictures. */
export const panels = ['instruction', 'story', 'log', 'charts', 'sequence'] as const;
export type Panel = (typeof panels)[number];

export interface LabState {
  readonly scenario: Scenario;
  /** The worlds that are compared, left and right. */
  readonly worlds: readonly [World, World];
  readonly view: View;
  /** Which moment of the compared run is on; 0 is before anything happened. */
  readonly moment: number;
  readonly panel: Panel;
  /** The version that the sites store before the job, where it is not the usual one: a lesson says so. */
  readonly stored?: number;
}

/** What a Lab compares that was not told otherwise: no hotfix, and the hotfix in time. */
export const defaultWorlds: LabState['worlds'] = ['absent', 'before-job'];
export const defaultView: View = 'both';
export const defaultPanel: Panel = 'instruction';

/** Which sides of a run a view shows. */
export function sidesOf(view: View): readonly Side[] {
  switch (view) {
    case 'before':
      return ['before'];
    case 'both':
      return ['before', 'after'];
    case 'after':
      return ['after'];
  }
}
