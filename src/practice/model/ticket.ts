/**
 * The site behind the ticket: its jobs, what its servers hold, its log. The charts of the Lab run
 * each job, in the world of the Smsinst.dll that the service had loaded. Fact: `ticket-server`.
 */
import type {HotfixProcedureEvent} from '../../../machines/hotfix/hotfix-context.js';
import {articleCase} from '../../run/article-case.js';
import {outcomeOf} from '../../run/outcome.js';
import {record} from '../../run/record.js';
import type {Scenario} from '../../run/scenario.js';
import {logLinesOf} from '../../words/despool-log.js';

/** The worlds that a service can run in; null while it is stopped. */
export type ServiceWorld = 'absent' | 'before-job' | null;

export interface JobAct {
  readonly type: 'job.created';
  readonly refreshExisting: boolean;
  readonly putOnSpecified: boolean;
}

export const jobActs: readonly JobAct[] = [
  {type: 'job.created', refreshExisting: true, putOnSpecified: false},
  {type: 'job.created', refreshExisting: false, putOnSpecified: true},
  {type: 'job.created', refreshExisting: true, putOnSpecified: true},
];

/** `job:refresh`, `job:put-on`, `job:both`. Never change one. */
export function jobCode({refreshExisting, putOnSpecified}: JobAct): string {
  return refreshExisting ? (putOnSpecified ? 'job:both' : 'job:refresh') : 'job:put-on';
}

export interface TicketJob {
  /** `DEN0000B` */
  readonly id: string;
  readonly status: 'Pending' | 'Complete' | 'Failed';
  /** The site as the job found it, and what it asks for. */
  readonly scenario: Scenario;
  /** The version that was stored before it. */
  readonly stored: number;
  /** Null while it waits for the service to be started. */
  readonly world: ServiceWorld;
  readonly lines: readonly string[];
}

export interface TicketSite {
  /** The oldest first: that is the one that the ticket speaks of. */
  readonly jobs: readonly [TicketJob, ...TicketJob[]];
  readonly servers: Readonly<Record<string, number | null>>;
  /** Whether every server holds the new version. */
  readonly isCurrent: boolean;
}

/** The package that the ticket is about. */
export const ticketPackage = 'DEN00004';

const newVersion = 2;
const day = 24 * 60 * 60 * 1000;

/** Of all that was done on the server, jobs included, with what the service ran with each time. */
export function ticketSite(
  done: readonly {
    readonly act: HotfixProcedureEvent | JobAct;
    readonly world: ServiceWorld;
  }[],
): TicketSite {
  const first = runJob(articleCase, {place: 0, stored: 1, world: 'absent'});
  let {servers, master} = first;
  const jobs: [TicketJob, ...TicketJob[]] = [first.job];
  for (const [index, {act}] of done.entries()) {
    if (act.type !== 'job.created') continue;
    const {refreshExisting, putOnSpecified} = act;
    const world = done.slice(index).find((each) => each.world)?.world ?? null;
    const scenario = repairOf(servers, {refreshExisting, putOnSpecified});
    const run = runJob(scenario, {place: jobs.length, stored: master, world});
    jobs.push(run.job);
    ({servers, master} = run);
  }
  const isCurrent = Object.values(servers).every((holds) => holds === newVersion);
  return {jobs, servers, isCurrent};
}

/** The same site with the same full disk, as the jobs before have left it. */
function repairOf(servers: TicketSite['servers'], asks: Omit<JobAct, 'type'>): Scenario {
  return {
    ...articleCase,
    job: {...articleCase.job, ...asks},
    servers: articleCase.servers.map((server) => ({
      ...server,
      holds: (servers[server.name] ?? null) as 1 | 2 | null,
    })),
  };
}

interface JobRun {
  readonly job: TicketJob;
  readonly servers: TicketSite['servers'];
  readonly master: number;
}

/** Runs a job to its end; one that waits for the service changes nothing. */
function runJob(
  scenario: Scenario,
  {place, stored, world}: {place: number; stored: number; world: ServiceWorld},
): JobRun {
  const id = `DEN0000${String.fromCharCode('A'.charCodeAt(0) + (place % 26))}`;
  const held = Object.fromEntries(scenario.servers.map(({name, holds}) => [name, holds]));
  if (!world) {
    const job = {id, status: 'Pending', scenario, stored, world, lines: []} as const;
    return {job, servers: held, master: stored};
  }
  const recording = record(scenario, world, stored);
  const {jobStatus, servers, master} = outcomeOf(recording);
  const lines = recording.steps.flatMap((step) =>
    logLinesOf(recording, {...step, time: step.time + place * day}).map(({text}) => text),
  );
  return {job: {id, status: jobStatus, scenario, stored, world, lines}, servers, master};
}
