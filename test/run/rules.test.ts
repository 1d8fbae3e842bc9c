/**
 * The statecharts, held against the reference in thousands of generated scenarios.
 *
 * A failing property prints its seed, its path and the smallest scenario that fails.
 */
import {expect} from 'chai';
import fc from 'fast-check';

import {compare} from '../../src/run/compare.js';
import {outcomeOf} from '../../src/run/outcome.js';
import {record} from '../../src/run/record.js';
import {readScenario} from '../../src/run/scenario.js';
import {worlds} from '../../src/run/world.js';
import {startsAttempt, written, writtenRetry} from '../reference/readings.js';
import {
  minutesBetweenAttempts,
  referenceFirstDifference,
  referenceOutcome,
  referenceRun,
} from '../reference/reference.js';
import {scenarios} from '../reference/scenarios.js';
import {isFull} from '../support/full.js';
import {forAny} from '../support/properties.js';

const worldPairs = worlds.flatMap((a) => worlds.map((b) => [a, b] as const));

const seeds = Array.from({length: isFull ? 10 : 2}, (_, index) => index + 1);

describe('the statecharts and the rules', () => {
  it('are held against scenarios that the reader accepts as they stand', () => {
    forAny([scenarios], {seed: 1, runs: 300}, (scenario) => {
      expect(readScenario(structuredClone(scenario))).to.deep.equal(scenario);
    });
  });

  for (const seed of seeds) {
    it(`give the same outcomes in every world (seed ${seed})`, () => {
      forAny([scenarios], {seed, runs: 240}, (scenario) => {
        for (const world of worlds) {
          const outcome = outcomeOf(record(scenario, world));
          expect(outcome, world).to.deep.equal(referenceOutcome(scenario, world));
        }
      });
    });
  }

  it('write the same retries', () => {
    forAny([scenarios, fc.constantFrom(...worlds)], {seed: 11, runs: 400}, (scenario, world) => {
      const retries = written(record(scenario, world)).map((retry) => ({
        attempt: retry.attempt - 1,
        because: retry.onlyServers ? 'servers-offline' : 'master-not-stored',
        refreshExisting: retry.refreshExisting,
        putOnSpecified: retry.putOnSpecified,
      }));
      expect(retries).to.deep.equal(referenceRun(scenario, world).retries);
    });
  });

  it('are compared with every step of both runs in its place, once', () => {
    forAny(
      [scenarios, fc.constantFrom(...worldPairs)],
      {seed: 15, runs: 150},
      (scenario, [a, b]) => {
        const recordings = {before: record(scenario, a), after: record(scenario, b)};
        const {rows} = compare(recordings.before, recordings.after);
        for (const side of ['before', 'after'] as const) {
          const numbers = rows.flatMap((row) => row[side] ?? []);
          expect(numbers).to.deep.equal(recordings[side].steps.map(({number}) => number));
        }
        expect(rows.filter((row) => row.before === null && row.after === null)).to.deep.equal([]);
      },
    );
  });

  it('find the same first difference between any two worlds', () => {
    forAny(
      [scenarios, fc.constantFrom(...worldPairs)],
      {seed: 12, runs: 400},
      (scenario, [a, b]) => {
        const ofA = record(scenario, a);
        const {rows, firstDifference} = compare(ofA, record(scenario, b));
        const {attempt, field} = firstDifference ?? {};
        const found = firstDifference && {attempt, field};
        expect(found, `${a}, ${b}`).to.deep.equal(referenceFirstDifference(scenario, a, b));
        if (!firstDifference) return;
        const step = ofA.steps[(rows[firstDifference.row]?.before ?? 0) - 1];
        expect(writtenRetry(step)?.attempt).to.equal(firstDifference.attempt + 1);
      },
    );
  });

  it('find the same servers passed over', () => {
    forAny(
      [scenarios, fc.constantFrom(...worldPairs)],
      {seed: 13, runs: 400},
      (scenario, [a, b]) => {
        const recordings = [record(scenario, a), record(scenario, b)] as const;
        const {rows, firstHarm} = compare(...recordings);
        const harmed = [a, b].filter(
          (world) => referenceRun(scenario, world).passedOver.length > 0,
        );
        expect(firstHarm !== null, `${a}, ${b}`).to.equal(harmed.length > 0);
        if (!firstHarm) return;
        expect(harmed).to.include(firstHarm.world);
        const {passedOver, storedIn} = referenceRun(scenario, firstHarm.world);
        expect([...firstHarm.servers].sort()).to.deep.equal([...passedOver].sort());
        const side = firstHarm.world === a ? 'before' : 'after';
        const number = rows[firstHarm.row]?.[side] ?? 0;
        const steps = (side === 'before' ? recordings[0] : recordings[1]).steps.slice(0, number);
        expect(steps.at(-1)?.event.type).to.equal('master.stored');
        expect(steps.filter(startsAttempt)).to.have.length(storedIn ?? 0);
      },
    );
  });

  it('execute each retry one response interval after what it repeats', () => {
    forAny([scenarios, fc.constantFrom(...worlds)], {seed: 14, runs: 200}, (scenario, world) => {
      const {steps} = record(scenario, world);
      const starts = steps.filter(startsAttempt).map(({time}) => time);
      const interval = minutesBetweenAttempts[scenario.response] * 60_000;
      for (const [index, start] of starts.entries()) {
        expect(start - (starts[0] ?? 0)).to.equal(index * interval);
      }
      expect((steps.at(-1)?.time ?? 0) - (starts.at(-1) ?? 0)).to.be.below(60_000);
    });
  });
});
