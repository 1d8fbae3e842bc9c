/** How the charts are written: each state is told, nothing stands inline, nesting stays shallow. */
import {expect} from 'chai';
import type {AnyStateMachine} from 'xstate';

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

for (const machine of charts) {
  describe(`the chart of ${machine.id}`, () => {
    it('says of each state, in a sentence, what it is', () => {
      for (const {description, path} of stateNodesOf(machine)) {
        expect(description, path.join('.')).to.match(/^[A-Z].+\.$/u);
      }
    });

    it('rests each state on facts, each once', () => {
      for (const {meta, path} of stateNodesOf(machine)) {
        const {facts: ids} = meta as {facts: readonly string[]};
        expect(facts, path.join('.')).to.include.all.keys(ids);
        expect(new Set(ids).size).to.equal(ids.length);
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
