/**
 * What the parts of a situation are called and said to be, and what has been changed of them.
 *
 * The sentence, the controls on the picture and the popovers all take their names from here.
 */
import {msg, str} from '@lit/localize';

import {responseIntervals} from '../../../machines/site/timing.js';
import type {ComparedRun} from '../../run/compared-run.js';
import {holdings} from '../../run/scenario-limits.js';
import type {Scenario} from '../../run/scenario.js';
import {worlds, type World} from '../../run/world.js';
import {causeOf, jobKindName, listOf, requestsOf, timesOf, waitOf} from '../../words/format.js';
import {commaList, numberOf} from '../../words/intl.js';
import {worldNameOf} from '../../words/world-names.js';
import type {Setup} from '../lab-controller.js';
import type {SituationPart} from '../lab-events.js';

type Server = Scenario['servers'][number];

/** The parts of the sentence, in its order. */
export const sentenceParts = ['kind', 'requests', 'servers', 'failures', 'response'] as const;
export type SentencePart = (typeof sentenceParts)[number];

/** Where each part of the sentence is edited. */
export const editedIn: Readonly<Record<SentencePart, SituationPart>> = {
  kind: 'job',
  requests: 'job',
  servers: 'servers',
  failures: 'failures',
  response: 'failures',
};

export type Request = 'refreshExisting' | 'putOnSpecified';

export function requestName(request: Request): string {
  return request === 'refreshExisting'
    ? msg('Refresh Existing Distribution Servers')
    : msg('Put on Specified Distribution Servers');
}

/** How a popover is called. */
export function popoverName(part: SituationPart): string {
  switch (part) {
    case 'job':
      return msg('The job');
    case 'servers':
      return msg('Servers');
    case 'failures':
      return msg('What goes wrong');
    case 'changes':
      return msg('What you changed');
  }
}

/** What a part is about; its words say how it is. */
export function partLabel(part: SentencePart): string {
  switch (part) {
    case 'kind':
      return msg('Kind of job');
    case 'requests':
      return msg('The job asks');
    case 'servers':
      return msg('Servers');
    case 'failures':
      return msg('Storing the master');
    case 'response':
      return msg('A retry waits');
  }
}

/** The words of a part, as they stand in the sentence. */
export function partWords(part: SentencePart, scenario: Scenario): string {
  const {job, masterFailures, response} = scenario;
  switch (part) {
    case 'kind':
      return jobKindName(job.kind);
    case 'requests':
      return job.refreshExisting && job.putOnSpecified
        ? msg('to refresh existing and to put on specified servers')
        : requestsOf(job);
    case 'servers':
      return serversWords(scenario.servers);
    case 'failures': {
      const {count, cause} = masterFailures;
      return count === 0
        ? msg('never fails')
        : msg(str`fails ${timesOf(count)} because ${causeOf(cause)}`);
    }
    case 'response':
      return waitOf(responseIntervals[response]);
  }
}

/** The accessible name of whatever edits a part: what it is, and how it is. */
export function partName(part: SentencePart, scenario: Scenario): string {
  return msg(str`${partLabel(part)}: ${partWords(part, scenario)}`);
}

function serversWords(servers: readonly Server[]): string {
  const groups = ([1, 2, null] as const).flatMap((holds) => {
    const count = servers.filter((server) => server.holds === holds).length;
    if (count === 0) return [];
    if (holds === null) return [msg(str`${numberOf(count)} empty`)];
    return [msg(str`${numberOf(count)} with version ${holds}`)];
  });
  const offline = servers.filter(({offlineForAttempts}) => offlineForAttempts.length > 0).length;
  const words = listOf(groups);
  const all =
    servers.length === 1
      ? msg(str`one server, ${words}`)
      : msg(str`${numberOf(servers.length)} servers, ${words}`);
  return offline === 0 ? all : msg(str`${all}; ${numberOf(offline)} sometimes offline`);
}

/** What a server holds before the job. */
export function holdingWords(holds: Server['holds']): string {
  return holds === null ? msg('empty') : msg(str`v${holds}`);
}

export function serverWords({holds, specified, offlineForAttempts}: Server): string {
  return commaList([
    holdingWords(holds),
    ...(specified ? [] : [msg('not specified')]),
    ...(offlineForAttempts.length > 0 ? [msg('sometimes offline')] : []),
  ]);
}

/** `DENVER v1`. */
export function serverName(server: Server): string {
  return `${server.name} ${serverWords(server)}`;
}

