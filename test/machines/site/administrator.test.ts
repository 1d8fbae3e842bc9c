/** The administrator: the steps of Q195936 that change the site, in its order, and in time. */
import {expect} from 'chai';

import {administratorMachine} from '../../../machines/site/administrator.js';
import {administratorTime, minute, responseIntervals} from '../../../machines/site/timing.js';
import {wait} from '../site-run.js';
import {stage} from '../stage.js';

describe('the administrator', () => {
  it('stops the service, replaces the file, starts the service, and is done', () => {
    const {clock, hears, snapshot} = stage(administratorMachine, {
      name: 'administrator',
      input: undefined,
    });
    const states = [snapshot().value];
    for (const event of [
      {type: 'stop.requested'},
      {type: 'dll.replaced', build: 'fixed'},
      {type: 'start.requested'},
    ]) {
      wait(clock, administratorTime - 1);
      expect(hears()).to.deep.equal([]);
      wait(clock, 1);
      expect(hears()).to.deep.equal([['executive', event]]);
      states.push(snapshot().value);
    }
    expect(states).to.deep.equal(['stoppingService', 'replacingFile', 'startingService', 'done']);
    expect(snapshot().status).to.equal('done');
  });

  it('is done before any retry comes, with a minute of work before it', () => {
    const shortest = Math.min(...Object.values(responseIntervals));
    expect(minute + 3 * administratorTime).to.be.lessThan(shortest);
  });
});
