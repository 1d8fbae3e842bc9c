/**
 * Some of a site's distribution servers, brought up together.
 *
 * A rack is no part of SMS. XState copies a parent's list of children for each
 * child that it stops, so ten thousand servers under one parent would take
 * minutes to end; in racks they take a moment.
 */
import {enqueueActions, setup} from 'xstate';

import {distributionServerMachine, type DistributionServerInput} from './distribution-server.js';

export interface ServerRackInput {
  readonly servers: readonly DistributionServerInput[];
}

const rackSize = 32;

/** The servers, in order, a rackful at a time. */
export function racksOf(servers: readonly DistributionServerInput[]): readonly ServerRackInput[] {
  const count = Math.ceil(servers.length / rackSize);
  return Array.from({length: count}, (_, rack) => ({
    servers: servers.slice(rack * rackSize, (rack + 1) * rackSize),
  }));
}

export const serverRackMachine = setup({
  types: {
    input: {} as ServerRackInput,
    context: {} as ServerRackInput,
  },
  actors: {distributionServer: distributionServerMachine},
  actions: {
    bringUpServers: enqueueActions(({context, enqueue}) => {
      for (const input of context.servers) {
        enqueue.spawnChild('distributionServer', {id: input.name, systemId: input.name, input});
      }
    }),
  },
}).createMachine({
  id: 'serverRack',
  context: ({input}) => input,
  entry: 'bringUpServers',
  initial: 'up',
  states: {
    up: {
      description: 'These servers exist for the whole run.',
    },
  },
});
