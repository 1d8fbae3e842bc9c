import {expect} from 'chai';
import fc from 'fast-check';

import {articleCase} from '../../src/run/article-case.js';
import {
  addServer,
  changeServer,
  removeServer,
  setCause,
  setFailureCount,
  setJob,
  setResponse,
} from '../../src/run/edit-scenario.js';
import {setServerCount, type Edited} from '../../src/run/server-count.js';
import {failureCauses, jobKinds, responses} from '../../src/run/scenario-limits.js';
import {readScenario, type Scenario} from '../../src/run/scenario.js';
import {scenarios} from '../reference/scenarios.js';
import {forAny} from '../support/properties.js';

function edited(result: Edited): Scenario {
  if ('refusal' in result) throw new Error(result.refusal);
  return result.scenario;
}

function refusal(result: Edited): string {
  if ('scenario' in result) throw new Error('It was not refused.');
  return result.refusal;
}

function names({servers}: Scenario): string[] {
  return servers.map(({name}) => name);
}

type Edit = (scenario: Scenario) => Edited;

/** Picks a server by a number of any size. */
const on = (place: number, scenario: Scenario) => place % scenario.servers.length;

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record(
      {
        kind: fc.constantFrom(...jobKinds),
        refreshExisting: fc.boolean(),
        putOnSpecified: fc.boolean(),
      },
      {requiredKeys: []},
    )
    .map((change): Edit => (scenario) => ({scenario: setJob(scenario, change)})),
  fc
    .constantFrom(...responses)
    .map((response): Edit => (scenario) => ({scenario: setResponse(scenario, response)})),
  fc
    .constantFrom(...failureCauses)
    .map((cause): Edit => (scenario) => ({scenario: setCause(scenario, cause)})),
  fc.integer({min: -3, max: 103}).map(
    (count): Edit =>
      (scenario) =>
        setFailureCount(scenario, count),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(null, 1 as const, 2 as const), fc.boolean()).map(
    ([place, holds, specified]): Edit =>
      (scenario) =>
        changeServer(scenario, on(place, scenario), {holds, specified}),
  ),
  fc
    .tuple(fc.nat(), fc.array(fc.oneof(fc.integer(), fc.integer({min: 1, max: 9}), fc.double())))
    .map(
      ([place, offlineForAttempts]): Edit =>
        (scenario) =>
          changeServer(scenario, on(place, scenario), {offlineForAttempts}),
    ),
  fc.tuple(fc.nat(), fc.oneof(fc.string(), fc.stringMatching(/^[A-Z0-9-]{1,17}$/))).map(
    ([place, name]): Edit =>
      (scenario) =>
        changeServer(scenario, on(place, scenario), {name}),
  ),
  fc.nat().map(
    (place): Edit =>
      (scenario) =>
        removeServer(scenario, on(place, scenario)),
  ),
  fc.constant<Edit>(addServer),
  fc.oneof(fc.integer({min: -1, max: 60}), fc.double()).map(
    (count): Edit =>
      (scenario) =>
        setServerCount(scenario, count),
  ),
);

describe('any edit', () => {
  it('gives a scenario that is read as it stands, or one sentence', () => {
    forAny([scenarios, fc.array(edits, {maxLength: 12})], {seed: 62, runs: 300}, (start, list) => {
      let scenario = start;
      for (const edit of list) {
        const before = JSON.stringify(scenario);
        const result = edit(scenario);
        expect(JSON.stringify(scenario)).to.equal(before);
        if ('refusal' in result) expect(result.refusal).to.match(/^[A-Z\d-].*\.$/su);
        else scenario = result.scenario;
        expect(readScenario(structuredClone(scenario))).to.deep.equal(scenario);
      }
    });
  });

  it('that changes nothing gives the same scenario', () => {
    const {job, masterFailures, response, servers} = articleCase;
    expect(setJob(articleCase, {...job})).to.equal(articleCase);
    expect(setResponse(articleCase, response)).to.equal(articleCase);
    expect(setCause(articleCase, masterFailures.cause)).to.equal(articleCase);
    expect(edited(setFailureCount(articleCase, 1))).to.equal(articleCase);
    expect(edited(setServerCount(articleCase, 5))).to.equal(articleCase);
    const same = {...servers[1]!, offlineForAttempts: []};
    expect(edited(changeServer(articleCase, 1, same))).to.equal(articleCase);
  });

  it('shares what does not change', () => {
    const changed = edited(changeServer(articleCase, 2, {holds: 2}));
    expect(changed.job).to.equal(articleCase.job);
    expect(changed.servers[0]).to.equal(articleCase.servers[0]);
    expect(changed.servers[2]).to.deep.equal({...articleCase.servers[2], holds: 2});
    expect(setJob(articleCase, {putOnSpecified: false}).servers).to.equal(articleCase.servers);
  });

  it('work on ten thousand servers', () => {
    const many = edited(setServerCount(articleCase, 10_000));
    const acts: Edit[] = [
      (scenario) => changeServer(scenario, 9_999, {holds: 2}),
      (scenario) => changeServer(scenario, 5_000, {name: 'LAST-ONE'}),
      (scenario) => removeServer(scenario, 0),
      addServer,
      (scenario) => setServerCount(scenario, 10),
      (scenario) => setServerCount(scenario, 10_000),
    ];
    const last = acts.reduce((scenario, act) => edited(act(scenario)), many);
    expect(last.servers).to.have.lengthOf(10_000);
  });
});

