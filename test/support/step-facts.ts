/** The facts that a step rests on: those of its telling, and those of the states that it led to. */
import type {AnyStateMachine, AnyStateNode} from 'xstate';

import type {FactId} from '../../lessons/facts.js';
import {administratorMachine} from '../../machines/site/administrator.js';
import type {Role} from '../../machines/messages.js';
import {despoolerMachine} from '../../machines/site/despooler.js';
import {distributionServerMachine} from '../../machines/site/distribution-server.js';
import {jobMachine} from '../../machines/site/job.js';
import {masterPackageMachine} from '../../machines/site/master-package.js';
import {receiveBoxMachine} from '../../machines/site/receive-box.js';
import {smsExecutiveMachine} from '../../machines/site/sms-executive.js';
import {factsOfMessage} from '../../src/words/grounds.js';
import type {Step} from '../../src/run/recording.js';
import {isRole} from '../../src/run/site-state.js';

const machines: Readonly<Record<Role, AnyStateMachine>> = {
  job: jobMachine,
  receive: receiveBoxMachine,
  despooler: despoolerMachine,
  master: masterPackageMachine,
  executive: smsExecutiveMachine,
  administrator: administratorMachine,
};

/** The chart of the actor of that name. */
export function machineOf(name: string): AnyStateMachine {
  return isRole(name) ? machines[name] : distributionServerMachine;
}

export function factsOf({event, changes}: Step): readonly FactId[] {
  const ids = new Set<FactId>(factsOfMessage(event.type));
  for (const {actor, after} of changes) {
    if (!after) continue;
    const machine = machineOf(actor);
    for (const id of factsOfState(machine, after.state)) ids.add(id);
  }
  return [...ids];
}

/** The facts of a state, and of those that it is in. */
function factsOfState(machine: AnyStateMachine, path: string): readonly FactId[] {
  const ids: FactId[] = [];
  let node: AnyStateNode | undefined = machine.getStateNodeById(`${machine.id}.${path}`);
  for (; node; node = node.parent) {
    const {facts = []} = (node.meta ?? {}) as {readonly facts?: readonly FactId[]};
    ids.push(...facts);
  }
  return ids;
}
