/** What is dropped and not read is named. */
import {expect} from 'chai';

import {readGiven, unreadSentences} from '../../src/app/given-files.js';

function given(name: string, isFolder = false): {file: File; isFolder: boolean} {
  return {file: new File([], name), isFolder};
}

describe('what was not read', () => {
  it('is named, and why', () => {
    expect(unreadSentences([given('course', true), given('b\u202e.json')])).to.deep.equal([
      'course was not opened because it is a folder.',
      'b\\u{202e}.json was not opened. You can open only one file at a time.',
    ]);
  });

  it('is what comes beside the first file', async () => {
    const scenario = {file: new File(['{"version": 1}'], 'first.json'), isFolder: false};
    const read = await readGiven([given('course', true), scenario, given('second.json')]);
    expect(read.scenario).to.include({version: 1});
    expect(read.sentences).to.deep.equal([
      'course was not opened because it is a folder.',
      'second.json was not opened. You can open only one file at a time.',
    ]);
    expect(await readGiven([given('course', true)])).to.deep.equal({
      sentences: ['course was not opened because it is a folder.'],
    });
  });

  it('is counted where it is much', () => {
    const sentences = unreadSentences(Array.from({length: 50}, (_, index) => given(`${index}`)));
    expect(sentences).to.have.lengthOf(4);
    expect(sentences[3]).to.equal('47 more were not opened.');
  });
});
