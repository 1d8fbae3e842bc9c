/** Every scenario within bounds, each order of servers and each list of attempts by itself. */
import type {CheckBounds} from '../../src/links/check-bounds.js';
import type {Scenario} from '../../src/run/scenario.js';

type Server = Scenario['servers'][number];

export function* scenariosWithin(bounds: CheckBounds): Generator<Scenario> {
  const {mostServers, mostFailures, kinds, refresh, put} = bounds;
  for (let size = 1; size <= mostServers; size++) {
    for (const servers of lists(serversWithin(bounds), size)) {
      for (let count = 0; count <= mostFailures; count++) {
        for (const kind of kinds) {
          for (const refreshExisting of refresh) {
            for (const putOnSpecified of put) {
              yield {
                version: 1,
                job: {kind, refreshExisting, putOnSpecified},
                servers: servers.map((server, index) => ({...server, name: `S${index}`})),
                masterFailures: {count, cause: 'disk-full'},
                response: 'fast',
              };
            }
          }
        }
      }
    }
  }
}

function serversWithin({holdsNew, offlineAttempts}: CheckBounds): Omit<Server, 'name'>[] {
  const servers: Omit<Server, 'name'>[] = [];
  for (const holds of holdsNew ? ([null, 1, 2] as const) : ([null, 1] as const)) {
    for (const specified of [true, false]) {
      for (const offlineForAttempts of someOf(offlineAttempts)) {
        servers.push({holds, specified, offlineForAttempts});
      }
    }
  }
  return servers;
}

/** Every set of attempts up to the last. */
function someOf(last: number): number[][] {
  if (last === 0) return [[]];
  return someOf(last - 1).flatMap((attempts) => [attempts, [...attempts, last]]);
}

function lists<Item>(items: readonly Item[], length: number): Item[][] {
  if (length === 0) return [[]];
  return lists(items, length - 1).flatMap((list) => items.map((item) => [...list, item]));
}
