/** Records a large run part by part, so that a page can go on between the parts. */
import {createActor} from 'xstate';

import {siteMachine} from '../../machines/site/site.js';
import {ComparedRun} from './compared-run.js';
import {siteInput} from './record.js';
import {Recorder} from './recorder.js';
import type {Recording} from './recording.js';
import type {Scenario} from './scenario.js';
import {copiesIn} from './scenario-limits.js';
import {SimClock} from './sim-clock.js';
import type {World} from './world.js';

/** How many timers of a site are fired before the other site has its turn. */
const turn = 32;

/** The same run as `new ComparedRun()` makes of it. After each part, the caller may do something else. */
export function* compareInParts(
  scenario: Scenario,
  worlds: readonly [World, World],
  stored?: number,
): Generator<PartOfRun, ComparedRun> {
  const [a, b] = worlds;
  const before = new SlowRecording(scenario, a, stored);
  const after = new SlowRecording(scenario, b, stored);
  // A copy is sent and received, at two sites.
  const expected = 4 * copiesIn(scenario.servers);
  const part = {
    get done(): number {
      return Math.min(1, (before.length + after.length) / expected);
    },
    begun: () => (after.length > 0 ? runOf(scenario, worlds, before, after) : undefined),
  };
  let goesOn = true;
  while (goesOn) {
    goesOn = false;
    for (const side of [before, after]) {
      goesOn = side.goOn() || goesOn;
      yield part;
    }
  }
  return runOf(scenario, worlds, before, after);
}

export interface PartOfRun {
  readonly done: number;
  /** What has been recorded so far, as a run that ends there; undefined before both sites have begun. */
  begun(): ComparedRun | undefined;
}

function runOf(
  scenario: Scenario,
  worlds: readonly [World, World],
  before: SlowRecording,
  after: SlowRecording,
): ComparedRun {
  return new ComparedRun(scenario, worlds, undefined, {
    before: before.recording(),
    after: after.recording(),
  });
}

class SlowRecording {
  readonly #scenario: Scenario;
  readonly #world: World;
  readonly #clock = new SimClock();
  readonly #recorder = new Recorder(() => this.#clock.now);
  readonly #site;

  constructor(scenario: Scenario, world: World, stored: number | undefined) {
    this.#scenario = scenario;
    this.#world = world;
    this.#site = createActor(siteMachine, {
      clock: this.#clock,
      input: siteInput(scenario, world, stored),
      inspect: this.#recorder.inspect,
    });
  }

  get length(): number {
    return this.#recorder.steps.length;
  }

  /** Whether there is more. */
  goOn(): boolean {
    this.#site.start();
    for (let count = 0; count < turn; count++) {
      if (this.#site.getSnapshot().status !== 'active' || !this.#clock.advance()) return false;
    }
    return true;
  }

  recording(): Recording {
    const {steps, siteChanges} = this.#recorder;
    return {
      scenario: this.#scenario,
      world: this.#world,
      initial: this.#recorder.initialState(this.#scenario.servers),
      steps: [...steps],
      siteChanges: [...siteChanges],
    };
  }
}
