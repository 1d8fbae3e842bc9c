import {expect} from 'chai';

import {isFull} from '../support/full.js';
import {openApp} from '../support/page.js';
import {fuzz} from './fuzz.js';

const seed = 1998;
const actions = isFull ? 2_000 : 300;

describe(`<sms-app>, after ${actions} random permitted actions`, () => {
  it('has complained of nothing, and all that must hold does', async function test() {
    this.timeout(600_000);
    const {broken, done} = await fuzz(await openApp(), seed, actions);
    expect(broken).to.deep.equal([]);
    for (const kind of ['click', 'press', 'choose', 'enter', 'drop']) {
      expect(done[kind], kind).to.be.above(actions / 250);
    }
  });
});
