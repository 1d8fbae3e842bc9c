/** Runs a scenario in a world, from the start of its job to its end, and records it. */
import {
  createActor,
  type ActorRefFrom,
  type AnyMachineSnapshot,
  type InspectionEvent,
} from 'xstate';

import {oldVersion, siteMachine, type SiteInput} from '../../machines/site/site.js';
import {Recorder} from './recorder.js';
import type {Recording} from './recording.js';
import type {Scenario} from './scenario.js';
import {SimClock} from './sim-clock.js';
import type {World} from './world.js';
import {leaveChildren} from './xstate-private.js';

/**
 * A pure function: the same scenario and world give the same recording, to the byte.
 *
 * `stored` is the version that the site stores before the job: a job that repairs what an earlier
 * one left behind finds the new version there.
 */
export function record(scenario: Scenario, world: World, stored = oldVersion): Recording {
  const recording = new SiteRecording(scenario, world, stored);
  while (recording.goOn());
  return recording.upToNow();
}

/** A site that is being recorded: at once, or part by part. */
export class SiteRecording {
  readonly #scenario: Scenario;
  readonly #world: World;
  readonly #clock = new SimClock();
  readonly #recorder = new Recorder(() => this.#clock.now);
  readonly #stored: number | undefined;
  #site: ActorRefFrom<typeof siteMachine> | undefined;

  constructor(scenario: Scenario, world: World, stored?: number) {
    this.#scenario = scenario;
    this.#world = world;
    this.#stored = stored;
  }

  /** How many steps there are so far. */
  get length(): number {
    return this.#recorder.steps.length;
  }

  /** Whether time has passed. Before that, some servers may not be up yet. */
  get hasBegun(): boolean {
    return this.#clock.now > 0;
  }

  /**
   * Brings up the site, and with each further call fires one of its timers. Returns whether there is
   * more to do. The rooms of a large site come up by timers too.
   */
  goOn(): boolean {
    if (this.#site) return fireNext(this.#site, this.#clock);
    this.#site = createActor(siteMachine, {
      clock: this.#clock,
      input: siteInput(this.#scenario, this.#world, this.#stored),
      inspect: this.#inspect,
    }).start();
    return true;
  }

  readonly #inspect = (report: InspectionEvent): void => {
    const {hasEnded} = this.#recorder;
    this.#recorder.inspect(report);
    const isEnd = !hasEnded && this.#recorder.hasEnded && report.type === '@xstate.microstep';
    if (isEnd) leaveChildren(report.snapshot as AnyMachineSnapshot);
  };

  /** What has been recorded so far, as a recording that ends there. */
  upToNow(): Recording {
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

/** Runs a site from its start until nothing more happens. */
export function runSite(
  input: SiteInput,
  clock: SimClock,
  inspect: (report: InspectionEvent) => void,
): void {
  const site = createActor(siteMachine, {clock, input, inspect}).start();
  while (fireNext(site, clock));
}

function fireNext(site: ActorRefFrom<typeof siteMachine>, clock: SimClock): boolean {
  return site.getSnapshot().status === 'active' && clock.advance();
}

/** What a site is given to run a scenario in a world. */
export function siteInput(scenario: Scenario, world: World, stored = oldVersion): SiteInput {
  const {job, servers, masterFailures, response} = scenario;
  return {
    job,
    servers,
    masterFailures,
    response,
    storedVersion: stored,
    smsinst: world === 'before-job' ? 'fixed' : 'unfixed',
    hotfixPlanned: world === 'before-retry',
  };
}
