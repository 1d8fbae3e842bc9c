/** One situation in sentences: what it is like, and how it ends in a world. */
import {msg, str} from '@lit/localize';

import type {Instruction} from '../../../machines/site/instruction.js';
import {passedOver} from '../../run/compare.js';
import {outcomeOf, type Outcome} from '../../run/outcome.js';
import {record} from '../../run/record.js';
import type {Recording} from '../../run/recording.js';
import type {Scenario} from '../../run/scenario.js';
import {jobKindName, listOf, requestsOf, timesOf} from '../../words/format.js';
import type {World} from '../../run/world.js';
import {yardstick} from './claim-evaluation.js';
import {scenarioOf, type ServerKind, type Situation} from './situations.js';

export interface Story {
  readonly scenario: Scenario;
  /** The two worlds that the Lab shows side by side. */
  readonly worlds: readonly [World, World];
  /** Whether a server is skipped in one of them. */
  readonly hasHarm: boolean;
  readonly outcome: Outcome;
  /** The first retry that is written. */
  readonly retry: Instruction | null;
}

export function storyOf(situation: Situation, world: World): Story {
  const scenario = scenarioOf(situation);
  const recording = record(scenario, world);
  const worlds: Story['worlds'] = world === yardstick ? ['absent', yardstick] : [world, yardstick];
  const other = record(scenario, world === yardstick ? 'absent' : yardstick);
  const written = recording.steps.find(({event}) => event.type === 'retry.written')?.event;
  return {
    scenario,
    worlds,
    hasHarm: [recording, other].some(hasPassedOver),
    outcome: outcomeOf(recording),
    retry: written?.type === 'retry.written' ? written.instruction : null,
  };
}

function hasPassedOver(recording: Recording): boolean {
  return recording.steps.some((step) => passedOver(recording, step).length > 0);
}

/** What there is before the job, and what goes wrong. */
export function beginningSentences({job, failures, servers}: Situation): readonly string[] {
  const {servers: named} = scenarioOf({job, failures, servers});
  return [
    msg(str`A ${jobKindName(job.kind)} job asks ${requestsOf(job)}.`),
    ...named.map(({name}, index) => serverSentence(name, servers[index])),
    failures === 0
      ? msg('Storing the master never fails.')
      : msg(str`Storing the master fails ${timesOf(failures)}.`),
  ];
}

function serverSentence(name: string, server: ServerKind | undefined): string {
  const holds = server?.holds ?? null;
  const holding = holds === null ? msg('nothing') : msg(str`version ${holds}`);
  const sentence = server?.specified
    ? msg(str`${name} holds ${holding} and is specified.`)
    : msg(str`${name} holds ${holding} and is not specified.`);
  const offline = server?.offline ?? [];
  if (offline.length === 0) return sentence;
  const attempts = listOf(offline.map(String));
  return offline.length === 1
    ? msg(str`${sentence} It is offline in attempt ${attempts}.`)
    : msg(str`${sentence} It is offline in attempts ${attempts}.`);
}

/** How it ends. */
export function endingSentences({outcome, retry, scenario}: Story): readonly string[] {
  const asksLess = retry && scenario.job.refreshExisting && !retry.refreshExisting;
  const servers = scenario.servers.map(({name, holds}) =>
    serverEndSentence(name, holds, outcome.servers[name] ?? null),
  );
  return [
    ...(retry
      ? [
          asksLess
            ? msg('The retry no longer asks to refresh existing servers.')
            : msg('The retry asks for everything that the previous instruction asked for.'),
        ]
      : []),
    ...servers,
    msg(str`The job is ${outcome.jobStatus}.`),
  ];
}

function serverEndSentence(name: string, before: number | null, after: number | null): string {
  if (after === null) return msg(str`${name} still holds nothing.`);
  if (after === before) return msg(str`${name} still holds version ${after}.`);
  return msg(str`${name} ends with version ${after}.`);
}
