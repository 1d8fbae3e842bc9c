/** Any claim within any small bounds, held against the reference in every situation. */
import {expect} from 'chai';
import fc from 'fast-check';

import {defaultBounds, type CheckBounds} from '../../src/links/check-bounds.js';
import {
  ifParts,
  isOwn,
  knownClaims,
  mostIfParts,
  thenParts,
  type Claim,
} from '../../src/links/check-claim.js';
import {checkNow} from '../../src/check/model/check-run.js';
import {worlds} from '../../src/run/world.js';
import {scenariosWithin} from '../reference/reference-bounds.js';
import {referenceHolds, referenceOwnHolds} from '../reference/reference-claims.js';
import {isToldOf} from '../reference/reference-conditions.js';

const either: fc.Arbitrary<readonly boolean[]> = fc.constantFrom([true, false], [true], [false]);

const smallBounds: fc.Arbitrary<CheckBounds> = fc
  .record({
    mostServers: fc.constantFrom(1, 2),
    mostFailures: fc.constantFrom(0, 1, 2, 3),
    holdsNew: fc.boolean(),
    offlineAttempts: fc.constantFrom(0, 1, 2, 4),
    kinds: fc.constantFrom(defaultBounds.kinds, ['share-package-on-server'] as const),
    refresh: either,
    put: either,
  })
  .filter(({mostServers, offlineAttempts}) => mostServers * offlineAttempts <= 3);

const claims: fc.Arbitrary<Claim> = fc.oneof(
  fc.constantFrom(...knownClaims),
  fc.record({
    ifs: fc.array(fc.constantFrom(...ifParts), {maxLength: mostIfParts}),
    then: fc.constantFrom(...thenParts),
  }),
);

function expectAgreement(bounds: CheckBounds, claim: Claim): void {
  const result = checkNow({bounds, claim});
  const scenarios = [...scenariosWithin(bounds)];
  expect(result.situations).to.equal(BigInt(scenarios.length));
  expect(result.exception).to.equal(null);
  for (const world of worlds) {
    const {failing, conditions} = result.worlds[world];
    let count = 0;
    for (const scenario of scenarios) {
      const holds = isOwn(claim)
        ? referenceOwnHolds(claim, scenario, world)
        : referenceHolds(claim, scenario, world);
      if (!holds) count++;
      if (conditions.fails === 'untold' || isToldOf(conditions, scenario) !== holds) continue;
      expect.fail(`${world}: not told rightly of ${JSON.stringify(scenario)}`);
    }
    expect(failing, world).to.equal(BigInt(count));
  }
}

describe('a check of any claim within any bounds', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    it(`has the counts and the conditions of the reference (seed ${seed})`, () => {
      fc.assert(fc.property(smallBounds, claims, expectAgreement), {seed, numRuns: 16});
    });
  }

  for (const claim of knownClaims) {
    it(`has them where servers are offline and hold the new version (${claim})`, () => {
      expectAgreement(
        {...defaultBounds, mostServers: 2, mostFailures: 2, holdsNew: true, offlineAttempts: 2},
        claim,
      );
    });
  }
});
