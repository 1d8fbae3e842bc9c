/** The private part of XState that recordings rest on: this fails when it changes. */
import {expect} from 'chai';
import {
  createActor,
  createMachine,
  spawnChild,
  type AnyMachineSnapshot,
  type AnyTransitionDefinition,
  type InspectedMicrostepEvent,
} from 'xstate';

import {transitionName} from '../../src/run/transition-names.js';
import {leaveChildren, transitionsIn} from '../../src/run/xstate-private.js';

const lamp = createMachine({
  id: 'lamp',
  initial: 'off',
  states: {
    off: {
      on: {
        press: [{guard: () => false, target: 'on'}, {target: 'warming'}],
        clean: {actions: () => {}},
      },
    },
    // Both lead to the same state: only XState knows which of them was taken.
    warming: {always: [{guard: () => false, target: 'on'}, {target: 'on'}]},
    on: {after: {1: 'off'}},
  },
});

/** The transitions that each microstep on an event took, by their names. */
function takenOn(...types: string[]): Readonly<Record<string, unknown>>[] {
  const reports: InspectedMicrostepEvent[] = [];
  const inspect = (report: {type: string}) => {
    if (report.type === '@xstate.microstep') reports.push(report as InspectedMicrostepEvent);
  };
  const actor = createActor(lamp, {inspect}).start();
  reports.length = 0;
  for (const type of types) actor.send({type});
  actor.stop();
  return reports.map((report) => ({
    event: report.event.type,
    took: transitionsIn(report).map(transitionName),
  }));
}

describe('what XState tells of the transitions that were taken', () => {
  it('is a list in each microstep, eventless ones in a microstep of their own', () => {
    expect(takenOn('press')).to.deep.equal([
      {event: 'press', took: ['off|press|1']},
      {event: 'press', took: ['warming||1']},
      {event: 'xstate.stop', took: []},
    ]);
  });

  it('is told of a transition that leads nowhere, and empty where none was taken', () => {
    expect(takenOn('clean', 'shout').slice(0, 2)).to.deep.equal([
      {event: 'clean', took: ['off|clean|0']},
      {event: 'shout', took: []},
    ]);
  });

  it('is the chart’s own definitions, with source, event and target', () => {
    const off = lamp.states.off;
    const seen: AnyTransitionDefinition[] = [];
    const actor = createActor(lamp, {
      inspect: (report) => {
        if (report.type === '@xstate.microstep' && report.event.type === 'press') {
          seen.push(...transitionsIn(report));
        }
      },
    });
    actor.start().send({type: 'press'});
    // Compared here, not by the assertion: to print a whole chart takes minutes.
    const [first] = seen;
    expect(first === off?.transitions.get('press')?.[1], 'the definition').to.equal(true);
    expect(first?.source === off, 'its source').to.equal(true);
    expect(first?.eventType).to.equal('press');
    expect(seen.length).to.equal(2);
  });
});

describe('a machine that has ended', () => {
  const house = createMachine({
    initial: 'open',
    states: {open: {on: {close: 'closed'}}, closed: {type: 'final'}},
    entry: spawnChild(lamp, {id: 'lamp'}),
  });

  for (const leaves of [false, true]) {
    it(`${leaves ? 'does not stop' : 'stops'} the children that were ${leaves ? '' : 'not '}taken from it`, () => {
      const actor = createActor(house, {
        inspect: (report) => {
          if (!leaves || report.type !== '@xstate.microstep') return;
          const snapshot = report.snapshot as AnyMachineSnapshot;
          if (snapshot.status === 'done') leaveChildren(snapshot);
        },
      }).start();
      const {lamp: child} = actor.getSnapshot().children;
      actor.send({type: 'close'});
      expect(actor.getSnapshot().status).to.equal('done');
      expect(child?.getSnapshot().status).to.equal(leaves ? 'active' : 'stopped');
    });
  }
});
