/** Nothing of a chart is missing from its picture or its outline: read from the definitions. */
import {expect} from 'chai';
import type {AnyStateMachine, AnyStateNode, AnyTransitionDefinition} from 'xstate';

import {listedCharts} from '../../src/charts/chart-list.js';
import {transitionName} from '../../src/run/transition-names.js';
import {charts, stateNodesOf} from '../machines/charts.js';
import '../support/page.js';
import {drawnIn, openOutline, openPicture} from './chart-page.js';

/** Words without the spaces between them, as lines are broken at any. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, '').toLowerCase();
}

function textsOf(elements: readonly Element[]): string {
  return squeezed(elements.map(({textContent}) => textContent).join(' '));
}

function transitionsOf(machine: AnyStateMachine): AnyTransitionDefinition[] {
  return [machine.root, ...stateNodesOf(machine)].flatMap((node) => [
    ...[...node.transitions.values()].flat(),
    ...(node.always ?? []),
  ]) as AnyTransitionDefinition[];
}

/** Actions and guards by name; what XState adds for delays has none. */
function namesOf(named: unknown): string[] {
  const all = [named].flat().filter((each) => each !== undefined && typeof each !== 'function');
  return all.map((each) => (typeof each === 'string' ? each : (each as {type: string}).type));
}

function lengthOf(machine: AnyStateMachine, delay: string): number[] {
  const length: unknown = machine.implementations.delays[delay];
  return typeof length === 'number' ? [length] : [];
}

/** The delays after which an action sends what it sends. */
function delaysOfActions(machine: AnyStateMachine, actions: readonly string[]): string[] {
  return actions.flatMap((name) => {
    const {delay} = (machine.implementations.actions[name] ?? {}) as {delay?: string};
    return delay ?? [];
  });
}

interface Told {
  readonly words: readonly string[];
  /** Lengths of delays, in milliseconds. */
  readonly lengths: readonly number[];
}

/** What has to be said of a state. */
function toldOfState(machine: AnyStateMachine, node: AnyStateNode): Told {
  const actions = namesOf([...node.entry, ...node.exit]);
  const delays = delaysOfActions(machine, actions);
  return {
    words: [node.key, ...actions, ...delays, ...node.invoke.map(({id}) => id)],
    lengths: delays.flatMap((delay) => lengthOf(machine, delay)),
  };
}

/** What has to be said of a transition. */
function toldOfTransition(machine: AnyStateMachine, transition: AnyTransitionDefinition): Told {
  const type = transition.eventType as string;
  const actions = namesOf([...transition.actions]);
  const after = /^xstate\.after\.([^.]+)\./u.exec(type)?.[1];
  const done = /^xstate\.done\.actor\.(.+)$/u.exec(type)?.[1];
  const delays = [after ?? [], ...delaysOfActions(machine, actions)].flat();
  const group = transition.source.transitions.get(type) ?? transition.source.always ?? [];
  const isLast = group.indexOf(transition as never) > 0 && !transition.guard;
  return {
    words: [
      after === undefined && done === undefined ? type || 'at once' : 'after',
      ...(done === undefined ? [] : [`${done} is done`]),
      ...namesOf(transition.guard),
      ...(isLast ? ['otherwise'] : []),
      ...actions,
      ...delays,
    ].filter((word) => done === undefined || word !== 'after'),
    lengths: delays.flatMap((delay) => lengthOf(machine, delay)),
  };
}

function inPicture(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

function inOutline(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const [count, unit] = seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  return `${count} ${unit}`;
}

function expectTold(text: string, {words, lengths}: Told, length: (time: number) => string): void {
  for (const word of [...words, ...lengths.map(length)]) expect(text).to.include(squeezed(word));
}

describe('the charts that can be looked at', () => {
  it('are all but racks and rooms, which are no part of SMS', () => {
    const listed = listedCharts.map(({machine}) => machine.id);
    const all = charts.map(({id}) => id).filter((id) => id !== 'serverRack' && id !== 'serverRoom');
    expect([...listed].sort()).to.deep.equal([...all].sort());
  });

  it('name the state in which the worlds part, where they do', () => {
    const divergence = listedCharts.filter((chart) => chart.divergence !== undefined);
    expect(divergence.map(({machine}) => machine.id)).to.deep.equal(['despooler']);
    for (const {machine, divergence: path} of divergence) {
      expect(stateNodesOf(machine).map((node) => node.path.join('.'))).to.include(path);
    }
  });
});

for (const {machine} of listedCharts) {
  describe(`the picture of ${machine.id}`, () => {
    it('has every state, with its nesting, its actions and its actors', async () => {
      const picture = await openPicture(machine);
      const paths = drawnIn(picture, '[data-state]').map(({dataset}) => dataset.state);
      const nodes = stateNodesOf(machine);
      expect(new Set(paths)).to.deep.equal(new Set(['', ...nodes.map(({path}) => path.join('.'))]));
      for (const node of nodes) {
        const path = node.path.join('.');
        const texts = textsOf(drawnIn(picture, `[data-state="${path}"] text`));
        expectTold(texts, toldOfState(machine, node), inPicture);
        const isOuter = Object.keys(node.states).length > 0;
        expect(drawnIn(picture, `.outer[data-state="${path}"]`).length > 0).to.equal(isOuter);
        const isFinal = node.type === 'final';
        expect(drawnIn(picture, `.final[data-state="${path}"]`).length > 0).to.equal(isFinal);
      }
      const chart = textsOf(drawnIn(picture, '[data-state=""] text'));
      expectTold(chart, {...toldOfState(machine, machine.root)}, inPicture);
    });

    it('has every transition, with its event, guard, delay and actions', async () => {
      const picture = await openPicture(machine);
      const transitions = transitionsOf(machine);
      const drawn = drawnIn(picture, '[data-transition]').map(({dataset}) => dataset.transition);
      expect(new Set(drawn)).to.deep.equal(new Set(transitions.map(transitionName)));
      for (const transition of transitions) {
        const name = transitionName(transition);
        const texts = textsOf(drawnIn(picture, `[data-transition="${name}"] text`));
        expectTold(texts, toldOfTransition(machine, transition), inPicture);
        const lines = drawnIn(picture, `.transition[data-transition="${name}"] .line`);
        expect(lines.length, name).to.equal(transition.target ? 1 : 0);
      }
    });
  });

  describe(`the outline of ${machine.id}`, () => {
    it('says all that the picture shows', async () => {
      const outline = await openOutline(machine);
      const textOfKey = (key: string): string =>
        textsOf([...outline.renderRoot.querySelectorAll(`[data-key="${key}"]`)]);
      for (const node of stateNodesOf(machine)) {
        const text = textOfKey(`state ${node.path.join('.')}`);
        expectTold(text, toldOfState(machine, node), inOutline);
      }
      const transitions = transitionsOf(machine);
      for (const transition of transitions) {
        const text = textOfKey(`transition ${transitionName(transition)}`);
        expectTold(text, toldOfTransition(machine, transition), inOutline);
        const target = (transition.target as readonly AnyStateNode[] | undefined)?.[0];
        expect(text).to.include(target ? squeezed(`goes to ${target.key}`) : 'stays');
      }
      const items = outline.renderRoot.querySelectorAll('[role=treeitem]');
      expect(items).to.have.length(1 + stateNodesOf(machine).length + transitions.length);
    });
  });
}
