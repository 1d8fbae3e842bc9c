import {expect} from 'chai';
import * as fc from 'fast-check';

import {plain} from '../../src/inspect/model/plain.js';

describe('plain', () => {
  it('leaves JSON as it is', () => {
    fc.assert(
      fc.property(fc.json({maxDepth: 5}), (text) => {
        const value: unknown = JSON.parse(text);
        expect(JSON.stringify(plain(value))).to.equal(JSON.stringify(value));
      }),
    );
  });

  it('makes JSON of what is none', () => {
    const self: Record<string, unknown> = {n: 1n, at: new Date(0), never: new Date(NaN)};
    self.self = self;
    self.map = new Map([['a', 1]]);
    self.set = new Set(['b']);
    self.error = new TypeError('no');
    self.act = () => 1;
    self.many = [Infinity, NaN, undefined];
    expect(plain(self)).to.deep.equal({
      n: '1',
      at: '1970-01-01T00:00:00.000Z',
      never: null,
      self: '(refers to itself)',
      map: [['a', 1]],
      set: ['b'],
      error: {name: 'TypeError', message: 'no'},
      many: ['Infinity', 'NaN', null],
    });
  });

  it('cuts long lists, and says how much is missing', () => {
    const cut = plain(Array.from({length: 10_000}, (_, index) => index)) as unknown[];
    expect(cut).to.have.lengthOf(101);
    expect(cut.at(-1)).to.equal('(and 9900 more)');
  });
});
