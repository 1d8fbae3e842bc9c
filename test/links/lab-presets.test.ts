/** That each preset reads as it stands, and shows what its sentence says. */
import {expect} from 'chai';

import {presets} from '../../lessons/presets.js';
import {articleCase, firstCase} from '../../src/run/article-case.js';
import {textOf} from '../../src/words/data-text.js';
import {outcomeOf} from '../../src/run/outcome.js';
import {labPresets, presetShows, presetTitle} from '../../src/links/lab-presets.js';
import {defaultScenario, nameScenario, scenarioNamed} from '../../src/links/scenario-name.js';
import {storyCase} from '../../src/story/model/story-moments.js';
import {weakestOf} from '../../src/words/grounds.js';
import {record} from '../../src/run/record.js';
import {readScenario} from '../../src/run/scenario.js';
import {summarise} from '../../src/run/summary.js';
import {ComparedRun} from '../../src/run/compared-run.js';
import {worlds, type World} from '../../src/run/world.js';
import {asked, jobStates, storedIn} from '../reference/readings.js';
import {presetOf} from '../support/presets.js';

function staleIn(id: string, world: World): number {
  return outcomeOf(record(presetOf(id).scenario, world)).stale.length;
}

describe('the presets', () => {
  for (const {id, scenario} of presets) {
    it(`read as they are written: ${id}`, () => {
      expect(readScenario(structuredClone(scenario))).to.deep.equal(scenario);
    });
  }

  for (const {id, scenario, shows, worlds: pair} of labPresets) {
    it(`are scenarios with a title, a sentence and two worlds: ${id}`, () => {
      expect(readScenario(structuredClone(scenario))).to.deep.equal(scenario);
      expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
      expect(scenario.title).to.be.a('string').that.is.not.empty;
      expect(shows).to.match(/^[A-Z].*[^.]\.$/);
      expect(worlds).to.include.members([...pair]);
      expect(pair[0]).not.to.equal(pair[1]);
    });
  }

  it('have ids, titles and sentences of their own', () => {
    for (const field of ['id', 'shows'] as const) {
      expect(new Set(labPresets.map((each) => each[field]))).to.have.lengthOf(labPresets.length);
    }
    expect(new Set(labPresets.map(presetTitle))).to.have.lengthOf(labPresets.length);
  });

  it('begin with existing servers only, the scenario of the story', () => {
    expect(labPresets[0]?.id).to.equal('existing-servers');
    expect(labPresets[0]?.scenario).to.equal(storyCase);
    expect(weakestOf(labPresets[0]!.facts)).to.equal('documented');
  });

  it('continue with new servers too, which is inferred, and which a link opens that names no situation', () => {
    expect(labPresets[1]?.id).to.equal('article');
    expect(labPresets[1]?.scenario).to.equal(articleCase);
    expect(weakestOf(labPresets[1]!.facts)).to.equal('inferred');
    expect(presetShows(labPresets[1]!)).to.match(/inferred.*Q140051.*Q235157/);
  });

  it('are found where the story leads to the Lab', async () => {
    expect(await nameScenario(storyCase)).to.include({name: 'existing-servers'});
    expect(await scenarioNamed('existing-servers')).to.include({scenario: storyCase});
    expect(firstCase).to.deep.equal(storyCase);
    expect(defaultScenario).to.include({name: 'article', scenario: articleCase});
  });

  it('are told in the language of the page, by their ids', () => {
    expect(presetTitle(presetOf('article'))).to.equal(articleCase.title);
    expect(presetShows(presetOf('article'))).to.equal(presets[1].shows);
    expect(textOf('no.such.id', 'As it stands')).to.equal('As it stands');
  });
});

describe('what a preset shows', () => {
  it('existing-servers: all three keep version 1, and the master is new', () => {
    const {absent, 'before-job': fixed} = summarise(presetOf('existing-servers').scenario).worlds;
    expect(absent).to.deep.include({jobStatus: 'Complete', stale: ['DENVER', 'LIMA', 'OSLO']});
    expect(fixed).to.deep.include({jobStatus: 'Complete', stale: []});
  });

  it('article: three servers keep version 1 while two new ones get version 2', () => {
    const {absent, 'before-job': fixed} = summarise(presetOf('article').scenario).worlds;
    expect(absent).to.deep.include({jobStatus: 'Complete', stale: ['DENVER', 'LIMA', 'OSLO']});
    expect(fixed).to.deep.include({jobStatus: 'Complete', stale: []});
  });

  it('no-failure: no retry, and nothing is lost', () => {
    expect(asked(record(presetOf('no-failure').scenario, 'absent'))).to.deep.equal([true]);
    expect(staleIn('no-failure', 'absent')).to.equal(0);
  });

  it('no-refresh: there is nothing for the retry to lose', () => {
    expect(asked(record(presetOf('no-refresh').scenario, 'absent'))).to.deep.equal([false, false]);
    expect(summarise(presetOf('no-refresh').scenario).firstDifference).to.equal(null);
  });

  it('three-failures: no later retry brings the refresh back', () => {
    const recording = record(presetOf('three-failures').scenario, 'absent');
    expect(asked(recording)).to.deep.equal([true, false, false, false]);
    expect(outcomeOf(recording).stale).to.have.lengthOf(3);
  });

  it('hotfix-midway: both worlds get the hotfix, one of them too late', () => {
    const {scenario, worlds: pair} = presetOf('hotfix-midway');
    const {comparison} = new ComparedRun(scenario, pair);
    expect(pair.map((world) => staleIn('hotfix-midway', world))).to.deep.equal([3, 0]);
    expect(comparison.firstDifference).to.include({attempt: 1, field: 'refreshExisting'});
    expect(comparison.firstHarm).to.have.property('world', 'before-retry');
  });

  it('share-package-hides: the refresh is lost, and no server is stale', () => {
    const {scenario} = presetOf('share-package-hides');
    expect(asked(record(scenario, 'absent'))).to.deep.equal([true, false]);
    const {servers, stale} = outcomeOf(record(scenario, 'absent'));
    expect(stale).to.deep.equal([]);
    expect(new Set(Object.values(servers))).to.deep.equal(new Set([2]));
  });

  it('new-servers-only: the refresh is lost, and none is left behind', () => {
    const {scenario} = presetOf('new-servers-only');
    expect(asked(record(scenario, 'absent'))).to.deep.equal([true, false]);
    expect(staleIn('new-servers-only', 'absent')).to.equal(0);
  });

  it('one-offline: the retry for it still asks to refresh', () => {
    const recording = record(presetOf('one-offline').scenario, 'absent');
    expect(asked(recording)).to.deep.equal([true, true]);
    expect(outcomeOf(recording).stale).to.deep.equal([]);
  });

  it('hundred-failures: Failed, never stored, none stale', () => {
    const recording = record(presetOf('hundred-failures').scenario, 'absent');
    expect(jobStates(recording).at(-1)).to.equal('failed');
    expect(storedIn(recording)).to.deep.equal([]);
    expect(outcomeOf(recording)).to.deep.include({attempts: 100, stale: []});
  });

  it('thousand-servers: six hundred are stale', () => {
    expect(presetOf('thousand-servers').scenario.servers).to.have.lengthOf(1000);
    expect(staleIn('thousand-servers', 'absent')).to.equal(600);
    expect(staleIn('thousand-servers', 'before-job')).to.equal(0);
  });
});
