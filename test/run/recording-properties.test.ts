/** What holds for the recording of any scenario in any world. */
import {expect} from 'chai';
import fc from 'fast-check';

import {facts} from '../../lessons/facts.js';
import {record} from '../../src/run/record.js';
import type {Scenario} from '../../src/run/scenario.js';
import {StateReader} from '../../src/run/state-reader.js';
import type {SiteState} from '../../src/run/site-state.js';
import {factsOf} from '../support/step-facts.js';
import {worlds} from '../../src/run/world.js';
import {endOf} from '../reference/readings.js';
import {scenarios} from '../reference/scenarios.js';
import {forAny} from '../support/properties.js';

describe('a recording', () => {
  it('is the same bytes each time', () => {
    forAny([scenarios, fc.constantFrom(...worlds)], {seed: 41, runs: 150}, (scenario, world) => {
      const again = record(structuredClone(scenario), world);
      expect(JSON.stringify(again) === JSON.stringify(record(scenario, world))).to.equal(true);
    });
  });

  it('loses nothing as JSON, and leaves its scenario as it was', () => {
    forAny([scenarios, fc.constantFrom(...worlds)], {seed: 42, runs: 60}, (scenario, world) => {
      const before = JSON.stringify(scenario);
      const recording = record(scenario, world);
      expect(JSON.parse(JSON.stringify(recording))).to.deep.equal(recording);
      expect(JSON.stringify(scenario)).to.equal(before);
    });
  });

  it('numbers its steps from 1, and its time never goes back', () => {
    forAny([scenarios, fc.constantFrom(...worlds)], {seed: 43, runs: 150}, (scenario, world) => {
      let last = 0;
      for (const [index, {number, time}] of record(scenario, world).steps.entries()) {
        if (number !== index + 1 || time < last) expect.fail(`step ${index + 1}`);
        last = time;
      }
    });
  });

  it('rests on at least one fact in every step, each once', () => {
    const known = Object.keys(facts);
    forAny([scenarios, fc.constantFrom(...worlds)], {seed: 46, runs: 100}, (scenario, world) => {
      const unfounded = record(scenario, world).steps.filter((step) => {
        const ids = factsOf(step);
        const areKnown = ids.every((id) => known.includes(id));
        return ids.length === 0 || !areKnown || new Set(ids).size < ids.length;
      });
      expect(unfounded).to.deep.equal([]);
    });
  });

  it('gives the same state at every step, read forward, back or at random', () => {
    const places = fc.infiniteStream(fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}));
    forAny(
      [scenarios, fc.constantFrom(...worlds), places],
      {seed: 44, runs: 60},
      (scenario, world, stream) => {
        const recording = record(scenario, world);
        const numbers = [0, ...recording.steps.map(({number}) => number)];
        const reader = new StateReader(recording);
        const forward = numbers.map((number) => JSON.stringify(reader.at(number)));
        const jumps = numbers.map(() => Math.floor(numbers.length * stream.next().value));

        const back = numbers.toReversed();
        const fresh = () => new StateReader(recording);
        const disagreeing = [
          ...stepsThatDisagree(reader, back, forward),
          ...stepsThatDisagree(fresh(), back, forward),
          ...stepsThatDisagree(reader, jumps, forward),
          ...stepsThatDisagree(fresh(), jumps, forward),
        ];
        expect(disagreeing).to.deep.equal([]);
      },
    );
  });

  it('leads from the first state to the last by its changes, and back', () => {
    forAny([scenarios, fc.constantFrom(...worlds)], {seed: 45, runs: 60}, (scenario, world) => {
      const recording = record(scenario, world);
      const site = actorsOf(recording.initial, scenario);
      for (const {changes} of recording.steps) {
        for (const {actor, before, after} of changes) {
          expect(site.get(actor)).to.deep.equal(before);
          site.set(actor, after);
        }
      }
      expect(site).to.deep.equal(actorsOf(endOf(recording), scenario));
      for (const {changes} of recording.steps.toReversed()) {
        for (const {actor, before} of changes.toReversed()) site.set(actor, before);
      }
      expect(site).to.deep.equal(actorsOf(recording.initial, scenario));
    });
  });
});

function stepsThatDisagree(reader: StateReader, numbers: number[], states: string[]): number[] {
  return numbers.filter((number) => JSON.stringify(reader.at(number)) !== states[number]);
}

/** What a site holds, actor by actor. */
function actorsOf({servers, ...roles}: SiteState, scenario: Scenario): Map<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(roles),
    ...scenario.servers.map(({name}, index) => [name, servers[index]] as const),
  ]);
}
