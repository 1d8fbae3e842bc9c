/** How many servers a scenario has. Apart from other changes, because a preset is made with it. */
import {msg, str} from '@lit/localize';

import {mostServers} from './scenario-limits.js';
import type {Scenario} from './scenario.js';

type Server = Scenario['servers'][number];

/** The changed scenario, or one sentence on why it can't be so. */
export type Edited = {readonly scenario: Scenario} | {readonly refusal: string};

/**
 * Keeps the first servers as they are. Further ones repeat the servers that there are, in order,
 * under names of their own; too many are cut from the end.
 */
export function setServerCount(scenario: Scenario, count: number): Edited {
  if (!isWhole(count, 1, mostServers)) return {refusal: serverCountRefusal(count)};
  const {servers} = scenario;
  if (count === servers.length) return {scenario};
  if (count < servers.length) return {scenario: withServers(scenario, servers.slice(0, count))};
  const more: Server[] = [];
  for (const name of freeNames(servers)) {
    if (servers.length + more.length === count) break;
    more.push({...serverAt(scenario, more.length % servers.length), name});
  }
  return {scenario: withServers(scenario, [...servers, ...more])};
}

export function withServers(scenario: Scenario, servers: Scenario['servers']): Scenario {
  return {...scenario, servers};
}

export function serverAt({servers}: Scenario, index: number): Server {
  const server = servers[index];
  if (!server) throw new RangeError(`There is no server ${index}.`);
  return server;
}

export function serverCountRefusal(count: number): string {
  return msg(str`A site has 1 to ${mostServers} servers, not ${count}.`);
}

export function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** A preset is made with these, and links to it never expire: never change them. */
const cities = [
  'DENVER',
  'LIMA',
  'OSLO',
  'KYOTO',
  'QUITO',
  'CAIRO',
  'DAKAR',
  'DELHI',
  'DUBLIN',
  'GENEVA',
  'HANOI',
  'LAGOS',
  'LISBON',
  'MADRID',
  'MANILA',
  'NAIROBI',
  'PARIS',
  'PERTH',
  'PRAGUE',
  'RIGA',
  'SEOUL',
  'SYDNEY',
  'TORONTO',
  'VIENNA',
] as const;

/** Names that are not taken: the cities first, then `SERVER-25` and so on, without an end. */
export function* freeNames(servers: readonly {readonly name: string}[]): Generator<string> {
  const taken = new Set(servers.map(({name}) => name));
  for (const city of cities) if (!taken.has(city)) yield city;
  for (let number = cities.length + 1; ; number++) {
    const name = `SERVER-${number}`;
    if (!taken.has(name)) yield name;
  }
}
