/**
 * The changes of a scenario that a learner can ask for.
 *
 * Each is a pure function, and what it gives is a scenario as `readScenario` takes it. Whatever
 * does not change is shared with the scenario before; where nothing changes, it is that scenario.
 */
import {msg, str} from '@lit/localize';

import {mostFailures, mostServers, serverNamePattern} from './scenario-limits.js';
import {describeFound} from './scenario-refusal.js';
import type {Scenario} from './scenario.js';
import {
  freeNames,
  isWhole,
  serverAt,
  serverCountRefusal,
  withServers,
  type Edited,
} from './server-count.js';

type Server = Scenario['servers'][number];

export function setJob(scenario: Scenario, change: Partial<Scenario['job']>): Scenario {
  return merged(scenario, {job: merged(scenario.job, change)});
}

export function setResponse(scenario: Scenario, response: Scenario['response']): Scenario {
  return merged(scenario, {response});
}

export function setCause(scenario: Scenario, cause: Scenario['masterFailures']['cause']): Scenario {
  return merged(scenario, {masterFailures: merged(scenario.masterFailures, {cause})});
}

/** How often storing the master fails. */
export function setFailureCount(scenario: Scenario, count: number): Edited {
  if (!isWhole(count, 0, mostFailures)) {
    return {
      refusal: msg(str`Storing the master can fail 0 to ${mostFailures} times, not ${count}.`),
    };
  }
  return {scenario: merged(scenario, {masterFailures: merged(scenario.masterFailures, {count})})};
}

/** Changes one server; the attempts in which it is offline are put in order, each once. */
export function changeServer(scenario: Scenario, index: number, change: Partial<Server>): Edited {
  const server = serverAt(scenario, index);
  const {name = server.name, offlineForAttempts: attempts = server.offlineForAttempts} = change;
  const refusal = nameRefusal(scenario, index, name) ?? attemptsRefusal(attempts);
  if (refusal !== undefined) return {refusal};
  const offlineForAttempts = sameItems(attempts, server.offlineForAttempts)
    ? server.offlineForAttempts
    : [...new Set(attempts)].sort((a, b) => a - b);
  const next = merged(server, {...change, offlineForAttempts});
  if (next === server) return {scenario};
  return {
    scenario: withServers(
      scenario,
      scenario.servers.map((each) => (each === server ? next : each)),
    ),
  };
}

export function removeServer(scenario: Scenario, index: number): Edited {
  const {name} = serverAt(scenario, index);
  if (scenario.servers.length === 1) {
    return {refusal: msg(str`${name} is the last server; a site must have at least one.`)};
  }
  const servers = scenario.servers.filter((_, other) => other !== index);
  return {scenario: withServers(scenario, servers)};
}

/** Adds a server that holds version 1, under a name of its own. */
export function addServer(scenario: Scenario): Edited {
  const {servers} = scenario;
  if (servers.length >= mostServers) return {refusal: serverCountRefusal(servers.length + 1)};
  const [name = ''] = freeNames(servers);
  const server: Server = {name, holds: 1, specified: true, offlineForAttempts: []};
  return {scenario: withServers(scenario, [...servers, server])};
}

function nameRefusal({servers}: Scenario, index: number, name: string): string | undefined {
  if (name === servers[index]?.name) return undefined;
  if (!serverNamePattern.test(name)) {
    return msg(
      str`A server can't be called ${describeFound(name)}; a name has 1 to 15 characters: A to Z, 0 to 9 and the hyphen.`,
    );
  }
  if (servers.every((server) => server.name !== name)) return undefined;
  return msg(str`There is already a server ${name}; each name must be unique.`);
}

function attemptsRefusal(attempts: readonly number[]): string | undefined {
  const wrong = attempts.find((attempt) => !isWhole(attempt, 1, Number.MAX_SAFE_INTEGER));
  if (wrong === undefined) return undefined;
  return msg(str`${wrong} is not the number of an attempt; use whole numbers, 1 or greater.`);
}

function sameItems(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** An object with some fields changed; the same object if none is. */
function merged<Fields extends object>(fields: Fields, change: Partial<Fields>): Fields {
  const keys = Object.keys(change) as (keyof Fields)[];
  return keys.every((key) => Object.is(change[key], fields[key])) ? fields : {...fields, ...change};
}
