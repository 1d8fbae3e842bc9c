/** What a run of a situation ends with, without a recording. */
import type {AnyStateMachine} from 'xstate';

import type {DistributionServerContext} from '../../../machines/distribution-server.js';
import type {Instruction} from '../../../machines/instruction.js';
import type {JobContext} from '../../../machines/job.js';
import type {MasterPackageContext} from '../../../machines/master-package.js';
import {siteInput} from '../record.js';
import type {Scenario} from '../scenario.js';
import type {World} from '../world.js';
import {ActorRun, type Actor} from './actor-run.js';
import type {Snapshot} from './chart-steps.js';

export interface SiteEnd {
  /** Null where the run does not end. */
  readonly job: 'complete' | 'failed' | null;
  /** How many instructions were executed. */
  readonly attempts: number;
  /** The version of the stored master. */
  readonly master: number;
  /** The version that each server holds, in the scenario's order. */
  readonly holds: readonly (number | null)[];
  /** The retries that were written, in order. */
  readonly retries: readonly Instruction[];
}

export interface Finding extends SiteEnd {
  /** Steps of charts, remembered ones included. */
  readonly steps: number;
  /**
   * For each server, the attempts that its chart asked about when it asked whether it is offline;
   * null where it looked at the list in another way.
   */
  readonly askedAbout: readonly (readonly number[] | null)[];
}

/** Runs the charts that the Lab plays, or others that are given in their place. */
export function endOf(machine: AnyStateMachine, scenario: Scenario, world: World): Finding {
  const names = new Set(scenario.servers.map(({name}) => name));
  const retries: Instruction[] = [];
  const run = new ActorRun({
    isNoted: (name) => names.has(name),
    onMessage: (_time, _from, to, event) => {
      if (event.type === 'retry.written' && to === 'receive') {
        retries.push((event as unknown as {instruction: Instruction}).instruction);
      }
    },
  });
  const hasEnded = run.run(machine, siteInput(scenario, world));
  const job = stateOf(run.actors.get('job'));
  const {attempts} = job.context as JobContext;
  const {version: master} = stateOf(run.actors.get('master')).context as MasterPackageContext;
  const servers = scenario.servers.map(({name}) => run.actors.get(name));
  return {
    job: hasEnded && (job.value === 'complete' || job.value === 'failed') ? job.value : null,
    attempts,
    master,
    holds: servers.map((server) => (stateOf(server).context as DistributionServerContext).holds),
    retries,
    steps: run.steps,
    askedAbout: servers.map(attemptsAskedAbout),
  };
}

function stateOf(actor: Actor | undefined): Snapshot {
  if (!actor) throw new Error('A site has lost one of its actors.');
  return actor.state.snapshot;
}

function attemptsAskedAbout(server: Actor | undefined): readonly number[] | null {
  const attempts: number[] = [];
  for (const {path, asks, about} of server?.asked ?? []) {
    if (path[0] !== 'offlineForAttempts') continue;
    if (asks !== 'includes') return null;
    attempts.push(about as number);
  }
  return attempts;
}
