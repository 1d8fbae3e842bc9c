/** A run that is recorded in slices is the run that is recorded at once. */
import {expect} from 'chai';

import {compareInSlices, type PartOfRun} from '../../src/run/compare-in-slices.js';
import {ComparedRun} from '../../src/run/compared-run.js';
import {readScenario, type Scenario} from '../../src/run/scenario.js';
import {worlds} from '../../src/run/world.js';

function site(servers: number): Scenario {
  return readScenario({
    version: 1,
    masterFailures: {count: 3, cause: 'disk-full'},
    servers: Array.from({length: servers}, (_, index) => ({
      name: `S${index}`,
      holds: index % 3 === 0 ? null : 1,
      offlineForAttempts: index % 50 === 0 ? [4, 5] : [],
    })),
  });
}

describe('a large run in slices', () => {
  for (const world of worlds) {
    it(`is, to the byte, the same as at once: absent and ${world}`, async () => {
      const scenario = site(150);
      const slow = await compareInSlices(scenario, ['absent', world], undefined, () => true);
      const whole = new ComparedRun(scenario, ['absent', world]);
      for (const side of ['before', 'after'] as const) {
        expect(slow?.recording(side)).to.deep.equal(whole.recording(side));
      }
      expect(slow?.comparison).to.deep.equal(whole.comparison);
    });
  }

  it('begins as the whole begins, and gets on', async () => {
    const scenario = site(1_200);
    const whole = new ComparedRun(scenario, ['absent', 'before-job']);
    const parts: number[] = [];
    let begun: ComparedRun | undefined;
    await compareInSlices(scenario, ['absent', 'before-job'], undefined, (part: PartOfRun) => {
      parts.push(part.done);
      begun ??= part.begun();
      return true;
    });
    const {steps, initial} = begun!.recording('before');
    expect(initial).to.deep.equal(whole.recording('before').initial);
    expect(steps).to.deep.equal(whole.recording('before').steps.slice(0, steps.length));
    expect(begun!.length).to.be.greaterThan(0);
    expect(parts).to.deep.equal([...parts].sort((a, b) => a - b));
    expect(Math.max(...parts)).to.be.at.most(1);
  });

  it('ends where it is stopped', async () => {
    let asked = 0;
    const run = await compareInSlices(site(1_200), ['absent', 'before-job'], undefined, () => {
      asked++;
      return false;
    });
    expect(run).to.equal(undefined);
    expect(asked).to.equal(1);
  });
});
