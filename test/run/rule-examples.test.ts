/** The rules of the design's section 2.3 about the job and the master, by examples worked out by hand. */
import {expect} from 'chai';

import {record} from '../../src/run/record.js';
import {readScenario} from '../../src/run/scenario.js';
import {StateReader} from '../../src/run/state-reader.js';
import {worlds} from '../../src/run/world.js';
import {expectBoth} from '../reference/expect-both.js';
import {asked, endOf, executed, jobStates, storedIn} from '../reference/readings.js';

const holders = [
  {name: 'DENVER', holds: 1},
  {name: 'LIMA', holds: 1, specified: false},
];

describe('rule 1: the job and the master', () => {
  it('starts with version 1 stored and ends with version 2', () => {
    const recording = record(readScenario({version: 1}), 'absent');
    expect(recording.initial.master.version).to.equal(1);
    expect(endOf(recording).master.version).to.equal(2);
  });

  it('takes the job from Pending to Active', () => {
    const scenario = readScenario({version: 1, masterFailures: {count: 0}});
    expect(jobStates(record(scenario, 'absent'))).to.deep.equal(['pending', 'active', 'complete']);
  });
});

describe('rule 2: the first attempt', () => {
  for (const refreshExisting of [true, false]) {
    for (const putOnSpecified of [true, false]) {
      it(`asks for what the job asks for (refresh ${refreshExisting}, put ${putOnSpecified})`, () => {
        const job = {refreshExisting, putOnSpecified};
        const [first] = executed(record(readScenario({version: 1, job}), 'absent'));
        expect(first).to.include({attempt: 1, refreshExisting, putOnSpecified});
        expect(first?.onlyServers).to.equal(null);
      });
    }
  }
});

describe('rule 3: storing the master', () => {
  for (const count of [0, 1, 2, 7]) {
    it(`fails in ${count} attempts and succeeds in the next`, () => {
      const scenario = readScenario({version: 1, servers: holders, masterFailures: {count}});
      for (const world of worlds) {
        const recording = record(scenario, world);
        expectBoth(scenario, world, {master: 2, attempts: count + 1, jobStatus: 'Complete'});
        expect(storedIn(recording)).to.deep.equal([count + 1]);
      }
    });
  }
});

describe('rule 4: the retry after a failure', () => {
  const once = readScenario({version: 1, servers: holders, masterFailures: {count: 1}});
  const twice = readScenario({version: 1, servers: holders, masterFailures: {count: 2}});
  const left = {DENVER: 1, LIMA: 1};
  const refreshed = {DENVER: 2, LIMA: 2};

  it('no longer asks to refresh, without the hotfix', () => {
    expect(asked(record(once, 'absent'))).to.deep.equal([true, false]);
    expectBoth(once, 'absent', {servers: left, stale: ['DENVER', 'LIMA'], master: 2});
  });

  it('asks for all that the job asked for, with the hotfix', () => {
    expect(asked(record(once, 'before-job'))).to.deep.equal([true, true]);
    expectBoth(once, 'before-job', {servers: refreshed, stale: [], master: 2});
  });

  it('stays as it was written, when the hotfix comes while it waits', () => {
    expect(asked(record(once, 'before-retry'))).to.deep.equal([true, false]);
    expectBoth(once, 'before-retry', {servers: left, stale: ['DENVER', 'LIMA'], master: 2});
  });

  it('is copied by its own retries, lost refresh and all', () => {
    expect(asked(record(twice, 'absent'))).to.deep.equal([true, false, false]);
    expect(asked(record(twice, 'before-retry'))).to.deep.equal([true, false, false]);
    expect(asked(record(twice, 'before-job'))).to.deep.equal([true, true, true]);
  });

  it('still asks to put on specified servers', () => {
    const servers = [...holders, {name: 'KYOTO', holds: null}];
    const scenario = readScenario({version: 1, servers, masterFailures: {count: 1}});
    expectBoth(scenario, 'absent', {
      servers: {DENVER: 1, LIMA: 1, KYOTO: 2},
      stale: ['DENVER', 'LIMA'],
    });
  });

  it('asks for nothing that the job did not ask for, in any world', () => {
    const scenario = readScenario({
      version: 1,
      job: {refreshExisting: false, putOnSpecified: false},
      servers: [...holders, {name: 'KYOTO', holds: null}],
    });
    for (const world of worlds) {
      expectBoth(scenario, world, {
        servers: {DENVER: 1, LIMA: 1, KYOTO: null},
        stale: [],
        attempts: 2,
        jobStatus: 'Complete',
      });
    }
  });

  it('is decided by what the service has loaded, not by what is on disk', () => {
    const recording = record(twice, 'before-retry');
    const reader = new StateReader(recording);
    const loaded = recording.steps
      .filter(({event, to}) => event.type === 'retry.written' && to === 'receive')
      .map(({number}) => reader.at(number).executive.loaded);
    expect(loaded).to.deep.equal(['unfixed', 'fixed']);
  });

  for (const [response, interval] of Object.entries({
    'very-fast': 24,
    fast: 120,
    medium: 360,
    slow: 720,
  })) {
    it(`is executed ${interval} minutes later, when the response is ${response}`, () => {
      const scenario = readScenario({version: 1, response, masterFailures: {count: 3}});
      for (const world of worlds) expectBoth(scenario, world, {minutes: 3 * interval});
    });
  }
});
