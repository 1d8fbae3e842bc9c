/**
 * Some of a site's distribution servers, brought up together: racks of servers, and rooms of racks.
 *
 * They are no part of SMS. XState copies a parent's list of children for each child that it stops, so
 * ten thousand servers under one parent would take minutes to end. With no more than 22 children to a
 * parent, the end is a tenth of the run. Rooms come up one after the other, before any time passes: a
 * page that records a large site can do something else between two rooms.
 */
import {enqueueActions, setup} from 'xstate';

import {distributionServerMachine, type DistributionServerInput} from './distribution-server.js';

export interface ServerRackInput {
  readonly servers: readonly DistributionServerInput[];
}

/** Of servers in a rack, and of racks in a room: 22 rooms hold the 10,000 servers of the largest site. */
const rackSize = 22;

/** The servers, in order, a rackful at a time. */
export function racksOf(servers: readonly DistributionServerInput[]): readonly ServerRackInput[] {
  return partsOf(servers, rackSize);
}

/** The same, a roomful at a time. */
export function roomsOf(servers: readonly DistributionServerInput[]): readonly ServerRackInput[] {
  return partsOf(servers, rackSize * rackSize);
}

function partsOf(
  servers: readonly DistributionServerInput[],
  size: number,
): readonly ServerRackInput[] {
  const count = Math.ceil(servers.length / size);
  return Array.from({length: count}, (_, part) => ({
    servers: servers.slice(part * size, (part + 1) * size),
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

export const serverRoomMachine = setup({
  types: {
    input: {} as ServerRackInput,
    context: {} as ServerRackInput,
  },
  actors: {serverRack: serverRackMachine},
  delays: {noTime: 0},
  actions: {
    bringUpRacks: enqueueActions(({context, enqueue}) => {
      for (const [index, input] of racksOf(context.servers).entries()) {
        enqueue.spawnChild('serverRack', {id: `rack ${index}`, input});
      }
    }),
  },
}).createMachine({
  id: 'serverRoom',
  context: ({input}) => input,
  initial: 'dark',
  states: {
    dark: {
      description: 'The room waits for its turn to come up.',
      after: {noTime: 'up'},
    },
    up: {
      entry: 'bringUpRacks',
      description: 'These racks exist for the whole run.',
    },
  },
});
