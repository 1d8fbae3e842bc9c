import type {StageLayout, WorldLayout} from './model/stage-layout.js';
import type {StageScene} from './model/stage-scene.js';

/** What all parts of one world are drawn from. */
export interface Pen {
  readonly stage: StageLayout;
  readonly layout: WorldLayout;
  readonly scene: StageScene;
  /** How far the moment has got, from 0 to 1. */
  readonly progress: number;
  /** The id of the hatching that says lost, which this drawing has as its own. */
  readonly hatch: string;
}
