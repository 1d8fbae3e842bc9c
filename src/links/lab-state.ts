/** All that the Lab shows, as plain data: what a link names, and what undo goes back to. */
import {articleCase} from '../run/article-case.js';
import type {View} from '../run/compared-run.js';
import type {Scenario} from '../run/scenario.js';
import type {World} from '../run/world.js';

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

/** What a Lab compares by default: no hotfix, and the hotfix in time. */
export const defaultWorlds: LabState['worlds'] = ['absent', 'before-job'];
export const defaultView: View = 'both';
export const defaultPanel: Panel = 'instruction';

/** The Lab as it opens by default. */
export const articleState: LabState = {
  scenario: articleCase,
  worlds: defaultWorlds,
  view: defaultView,
  panel: defaultPanel,
  moment: 0,
};
