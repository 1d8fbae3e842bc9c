/** The real charts of a site, each broken in one place: what a check is there to find. */
import {assign, createActor, type AnyStateMachine} from 'xstate';

import {despoolerMachine, held} from '../../machines/site/despooler.js';
import {distributionServerMachine} from '../../machines/site/distribution-server.js';
import {recipients, retryWithoutRefresh} from '../../machines/site/instruction.js';
import {serverRackMachine} from '../../machines/site/server-rack.js';
import {siteMachine} from '../../machines/site/site.js';
import {smsExecutiveMachine} from '../../machines/site/sms-executive.js';
import type {RunCharts} from '../../src/check/model/site-recordings.js';
import {siteInput} from '../../src/run/record.js';
import {Recorder} from '../../src/run/recorder.js';
import {SimClock} from '../../src/run/sim-clock.js';

type Despooler = typeof despoolerMachine;

function withDespooler(despooler: Despooler): AnyStateMachine {
  const smsExecutive = smsExecutiveMachine.provide({actors: {despooler}});
  return siteMachine.provide({actors: {smsExecutive}});
}

/** The Despooler takes every Smsinst.dll for the old one. */
export const hotfixUnnoticed = withDespooler(
  despoolerMachine.provide({guards: {hotfixLoaded: () => false}}),
);

/** The hotfixed Smsinst.dll writes the retry that the old one writes. */
export const hotfixUseless = withDespooler(
  despoolerMachine.provide({
    actions: {
      writeRetry: assign({retry: ({context}) => retryWithoutRefresh(held(context))}),
    },
  }),
);

/** The service goes on with the old Smsinst.dll, whatever is on disk. */
export const dllNotLoaded = siteMachine.provide({
  actors: {
    smsExecutive: smsExecutiveMachine.provide({actions: {loadDll: assign({loaded: 'unfixed'})}}),
  },
});

/** The Despooler passes over the last of the servers that are asked for. */
export const lastServerForgotten = withDespooler(
  despoolerMachine.provide({
    actions: {
      chooseServers: assign({
        recipients: ({context}) => recipients(held(context), context.servers).slice(0, -1),
      }),
    },
  }),
);

/** A retry for servers that were offline no longer asks to refresh. */
export const serverRetryForgets = withDespooler(
  despoolerMachine.provide({
    actions: {
      writeRetryForServers: assign({
        retry: ({context}) => ({
          ...retryWithoutRefresh(held(context)),
          onlyServers: context.unreached,
        }),
      }),
    },
  }),
);

/** The job never hears that the work is finished. */
export const endUnreported = withDespooler(
  despoolerMachine.provide({actions: {reportFinished: assign({})}}),
);

/** One server that cannot be reached ends the copying for all after it. */
export const neighbourUnplugged = withDespooler(
  despoolerMachine.provide({
    actions: {
      noteUnreached: assign({
        done: ({context}) => context.recipients.length,
        unreached: ({context}, {server}) => [...context.unreached, server],
      }),
    },
  }),
);

/** A server is offline in the attempt after the one that it should be. */
export const offlineLater = siteMachine.provide({
  actors: {
    serverRack: serverRackMachine.provide({
      actors: {
        distributionServer: distributionServerMachine.provide({
          guards: {
            offline: ({context}, {attempt}) => context.offlineForAttempts.includes(attempt - 1),
          },
        }),
      },
    }),
  },
});

/** Runs a scenario through these charts instead of those of the Lab. */
export function runOf(machine: AnyStateMachine): RunCharts {
  return (scenario, world) => {
    const clock = new SimClock();
    const recorder = new Recorder(() => clock.now);
    const input = siteInput(scenario, world);
    const site = createActor(machine, {clock, input, inspect: recorder.inspect});
    site.start();
    while (site.getSnapshot().status === 'active' && clock.advance());
    return {
      scenario,
      world,
      initial: recorder.initialState(scenario.servers),
      steps: recorder.steps,
      siteChanges: recorder.siteChanges,
    };
  };
}
