/** Every chart, and what can be read from its definition: its states and its transitions. */
import type {AnyStateMachine, AnyStateNode, StateValue} from 'xstate';

import {administratorMachine} from '../../machines/site/administrator.js';
import {despoolerMachine} from '../../machines/site/despooler.js';
import {distributionServerMachine} from '../../machines/site/distribution-server.js';
import {hotfixProcedureMachine} from '../../machines/hotfix/hotfix-procedure.js';
import {jobMachine} from '../../machines/site/job.js';
import {masterPackageMachine} from '../../machines/site/master-package.js';
import {receiveBoxMachine} from '../../machines/site/receive-box.js';
import {serverRackMachine, serverRoomMachine} from '../../machines/site/server-rack.js';
import {siteMachine} from '../../machines/site/site.js';
import {smsExecutiveMachine} from '../../machines/site/sms-executive.js';
import {transitionName} from '../../src/run/transition-names.js';

/** The charts of the actors of a site, which a run of a scenario brings up. */
export const siteCharts: readonly AnyStateMachine[] = [
  siteMachine,
  jobMachine,
  receiveBoxMachine,
  despoolerMachine,
  masterPackageMachine,
  distributionServerMachine,
  smsExecutiveMachine,
  administratorMachine,
  serverRackMachine,
  serverRoomMachine,
];

/** These, and the practice of the hotfix, which no scenario runs. */
export const charts: readonly AnyStateMachine[] = [...siteCharts, hotfixProcedureMachine];

/** The states of a chart, the outer ones first, without the chart itself. */
export function stateNodesOf({root}: AnyStateMachine): AnyStateNode[] {
  return below(root);
}

function below(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states).flatMap((child) => [child, ...below(child)]);
}

/** `despooler copying`, for each state. */
export function stateNamesOf(machine: AnyStateMachine): string[] {
  return stateNodesOf(machine).map(({path}) => `${machine.id} ${path.join('.')}`);
}

/** `despooler copying|copy.failed|0`, for each transition, those after a delay among them. */
export function transitionNamesOf(machine: AnyStateMachine): string[] {
  return [machine.root, ...stateNodesOf(machine)]
    .flatMap((node) => [...[...node.transitions.values()].flat(), ...(node.always ?? [])])
    .map((transition) => `${machine.id} ${transitionName(transition)}`);
}

/** The paths of all states that a value says are active. */
export function pathsIn(value: StateValue, within = ''): string[] {
  if (typeof value === 'string') return [`${within}${value}`];
  return Object.entries(value).flatMap(([state, inner]) => [
    `${within}${state}`,
    ...(inner === undefined ? [] : pathsIn(inner, `${within}${state}.`)),
  ]);
}
