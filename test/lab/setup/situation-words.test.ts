import {expect} from 'chai';

import {
  changesSince,
  nextHolding,
  nextWorld,
  partName,
  partWords,
  possibleWorlds,
  sendingAttempt,
  sentenceParts,
  serverName,
} from '../../../src/lab/setup/situation-words.js';
import {labPresets} from '../../../src/links/lab-presets.js';
import {articleCase} from '../../../src/run/article-case.js';
import {ComparedRun} from '../../../src/run/compared-run.js';
import {addServer, changeServer, setFailureCount, setJob} from '../../../src/run/edit-scenario.js';
import {setServerCount, type Edited} from '../../../src/run/server-count.js';
import type {Scenario} from '../../../src/run/scenario.js';
import type {World} from '../../../src/run/world.js';

const twoWorlds = ['absent', 'before-job'] as const;

function after(edited: Edited): Scenario {
  if ('refusal' in edited) throw new Error(edited.refusal);
  return edited.scenario;
}

function changes(
  scenario: Scenario,
  worlds: readonly [World, World] = twoWorlds,
): readonly string[] {
  return changesSince({scenario: articleCase, worlds: twoWorlds}, {scenario, worlds});
}

describe('the parts of the sentence', () => {
  it('say the article’s case', () => {
    expect(sentenceParts.map((part) => partWords(part, articleCase))).to.deep.equal([
      'Run Command On Workstation',
      'to refresh existing and to put on specified servers',
      '5 servers, 3 with version 1 and 2 empty',
      'fails once because the disk is full',
      '2 hours',
    ]);
  });

  it('have a name that says what they are, and holds the words that are seen', () => {
    for (const {scenario} of labPresets) {
      for (const part of sentenceParts) {
        const name = partName(part, scenario);
        expect(name)
          .to.match(/^.+: ./)
          .and.include(partWords(part, scenario));
      }
    }
  });

  it('say which servers are sometimes offline, and name a server by what it holds', () => {
    const scenario = after(
      changeServer(articleCase, 0, {holds: 2, specified: false, offlineForAttempts: [2]}),
    );
    expect(partWords('servers', scenario)).to.equal(
      '5 servers, 2 with version 1, 1 with version 2, and 2 empty; 1 sometimes offline',
    );
    expect(scenario.servers.slice(0, 2).map(serverName)).to.deep.equal([
      'DENVER v2, not specified, sometimes offline',
      'LIMA v1',
    ]);
  });
});

describe('what a press makes of a part', () => {
  it('goes through empty, version 1 and version 2', () => {
    expect(([null, 1, 2] as const).map(nextHolding)).to.deep.equal([1, 2, null]);
  });

  it('goes through the worlds, without a hotfix in a wait that there is not', () => {
    const run = new ComparedRun(articleCase, twoWorlds);
    expect(
      (['absent', 'before-job', 'before-retry'] as const).map((world) => nextWorld(run, world)),
    ).to.deep.equal(['before-job', 'before-retry', 'absent']);
    const never = new ComparedRun(after(setFailureCount(articleCase, 0)), twoWorlds);
    expect(possibleWorlds(never)).to.deep.equal(['absent', 'before-job']);
    expect(nextWorld(never, 'before-job')).to.equal('absent');
  });

  it('puts a server offline in the attempt that would reach it', () => {
    for (const count of [0, 1, 3]) {
      const scenario = after(setFailureCount(articleCase, count));
      expect(sendingAttempt(new ComparedRun(scenario, twoWorlds))).to.equal(count + 1);
    }
    const scenario = after(changeServer(articleCase, 0, {offlineForAttempts: [2]}));
    const run = new ComparedRun(scenario, twoWorlds);
    expect(run.recording('after').steps.some(({event}) => event.type === 'copy.failed')).to.be.true;
    expect(sendingAttempt(run)).to.equal(2);
  });
});

describe('what has been changed', () => {
  it('is nothing at first, nor when a change is taken back', () => {
    expect(changes(articleCase)).to.deep.equal([]);
    const off = setJob(articleCase, {refreshExisting: false});
    expect(changes(setJob(off, {refreshExisting: true}))).to.deep.equal([]);
  });

  it('is one sentence for each thing, with what it was', () => {
    let scenario = setJob(articleCase, {refreshExisting: false, kind: 'share-package-on-server'});
    scenario = after(setFailureCount(scenario, 0));
    scenario = after(changeServer(scenario, 1, {holds: null}));
    scenario = after(changeServer(scenario, 2, {name: 'CUSCO'}));
    scenario = after(changeServer(scenario, 3, {offlineForAttempts: [1, 2]}));
    expect(changes({...scenario, response: 'slow'}, ['absent', 'before-retry'])).to.deep.equal([
      'Kind of job: Share Package On Server; before: Run Command On Workstation',
      'Refresh Existing Distribution Servers: no longer asked for',
      'LIMA: empty; before: v1',
      'OSLO is now called CUSCO',
      'KYOTO: empty, offline in attempt 1 and 2; before: empty',
      'Storing the master: never fails; before: fails once because the disk is full',
      'A retry waits: 12 hours; before: 2 hours',
      'World on the right: Hotfix during the wait; before: With the hotfix',
    ]);
  });

  it('names few servers, and counts many', () => {
    expect(changes(after(addServer(articleCase)))).to.deep.equal(['CAIRO v1: added']);
    expect(changes(after(setServerCount(articleCase, 4)))).to.deep.equal(['QUITO: removed']);
    expect(changes(after(setServerCount(articleCase, 1000)))).to.deep.equal([
      'Servers: 1,000; before: 5',
    ]);
  });
});
