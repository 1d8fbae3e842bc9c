/** What runs the charts for a check, held against the recordings that the Lab plays. */
import {expect} from 'chai';
import fc from 'fast-check';

import {siteMachine} from '../../machines/site.js';
import {ActorRun} from '../../src/check/model/actor-run.js';
import {defaultBounds} from '../../src/check/model/bounds.js';
import {endOf} from '../../src/check/model/site-end.js';
import {scenarioOf} from '../../src/check/model/situation.js';
import {situations} from '../../src/check/model/situations.js';
import {outcomeOf} from '../../src/run/outcome.js';
import {record, siteInput} from '../../src/run/record.js';
import type {Scenario} from '../../src/run/scenario.js';
import {worlds, type World} from '../../src/run/world.js';
import {written} from '../reference/readings.js';
import {scenarios} from '../reference/scenarios.js';

/** Every message between actors, as the run tells of it; the site and its racks only wire. */
function messages(scenario: Scenario, world: World): string {
  const told: object[] = [];
  const run = new ActorRun({
    onMessage: (time, from, to, event) => {
      if (to !== 'site' && !event.type.startsWith('xstate.')) told.push({time, from, to, event});
    },
  });
  expect(run.run(siteMachine, siteInput(scenario, world))).to.equal(true);
  return listed(told);
}

function recorded(scenario: Scenario, world: World): string {
  const {steps} = record(scenario, world);
  return listed(steps.map(({time, from, to, event}) => ({time, from, to, event})));
}

/** As text: that of thousands is compared at once. */
function listed(messages: readonly object[]): string {
  return messages.map((message) => JSON.stringify(message)).join('\n');
}

describe('a run without a recording', () => {
  for (const world of worlds) {
    for (const failures of [0, 1, 2, 3]) {
      it(`has each message of the recording (${world}, ${failures} failures)`, () => {
        let count = 0;
        for (const situation of situations(defaultBounds)) {
          if (situation.failures !== failures) continue;
          const scenario = scenarioOf(situation);
          expect(messages(scenario, world)).to.equal(recorded(scenario, world));
          count++;
        }
        expect(count).to.equal(272);
      });
    }
  }

  for (const seed of [1, 2, 3]) {
    it(`has each message of the recording, whatever the scenario (seed ${seed})`, () => {
      fc.assert(
        fc.property(scenarios, fc.constantFrom(...worlds), (scenario, world) => {
          expect(messages(scenario, world)).to.equal(recorded(scenario, world));
        }),
        {seed, numRuns: 120},
      );
    });
  }

  it('ends as the recording ends', () => {
    fc.assert(
      fc.property(scenarios, fc.constantFrom(...worlds), (scenario, world) => {
        const recording = record(scenario, world);
        const {jobStatus, attempts, master, servers} = outcomeOf(recording);
        const end = endOf(siteMachine, scenario, world);
        expect({...end, retries: [...end.retries]}).to.deep.include({
          job: jobStatus === 'Complete' ? 'complete' : 'failed',
          attempts,
          master,
          holds: scenario.servers.map(({name}) => servers[name]),
          retries: written(recording),
        });
      }),
      {seed: 4, numRuns: 200},
    );
  });
});
