/** What is dropped and not read is named. */
import {expect} from 'chai';

import {readGiven, unreadSentences} from '../../src/app/given-files.js';
import type {Sentence} from '../../src/run/scenario-refusal.js';

function given(name: string, isFolder = false): {file: File; isFolder: boolean} {
  return {file: new File([], name), isFolder};
}

/** In the language of now. */
function said(sentences: readonly Sentence[]): readonly string[] {
  return sentences.map((sentence) => sentence());
}

describe('what was not read', () => {
  it('is named, and why', () => {
    expect(said(unreadSentences([given('course', true), given('b\u202e.json')]))).to.deep.equal([
      'course was not opened because it is a folder.',
      'b\\u{202e}.json was not opened. You can open only one file at a time.',
    ]);
  });

  it('is what comes beside the first file', async () => {
    const scenario = {file: new File(['{"version": 1}'], 'first.json'), isFolder: false};
    const read = await readGiven([given('course', true), scenario, given('second.json')]);
    expect(read.scenario).to.include({version: 1});
    expect(said(read.sentences)).to.deep.equal([
      'course was not opened because it is a folder.',
      'second.json was not opened. You can open only one file at a time.',
    ]);
    const none = await readGiven([given('course', true)]);
    expect(none).to.have.keys('sentences');
    expect(said(none.sentences)).to.deep.equal(['course was not opened because it is a folder.']);
  });

  it('is counted where it is much', () => {
    const sentences = unreadSentences(Array.from({length: 50}, (_, index) => given(`${index}`)));
    expect(sentences).to.have.lengthOf(4);
    expect(said(sentences)[3]).to.equal('47 more were not opened.');
  });
});
