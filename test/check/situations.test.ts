/** Every situation within bounds is counted, and each that stands for others ends as they do. */
import {expect} from 'chai';
import fc from 'fast-check';

import {joined, markerOf, verdictOf, type Ends} from '../../src/check/model/claim-evaluation.js';
import {checkNow} from '../../src/check/model/check-run.js';
import {numberWords, shareWords, situationsWords} from '../../src/check/model/count-words.js';
import {endOf, endText} from '../../src/check/model/site-end.js';
import {byWorld} from '../../src/check/model/site-recordings.js';
import {
  failuresWithin,
  jobsWithin,
  kindsWithin,
  lengthOf,
  missedBy,
  scenarioOf,
  situationsWithin,
  sumOfPowers,
  type ServerKind,
  type Situation,
} from '../../src/check/model/situations.js';
import {defaultBounds, limits, type CheckBounds} from '../../src/links/check-bounds.js';
import {knownClaims, thenParts, type Claim} from '../../src/links/check-claim.js';
import {record} from '../../src/run/record.js';
import {readScenario} from '../../src/run/scenario.js';
import {worlds} from '../../src/run/world.js';
import {widestBounds} from './widest-bounds.js';
import {scenariosWithin} from '../reference/reference-bounds.js';
import {forAny} from '../support/properties.js';

/** Every situation, by plain counting. */
function countByHand(bounds: CheckBounds): bigint {
  const kinds = BigInt((bounds.holdsNew ? 3 : 2) * 2 * 2 ** bounds.offlineAttempts);
  let count = 0n;
  for (let servers = 1n; servers <= bounds.mostServers; servers++) count += kinds ** servers;
  const jobs = bounds.kinds.length * bounds.refresh.length * bounds.put.length;
  return count * BigInt(jobs * (bounds.mostFailures + 1));
}

const either = fc.constantFrom<readonly boolean[]>([true, false], [true], [false]);
const someBounds: fc.Arbitrary<CheckBounds> = fc.record({
  mostServers: fc.constantFrom(1, 2, 3, 4),
  mostFailures: fc.constantFrom(...limits.mostFailures),
  holdsNew: fc.boolean(),
  offlineAttempts: fc.constantFrom(...limits.offlineAttempts),
  kinds: fc.constant(defaultBounds.kinds),
  refresh: either,
  put: either,
});

const servers = fc.record({
  holds: fc.constantFrom(1 as const, 2 as const, null),
  specified: fc.boolean(),
  offline: fc.subarray([1, 2, 3, 4]),
});
const situation: fc.Arbitrary<Situation> = fc.record({
  job: fc.constantFrom(...jobsWithin(widestBounds)),
  failures: fc.integer({min: 0, max: 5}),
  servers: fc.array(servers, {minLength: 1, maxLength: 3}),
});

function endsOf(given: Situation): Ends {
  return byWorld((world) => endOf(record(scenarioOf(given), world)));
}

