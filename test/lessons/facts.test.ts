/** The facts, and the scenarios that lessons start from: data that must read as it stands. */
import {readFileSync} from 'node:fs';

import {expect} from 'chai';

import {leftOut} from '../../lessons/article.js';
import {facts, type Fact, type FactId} from '../../lessons/facts.js';
import {lessons} from '../../lessons/index.js';
import {lessonEvidence} from '../../lessons/lesson-evidence.js';
import {newServers} from '../../lessons/new-servers.js';
import {presets} from '../../lessons/presets.js';
import article from '../../lessons/scenarios/article.json' with {type: 'json'};
import {storyScenario, storyScenes} from '../../lessons/story.js';
import {stageState} from '../../src/course/model/stage.js';
import {articleCase} from '../../src/run/article-case.js';
import {readScenario} from '../../src/run/scenario.js';

const all: [string, Fact][] = Object.entries(facts);

describe('the facts', () => {
  for (const [id, {says, source, evidence}] of all) {
    it(`${id}: one sentence, with its source and its evidence`, () => {
      expect(id).to.match(/^[a-z]+(-[a-z]+)*$/u);
      expect(says).to.match(/^[A-Z].*\.$/u);
      // A stop within, as in `Smsinst.dll`, is followed by a letter.
      expect(says.slice(0, -1)).not.to.match(/[.!?](\s|$)/u);
      expect(source.trim()).to.equal(source);
      expect(source).not.to.equal('');
      expect(['documented', 'inferred', 'assumed']).to.include(evidence);
    });
  }

  it('say each thing once', () => {
    expect(new Set(all.map(([, {says}]) => says)).size).to.equal(all.length);
  });

  it('say how the refresh is lost only as our reading, and never speak of a flag', () => {
    expect(facts['how-refresh-is-lost'].evidence).to.equal('inferred');
    for (const [id, {says}] of all) expect(says, id).not.to.match(/\bflags?\b/iu);
  });

  it('name a document for what they call documented', () => {
    const document = /Q\d{6}|BackOffice Resource Kit|SMS API/u;
    for (const [id, {source, evidence}] of all) {
      if (evidence === 'documented') expect(source, id).to.match(document);
    }
  });
});

describe('what the sources do and do not say', () => {
  for (const [id, evidence, source] of [
    ['put-on-specified-skips-holders', 'inferred', /Q140051.*Q235157/u],
    ['skipping-is-a-fault-too', 'documented', /Q140051/u],
    ['added-server-refreshes-all', 'documented', /Q235157/u],
    ['added-server-case-unnamed', 'documented', /Q235157/u],
    ['nobody-served-nothing-unpacked', 'documented', /Q140051/u],
    ['fixed-retry-keeps-all', 'inferred', /Q195936/u],
    ['hotfix-caution', 'documented', /Q195936, RESOLUTION/u],
    ['wait-for-service-pack', 'documented', /Q195936, RESOLUTION/u],
    ['fix-from-support', 'documented', /Q195936, RESOLUTION/u],
    ['hotfix-english', 'documented', /Q195936, RESOLUTION/u],
    ['applications-hold-file', 'inferred', /gives no reason/u],
    ['midway-applications-closed', 'assumed', /the model of the site has none/u],
    ['instruction-known-fields', 'documented', /Q140374/u],
    ['default-servers-for-a-site', 'documented', /BackOffice Resource Kit/u],
    ['log-line-ours', 'assumed', /No source/u],
    ['complete-needs-every-computer', 'documented', /SMS API/u],
    ['complete-before-servers', 'documented', /Q221945/u],
    ['default-servers-without-options', 'documented', /SMS API/u],
    ['executed-instruction-is-deleted', 'assumed', /No source/u],
    ['retrying-becomes-active', 'assumed', /No source/u],
    ['services-start-automatically', 'assumed', /No source/u],
    ['instruction-other-fields', 'assumed', /No source/u],
    ['instruction-carries-requests', 'inferred', /Q140051.*no source/u],
    ['retry-file-name-unknown', 'assumed', /No source/u],
  ] as const) {
    it(`${id} is ${evidence}`, () => {
      expect(facts[id].evidence).to.equal(evidence);
      expect(facts[id].source).to.match(source);
    });
  }
});

