/** Which moment of the recording each scene of the story stands at. */
import {storyScenario, storyScenes, type Scene} from '../../../lessons/story.js';
import {ComparedRun} from '../../run/compared-run.js';
import type {Scenario} from '../../run/scenario.js';

export interface StoryScene extends Scene {
  readonly moment: number;
}

/** The story's situation, as the Lab runs it. A JSON module has wide types; a test reads it. */
export const storyCase = storyScenario as unknown as Scenario;

export function storyRun(): ComparedRun {
  return new ComparedRun(storyCase, ['absent', 'before-job']);
}

export function scenesOf(run: ComparedRun): readonly StoryScene[] {
  return storyScenes.map((scene) => ({...scene, moment: momentOf(scene.id, run)}));
}

function momentOf(id: Scene['id'], run: ComparedRun): number {
  const {rows, firstDifference, firstHarm} = run.comparison;
  const momentWith = (type: string): number =>
    rows.findIndex((_, row) => run.stepIn('before', row + 1)?.event.type === type) + 1;
  switch (id) {
    case 'asks':
      return momentWith('instruction.received');
    case 'fails':
      return momentWith('master.storeFailed');
    case 'retry':
      return (firstDifference?.row ?? 0) + 1;
    case 'runs':
      return (firstHarm?.row ?? 0) + 1;
    case 'complete':
    case 'fixed':
      return run.length;
  }
}
