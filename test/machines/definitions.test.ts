/** How the charts are written: each state is told, nothing stands inline, nesting stays shallow. */
import {expect} from 'chai';
import type {AnyStateMachine, AnyStateNode} from 'xstate';

import {facts} from '../../lessons/facts.js';
import {charts, stateNodesOf} from './charts.js';

type Entry = readonly [path: string, value: unknown];

/** Everything in a config, with the place where it stands; data behind a function is not looked at. */
function entriesOf(value: unknown, path = ''): Entry[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return [
    [path, value],
    ...Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, `${path}/${key}`)),
  ];
}

/** A function may only compute data: the context, an input, or the params of a named thing. */
const dataFunctions = /^\/context$|\/invoke\/input$|\/(actions|entry|exit|guard)(\/\d+)?\/params$/u;

/** Where the name of an action or a guard stands. */
const namedPlaces = {
  actions: /\/(actions|entry|exit)(\/\d+)?(\/type)?$/u,
  guards: /\/guard(\/type)?$/u,
};

function namesAt(machine: AnyStateMachine, kind: keyof typeof namedPlaces): Set<string> {
  const names = entriesOf(machine.config).flatMap(([path, value]) =>
    typeof value === 'string' && namedPlaces[kind].test(path) ? value : [],
  );
  return new Set(names);
}

/** States that only divide the one around them, or that the transition to them says all of. */
const needNoFacts = new Set([
  'administrator.done',
  'despooler.writingRetry.asking',
  'despooler.writingRetry.delivering',
  'despooler.pickingServer',
  'distributionServer.atRest.asItWas',
  'distributionServer.atRest.holdingNothing',
  'distributionServer.atRest.holdingCopy',
  'receiveBox.taken.inWork',
  'serverRack.up',
  'serverRoom.dark',
  'serverRoom.up',
  'site.running.unattended',
  'site.ended',
]);

function factsOf({meta}: AnyStateNode): readonly string[] {
  return (meta as {readonly facts?: readonly string[]} | undefined)?.facts ?? [];
}

for (const machine of charts) {
  describe(`the chart of ${machine.id}`, () => {
    it('says of each state, in a sentence, what it is', () => {
      for (const {description, path} of stateNodesOf(machine)) {
        expect(description, path.join('.')).to.match(/^[A-Z].+\.$/u);
      }
    });

    it('rests each state on facts of its own, or is known to need none', () => {
      for (const node of stateNodesOf(machine)) {
        const name = `${machine.id}.${node.path.join('.')}`;
        const ids = factsOf(node);
        const known: readonly string[] = Object.keys(facts);
        for (const id of ids) expect(known, name).to.include(id);
        expect(new Set(ids).size, name).to.equal(ids.length);
        // What the state around it rests on is not said again.
        const outer = node.parent ? factsOf(node.parent) : [];
        expect(
          ids.filter((id) => outer.includes(id)),
          name,
        ).to.deep.equal([]);
        expect(ids.length === 0, name).to.equal(needNoFacts.has(name));
      }
    });

    it('nests at most two levels deep', () => {
      for (const {path} of stateNodesOf(machine)) expect(path.length).to.be.within(1, 2);
    });

    it('holds nothing inline', () => {
      for (const [path, value] of entriesOf(machine.config)) {
        if (typeof value === 'function') expect(path).to.match(dataFunctions);
        if (path.endsWith('/invoke/src')) expect(value, path).to.be.a('string');
        // A delay by its name, not by its length.
        expect(path).not.to.match(/\/after\/\d/u);
      }
    });

    it('uses all the actions and guards that it declares, and no other', () => {
      const {actions, guards} = machine.implementations;
      expect([...namesAt(machine, 'actions')]).to.have.members(Object.keys(actions));
      expect([...namesAt(machine, 'guards')]).to.have.members(Object.keys(guards));
    });

    it('delays what it sends by a name too', () => {
      for (const action of Object.values(machine.implementations.actions)) {
        const {delay} = action as {delay?: unknown};
        expect(delay === undefined || typeof delay === 'string').to.equal(true);
      }
    });
  });
}