describe('what lessons teach with it', () => {
  const taught = (lesson: string): readonly FactId[] => [
    ...(lessons.find(({id}) => id === lesson)?.steps ?? []).flatMap(({facts: ids = []}) => ids),
    ...Object.values(lessonEvidence[lesson] ?? {}).flat(2),
  ];

  for (const [lesson, ...ids] of [
    ['how-a-package-travels', 'default-servers-for-a-site', 'default-servers-without-options'],
    ['the-lost-refresh', 'skipping-is-a-fault-too', 'complete-before-servers'],
    ['the-lost-refresh', 'complete-needs-every-computer', 'midway-applications-closed'],
    ['new-servers', 'put-on-specified-skips-holders', 'added-server-refreshes-all'],
    ['install-or-wait', 'hotfix-caution', 'wait-for-service-pack', 'fix-from-support'],
    ['install-or-wait', 'hotfix-english', 'store-failure-events', 'where-events-are'],
    ['install-or-wait', 'fix-newer-than-service-packs', 'compare-package-folders'],
    ['install-the-hotfix', 'hotfix-caution', 'fix-from-support', 'watchdog-interval'],
    ['put-it-right', 'compare-package-folders', 'repair-by-new-job', 'send-even-if-sent'],
  ] as const) {
    it(`${lesson} rests on ${ids.join(', ')}`, () => {
      expect(taught(lesson)).to.include.members(ids);
    });
  }

  it('the fault is taught on the article alone: its lesson and the story have no new server', () => {
    const scenarios = (lessons.find(({id}) => id === 'the-lost-refresh')?.steps ?? []).flatMap(
      ({stage}) => (stage?.kind === 'lab' ? [stageState(stage).scenario] : []),
    );
    expect(scenarios).to.have.length.above(5);
    for (const {servers} of [...scenarios, readScenario(storyScenario)]) {
      for (const {name, holds, specified} of servers)
        expect(holds === null && specified, name).to.equal(false);
    }
    expect(taught('the-lost-refresh')).not.to.include('put-on-specified-skips-holders');
    expect(storyScenes.flatMap((scene) => scene.facts)).not.to.include(
      'put-on-specified-skips-holders',
    );
    expect(presets[0].scenario).to.equal(storyScenario);
  });

  it('each step on new servers shows some, and rests on a source where it tells of one', () => {
    for (const {id, stage, facts: ids = []} of newServers.steps) {
      const servers = stage?.kind === 'lab' ? stageState(stage).scenario.servers : [];
      expect(servers.filter(({holds, specified}) => holds === null && specified)).to.have.length(2);
      const texts = JSON.stringify(newServers.steps.find((step) => step.id === id));
      for (const [, source] of texts.matchAll(/(Q\d{6})/gu)) {
        const sources = ids.map((fact) => `${facts[fact].source} ${facts[fact].says}`).join(' ');
        expect(sources, id).to.include(source);
      }
    }
  });

  it('the caution, the advice to wait and the way to the fix are wherever the fix is offered', () => {
    const said = (lesson: string): string =>
      (lessons.find(({id}) => id === lesson)?.steps ?? []).flatMap(({say}) => say).join(' ');
    for (const text of [
      readFileSync('README.md', 'utf8'),
      said('install-or-wait'),
      said('install-the-hotfix'),
    ]) {
      for (const part of [/regressions/u, /service pack/u, /Product Support/u, /English version/u])
        expect(text.replace(/\s+/gu, ' ')).to.match(part);
    }
  });

  it('the neighboring fault is in the list of what the model has and leaves out', () => {
    const neighbours = leftOut.find(({id}) => id === 'neighbours');
    expect(neighbours?.why).to.include('Q140051');
  });
});

describe('the article’s case', () => {
  it('reads as it stands in its file: nothing is left to a default', () => {
    expect(readScenario(article)).to.deep.equal(article);
    expect(articleCase).to.equal(article);
  });

  it('is what a scenario is without a word of its own, but for the title', () => {
    const {title, ...rest} = readScenario(article);
    expect(readScenario({version: 1})).to.deep.equal(rest);
    expect(title).not.to.equal(undefined);
  });
});
