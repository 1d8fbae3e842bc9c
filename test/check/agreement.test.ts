/** What a check finds out, held against the reference in every situation and every world. */
import {expect} from 'chai';

import {defaultBounds} from '../../src/links/check-bounds.js';
import {claimText, isOwn, knownClaims, type Claim} from '../../src/links/check-claim.js';
import {checkNow, type CheckResult} from '../../src/check/model/check-run.js';
import {productClaims} from '../../src/check/model/check-command.js';
import type {Situation} from '../../src/check/model/situations.js';
import type {Scenario} from '../../src/run/scenario.js';
import {worlds, type World} from '../../src/run/world.js';
import {
  referenceHolds,
  referenceMeets,
  referenceOwnHolds,
  strikes,
  usualScenarios,
} from '../reference/reference-claims.js';
import {isToldOf, shortened} from '../reference/reference-conditions.js';

const scenarios = [...usualScenarios()];
const texts = new Set([...knownClaims, ...productClaims.map(({claim}) => claim)].map(claimText));
const claims = [...knownClaims, ...productClaims.map(({claim}) => claim)].filter((claim) =>
  texts.delete(claimText(claim)),
);

function holds(claim: Claim, scenario: Scenario, world: World): boolean {
  return isOwn(claim)
    ? referenceOwnHolds(claim, scenario, world)
    : referenceHolds(claim, scenario, world);
}

function situationOf({job, masterFailures, servers}: Scenario): Situation {
  return {
    job,
    failures: masterFailures.count,
    servers: servers.map(({holds: version, specified}) => ({
      holds: version as 1 | null,
      specified,
      offline: [],
    })),
  };
}

/** Whether a scenario belongs to a cell, in words of its own. */
function isOfCell(cell: CheckResult['cells'][number], {job, masterFailures, servers}: Scenario) {
  const holders = servers.filter((server) => server.holds !== null);
  const isLoose = holders.some(({specified}) => !specified);
  return (
    job.kind === cell.kind &&
    job.refreshExisting === cell.refresh &&
    job.putOnSpecified === cell.put &&
    masterFailures.count === cell.failures &&
    servers.length === cell.servers &&
    (cell.holders === 'none') === (holders.length === 0) &&
    (cell.holders === 'some-unspecified') === isLoose
  );
}

describe('a check within the usual bounds', () => {
  it('finds a server left behind in 765 of 2,688 situations, unless the hotfix was there in time', () => {
    const {situations, worlds: found} = checkNow({
      bounds: defaultBounds,
      claim: 'refreshed-end-current',
    });
    expect(situations).to.equal(2_688n);
    expect(worlds.map((world) => found[world].failing)).to.deep.equal([765n, 0n, 765n]);
    for (const world of worlds) {
      const struck = scenarios.filter((scenario) => strikes(scenario, world));
      expect(found[world].failing, world).to.equal(BigInt(struck.length));
    }
  });

  for (const claim of claims) {
    describe(claimText(claim), () => {
      const result = checkNow({bounds: defaultBounds, claim});

      for (const world of worlds) {
        const answer = result.worlds[world];
        const isFailing = (scenario: Scenario): boolean => !holds(claim, scenario, world);
        const failing = scenarios.filter(isFailing);

        it(`fails in as many situations (${world})`, () => {
          expect(result.situations).to.equal(BigInt(scenarios.length));
          expect(answer.failing).to.equal(BigInt(failing.length));
        });

        it(`has conditions that are necessary and sufficient (${world})`, () => {
          const {conditions} = answer;
          const isTold = (scenario: Scenario): boolean => isToldOf(conditions, scenario);
          expect(
            failing.filter((scenario) => !isTold(scenario)),
            'necessary',
          ).to.be.empty;
          const passing = scenarios.filter((scenario) => !isFailing(scenario));
          expect(passing.filter(isTold), 'sufficient').to.be.empty;
        });

        it(`has conditions of which none can be left out (${world})`, () => {
          for (const less of shortened(answer.conditions)) {
            const isExact = scenarios.every((each) => isToldOf(less, each) === isFailing(each));
            expect(isExact, JSON.stringify(less)).to.equal(false);
          }
        });

        it(`has an example than which none is shorter (${world})`, () => {
          const length = ({servers, masterFailures}: Scenario): number =>
            servers.length * 10 + masterFailures.count;
          const shortest = Math.min(...failing.map(length));
          const {shortest: found} = answer;
          expect(found && found.servers.length * 10 + found.failures).to.equal(
            failing.length > 0 ? shortest : null,
          );
          const texts = failing.map((scenario) => JSON.stringify(situationOf(scenario)));
          if (found) expect(texts).to.include(JSON.stringify(found));
        });
      }

      it('is counted in each cell of the table', () => {
        let counted = 0;
        for (const cell of result.cells) {
          const within = scenarios.filter((scenario) => isOfCell(cell, scenario));
          counted += within.length;
          expect(cell.situations).to.equal(BigInt(within.length));
          for (const world of worlds) {
            const failing = within.filter((scenario) => !holds(claim, scenario, world));
            expect(cell.worlds[world].failing).to.equal(BigInt(failing.length));
          }
        }
        expect(counted).to.equal(scenarios.length);
      });

      if (!isOwn(claim)) return;
      it('meets its conditions as often', () => {
        for (const world of worlds) {
          const met = claim.ifs.map((part) =>
            BigInt(scenarios.filter((each) => referenceMeets(part, each, world)).length),
          );
          expect(result.worlds[world].met).to.deep.equal(met);
          const allMet = scenarios.filter((each) =>
            claim.ifs.every((part) => referenceMeets(part, each, world)),
          );
          expect(result.worlds[world].allMet).to.equal(BigInt(allMet.length));
        }
      });
    });
  }
});
