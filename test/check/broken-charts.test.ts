/** A check finds what is broken in the real charts, and no longer an example than is known of it. */
import {expect} from 'chai';
import type {AnyStateMachine} from 'xstate';

import {defaultBounds, type CheckBounds} from '../../src/links/check-bounds.js';
import type {Claim} from '../../src/links/check-claim.js';
import {checkNow} from '../../src/check/model/check-run.js';
import {isAsSaid, productClaims} from '../../src/check/model/check-command.js';
import {lengthOf, type Situation} from '../../src/check/model/situations.js';
import {
  dllNotLoaded,
  endUnreported,
  hotfixUnnoticed,
  hotfixUseless,
  lastServerForgotten,
  offlineLater,
  runOf,
  serverRetryForgets,
} from './broken-charts.js';

/** One server that is as servers usually are, and a job that asks for all. */
function known(change: Partial<Situation> = {}): Situation {
  return {
    job: {kind: 'run-command-on-workstation', refreshExisting: true, putOnSpecified: true},
    failures: 1,
    servers: [{holds: 1, specified: true, offline: []}],
    ...change,
  };
}

interface Broken {
  readonly site: AnyStateMachine;
  readonly claim: Claim;
  readonly bounds?: CheckBounds;
  readonly knownExample: Situation;
}

const offlineOnce: CheckBounds = {...defaultBounds, mostServers: 2, offlineAttempts: 1};

const broken: Readonly<Record<string, Broken>> = {
  'takes every Smsinst.dll for the old one': {
    site: hotfixUnnoticed,
    claim: 'refreshed-end-current',
    knownExample: known(),
  },
  'writes the old retry with the hotfix': {
    site: hotfixUseless,
    claim: 'retry-asks-same',
    knownExample: known(),
  },
  'does not load the Smsinst.dll on disk': {
    site: dllNotLoaded,
    claim: 'refreshed-end-current',
    knownExample: known(),
  },
  'passes over the last server': {
    site: lastServerForgotten,
    claim: 'complete-means-current',
    knownExample: known({failures: 0}),
  },
  'forgets the refresh in a retry for servers': {
    site: serverRetryForgets,
    claim: 'retry-asks-same',
    bounds: offlineOnce,
    knownExample: known({failures: 0, servers: [{holds: 1, specified: true, offline: [1]}]}),
  },
  'never tells the job that the work is finished': {
    site: endUnreported,
    claim: 'every-job-ends',
    knownExample: known({failures: 0}),
  },
};

for (const [name, {site, claim, bounds = defaultBounds, knownExample}] of Object.entries(broken)) {
  describe(`a site whose chart ${name}`, () => {
    it('is found out, with an example no longer than the known one', () => {
      const sound = checkNow({bounds, claim});
      expect(sound.worlds['before-job'].failing).to.equal(0n);
      const {exception, worlds: found} = checkNow({bounds, claim}, {run: runOf(site)});
      const {failing, shortest} = found['before-job'];
      expect(failing > 0n).to.equal(true);
      // Where servers change each other, the example is a site that did not end as composed.
      const example = exception ?? shortest;
      expect(example).not.to.equal(null);
      if (example) expect(lengthOf(example)).to.be.at.most(lengthOf(knownExample));
    });

    it('breaks a claim of the product’s own', () => {
      const run = runOf(site);
      const isBroken = productClaims.some(
        (each) => each.holds && !isAsSaid(each, checkNow({bounds, claim: each.claim}, {run})),
      );
      expect(isBroken).to.equal(true);
    });
  });
}

describe('the charts as they are', () => {
  it('keep every claim of the product’s own', () => {
    for (const each of productClaims) {
      const result = checkNow({bounds: defaultBounds, claim: each.claim});
      expect(isAsSaid(each, result), each.says).to.equal(true);
    }
  });

  it('do not hide the fault: one world with the fault is told from one without', () => {
    const said = productClaims.filter(({holds}) => !holds);
    expect(said).to.have.lengthOf(2);
    for (const each of said) {
      const result = checkNow({bounds: defaultBounds, claim: each.claim});
      expect(isAsSaid({...each, worlds: ['before-job']}, result), each.says).to.equal(false);
    }
  });
});

describe('a chart that looks for servers at other times', () => {
  it('gives no answer, and breaks each claim of the product’s own', () => {
    const run = runOf(offlineLater);
    const bounds: CheckBounds = {...defaultBounds, mostServers: 1, offlineAttempts: 2};
    for (const each of productClaims) {
      const result = checkNow({bounds, claim: each.claim}, {run});
      expect(result.exception).not.to.equal(null);
      expect(isAsSaid(each, result), each.says).to.equal(false);
    }
  });
});
