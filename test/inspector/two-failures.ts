/** A situation in which much happens: two failures, and a server that is offline as the master is stored. */
export const twoFailures = {
  version: 1,
  servers: [
    {name: 'DENVER', holds: 1},
    {name: 'KYOTO', holds: null, offlineForAttempts: [3]},
  ],
  masterFailures: {count: 2, cause: 'file-in-use'},
};