/** What a press on a server makes of what it holds. */
export function nextHolding(holds: Server['holds']): Server['holds'] {
  return holdings[(holdings.indexOf(holds) + 1) % holdings.length] ?? null;
}

/** The worlds that make sense for a run: no hotfix comes during a wait that there is not. */
export function possibleWorlds(run: ComparedRun): readonly World[] {
  const hasWait = run
    .recording('before')
    .steps.some(({event, to}) => event.type === 'retry.written' && to === 'receive');
  return worlds.filter((world) => world !== 'before-retry' || hasWait);
}

export function nextWorld(run: ComparedRun, world: World): World {
  const possible = possibleWorlds(run);
  return possible[(possible.indexOf(world) + 1) % possible.length] ?? world;
}

/** The attempt in which servers are first sent their copies, or would be: offline in it, one is missed. */
export function sendingAttempt(run: ComparedRun): number {
  const events = (['after', 'before'] as const).flatMap((side) =>
    run.recording(side).steps.map(({event}) => event),
  );
  const sent = events.find(({type}) => type === 'copy.sent');
  const stored = events.findLast(({type}) => type === 'store.requested');
  const event = sent ?? stored;
  return event && 'attempt' in event ? event.attempt : 1;
}

/** More servers than this are counted, not named, among the changes. */
const mostNamed = 6;

/** What differs from the situation that was opened or chosen, a sentence for each thing. */
export function changesSince(from: Setup, now: Setup): readonly string[] {
  const {scenario: before} = from;
  const {scenario} = now;
  return [
    ...changedPart('kind', before, scenario),
    ...(['refreshExisting', 'putOnSpecified'] as const)
      .filter((request) => before.job[request] !== scenario.job[request])
      .map((request) =>
        scenario.job[request]
          ? msg(str`${requestName(request)}: now asked for`)
          : msg(str`${requestName(request)}: no longer asked for`),
      ),
    ...changedServers(before.servers, scenario.servers),
    ...changedPart('failures', before, scenario),
    ...changedPart('response', before, scenario),
    ...([0, 1] as const)
      .filter((index) => from.worlds[index] !== now.worlds[index])
      .map((index) =>
        changed(
          index === 0 ? msg('World on the left') : msg('World on the right'),
          worldNameOf(now.worlds[index]),
          worldNameOf(from.worlds[index]),
        ),
      ),
  ];
}

function changed(label: string, now: string, before: string): string {
  return msg(str`${label}: ${now}; before: ${before}`);
}

function changedPart(
  part: 'kind' | 'failures' | 'response',
  before: Scenario,
  now: Scenario,
): readonly string[] {
  const [was, is] = [partWords(part, before), partWords(part, now)];
  return was === is ? [] : [changed(partLabel(part), is, was)];
}

function changedServers(before: readonly Server[], now: readonly Server[]): readonly string[] {
  if (before === now) return [];
  const was = new Map(before.map((server) => [server.name, server]));
  const is = new Map(now.map((server) => [server.name, server]));
  const sentences: string[] = [];
  for (const [index, server] of now.entries()) {
    const old = was.get(server.name);
    const inPlace = before[index];
    if (old) {
      if (sameServer(old, server)) continue;
      sentences.push(changed(server.name, serverChangeWords(server), serverChangeWords(old)));
    } else if (before.length === now.length && inPlace && !is.has(inPlace.name)) {
      sentences.push(msg(str`${inPlace.name} is now called ${server.name}`));
    } else {
      sentences.push(msg(str`${serverName(server)}: added`));
    }
  }
  if (before.length !== now.length) {
    for (const {name} of before) if (!is.has(name)) sentences.push(msg(str`${name}: removed`));
  }
  if (sentences.length <= mostNamed) return sentences;
  return before.length === now.length
    ? [msg(str`${numberOf(sentences.length)} servers changed`)]
    : [changed(partLabel('servers'), numberOf(now.length), numberOf(before.length))];
}

function sameServer(a: Server, b: Server): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** With the attempts in which it is offline, as they can be all that differs. */
function serverChangeWords(server: Server): string {
  const {offlineForAttempts} = server;
  if (offlineForAttempts.length === 0) return serverWords(server);
  return msg(
    str`${serverWords({...server, offlineForAttempts: []})}, offline in attempt ${listOf(offlineForAttempts.map(String))}`,
  );
}
