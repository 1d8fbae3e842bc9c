/** The times of the model: an attempt's work stays under a minute, so that its waits are what counts. */
import {expect} from 'chai';

import {
  activationTime,
  copyTimeAmong,
  minute,
  readTime,
  reportTime,
  responseIntervals,
  second,
  storeTime,
} from '../../../machines/site/timing.js';
import {outcomeOf} from '../../../src/run/outcome.js';
import {record} from '../../../src/run/record.js';
import {readScenario} from '../../../src/run/scenario.js';

describe('the times', () => {
  it('keep the work of one attempt under a minute, for 1 to 10,000 servers', () => {
    const tooLong: number[] = [];
    for (let servers = 1; servers <= 10_000; servers++) {
      const copies = servers * copyTimeAmong(servers);
      const work = activationTime + readTime + storeTime + copies + reportTime;
      if (work >= minute) tooLong.push(servers);
    }
    expect(tooLong).to.deep.equal([]);
  });

  it('give each copy a whole number of milliseconds, 1 at least and 2 seconds at most', () => {
    const odd: number[] = [];
    for (let servers = 1; servers <= 10_000; servers++) {
      const time = copyTimeAmong(servers);
      if (!Number.isInteger(time) || time < 1 || time > 2 * second) odd.push(servers);
    }
    expect(odd).to.deep.equal([]);
    expect([1, 20, 21].map(copyTimeAmong)).to.deep.equal([2_000, 2_000, 1_904]);
  });

  it('are those of Q128458 for a retry', () => {
    expect(responseIntervals).to.deep.equal({
      'very-fast': 24 * minute,
      fast: 120 * minute,
      medium: 360 * minute,
      slow: 720 * minute,
    });
  });

  it('end a job of 1,000 servers in the minute in which its only attempt began', () => {
    const servers = Array.from({length: 1_000}, (_, index) => ({name: `S${index}`, holds: 1}));
    const scenario = readScenario({version: 1, servers, masterFailures: {count: 0}});
    expect(outcomeOf(record(scenario, 'absent'))).to.include({minutes: 0, attempts: 1});
  });
});
