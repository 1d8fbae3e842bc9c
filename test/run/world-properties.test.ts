/** What the hotfix changes, when it is installed in time, and what it does not. */
import {expect} from 'chai';

import {compare} from '../../src/run/compare.js';
import {outcomeOf} from '../../src/run/outcome.js';
import {record} from '../../src/run/record.js';
import type {Scenario} from '../../src/run/scenario.js';
import {worlds} from '../../src/run/world.js';
import {differing, endOf, retryInHand, writtenRetry} from '../reference/readings.js';
import {referenceRun} from '../reference/reference.js';
import {
  scenarios,
  scenariosOfTheArticle,
  scenariosWithoutFailure,
  scenariosWithoutRefresh,
  scenariosWithoutRetry,
} from '../reference/scenarios.js';
import {forAny} from '../support/properties.js';

describe('the worlds with and without the hotfix', () => {
  it('are alike until the retry is written; there one field differs', () => {
    forAny([scenariosOfTheArticle], {seed: 21, runs: 200}, (scenario) => {
      const a = record(scenario, 'absent');
      const b = record(scenario, 'before-job');
      const parting = a.steps.findIndex(
        (step, index) => differing(step, b.steps[index]).length > 0,
      );
      for (const {steps} of [a, b]) expect(writtenRetry(steps[parting])?.attempt).to.equal(2);
      expect(differing(a.steps[parting], b.steps[parting])).to.deep.equal(['refreshExisting']);
      const [lost, kept] = [a, b].map(({steps}) => retryInHand(steps[parting - 1]));
      expect(lost).to.deep.equal({...kept, refreshExisting: false});
      expect(kept?.refreshExisting).to.equal(true);
    });
  });

  it('are alike in every step when no attempt fails to store the master', () => {
    forAny([scenariosWithoutFailure], {seed: 22, runs: 200}, expectNothingDiffers);
  });

  it('are alike in every step when the job does not ask to refresh', () => {
    forAny([scenariosWithoutRefresh], {seed: 23, runs: 200}, expectNothingDiffers);
  });
});

describe('the hotfix, installed while the first retry waits', () => {
  it('is not installed where no retry is written', () => {
    forAny([scenariosWithoutRetry], {seed: 31, runs: 200}, (scenario) => {
      const {initial, steps} = record(scenario, 'before-retry');
      const absent = record(scenario, 'absent');
      expect(steps).to.deep.equal(absent.steps);
      expect(initial).to.deep.equal(absent.initial);
    });
  });

  it('is installed wherever a retry is written', () => {
    forAny([scenarios], {seed: 32, runs: 200}, (scenario) => {
      const {retries} = referenceRun(scenario, 'before-retry');
      const end = endOf(record(scenario, 'before-retry'));
      expect(end.executive.loaded).to.equal(retries.length > 0 ? 'fixed' : 'unfixed');
    });
  });

  it('comes too late to change any outcome', () => {
    forAny([scenarios], {seed: 33, runs: 200}, (scenario) => {
      const late = outcomeOf(record(scenario, 'before-retry'));
      expect(late).to.deep.equal(outcomeOf(record(scenario, 'absent')));
    });
  });
});

function expectNothingDiffers(scenario: Scenario): void {
  const a = record(scenario, 'absent');
  const b = record(scenario, 'before-job');
  expect(a.steps.length).to.equal(b.steps.length);
  for (const [index, step] of a.steps.entries()) {
    expect(differing(step, b.steps[index]), `step ${step.number}`).to.deep.equal([]);
  }
  expect(outcomeOf(a)).to.deep.equal(outcomeOf(b));
  for (const world of worlds) {
    const {firstDifference, firstHarm} = compare(a, record(scenario, world));
    expect({firstDifference, firstHarm}).to.deep.equal({firstDifference: null, firstHarm: null});
  }
}
