/** The simulated clock: it stops at each due time, in order, and knows no other time. */
import {expect} from 'chai';

import {SimClock} from '../../src/run/sim-clock.js';

describe('the simulated clock', () => {
  it('starts at 0, and stays where it is until it is told to go on', () => {
    const clock = new SimClock();
    clock.setTimeout(() => {}, 5);
    expect(clock.now).to.equal(0);
  });

  it('has nowhere to go when nothing is set', () => {
    const clock = new SimClock();
    expect(clock.advance()).to.equal(false);
    expect(clock.now).to.equal(0);
  });

  it('stops at each due time, the earliest first', () => {
    const clock = new SimClock();
    const fired: [string, number][] = [];
    for (const [name, delay] of [
      ['late', 30],
      ['early', 10],
      ['middle', 20],
    ] as const) {
      clock.setTimeout(() => fired.push([name, clock.now]), delay);
    }
    while (clock.advance());
    expect(fired).to.deep.equal([
      ['early', 10],
      ['middle', 20],
      ['late', 30],
    ]);
  });

  it('fires one timer at a time', () => {
    const clock = new SimClock();
    const fired: string[] = [];
    clock.setTimeout(() => fired.push('a'), 10);
    clock.setTimeout(() => fired.push('b'), 10);
    expect(clock.advance()).to.equal(true);
    expect(fired).to.deep.equal(['a']);
    expect(clock.now).to.equal(10);
  });

  it('fires what is due together in the order in which it was set', () => {
    const clock = new SimClock();
    const fired: string[] = [];
    clock.setTimeout(() => {
      fired.push('first, and sets one more');
      clock.setTimeout(() => fired.push('set last'), 0);
    }, 10);
    clock.setTimeout(() => fired.push('second'), 10);
    clock.setTimeout(() => fired.push('set later, due earlier'), 5);
    clock.setTimeout(() => fired.push('third'), 10);
    while (clock.advance());
    expect(fired).to.deep.equal([
      'set later, due earlier',
      'first, and sets one more',
      'second',
      'third',
      'set last',
    ]);
    expect(clock.now).to.equal(10);
  });

  it('does not drift over a chain of delays', () => {
    const clock = new SimClock();
    const times: number[] = [];
    const next = (): void => {
      times.push(clock.now);
      if (times.length < 1_000) clock.setTimeout(next, 7);
    };
    clock.setTimeout(next, 7);
    while (clock.advance());
    expect(times).to.deep.equal(Array.from({length: 1_000}, (_, index) => (index + 1) * 7));
  });

  it('does not fire what was cleared, nor go to its time', () => {
    const clock = new SimClock();
    const fired: string[] = [];
    const cleared = clock.setTimeout(() => fired.push('cleared'), 10);
    clock.setTimeout(() => fired.push('kept'), 5);
    clock.clearTimeout(cleared);
    while (clock.advance());
    expect(fired).to.deep.equal(['kept']);
    expect(clock.now).to.equal(5);
  });

  it('lets one timer clear another that is due at the same time', () => {
    const clock = new SimClock();
    const fired: string[] = [];
    clock.setTimeout(() => clock.clearTimeout(second), 10);
    const second = clock.setTimeout(() => fired.push('second'), 10);
    while (clock.advance());
    expect(fired).to.deep.equal([]);
  });

  it('gives each timer a number of its own, and takes a strange number calmly', () => {
    const clock = new SimClock();
    const [a, b] = [clock.setTimeout(() => {}, 1), clock.setTimeout(() => {}, 1)];
    expect(a).not.to.equal(b);
    clock.clearTimeout(99);
    clock.advance();
    clock.clearTimeout(a);
    expect(clock.advance()).to.equal(true);
  });
});
