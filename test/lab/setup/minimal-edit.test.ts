/** That the least change does it, is the least, and says what it is; held against the reference. */
import {expect} from 'chai';
import fc from 'fast-check';

import {articleCase} from '../../../src/run/article-case.js';
import {setServerCount} from '../../../src/run/server-count.js';
import {happens, makeHappen, makeImpossible} from '../../../src/lab/setup/minimal-edit.js';
import {outcomeOf} from '../../../src/run/outcome.js';
import {record} from '../../../src/run/record.js';
import {readScenario, type Scenario} from '../../../src/run/scenario.js';
import {referenceRun} from '../../reference/reference.js';
import {scenarios} from '../../reference/scenarios.js';
import {forAny} from '../../support/properties.js';
import {presetOf} from '../../support/presets.js';

type Server = Scenario['servers'][number];

function happensByReference(scenario: Scenario): boolean {
  const {passedOver, outcome} = referenceRun(scenario, 'absent');
  return passedOver.some((name) => outcome.stale.includes(name));
}

/** Every other value of every field that could matter, each as a scenario. */
function* changesOfOneField(scenario: Scenario): Generator<Scenario> {
  const {job, masterFailures, servers} = scenario;
  const {kind, refreshExisting, putOnSpecified} = job;
  yield {...scenario, job: {...job, refreshExisting: !refreshExisting}};
  yield {...scenario, job: {...job, putOnSpecified: !putOnSpecified}};
  const other =
    kind === 'share-package-on-server' ? 'run-command-on-workstation' : 'share-package-on-server';
  yield {...scenario, job: {...job, kind: other}};
  for (const count of [0, 1, 2, 99, 100].filter((each) => each !== masterFailures.count)) {
    yield {...scenario, masterFailures: {...masterFailures, count}};
  }
  for (const [index, server] of servers.entries()) {
    for (const next of changesOfServer(server))
      yield {...scenario, servers: servers.with(index, next)};
  }
}

function* changesOfServer(server: Server): Generator<Server> {
  yield {...server, specified: !server.specified};
  for (const holds of [null, 1, 2] as const) if (holds !== server.holds) yield {...server, holds};
  for (const offlineForAttempts of [[], [1], [2], Array.from({length: 100}, (_, i) => i + 1)]) {
    yield {...server, offlineForAttempts};
  }
}

function withinReach(scenario: Scenario, fields: number, wanted: boolean): boolean {
  if (happensByReference(scenario) === wanted) return true;
  if (fields === 0) return false;
  for (const changed of changesOfOneField(scenario)) {
    if (withinReach(changed, fields - 1, wanted)) return true;
  }
  return false;
}

/** How many fields two scenarios differ in. */
function distance(a: Scenario, b: Scenario): number {
  const fields = ({job, masterFailures, servers}: Scenario) => [
    ...Object.values(job),
    ...Object.values(masterFailures),
    ...servers.flatMap((server) => [server.holds, server.specified, ...server.offlineForAttempts]),
  ];
  const others = fields(b);
  return fields(a).filter((value, index) => value !== others[index]).length;
}

describe('whether it happens', () => {
  it('is what the whole site shows, however few of its servers are run', () => {
    forAny([scenarios, fc.integer({min: 1, max: 40})], {seed: 63, runs: 300}, (scenario, count) => {
      const edited = setServerCount(scenario, count);
      const site = 'scenario' in edited ? edited.scenario : scenario;
      expect(happens(site)).to.equal(happensByReference(site));
    });
  });

  it('is not told by a server that stays stale because it was never reached', () => {
    const offlineForAttempts = Array.from({length: 100}, (_, index) => index + 1);
    const scenario = readScenario({
      version: 1,
      servers: [{name: 'DENVER', holds: 1, offlineForAttempts}],
      masterFailures: {count: 0},
    });
    expect(outcomeOf(record(scenario, 'absent')).stale).to.deep.equal(['DENVER']);
    expect(happens(scenario)).to.equal(false);
  });
});

describe('the least change', () => {
  for (const [name, wanted, make] of [
    ['makes it happen', true, makeHappen],
    ['makes it impossible', false, makeImpossible],
  ] as const) {
    it(`${name}, where it is not so already`, () => {
      forAny([scenarios], {seed: 64, runs: 150}, (scenario) => {
        const before = JSON.stringify(scenario);
        const {scenario: changed, says} = make(scenario);
        expect(JSON.stringify(scenario)).to.equal(before);
        expect(says).to.match(/^[A-Z0-9-].*[^.]\.$/);
        expect(changed === null).to.equal(happensByReference(scenario) === wanted);
        if (changed === null) return;
        expect(readScenario(structuredClone(changed))).to.deep.equal(changed);
        expect(happensByReference(changed)).to.equal(wanted);
        const {stale} = outcomeOf(record(changed, 'absent'));
        if (wanted) expect(stale).not.to.be.empty;
      });
    });

    it(`${name} with the fewest fields`, () => {
      forAny(
        [scenarios.filter(({servers}) => servers.length <= 3)],
        {seed: 65, runs: 60},
        (scenario) => {
          const {scenario: changed} = make(scenario);
          if (changed === null) return;
          const fields = distance(scenario, changed);
          expect(fields).to.be.within(1, 4);
          // A fourth field would take minutes to try; three are tried.
          expect(withinReach(scenario, Math.min(fields, 3) - 1, wanted)).to.equal(false);
        },
      );
    });
  }

  const sentences: readonly (readonly [string, string, string])[] = [
    [
      'article',
      'No change is needed: the lost refresh already leaves a server stale.',
      'Storing the master no longer fails.',
    ],
    ['no-failure', 'Storing the master now fails once.', 'none'],
    ['no-refresh', 'The job now asks to refresh existing servers.', 'none'],
    ['share-package-hides', 'The job is now a Run Command On Workstation job.', 'none'],
    ['new-servers-only', 'DENVER now holds version 1.', 'none'],
    ['one-offline', 'Storing the master now fails once.', 'none'],
    ['hundred-failures', 'Storing the master now fails once.', 'none'],
  ];
  for (const [id, happen, impossible] of sentences) {
    it(`is told in one sentence: ${id}`, () => {
      const {scenario} = presetOf(id);
      const none = 'No change is needed: the lost refresh leaves no server stale.';
      expect(makeHappen(scenario).says).to.equal(happen);
      expect(makeImpossible(scenario).says).to.equal(impossible === 'none' ? none : impossible);
    });
  }

  it('may take four fields, told in one sentence', () => {
    const scenario: Scenario = {
      ...articleCase,
      job: {kind: 'share-package-on-server', refreshExisting: false, putOnSpecified: true},
      servers: articleCase.servers.map((server) => ({...server, holds: null})),
      masterFailures: {count: 0, cause: 'disk-full'},
    };
    const {scenario: changed, says} = makeHappen(scenario);
    expect(changed && happensByReference(changed)).to.equal(true);
    expect(says).to.equal(
      'Storing the master now fails once, the job now asks to refresh existing servers, DENVER now holds version 1, and the job is now a Run Command On Workstation job.',
    );
  });

  it('of ten thousand servers is found', () => {
    const edited = setServerCount(articleCase, 10_000);
    if ('refusal' in edited) throw new Error(edited.refusal);
    const {servers, masterFailures} = edited.scenario;
    const offline = servers.map((server, index) => ({
      ...server,
      offlineForAttempts: [1 + (index % 90), 95],
    }));
    const failures = {...masterFailures, count: 0};
    const {says} = makeHappen({...edited.scenario, servers: offline, masterFailures: failures});
    expect(says).to.equal('Storing the master now fails once.');
  });
});
