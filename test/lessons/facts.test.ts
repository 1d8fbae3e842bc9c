/** The facts, and the scenarios that lessons start from: data that must read as it stands. */
import {expect} from 'chai';

import {facts, type Fact} from '../../lessons/facts.js';
import article from '../../lessons/scenarios/article.json';
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
