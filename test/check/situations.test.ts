/** Every situation within bounds is run, or one that stands for it: counted, and held to it. */
import {expect} from 'chai';
import fc from 'fast-check';

import {siteMachine} from '../../machines/site.js';
import {
  defaultBounds,
  limits,
  widestBounds,
  type CheckBounds,
} from '../../src/check/model/bounds.js';
import {endOf} from '../../src/check/model/site-end.js';
import {
  lengthOf,
  missedBy,
  scenarioOf,
  type ServerKind,
  type Situation,
} from '../../src/check/model/situation.js';
import {extentOf, jobsWithin, situations} from '../../src/check/model/situations.js';
import {readScenario} from '../../src/run/scenario.js';
import {worlds} from '../../src/run/world.js';
import {referenceRun} from '../reference/reference.js';
import {usualScenarios} from '../reference/reference-claims.js';

/** Every situation by itself, by plain counting. */
function countByHand(bounds: CheckBounds): number {
  const kinds = (bounds.holdsNew ? 3 : 2) * 2 * 2 ** bounds.offlineAttempts;
  let count = 0;
  for (let servers = 1; servers <= bounds.mostServers; servers++) count += kinds ** servers;
  const jobs = bounds.kinds.length * bounds.refresh.length * bounds.put.length;
  return count * jobs * (bounds.mostFailures + 1);
}

const someBounds: fc.Arbitrary<CheckBounds> = fc.record({
  mostServers: fc.constantFrom(1, 2, 3),
  mostFailures: fc.constantFrom(...limits.mostFailures),
  holdsNew: fc.boolean(),
  offlineAttempts: fc.constantFrom(0, 1, 2),
  kinds: fc.constant(defaultBounds.kinds),
  refresh: fc.constantFrom<readonly boolean[]>([true, false], [true], [false]),
  put: fc.constantFrom<readonly boolean[]>([true, false], [true], [false]),
});

const servers = fc.record({
  holds: fc.constantFrom(1 as const, 2 as const, null),
  specified: fc.boolean(),
  offline: fc.subarray([1, 2, 3, 4]),
});
const literal: fc.Arbitrary<Situation> = fc.record({
  job: fc.constantFrom(...jobsWithin(widestBounds)),
  failures: fc.integer({min: 0, max: 5}),
  servers: fc.array(servers, {minLength: 1, maxLength: 3}),
});

describe('the situations within bounds', () => {
  it('are 2,688 as usual, of which 1,088 stand for all', () => {
    const all = [...situations(defaultBounds)];
    expect(all).to.have.lengthOf(1_088);
    expect(all.reduce((sum, {ways}) => sum + ways, 0)).to.equal(2_688);
    expect([...usualScenarios()]).to.have.lengthOf(2_688);
    expect(extentOf(defaultBounds)).to.deep.equal({situations: 2_688, runs: 1_088});
  });

  it('are four thousand millions at most', () => {
    expect(extentOf(widestBounds).situations).to.equal(countByHand(widestBounds));
    expect(extentOf(widestBounds).situations).to.equal(4_119_777_792);
  });

  it('are counted without going through them', () => {
    fc.assert(
      fc.property(someBounds, (bounds) => {
        fc.pre(extentOf(bounds).runs < 20_000);
        let runs = 0;
        let sum = 0;
        for (const {ways} of situations(bounds)) {
          runs++;
          sum += ways;
        }
        expect(extentOf(bounds)).to.deep.equal({situations: sum, runs});
        expect(sum).to.equal(countByHand(bounds));
      }),
      {seed: 1, numRuns: 60},
    );
  });

  it('are all there, each once, where none stands for others', () => {
    const bounds = {...defaultBounds, mostServers: 2, mostFailures: 1, offlineAttempts: 2};
    const texts = [...situations(bounds, {isLiteral: true})].map((situation) => textOf(situation));
    expect(new Set(texts).size).to.equal(texts.length);
    const runs = extentOf(bounds, {isLiteral: true});
    expect(runs.situations).to.equal(countByHand(bounds));
    expect(runs.runs).to.equal(texts.length);
  });

  it('come with the fewest servers first, then with the fewest failures', () => {
    const order = [...situations({...defaultBounds, mostServers: 2})].map(
      ({servers: some, failures}) => some.length * 10 + failures,
    );
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('are scenarios that the Lab can play', () => {
    fc.assert(
      fc.property(literal, (situation) => {
        const scenario = scenarioOf(situation);
        expect(readScenario(structuredClone(scenario))).to.deep.equal(scenario);
      }),
      {seed: 2, numRuns: 100},
    );
  });

  it('are as long as they depart from the usual', () => {
    const one = (change: Partial<ServerKind>, job = {}): number =>
      lengthOf({
        job: {
          kind: 'run-command-on-workstation',
          refreshExisting: true,
          putOnSpecified: true,
          ...job,
        },
        failures: 1,
        servers: [{holds: 1, specified: true, offline: [], ...change}],
      });
    expect(one({}, {refreshExisting: false}) - one({})).to.equal(1);
    expect(one({holds: null})).to.equal(one({}));
    expect(one({holds: 2, specified: false, offline: [1, 3]}) - one({})).to.equal(4);
  });
});

describe('a situation that stands for others', () => {
  it('ends as each of them, whatever the order of its servers', () => {
    fc.assert(
      fc.property(literal, fc.constantFrom(...worlds), (situation, world) => {
        const backwards = {...situation, servers: [...situation.servers].reverse()};
        const there = endOf(siteMachine, scenarioOf(situation), world);
        const back = endOf(siteMachine, scenarioOf(backwards), world);
        expect([...back.holds].reverse()).to.deep.equal(there.holds);
        expect([back.job, back.attempts, back.master]).to.deep.equal([
          there.job,
          there.attempts,
          there.master,
        ]);
      }),
      {seed: 3, numRuns: 300},
    );
  });

  it('ends as each of them, whatever the attempts in which nobody looks for a server', () => {
    fc.assert(
      fc.property(literal, fc.constantFrom(...worlds), (situation, world) => {
        const end = endOf(siteMachine, scenarioOf(situation), world);
        const stands = endOf(siteMachine, scenarioOf(representative(situation)), world);
        const {job, attempts, master, holds, retries} = stands;
        expect(end).to.deep.include({job, attempts, master, holds, retries});
        const {outcome} = referenceRun(scenarioOf(situation), world);
        expect(Object.values(outcome.servers)).to.deep.equal([...end.holds]);
      }),
      {seed: 4, numRuns: 400},
    );
  });

  it('is found among those that are run', () => {
    const bounds = {...widestBounds, mostServers: 2, mostFailures: 3};
    const run = new Set([...situations(bounds)].map((situation) => textOf(situation)));
    fc.assert(
      fc.property(literal, (situation) => {
        fc.pre(situation.servers.length <= 2 && situation.failures <= 3);
        expect(run.has(textOf(representative(situation)))).to.equal(true);
      }),
      {seed: 5, numRuns: 300},
    );
  });
});

/** The one that is run for it: offline only where it is looked for. */
function representative(situation: Situation): Situation {
  const {failures} = situation;
  return {
    ...situation,
    servers: situation.servers.map((server) => ({
      ...server,
      offline: Array.from({length: missedBy(server, failures)}, (_, index) => failures + 1 + index),
    })),
  };
}

/** The same for situations that differ in the order of their servers. */
function textOf({job, failures, servers: some}: Situation): string {
  return JSON.stringify([job, failures, some.map((server) => JSON.stringify(server)).sort()]);
}
