/** The rules about the servers and the end of the job, by examples worked out by hand. */
import {expect} from 'chai';

import {record} from '../../src/run/record.js';
import {readScenario} from '../../src/run/scenario.js';
import {worlds} from '../../src/run/world.js';
import {expectBoth} from '../reference/expect-both.js';
import {executed, jobStates, storedIn, written} from '../reference/readings.js';

const holders = [
  {name: 'DENVER', holds: 1},
  {name: 'LIMA', holds: 1, specified: false},
];

const fromFirstTo = (last: number) => Array.from({length: last}, (_, index) => index + 1);

describe('rule 5: whom version 2 goes to', () => {
  const servers = [
    {name: 'HOLDER', holds: 1, specified: false},
    {name: 'HOLDER-S', holds: 1, specified: true},
    {name: 'EMPTY', holds: null, specified: false},
    {name: 'EMPTY-S', holds: null, specified: true},
  ];
  const command = 'run-command-on-workstation';
  const share = 'share-package-on-server';

  for (const {kind, refreshExisting, putOnSpecified, receivers} of [
    {kind: command, refreshExisting: false, putOnSpecified: false, receivers: []},
    {
      kind: command,
      refreshExisting: true,
      putOnSpecified: false,
      receivers: ['HOLDER', 'HOLDER-S'],
    },
    {kind: command, refreshExisting: false, putOnSpecified: true, receivers: ['EMPTY-S']},
    {
      kind: command,
      refreshExisting: true,
      putOnSpecified: true,
      receivers: ['HOLDER', 'HOLDER-S', 'EMPTY-S'],
    },
    {kind: share, refreshExisting: false, putOnSpecified: false, receivers: []},
    {kind: share, refreshExisting: true, putOnSpecified: false, receivers: ['HOLDER', 'HOLDER-S']},
    {kind: share, refreshExisting: false, putOnSpecified: true, receivers: ['HOLDER-S', 'EMPTY-S']},
    {
      kind: share,
      refreshExisting: true,
      putOnSpecified: true,
      receivers: ['HOLDER', 'HOLDER-S', 'EMPTY-S'],
    },
  ]) {
    const whom = receivers.join(', ') || 'nobody';
    it(`goes to ${whom} (${kind}, refresh ${refreshExisting}, put ${putOnSpecified})`, () => {
      const job = {kind, refreshExisting, putOnSpecified};
      const scenario = readScenario({version: 1, job, servers, masterFailures: {count: 0}});
      const held: Record<string, number | null> = {};
      for (const {name, holds} of servers) held[name] = receivers.includes(name) ? 2 : holds;
      for (const world of worlds) expectBoth(scenario, world, {servers: held});
    });
  }

  it('hides the lost refresh from the specified servers of a Share Package job', () => {
    const scenario = readScenario({version: 1, job: {kind: share}, servers});
    expectBoth(scenario, 'absent', {
      servers: {HOLDER: 1, 'HOLDER-S': 2, EMPTY: null, 'EMPTY-S': 2},
      stale: ['HOLDER'],
    });
  });

  it('counts a server that holds version 2 as one that holds the package', () => {
    const ahead = [{name: 'AHEAD', holds: 2, specified: false, offlineForAttempts: [1]}];
    const scenario = readScenario({version: 1, servers: ahead, masterFailures: {count: 0}});
    expectBoth(scenario, 'absent', {attempts: 2, servers: {AHEAD: 2}, stale: []});
  });
});

describe('rule 6: a server that is offline', () => {
  const servers = [
    {name: 'DENVER', holds: 1, offlineForAttempts: [1, 2]},
    {name: 'LIMA', holds: 1},
    {name: 'OSLO', holds: null, offlineForAttempts: [1]},
  ];
  const scenario = readScenario({version: 1, servers, masterFailures: {count: 0}});

  it('gets its copy in the first attempt that finds it online, in every world', () => {
    for (const world of worlds) {
      expectBoth(scenario, world, {
        jobStatus: 'Complete',
        attempts: 3,
        master: 2,
        servers: {DENVER: 2, LIMA: 2, OSLO: 2},
        stale: [],
        minutes: 240,
      });
    }
  });

  it('gets a retry for just the servers that failed, which asks for the same', () => {
    for (const world of worlds) {
      const instructions = executed(record(scenario, world));
      expect(instructions.map(({onlyServers}) => onlyServers)).to.deep.equal([
        null,
        ['DENVER', 'OSLO'],
        ['DENVER'],
      ]);
      for (const instruction of instructions) {
        expect(instruction).to.include({refreshExisting: true, putOnSpecified: true});
      }
    }
  });

  it('does not have the master stored again', () => {
    for (const world of worlds) expect(storedIn(record(scenario, world))).to.deep.equal([1]);
  });

  it('does not matter in an attempt that fails to store the master', () => {
    const early = [{name: 'KYOTO', holds: null, offlineForAttempts: [1, 2]}];
    const fails = readScenario({version: 1, servers: early, masterFailures: {count: 2}});
    for (const world of worlds) expectBoth(fails, world, {attempts: 3, servers: {KYOTO: 2}});
  });

  it('is out of reach of a retry that lost the refresh, and is not tried', () => {
    const late = [{name: 'DENVER', holds: 1, offlineForAttempts: [2]}];
    const fails = readScenario({version: 1, servers: late, masterFailures: {count: 1}});
    expectBoth(fails, 'absent', {attempts: 2, servers: {DENVER: 1}, stale: ['DENVER']});
    expectBoth(fails, 'before-job', {attempts: 3, servers: {DENVER: 2}, stale: []});
    expectBoth(fails, 'before-retry', {attempts: 2, servers: {DENVER: 1}, stale: ['DENVER']});
  });
});

