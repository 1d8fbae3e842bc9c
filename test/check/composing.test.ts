/** An answer is composed of recordings. Here each composed site is held against its own recording. */
import {expect} from 'chai';
import fc from 'fast-check';

import {joined, markerOf, verdictOf, type Ends} from '../../src/check/model/claim-evaluation.js';
import {checkNow} from '../../src/check/model/check-run.js';
import {composedOf, endOf, endText} from '../../src/check/model/site-end.js';
import {byWorld} from '../../src/check/model/site-recordings.js';
import {jobsWithin, scenarioOf, type ServerKind} from '../../src/check/model/situations.js';
import {defaultBounds, onAndOff} from '../../src/links/check-bounds.js';
import {
  claimText,
  ifParts,
  isOwn,
  knownClaims,
  thenParts,
  type Claim,
} from '../../src/links/check-claim.js';
import {record} from '../../src/run/record.js';
import {worlds, type World} from '../../src/run/world.js';
import {widestBounds} from './widest-bounds.js';
import {referenceHolds, referenceOwnHolds} from '../reference/reference-claims.js';
import {isFull, runs} from '../support/full.js';
import {forAny} from '../support/properties.js';
import {lastServerForgotten, neighbourUnplugged, offlineLater, runOf} from './broken-charts.js';

/** Each part of a claim of one's own at least once, beside all known claims. */
const claims: readonly Claim[] = [
  ...knownClaims,
  ...thenParts.map((then): Claim => ({ifs: [], then})),
  ...ifParts.map((part): Claim => ({ifs: [part], then: 'every-server-nothing'})),
];

const markers = claims.map(markerOf);

const absences: fc.Arbitrary<readonly number[]> = fc.oneof(
  {weight: 30, arbitrary: fc.constant([])},
  {weight: 60, arbitrary: fc.subarray([1, 2, 3, 4, 5])},
  // Up to the last attempt, and past it.
  {weight: 1, arbitrary: fc.integer({min: 1, max: 100}).map((first) => attempts(first, 101))},
);

function attempts(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}

const kinds: fc.Arbitrary<ServerKind> = fc.record({
  holds: fc.constantFrom(1 as const, 2 as const, null),
  specified: fc.boolean(),
  offline: absences,
});

const failures = fc.oneof(
  {weight: 60, arbitrary: fc.integer({min: 0, max: 3})},
  {weight: 1, arbitrary: fc.integer({min: 4, max: 100})},
  {weight: 1, arbitrary: fc.constantFrom(98, 99, 100)},
);

/** A site with one server of each kind, and some sites made of its servers. */
const rack = fc.record({
  job: fc.constantFrom(...jobsWithin(widestBounds)),
  failures,
  servers: fc.array(kinds, {minLength: 1, maxLength: 6}),
});
const choices = fc.array(fc.array(fc.nat(5), {minLength: 1, maxLength: 5}), {
  minLength: 4,
  maxLength: 4,
});

const perSeed = 4;
const racks = runs(125);
const seeds = [1, 2, 3, 4];

function endsOf(site: Parameters<typeof scenarioOf>[0]): Ends {
  return byWorld((world) => endOf(record(scenarioOf(site), world)));
}

/** Whether each claim holds in a site that has some servers of a recorded site. */
function judge(ends: Ends, world: World): (places: readonly number[]) => readonly boolean[] {
  const marks = markers.map((markOf) =>
    ends[world].servers.map((_, place) => markOf(ends, world, place)),
  );
  return (places) =>
    claims.map((claim, index) => {
      const all = places.map((place) => marks[index]?.[place] ?? 0);
      return verdictOf(claim, ends, world, all.reduce(joined)).holds;
    });
}

/** Each claim, judged by a site's own recordings. */
function judgeWhole(ends: Ends, world: World): readonly boolean[] {
  return judge(ends, world)([...ends[world].servers.keys()]);
}

function expectAlike(found: readonly boolean[], expected: readonly boolean[]): void {
  const wrong = claims.filter((_, index) => found[index] !== expected[index]);
  expect(wrong.map(claimText)).to.deep.equal([]);
}

describe('random sites', () => {
  for (const seed of seeds) {
    it(`end as composed, and each claim is judged as of their own recording (seed ${seed})`, () => {
      let sites = 0;
      fc.assert(
        fc.property(rack, choices, (whole, some) => {
          const known = endsOf(whole);
          const judges = byWorld((world) => judge(known, world));
          for (const chosen of some) {
            const places = chosen.map((place) => place % whole.servers.length);
            const servers = places.flatMap((place) => whole.servers[place] ?? []);
            const own = endsOf({...whole, servers});
            for (const world of worlds) {
              const end = composedOf(known[world], places);
              expect(endText(end)).to.equal(endText(own[world]));
              expectAlike(judges[world](places), judgeWhole(own, world));
            }
            sites++;
          }
        }),
        {seed, numRuns: racks},
      );
      expect(sites).to.equal(racks * perSeed);
    });
  }

  it('are 2,000 in the full form', () => {
    expect(racks * perSeed * seeds.length).to.be.at.least(isFull ? 2_000 : 250);
  });

  it('are judged as the reference judges them', () => {
    forAny([rack, fc.constantFrom(...worlds)], {seed: 5, runs: 150}, (site, world) => {
      const scenario = scenarioOf(site);
      const expected = claims.map((claim) =>
        isOwn(claim)
          ? referenceOwnHolds(claim, scenario, world)
          : referenceHolds(claim, scenario, world),
      );
      expectAlike(judgeWhole(endsOf(site), world), expected);
    });
  });
});

describe('charts of which an answer cannot be composed', () => {
  const claim = 'every-job-ends';
  const offline = {...defaultBounds, offlineAttempts: 2};

  it('are found out if a server is passed over because of others', () => {
    const {exception} = checkNow({bounds: defaultBounds, claim}, {run: runOf(lastServerForgotten)});
    expect(exception).not.to.equal(null);
  });

  it('are found out if a server that was offline keeps the copies of others', () => {
    const {exception} = checkNow({bounds: offline, claim}, {run: runOf(neighbourUnplugged)});
    expect(exception).not.to.equal(null);
  });

  it('are found out if they look for servers at other times', () => {
    const {exception} = checkNow({bounds: offline, claim}, {run: runOf(offlineLater)});
    expect(exception).not.to.equal(null);
  });

  it('are not those of the Lab, within any bounds', () => {
    for (const holdsNew of onAndOff) {
      for (const offlineAttempts of [0, 2, 4]) {
        const bounds = {...defaultBounds, holdsNew, offlineAttempts};
        expect(checkNow({bounds, claim}).exception).to.equal(null);
      }
    }
    expect(checkNow({bounds: widestBounds, claim}).exception).to.equal(null);
  });
});