describe('the situations within bounds', () => {
  it('are 2,688 by default, and four thousand million with four servers and five failures', () => {
    expect(situationsWithin(defaultBounds)).to.equal(2_688n);
    expect(situationsWithin({...widestBounds, mostServers: 4, mostFailures: 5})).to.equal(
      4_119_777_792n,
    );
  });

  it('are counted exactly, each once, also with 10,000 servers', () => {
    for (const bounds of [defaultBounds, {...widestBounds, mostServers: 4}]) {
      expect(situationsWithin(bounds)).to.equal(countByHand(bounds));
    }
    expect(sumOfPowers(3n, 5, 9)).to.equal(3n ** 5n + 3n ** 6n + 3n ** 7n + 3n ** 8n + 3n ** 9n);
    expect(situationsWithin(widestBounds)).to.equal(countByHand(widestBounds));
    const small = {...defaultBounds, mostServers: 2, mostFailures: 1, offlineAttempts: 2};
    expect(situationsWithin(small)).to.equal(BigInt([...scenariosWithin(small)].length));
  });

  it('are each in one cell, and all kinds of server stand for each one', () => {
    forAny([someBounds], {seed: 1, runs: 25}, (bounds) => {
      const {situations, cells} = checkNow({bounds, claim: 'every-job-ends'});
      expect(situations).to.equal(countByHand(bounds));
      expect(cells.reduce((sum, cell) => sum + cell.situations, 0n)).to.equal(situations);
      for (const {failures} of failuresWithin(bounds)) {
        const kinds = kindsWithin(bounds, failures).reduce((sum, {ways}) => sum + ways, 0n);
        expect(kinds).to.equal(BigInt((bounds.holdsNew ? 6 : 4) * 2 ** bounds.offlineAttempts));
      }
    });
  });

  it('are scenarios that the Lab can play', () => {
    fc.assert(
      fc.property(situation, (each) => {
        const scenario = scenarioOf(each);
        expect(readScenario(structuredClone(scenario))).to.deep.equal(scenario);
      }),
      {seed: 2, numRuns: 100},
    );
  });

  it('are longer the more they differ from the usual one', () => {
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
    forAny([situation, fc.constantFrom(...worlds)], {seed: 3, runs: 200}, (each, world) => {
      const there = endOf(record(scenarioOf(each), world));
      const back = endOf(record(scenarioOf({...each, servers: each.servers.toReversed()}), world));
      expect(endText({...back, servers: back.servers.toReversed()})).to.equal(endText(there));
    });
  });

  it('ends as each of them, whatever the attempts in which nobody looks for a server', () => {
    forAny([situation, fc.constantFrom(...worlds)], {seed: 4, runs: 300}, (each, world) => {
      const {failures} = each;
      const stands = {
        ...each,
        servers: each.servers.map((server) => ({
          ...server,
          offline: Array.from(
            {length: missedBy(server, failures)},
            (_, index) => failures + 1 + index,
          ),
        })),
      };
      expect(endText(endOf(record(scenarioOf(stands), world)))).to.equal(
        endText(endOf(record(scenarioOf(each), world))),
      );
    });
  });

  it('is judged as each of them, whether storing fails 11 times or up to 99 times', () => {
    const claims: readonly Claim[] = [
      ...knownClaims,
      ...thenParts.map((then): Claim => ({ifs: ['fails-5'], then})),
    ];
    forAny([situation, fc.integer({min: 12, max: 99})], {seed: 5, runs: 40}, (each, failures) => {
      const few = endsOf({...each, failures: 11});
      const many = endsOf({...each, failures});
      for (const claim of claims) {
        for (const world of worlds) {
          const holds = (ends: Ends): boolean => {
            const marks = each.servers.map((_, place) => markerOf(claim)(ends, world, place));
            return verdictOf(claim, ends, world, marks.reduce(joined)).holds;
          };
          expect(holds(few)).to.equal(holds(many));
        }
      }
    });
  });
});

describe('numbers in words', () => {
  const words: readonly (readonly [bigint, string])[] = [
    [1n, '1'],
    [2_688n, '2,688'],
    [999_999n, '999,999'],
    [1_250_000n, '1.2 million'],
    [999_999_999n, '999.9 million'],
    [4_119_777_792n, '4.1 thousand million'],
    [3n * 10n ** 13n, '30 million million'],
    [10n ** 15n, 'a 16-digit number'],
  ];
  for (const [count, expected] of words) {
    it(`are “${expected}”`, () => expect(numberWords(count)).to.equal(expected));
  }

  it('are told as a share where they are too large', () => {
    const all = 6n ** 10_000n;
    expect(situationsWords(all)).to.equal('a 7,782-digit number of situations');
    expect(shareWords(all / 4n, all)).to.equal('in 25%');
    expect(shareWords(1n, all)).to.equal('in less than 0.1%');
    expect(shareWords(all - 1n, all)).to.equal('in more than 99.9%');
    expect(shareWords(0n, all)).to.equal('in none');
    expect(shareWords(765n, 2_688n)).to.equal('in 765 of 2,688');
  });
});
