import {expect} from 'chai';
import {
  and,
  assign,
  fromPromise,
  not,
  or,
  raise,
  setup,
  stateIn,
  type AnyStateMachine,
  type AnyStateNode,
  type AnyTransitionDefinition,
} from 'xstate';

import {chartConfig, eventNameFor4} from '../../src/inspect/model/chart-config.js';
import {createMachine} from '../../src/inspector/xstate.js';
import {charts, stateNodesOf} from '../machines/charts.js';

type Machine4 = ReturnType<typeof createMachine>;

/** As it arrives in another window. */
function sent(machine: AnyStateMachine): Machine4 {
  return createMachine(JSON.parse(JSON.stringify(chartConfig(machine))) as object);
}

/** What counts of one state in XState 4's reading of it. */
function stateIn4(machine: Machine4, id: string): object {
  const node = machine.getStateNodeById(id);
  return {
    type: node.type,
    initial: node.config.initial as string | undefined,
    description: node.description,
    tags: node.tags,
    meta: node.meta as unknown,
    entry: node.onEntry.map(({type}) => type).filter((type) => type !== 'xstate.send'),
    exit: node.onExit.map(({type}) => type).filter((type) => type !== 'xstate.cancel'),
    invoke: node.invoke.map((each) => ({id: each.id, src: nameOf(each.src)})),
    transitions: node.transitions
      .map((transition) => ({
        event: transition.eventType,
        target: transition.target?.map((each) => each.id),
        cond: transition.cond && nameOf(transition.cond),
        actions: transition.actions.map(({type}) => type),
        delay: (transition as {delay?: unknown}).delay,
      }))
      .sort(byEvent),
  };
}