describe('rule 7: the end of the job', () => {
  it('is Complete when the hundredth attempt stores the master', () => {
    const scenario = readScenario({version: 1, servers: holders, masterFailures: {count: 99}});
    expectBoth(scenario, 'before-job', {
      jobStatus: 'Complete',
      attempts: 100,
      master: 2,
      servers: {DENVER: 2, LIMA: 2},
      stale: [],
      minutes: 99 * 120,
    });
  });

  it('is Failed when the hundredth attempt does not store the master', () => {
    const scenario = readScenario({version: 1, servers: holders, masterFailures: {count: 100}});
    for (const world of worlds) {
      expectBoth(scenario, world, {
        jobStatus: 'Failed',
        attempts: 100,
        master: 1,
        servers: {DENVER: 1, LIMA: 1},
        stale: [],
        minutes: 99 * 120,
      });
      expect(written(record(scenario, world))).to.have.length(99);
    }
  });

  it('is Failed when a server is offline in the hundredth attempt', () => {
    const servers = [
      {name: 'DENVER', holds: 1, offlineForAttempts: fromFirstTo(100)},
      {name: 'LIMA', holds: 1},
    ];
    const scenario = readScenario({version: 1, servers, masterFailures: {count: 0}});
    for (const world of worlds) {
      expectBoth(scenario, world, {
        jobStatus: 'Failed',
        attempts: 100,
        master: 2,
        servers: {DENVER: 1, LIMA: 2},
        stale: ['DENVER'],
      });
    }
  });

  it('is Complete when a server is back for the hundredth attempt', () => {
    const servers = [{name: 'DENVER', holds: 1, offlineForAttempts: fromFirstTo(99)}];
    const scenario = readScenario({version: 1, servers, masterFailures: {count: 0}});
    for (const world of worlds) {
      expectBoth(scenario, world, {jobStatus: 'Complete', attempts: 100, servers: {DENVER: 2}});
    }
  });

  it('counts retries of both sorts together', () => {
    const servers = [{name: 'KYOTO', holds: null, offlineForAttempts: fromFirstTo(100).slice(60)}];
    const scenario = readScenario({version: 1, servers, masterFailures: {count: 60}});
    for (const world of worlds) {
      expectBoth(scenario, world, {jobStatus: 'Failed', attempts: 100, master: 2});
    }
  });

  it('is Retrying while a retry waits', () => {
    const states = jobStates(record(readScenario({version: 1}), 'absent'));
    expect(states).to.deep.equal(['pending', 'active', 'retrying', 'active', 'complete']);
  });

  it('is Complete even if servers were left behind', () => {
    const scenario = readScenario({version: 1, servers: holders});
    expectBoth(scenario, 'absent', {jobStatus: 'Complete', stale: ['DENVER', 'LIMA']});
  });

  it('comes within a minute of the last attempt, however many servers there are', () => {
    const servers = Array.from({length: 10_000}, (_, index) => ({name: `S${index}`, holds: 1}));
    const scenario = readScenario({version: 1, servers});
    expectBoth(scenario, 'before-job', {attempts: 2, minutes: 120, stale: []});
  });

  it('is Complete after one attempt when there is nobody to send to', () => {
    const servers = [{name: 'EMPTY', holds: null, specified: false}];
    const scenario = readScenario({version: 1, servers, masterFailures: {count: 0}});
    for (const world of worlds) {
      expectBoth(scenario, world, {jobStatus: 'Complete', attempts: 1, minutes: 0});
    }
  });
});

describe('rule 8: a stale server', () => {
  it('is one that the job asked to refresh', () => {
    const scenario = readScenario({version: 1, job: {refreshExisting: false}, servers: holders});
    expectBoth(scenario, 'absent', {servers: {DENVER: 1, LIMA: 1}, stale: []});
  });

  it('is one that held the package before the job', () => {
    const servers = [{name: 'EMPTY', holds: null, specified: false}];
    const scenario = readScenario({version: 1, servers});
    expectBoth(scenario, 'absent', {servers: {EMPTY: null}, stale: []});
  });

  it('is one that holds an older version than the stored master', () => {
    const servers = [
      {name: 'ZURICH', holds: 1},
      {name: 'AHEAD', holds: 2},
      {name: 'BEHIND', holds: 1},
    ];
    const scenario = readScenario({version: 1, servers});
    expectBoth(scenario, 'absent', {stale: ['BEHIND', 'ZURICH']});
  });
});
