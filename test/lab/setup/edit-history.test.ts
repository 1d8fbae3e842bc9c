/** The laws of undo and redo, against a list and a place in it. */
import {expect} from 'chai';
import fc from 'fast-check';

import {
  advance,
  longestPast,
  redo,
  startHistory,
  undo,
  type History,
} from '../../../src/lab/lab-controller.js';
import {forAny} from '../../support/properties.js';

const acts = fc.array(
  fc.oneof(fc.nat({max: 3}), fc.constant('undo' as const), fc.constant('redo' as const)),
  {maxLength: 60},
);

function after(history: History<object>, act: object | 'undo' | 'redo'): History<object> {
  if (act === 'undo') return undo(history);
  return act === 'redo' ? redo(history) : advance(history, act);
}

describe('the history of edits', () => {
  it('is a list of states and a place in it', () => {
    forAny([acts], {seed: 61, runs: 300}, (list) => {
      const values = [{v: 0}, {v: 1}, {v: 2}, {v: 3}];
      let history: History<object> = startHistory(values[0]!);
      let states: object[] = [values[0]!];
      let place = 0;
      for (const act of list) {
        history = after(history, typeof act === 'number' ? values[act]! : act);
        if (act === 'undo') place = Math.max(0, place - 1);
        else if (act === 'redo') place = Math.min(states.length - 1, place + 1);
        else if (values[act] !== states[place]) {
          states = [...states.slice(0, place + 1), values[act]!];
          place++;
        }
        expect([...history.past, history.present, ...history.future]).to.deep.equal(states);
        expect(history.past).to.have.lengthOf(place);
        expect(JSON.parse(JSON.stringify(history))).to.deep.equal(history);
      }
    });
  });

  it('comes back to the same history by undo and redo', () => {
    const history = advance(advance(startHistory('a'), 'b'), 'c');
    expect(redo(undo(history))).to.deep.equal(history);
    expect(undo(undo(history))).to.deep.equal({past: [], present: 'a', future: ['b', 'c']});
  });

  it('is the same object where there is nothing to do', () => {
    const history = startHistory({});
    expect(undo(history)).to.equal(history);
    expect(redo(history)).to.equal(history);
    expect(advance(history, history.present)).to.equal(history);
  });

  it('keeps the last 200 states to go back to', () => {
    let history = startHistory(0);
    for (let state = 1; state <= 250; state++) history = advance(history, state);
    expect(history.past).to.have.lengthOf(longestPast);
    for (let times = 0; times < 300; times++) history = undo(history);
    expect(history.present).to.equal(50);
    for (let times = 0; times < 300; times++) history = redo(history);
    expect(history.present).to.equal(250);
  });
});