describe('edits of the failures', () => {
  it('take 0 to 100 failures', () => {
    expect(edited(setFailureCount(articleCase, 100)).masterFailures.count).to.equal(100);
    for (const count of [-1, 101, 1.5, NaN]) {
      expect(refusal(setFailureCount(articleCase, count))).to.equal(
        `Storing the master can fail 0 to 100 times, not ${count}.`,
      );
    }
  });
});

describe('edits of one server', () => {
  it('rename it, but not to what no server or another one is called', () => {
    expect(names(edited(changeServer(articleCase, 1, {name: 'LA-PAZ'})))[1]).to.equal('LA-PAZ');
    expect(refusal(changeServer(articleCase, 1, {name: 'OSLO'}))).to.equal(
      'There is already a server OSLO; each name must be unique.',
    );
    for (const name of ['', 'Lima', 'A'.repeat(16), 'A B']) {
      expect(refusal(changeServer(articleCase, 1, {name}))).to.equal(
        `A server can't be called "${name}"; a name has 1 to 15 characters: A to Z, 0 to 9 and the hyphen.`,
      );
    }
  });

  it('put the attempts in which it is offline in order, each once', () => {
    const scenario = edited(changeServer(articleCase, 0, {offlineForAttempts: [10, 2, 10]}));
    expect(scenario.servers[0]?.offlineForAttempts).to.deep.equal([2, 10]);
    expect(refusal(changeServer(articleCase, 0, {offlineForAttempts: [1, 0]}))).to.equal(
      '0 is not the number of an attempt; use whole numbers, 1 or greater.',
    );
  });

  it('remove it, but not the last', () => {
    const one = edited(setServerCount(articleCase, 1));
    expect(refusal(removeServer(one, 0))).to.equal(
      'DENVER is the last server; a site must have at least one.',
    );
    expect(names(edited(removeServer(articleCase, 0)))[0]).to.equal('LIMA');
  });

  it('fail where there is none', () => {
    expect(() => removeServer(articleCase, 5)).to.throw(RangeError);
    expect(() => changeServer(articleCase, -1, {holds: 1})).to.throw(RangeError);
  });
});

describe('edits of how many servers there are', () => {
  it('add a city that is not there yet, and numbers when the cities are used up', () => {
    const without = edited(removeServer(articleCase, 2));
    expect(names(edited(addServer(without))).at(-1)).to.equal('OSLO');
    const cities = edited(setServerCount(articleCase, 24));
    expect(names(edited(addServer(edited(addServer(cities))))).slice(-3)).to.deep.equal([
      'VIENNA',
      'SERVER-25',
      'SERVER-26',
    ]);
    const taken = edited(changeServer(cities, 0, {name: 'SERVER-25'}));
    expect(names(edited(setServerCount(taken, 26))).slice(-2)).to.deep.equal([
      'DENVER',
      'SERVER-26',
    ]);
  });

  it('keep the first servers, and repeat how they are set up', () => {
    const {servers} = edited(setServerCount(articleCase, 1000));
    expect(servers.slice(0, 5)).to.deep.equal(articleCase.servers);
    expect(servers.filter(({holds}) => holds === 1)).to.have.lengthOf(600);
    expect(servers[999]).to.deep.equal({...articleCase.servers[4], name: 'SERVER-1000'});
  });

  it('cut from the end', () => {
    expect(names(edited(setServerCount(articleCase, 2)))).to.deep.equal(['DENVER', 'LIMA']);
  });

  it('refuse less than one and more than ten thousand', () => {
    for (const count of [0, 10_001, 2.5, NaN]) {
      expect(refusal(setServerCount(articleCase, count))).to.equal(
        `A site has 1 to 10000 servers, not ${count}.`,
      );
    }
    const full = edited(setServerCount(articleCase, 10_000));
    expect(refusal(addServer(full))).to.equal('A site has 1 to 10000 servers, not 10001.');
  });
});
