/**
 * What there is to be drawn of one world at one moment, as plain data.
 *
 * It is read from the recording; what SMS does stands in the charts, and nothing of it is repeated here.
 */
import type {FailureCause, Message, SmsinstBuild} from '../../../../machines/messages.js';
import type {Recording, Step} from '../../../run/recording.js';
import type {Scenario} from '../../../run/scenario.js';
import type {DespoolerState, JobState, MasterState, SiteState} from '../../../run/site-state.js';
import type {Side, ComparedRun} from '../../../run/compared-run.js';
import type {World} from '../../../run/world.js';
import {deskAt, type Desk} from './desk.js';
import {historyOf} from './papers.js';
import {sceneServers, type SceneServer} from './scene-servers.js';
import {sheetsAt, type Sheet} from './sheets.js';

export interface Outcome {
  /** What is counted: servers to be refreshed, or to be put on where the job asks for no refresh. */
  readonly kind: 'refresh' | 'putOn';
  readonly done: number;
  readonly of: number;
  /** How many of them are left behind on an old version. */
  readonly stale: number;
  /** The version that they are left on, where it is one. */
  readonly staleVersion: number | null;
  readonly verdict: 'open' | 'good' | 'stale' | 'failed';
}

/** What is on its way. Lines of a sheet and the sheets themselves move by `Sheet`. */
export type Travel =
  | {readonly item: 'jobSheet'; readonly way: 'toReceive' | 'toDespooler'}
  | {readonly item: 'package'; readonly way: 'toMaster'}
  | {readonly item: 'package'; readonly way: 'toServer'; readonly server: number};

export interface StageScene {
  readonly side: Side;
  readonly world: World;
  readonly moment: number;
  /** Whether the step belongs to this moment; a world that waits for the other one does not move. */
  readonly isNow: boolean;
  readonly step: Step | undefined;
  readonly stamp: JobState['state'];
  readonly despooler: {
    readonly state: DespoolerState | null;
    readonly condition: Desk['condition'];
  };
  readonly dll: {
    /** What the running service has loaded; null while it is stopped. */
    readonly loaded: SmsinstBuild | null;
    readonly onDisk: SmsinstBuild;
    /** Whether the file on disk is being replaced. */
    readonly isSwapping: boolean;
    /** Whether the Despooler is asking it what a retry asks for. */
    readonly isAsked: boolean;
  };
  /** The sheet that was copied last, or will be; null before there is a job. */
  readonly source: Sheet;
  /** The newest retry, in RECEIVE or in work. */
  readonly retry: Sheet | null;
  /** Where the job's own instruction is, besides the job's sheet. */
  readonly jobInstruction: 'none' | 'inReceive' | 'inWork';
  readonly master: {
    readonly state: MasterState['state'];
    readonly version: number;
    /** Why storing failed last; null after a success. */
    readonly failure: FailureCause | null;
    /** What the step has just done to it. */
    readonly just: 'asked' | 'failed' | 'stored' | null;
  };
  readonly servers: readonly SceneServer[];
  readonly travel: Travel | null;
  readonly outcome: Outcome;
}

export function stageScene(run: ComparedRun, side: Side, moment: number): StageScene {
  const {recording, site, step, isNow} = run.at(side, moment);
  const number = step?.number ?? 0;
  const desk = deskAt(recording, number, site);
  const servers = sceneServers(recording, site, step, desk, isNow);
  const now = isNow ? step?.event.type : undefined;
  return {
    side,
    world: recording.world,
    moment,
    isNow,
    step,
    stamp: site.job.state,
    despooler: {state: desk.despooler, condition: desk.condition},
    dll: {
      loaded: site.executive.loaded,
      onDisk: site.executive.onDisk,
      isSwapping: now === 'dll.replaced',
      isAsked: desk.beingWritten !== null && desk.beingWritten.instruction.onlyServers === null,
    },
    ...sheetsAt(recording, number, desk, isNow ? step : undefined),
    jobInstruction: jobInstructionAt(site),
    master: masterOf(recording, number, site.master, now),
    servers,
    travel: isNow && step ? travelOf(step, servers, recording) : null,
    outcome: outcomeNow(recording.scenario, site, servers),
  };
}

function jobInstructionAt({receive}: SiteState): StageScene['jobInstruction'] {
  if (receive.instruction?.attempt !== 1) return 'none';
  return receive.state === 'taken.inWork' ? 'inWork' : 'inReceive';
}

function masterOf(
  recording: Recording,
  number: number,
  {state, version}: MasterState,
  now: Message['type'] | undefined,
): StageScene['master'] {
  const last = historyOf(recording).storings.findLast((storing) => storing.number <= number);
  return {
    state,
    version,
    failure: last?.cause ?? null,
    just: now ? (justDone[now] ?? null) : null,
  };
}

const justDone: Readonly<Partial<Record<Message['type'], StageScene['master']['just']>>> = {
  'store.requested': 'asked',
  'master.storeFailed': 'failed',
  'master.stored': 'stored',
};

function travelOf(
  {event, from, to}: Step,
  servers: readonly SceneServer[],
  {scenario}: Recording,
): Travel | null {
  switch (event.type) {
    case 'instruction.received':
      return {item: 'jobSheet', way: 'toReceive'};
    case 'instruction.ready':
      return event.instruction.attempt === 1 ? {item: 'jobSheet', way: 'toDespooler'} : null;
    case 'store.requested':
      return from === 'despooler' ? {item: 'package', way: 'toMaster'} : null;
    case 'copy.sent': {
      const server = scenario.servers.findIndex(({name}) => name === to);
      return servers[server] ? {item: 'package', way: 'toServer', server} : null;
    }
    default:
      return null;
  }
}

function outcomeNow({job}: Scenario, site: SiteState, servers: readonly SceneServer[]): Outcome {
  const holders = servers.filter(({setup}) => setup.holds !== null);
  const isRefresh = job.refreshExisting && holders.length > 0;
  const counted = isRefresh ? holders : servers.filter(({isNewAsked}) => isNewAsked);
  const done = counted.filter(({isServed}) => isServed).length;
  const stale = servers.filter(({status}) => status === 'stale');
  const versions = new Set(stale.map(({holds}) => holds));
  return {
    kind: isRefresh ? 'refresh' : 'putOn',
    done,
    of: counted.length,
    stale: stale.length,
    staleVersion: versions.size === 1 ? ([...versions][0] ?? null) : null,
    verdict:
      stale.length > 0
        ? 'stale'
        : site.job.state === 'failed'
          ? 'failed'
          : site.job.state === 'complete' || (counted.length > 0 && done === counted.length)
            ? 'good'
            : 'open',
  };
}
