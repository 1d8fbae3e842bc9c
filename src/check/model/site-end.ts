/**
 * How a recording ends, and how a site made of its servers would end.
 *
 * How a server ends depends on its own settings, the job, the failures and the world; it
 * does not depend on other servers. The job goes on until its slowest server is served. So one
 * recording of a site with one server of each kind tells how every site of such servers ends.
 */
import type {Instruction} from '../../../machines/site/instruction.js';
import type {Recording} from '../../run/recording.js';
import type {Scenario} from '../../run/scenario.js';
import type {ActorState, JobState, MasterState, ServerState} from '../../run/site-state.js';

export type Request = Pick<Instruction, 'refreshExisting' | 'putOnSpecified'>;

export interface ServerEnd {
  /** The version that it holds. */
  readonly holds: number | null;
  /** The last attempt that sent it a copy; 0 if none did. */
  readonly sent: number;
  /** The last copy did not arrive, and no retry follows. */
  readonly unreached: boolean;
}

export interface SiteEnd {
  readonly scenario: Scenario;
  /** Null if the job does not end. */
  readonly job: 'complete' | 'failed' | null;
  /** How many instructions were executed. */
  readonly attempts: number;
  /** The last attempt that tried to store the master. */
  readonly storing: number;
  /** The version of the stored master. */
  readonly master: number;
  readonly isStored: boolean;
  /** In the order of the scenario. */
  readonly servers: readonly ServerEnd[];
  /** The retries that were written, in order. */
  readonly retries: readonly Request[];
}

export function endOf({scenario, initial, steps}: Recording): SiteEnd {
  const states = new Map<string, ActorState | null>([
    ['job', initial.job],
    ['master', initial.master],
    ...scenario.servers.map(({name}, index) => [name, initial.servers[index] ?? null] as const),
  ]);
  const copies = new Map<string, {sent: number; unreached: boolean}>();
  const retries: Request[] = [];
  let storing = 0;
  let isStored = false;
  for (const {to, event, changes} of steps) {
    for (const {actor, after} of changes) states.set(actor, after ?? states.get(actor) ?? null);
    if (event.type === 'store.requested') storing = event.attempt;
    else if (event.type === 'master.stored') isStored = true;
    else if (event.type === 'copy.sent') copies.set(to, {sent: event.attempt, unreached: false});
    else if (event.type === 'copy.failed') {
      copies.set(event.server, {sent: copies.get(event.server)?.sent ?? 0, unreached: true});
    } else if (event.type === 'retry.written' && to === 'receive') {
      const {refreshExisting, putOnSpecified} = event.instruction;
      retries.push({refreshExisting, putOnSpecified});
    }
  }
  const job = states.get('job') as JobState;
  return {
    scenario,
    job: job.state === 'complete' || job.state === 'failed' ? job.state : null,
    attempts: job.attempts,
    storing,
    master: (states.get('master') as MasterState).version,
    isStored,
    servers: scenario.servers.map(({name}) => ({
      sent: 0,
      unreached: false,
      ...copies.get(name),
      holds: (states.get(name) as ServerState).holds,
    })),
    retries,
  };
}

/** How a site ends that has these servers of another one; a server can occur many times. */
export function composedOf(end: SiteEnd, places: readonly number[]): SiteEnd {
  const servers = places.flatMap((place) => end.servers[place] ?? []);
  const isUnreached = servers.some(({unreached}) => unreached);
  const extra = Math.max(0, ...servers.map(({sent}) => sent - end.storing));
  return {
    ...end,
    ...totalsOf(end, isUnreached, extra),
    scenario: {
      ...end.scenario,
      servers: places.flatMap((place) => end.scenario.servers[place] ?? []),
    },
    servers,
  };
}

export type Totals = Pick<SiteEnd, 'job' | 'attempts' | 'retries'>;

/**
 * The end of a job with some of the servers of a site: whether one of them is not reached, and how many
 * attempts the slowest takes once the master is stored. With servers that were all reached, a job does
 * not fail because of others.
 */
export function totalsOf(end: SiteEnd, isUnreached: boolean, extra: number): Totals {
  const attempts = end.isStored ? end.storing + extra : end.attempts;
  const isServed = end.job === 'failed' && end.isStored && !isUnreached;
  return {
    job: isServed ? 'complete' : end.job,
    attempts,
    retries: end.retries.slice(0, attempts - 1),
  };
}

/** What can be compared of two ends. */
export function endText({job, attempts, master, servers, retries}: SiteEnd): string {
  return JSON.stringify([job, attempts, master, servers.map(({holds}) => holds), retries]);
}
