/** The servers of a world at a moment, and the ways to them. */
import type {Instruction} from '../../../../machines/site/instruction.js';
import type {ServerSetup} from '../../../../machines/site/site.js';
import type {Recording, Step} from '../../../run/recording.js';
import type {Scenario} from '../../../run/scenario.js';
import {serverStatus, willReach, type ServerStatus} from '../../../run/server-status.js';
import type {SiteState} from '../../../run/site-state.js';
import type {Desk} from './desk.js';
import {historyOf} from './papers.js';

/**
 * - `idle`: nobody asks for the server now.
 * - `asked`: the instruction in hand will reach it.
 * - `carrying`: a copy is on its way. `done`: it has come.
 * - `failed`: the last copy did not reach it.
 * - `skipped`: the job asked to refresh it, and the instruction in hand passed it over.
 */
export type WayState = 'idle' | 'asked' | 'carrying' | 'done' | 'failed' | 'skipped';

export interface SceneServer {
  readonly name: string;
  /** How it was before the job. */
  readonly setup: Scenario['servers'][number];
  readonly holds: number | null;
  readonly status: ServerStatus;
  readonly way: WayState;
  /** Which request reaches it, of the instruction in hand or of the job. */
  readonly request: 'refresh' | 'putOn' | null;
  /** Whether the job puts the package on it: it held nothing. */
  readonly isNewAsked: boolean;
  /** Whether it has got its copy in this run. */
  readonly isServed: boolean;
  /** Its turn among those that are passed over in this very step, from 0 up to 1; null for none. */
  readonly skip: number | null;
}

export function sceneServers(
  recording: Recording,
  site: SiteState,
  step: Step | undefined,
  desk: Desk,
  isNow: boolean,
): readonly SceneServer[] {
  const {scenario} = recording;
  const number = step?.number ?? 0;
  const {passings, unreached, received, papers} = historyOf(recording);
  const past = passings.filter((passing) => passing.number <= number);
  const passed = new Set(past.flatMap(({servers}) => servers));
  const justPassed = isNow
    ? (past.find((passing) => passing.number === number)?.servers ?? [])
    : [];
  const turns = new Map(justPassed.map((name, turn) => [name, turn / justPassed.length]));
  const missed = new Set(
    unreached.filter(({from, until}) => from <= number && number < until).map(({server}) => server),
  );
  const failedNow = isNow && step?.event.type === 'copy.failed' ? step.event.server : undefined;
  // Once storing has failed, the sheet in hand reaches nobody any more.
  const isGivenUp =
    desk.beingWritten !== null || desk.despooler?.state.startsWith('writingRetry') === true;
  const inHand = isGivenUp ? null : (desk.inHand?.instruction ?? null);
  const jobs = papers[0]?.instruction ?? null;
  const now = reachesOf(inHand, scenario.servers);
  const ever = reachesOf(jobs, scenario.servers);
  return scenario.servers.map((setup, index) => {
    const {name} = setup;
    const holds = site.servers[index]?.holds ?? null;
    const status = statusNow(serverStatus(scenario, site, index), name === failedNow);
    const isServed = (received.get(name) ?? Infinity) <= number;
    const isReached = now.reached[index] ?? false;
    return {
      name,
      setup,
      holds,
      status,
      way: wayOf(status, isServed, missed.has(name), passed.has(name), isReached),
      request: (isReached ? now : ever).requests[index] ?? null,
      isNewAsked: setup.holds === null && (ever.reached[index] ?? false),
      isServed,
      skip: turns.get(name) ?? null,
    };
  });
}

/** That a server is offline turns out when its copy has failed; until then it is being copied to. */
function statusNow(status: ServerStatus, hasJustFailed: boolean): ServerStatus {
  if (hasJustFailed) return 'unreachable';
  return status === 'unreachable' ? 'receiving' : status;
}

function wayOf(
  status: ServerStatus,
  isServed: boolean,
  isMissed: boolean,
  isPassed: boolean,
  isReached: boolean,
): WayState {
  if (status === 'receiving') return 'carrying';
  if (isServed) return 'done';
  if (isMissed) return 'failed';
  if (isPassed) return 'skipped';
  return isReached ? 'asked' : 'idle';
}

type Reach = 'refresh' | 'putOn' | null;

interface Reaches {
  /** Whether the instruction will reach a server, in the scenario's order. */
  readonly reached: readonly boolean[];
  /** By which request; refreshing, where either would. */
  readonly requests: readonly Reach[];
}

const known = new WeakMap<Instruction, Reaches>();

/** Asked once for each instruction: there may be thousands of servers, in each of thousands of moments. */
function reachesOf(instruction: Instruction | null, servers: readonly ServerSetup[]): Reaches {
  if (!instruction) return {reached: [], requests: []};
  const before = known.get(instruction);
  if (before?.reached.length === servers.length) return before;
  const refresh = {...instruction, putOnSpecified: false, onlyServers: null};
  const putOn = {...instruction, refreshExisting: false, onlyServers: null};
  const reaches = {
    reached: servers.map((server) => willReach(instruction, server)),
    requests: servers.map((server): Reach => {
      if (willReach(refresh, server)) return 'refresh';
      return willReach(putOn, server) ? 'putOn' : null;
    }),
  };
  known.set(instruction, reaches);
  return reaches;
}
