/** A check goes on a little at a time: what it yields, and when. */
import {expect} from 'chai';

import {defaultQuestion} from '../../src/check/model/answers.js';
import {explore, type Progress} from '../../src/check/model/explore.js';
import {lengthOf} from '../../src/check/model/situation.js';
import {worlds} from '../../src/run/world.js';

function progress(): Progress[] {
  return [...explore(defaultQuestion)];
}

describe('a check, as it goes on', () => {
  it('yields after every situation', () => {
    const done = progress().map((each) => each.done);
    expect([...new Set(done)]).to.deep.equal(Array.from({length: 1_088}, (_, index) => index + 1));
  });

  it('yields while the conditions are worked out, so that it can be stopped then, too', () => {
    const after = progress().filter(({done, of}) => done === of);
    expect(after).to.have.lengthOf.above(100);
  });

  it('has the first example with the first situation in which storing fails', () => {
    const found = progress().find(({examples}) => examples.length > 0);
    // One server, of four kinds, for eight jobs, with no failure; then one failure.
    expect(found?.done).to.equal(33);
    expect(found?.examples.map(({world}) => world)).to.deep.equal(['absent', 'before-retry']);
  });

  it('has each example but once, and each is shorter than the one before', () => {
    const examples = progress().flatMap((each) => each.examples);
    for (const world of worlds) {
      const lengths = examples
        .filter((example) => example.world === world)
        .map(({situation}) => lengthOf(situation));
      expect(lengths).to.deep.equal([...new Set(lengths)].sort((a, b) => b - a));
    }
  });
});
