/** What storage may hold of a practice, and what of it is refused. */
import {expect} from 'chai';

import {mostActs, Practice, PracticeRefusal, readActs} from '../../src/practice/model/practice.js';

describe('acts from storage', () => {
  const bad: readonly [string, unknown, string][] = [
    ['not a list', 'stop', 'acts'],
    ['nothing', null, 'acts'],
    ['an object that pretends', {length: 1, 0: 'stop'}, 'acts'],
    ['an unknown act', ['stop', 'format:c'], 'acts[1]'],
    ['an act in capitals', ['STOP'], 'acts[0]'],
    ['an object', [{type: 'stop.requested'}], 'acts[0]'],
    ['a name of every object', ['__proto__'], 'acts[0]'],
    ['another name of every object', ['constructor'], 'acts[0]'],
    ['a number', [1], 'acts[0]'],
    ['a hole', Array(2), 'acts[0]'],
    ['a list in a list', [['stop']], 'acts[0]'],
    ['a file that is not at hand', ['copy:june-x86:x86-bin'], 'acts[0]'],
    ['a way out of the directories', ['copy:hotfix-x86:..\\..'], 'acts[0]'],
    ['too many', Array(mostActs + 1).fill('case'), 'acts'],
    ['a long text', ['x'.repeat(100_000)], 'acts[0]'],
  ];
  for (const [name, value, place] of bad) {
    it(`are refused in one sentence that names the place: ${name}`, () => {
      const refusal = refusalOf(() => readActs(value));
      expect(refusal.place).to.equal(place);
      expect(refusal.message.startsWith(`${place} is `)).to.equal(true);
      expect(refusal.message).to.match(/; it must be .*\.$/u);
      expect(refusal.message.length).to.be.lessThan(900);
    });
  }

  it('are refused where they cannot be done then', () => {
    const refusal = refusalOf(() => new Practice('x86', readActs(['stop', 'stop'])));
    expect(refusal).to.include({
      place: 'acts[1]',
      message: 'acts[1] is stop, which is not possible at that point.',
    });
  });

  it('are read within something larger', () => {
    expect(refusalOf(() => readActs(['x'], 'practice.acts')).place).to.equal('practice.acts[0]');
  });
});

function refusalOf(act: () => unknown): PracticeRefusal {
  try {
    act();
  } catch (error) {
    if (error instanceof PracticeRefusal) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
