/** The glossary: each term once, with a source; and where texts use it. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

import {expect} from 'chai';

import {glossary, type Term} from '../../lessons/glossary.js';
import {lessons} from '../../lessons/index.js';
import {partsOf, termIds} from '../../src/words/glossary-text.js';
import {evidenceLevels} from '../../src/words/grounds.js';

const terms: [string, Term][] = Object.entries(glossary);
const paragraphs = lessons.flatMap(({steps}) =>
  steps.flatMap(({say, then = []}) => [...say, ...then]),
);

describe('the glossary', () => {
  for (const [id, {term, meaning, evidence, source}] of terms) {
    it(`${id}: has a meaning, its evidence and its source`, () => {
      expect(term).to.match(/^\S.*\S$/u);
      expect(meaning).to.match(/^[A-Z].*\.$/u);
      expect(evidenceLevels).to.include(evidence);
      expect(source.trim()).to.equal(source).and.not.to.equal('');
      if (evidence === 'documented') {
        expect(source).to.match(/Q\d{6}|BackOffice Resource Kit|SMS API/u);
      }
    });
  }

  it('has each term once, and each form for one term only', () => {
    const names = terms.map(([, {term}]) => term.toLowerCase());
    const uses = terms.flatMap(([id, {forms}]) =>
      [...new Set(forms.map((form) => form.toLowerCase()))].map((form) => ({form, id})),
    );
    expect(new Set(names).size).to.equal(names.length);
    expect(new Set(uses.map(({form}) => form)).size).to.equal(uses.length);
  });

  it('explains what a learner meets', () => {
    for (const word of [
      'Despooler',
      'RECEIVE',
      'Smsinst.dll',
      'Despool.log',
      'retry',
      'instruction',
      'machine group',
      'Default Servers',
      'Put on Specified',
      'Refresh Existing',
      'distribution server',
      'stored master',
      'response interval',
      'Complete',
      'Active',
      'Retrying',
      'Failed',
      'Share Package',
      'Run Command',
    ]) {
      expect(partsOf(word), word).to.have.length(1);
      expect(partsOf(word)[0]?.term, word).not.to.equal(null);
    }
  });
});

describe('a text with its terms', () => {
  it('reads as it did, and has each term once', () => {
    for (const text of paragraphs) {
      const parts = partsOf(text);
      expect(parts.map((part) => part.text).join('')).to.equal(text);
      const used = parts.flatMap(({term}) => term ?? []);
      expect(new Set(used).size).to.equal(used.length);
      expect(termIds).to.include.members(used);
    }
  });

  it('takes the longest form, at the beginning of a sentence as well, and no part of a word', () => {
    const termsOf = (text: string): unknown => partsOf(text).flatMap(({term}) => term ?? []);
    expect(termsOf('Retries come later. A retry is new.')).to.deep.equal(['retry']);
    expect(termsOf('Run Command On Workstation')).to.deep.equal(['run-command']);
    expect(termsOf('An active completeness')).to.deep.equal([]);
    expect(termsOf('nonretry, receive')).to.deep.equal([]);
  });
});

describe('the word for how well a claim is known', () => {
  it('is “evidence”, and never “standing”', () => {
    // In an LMS a learner has a standing; that is another thing.
    const files = execFileSync(
      'git',
      ['ls-files', 'lessons', 'machines', 'src', 'test/lessons', 'README.md', 'CHANGELOG.md'],
      {encoding: 'utf8'},
    )
      .trim()
      .split('\n')
      .filter((file) => /\.(ts|md)$/u.test(file) && !file.startsWith('src/embed/lms/'));
    const found = files.filter((file) => /\bstandings?\b/iu.test(readFileSync(file, 'utf8')));
    expect(found).to.deep.equal([]);
  });
});