/** The same, in XState 5's. */
function stateIn5(node: AnyStateNode): object {
  const transitions = [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
  return {
    type: node.type,
    initial: node.initial.target[0]?.key,
    description: node.description,
    tags: node.tags,
    meta: node.meta as unknown,
    entry: listOf(node.config.entry).map(nameOf),
    exit: listOf(node.config.exit).map(nameOf),
    invoke: node.invoke.map(({id, src}) => ({id, src})),
    transitions: transitions.map((each) => transitionIn5(each, node)).sort(byEvent),
  };
}

function transitionIn5(
  transition: AnyTransitionDefinition,
  {machine}: AnyStateNode,
): {event: string} {
  const {target, actions} = transition;
  const guard: unknown = transition.guard;
  return {
    event: eventNameFor4(transition.eventType as string, machine),
    target: (target as AnyStateNode[] | undefined)?.map(({id}) => id),
    cond: guard === undefined ? undefined : nameOf(guard),
    actions: actions.map(nameOf),
    delay: (transition as {delay?: unknown}).delay,
  } as {event: string};
}

function nameOf(thing: unknown): string {
  if (typeof thing === 'string') return thing;
  const {name, type} = thing as {name?: string; type: string};
  return name ?? type;
}

function listOf(list: unknown): unknown[] {
  return list === undefined ? [] : Array.isArray(list) ? list : [list];
}

/** In the order in which they are tried, for one event; the order of the events says nothing. */
function byEvent({event: a}: {event: string}, {event: b}: {event: string}): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

describe('chartConfig, for XState 4', () => {
  for (const machine of charts) {
    it(`keeps every state, transition, guard, delay, invocation and final state: ${machine.id}`, () => {
      const arrived = sent(machine);
      expect(arrived.stateIds).to.have.members(
        [machine.root, ...stateNodesOf(machine)].map(({id}) => id),
      );
      for (const node of [machine.root, ...stateNodesOf(machine)]) {
        expect(stateIn4(arrived, node.id), node.id).to.deep.equal(stateIn5(node));
      }
    });
  }

  it('gives the same object for the same chart', () => {
    expect(chartConfig(charts[0]!)).to.equal(chartConfig(charts[0]!));
  });
});

/** All that a chart can have and ours have not. */
const manifold = setup({
  types: {events: {} as {type: 'go'} | {type: 'stay'} | {type: 'deep.one'}},
  actors: {fetching: fromPromise(() => Promise.resolve(1))},
  guards: {ready: () => true, tired: () => false},
  actions: {note: () => {}},
  delays: {'a.while': 5},
}).createMachine({
  id: 'manifold',
  type: 'parallel',
  on: {'*': {actions: assign({})}, 'deep.*': '#left-b'},
  states: {
    left: {
      initial: 'a',
      onDone: {actions: 'note'},
      states: {
        a: {
          entry: ['note', raise({type: 'stay'})],
          on: {
            go: [
              {guard: and(['ready', not('tired')]), target: '#manifold.right.past'},
              {guard: or([stateIn('#left-b'), () => true]), target: 'b', actions: () => {}},
              {target: 'b', reenter: true},
            ],
            stay: {},
          },
          after: {
            'a.while': {target: 'b', actions: {type: 'note'}},
            1000: {guard: 'tired', target: 'b'},
          },
        },
        b: {id: 'left-b', type: 'final', output: {well: 'done'}},
      },
    },
    right: {
      initial: 'one',
      invoke: {src: 'fetching', id: 'fetched', onDone: '.two', onError: {actions: 'note'}},
      states: {
        one: {on: {stay: 'one'}, always: {guard: 'tired', target: 'two'}},
        two: {tags: ['late', 'slow'], meta: {n: 1}},
        past: {type: 'history', history: 'deep', target: 'two'},
      },
    },
  },
});

describe('chartConfig, for XState 4, of a chart that has everything', () => {
  const arrived = sent(manifold);
  const transitions = (id: string): object[] =>
    arrived.getStateNodeById(id).transitions.map(({eventType, target, cond, internal}) => ({
      event: eventType,
      to: target?.map((each) => each.id).join(),
      ...(cond && {if: nameOf(cond)}),
      internal,
    }));

  it('keeps nesting, parallel, history and final states', () => {
    const types = arrived.stateIds.map((id) => `${id} ${arrived.getStateNodeById(id).type}`);
    expect(types).to.have.members([
      'manifold parallel',
      'manifold.left compound',
      'manifold.left.a atomic',
      'left-b final',
      'manifold.right compound',
      'manifold.right.one atomic',
      'manifold.right.two atomic',
      'manifold.right.past history',
    ]);
    expect(arrived.getStateNodeById('manifold.right.past').history).to.equal('deep');
    expect(arrived.getStateNodeById('left-b').doneData).to.deep.equal({well: 'done'});
  });

  it('names guards that are made of others, and those that have no name', () => {
    expect(transitions('manifold.left.a')).to.deep.include.members([
      {event: 'go', to: 'manifold.right.past', if: 'and(ready, not(tired))', internal: false},
      {event: 'go', to: 'left-b', if: 'or(stateIn("#left-b"), inline)', internal: false},
      {event: 'go', to: 'left-b', internal: false},
    ]);
  });

  it('calls delays and ends as XState 4 does, whatever is in their names', () => {
    expect(transitions('manifold.left.a')).to.deep.include.members([
      {event: 'xstate.after(a.while)#manifold.left.a', to: 'left-b', internal: false},
      {event: 'xstate.after(1000)#manifold.left.a', to: 'left-b', if: 'tired', internal: false},
    ]);
    expect(transitions('manifold.left')).to.deep.equal([
      {event: 'done.state.manifold.left', to: undefined, internal: true},
    ]);
    expect(transitions('manifold.right')).to.deep.equal([
      {event: 'done.invoke.fetched', to: 'manifold.right.two', internal: true},
      {event: 'error.platform.fetched', to: undefined, internal: true},
    ]);
  });

  it('knows which transitions stay within their state', () => {
    expect(transitions('manifold.right.one')).to.deep.include({
      event: 'stay',
      to: 'manifold.right.one',
      internal: true,
    });
  });

  it('is the same after being sent on', () => {
    const again = createMachine(JSON.parse(JSON.stringify(arrived.definition)) as object);
    expect(again.stateIds).to.deep.equal(arrived.stateIds);
  });
});
