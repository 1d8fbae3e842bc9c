/** Runs a scenario in a world, from the start of its job to its end, and records it. */
import {createActor, type InspectionEvent} from 'xstate';

import {oldVersion, siteMachine, type SiteInput} from '../../machines/site/site.js';
import {Recorder} from './recorder.js';
import type {Recording} from './recording.js';
import type {Scenario} from './scenario.js';
import {SimClock} from './sim-clock.js';
import type {World} from './world.js';

/**
 * A pure function: the same scenario and world give the same recording, to the byte.
 *
 * `stored` is the version that the site stores before the job: a job that repairs what an earlier
 * one left behind finds the new version there.
 */
export function record(scenario: Scenario, world: World, stored = oldVersion): Recording {
  const clock = new SimClock();
  const recorder = new Recorder(() => clock.now);
  runSite(siteInput(scenario, world, stored), clock, recorder.inspect);
  return {
    scenario,
    world,
    initial: recorder.initialState(scenario.servers),
    steps: recorder.steps,
    siteChanges: recorder.siteChanges,
  };
}

/** Runs a site from its start until nothing more happens. */
export function runSite(
  input: SiteInput,
  clock: SimClock,
  inspect: (report: InspectionEvent) => void,
): void {
  const site = createActor(siteMachine, {clock, input, inspect});
  site.start();
  while (site.getSnapshot().status === 'active' && clock.advance());
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
