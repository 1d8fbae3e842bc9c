/** Every state that the practice server can come to, by every act from every one of them. */
import {initialTransition, transition} from 'xstate';

import type {HotfixProcedureEvent} from '../../../machines/hotfix/hotfix-context.js';
import {hotfixProcedureMachine} from '../../../machines/hotfix/hotfix-procedure.js';
import type {Platform} from '../../../machines/hotfix/smsinst-files.js';
import type {HotfixSnapshot} from '../../../src/practice/model/hotfix-view.js';
import {allActs} from '../../../src/practice/model/practice.js';

export interface Edge {
  readonly from: HotfixSnapshot;
  readonly act: HotfixProcedureEvent;
  readonly to: HotfixSnapshot;
}

export interface Exploration {
  readonly states: readonly HotfixSnapshot[];
  readonly edges: readonly Edge[];
  /** The shortest acts that lead to a state. */
  pathTo(state: HotfixSnapshot): readonly HotfixProcedureEvent[];
}

/** What tells two states apart; the outcome is about the way, not the place. */
export function stateKey({value, context}: HotfixSnapshot): string {
  const {openApplications, ...rest} = context;
  return JSON.stringify([value, [...openApplications].sort(), {...rest, outcome: null}]);
}

export function explore(
  platform: Platform,
  acts: readonly HotfixProcedureEvent[] = allActs,
): Exploration {
  const [first] = initialTransition(hotfixProcedureMachine, {platform});
  const cameBy = new Map<string, Edge | null>([[stateKey(first), null]]);
  const states = [first];
  const edges: Edge[] = [];
  for (const from of states) {
    for (const act of acts) {
      if (!from.can(act)) continue;
      const [to] = transition(hotfixProcedureMachine, from, act);
      const edge = {from, act, to};
      edges.push(edge);
      if (cameBy.has(stateKey(to))) continue;
      cameBy.set(stateKey(to), edge);
      states.push(to);
    }
  }
  const pathTo = (state: HotfixSnapshot): readonly HotfixProcedureEvent[] => {
    const edge = cameBy.get(stateKey(state));
    return edge ? [...pathTo(edge.from), edge.act] : [];
  };
  return {states, edges, pathTo};
}

/** The keys of all states from which one of these can be reached. */
export function waysTo(
  {states, edges}: Exploration,
  isGoal: (state: HotfixSnapshot) => boolean,
): Set<string> {
  const before = new Map<string, string[]>();
  for (const {from, to} of edges) {
    const key = stateKey(to);
    before.set(key, [...(before.get(key) ?? []), stateKey(from)]);
  }
  const found = new Set(states.filter(isGoal).map(stateKey));
  for (const key of found) {
    for (const earlier of before.get(key) ?? []) found.add(earlier);
  }
  return found;
}
