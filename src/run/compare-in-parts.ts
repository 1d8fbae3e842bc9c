/** Records a large run part by part, so that a page can go on between the parts. */
import {ComparedRun} from './compared-run.js';
import {SiteRecording} from './record.js';
import type {Scenario} from './scenario.js';
import {copiesIn} from './scenario-limits.js';
import type {World} from './world.js';

/** The same run as `new ComparedRun()` makes of it. After each part, the caller may do something else. */
export function* compareInParts(
  scenario: Scenario,
  worlds: readonly [World, World],
  stored?: number,
): Generator<PartOfRun, ComparedRun> {
  const [a, b] = worlds;
  const before = new SiteRecording(scenario, a, stored);
  const after = new SiteRecording(scenario, b, stored);
  const runSoFar = (): ComparedRun =>
    new ComparedRun(scenario, worlds, undefined, {
      before: before.upToNow(),
      after: after.upToNow(),
    });
  // A copy is sent and received, at two sites.
  const expected = 4 * copiesIn(scenario.servers);
  const part = {
    get done(): number {
      return Math.min(1, (before.length + after.length) / expected);
    },
    begun: () => (before.hasBegun && after.hasBegun ? runSoFar() : undefined),
  };
  let goesOn = true;
  while (goesOn) {
    goesOn = false;
    for (const side of [before, after]) {
      goesOn = side.goOn() || goesOn;
      yield part;
    }
  }
  yield part;
  return runSoFar();
}

export interface PartOfRun {
  readonly done: number;
  /** What has been recorded so far, as a run that ends there; undefined before time has passed at both sites. */
  begun(): ComparedRun | undefined;
}
