/** Whether what a task asks for is true of the simulation. */
import type {End, Field, Goal, PracticeState} from '../../../lessons/goal.js';
import type {OutcomeId} from '../../../machines/hotfix/hotfix-context.js';
import {outcomeOf} from '../../run/outcome.js';
import type {HotfixView} from '../../practice/index.js';
import type {Scenario} from '../../run/scenario.js';
import type {ComparedRun} from '../../run/compared-run.js';
import type {World} from '../../run/world.js';

/** What there is to look at: a run, or the practice server. */
export interface Reached {
  readonly lab?: ReachedRun;
  readonly practice?: ReachedPractice;
}

export interface ReachedRun {
  readonly run: ComparedRun;
  /** Where the step began. */
  readonly from: {readonly scenario: Scenario; readonly world: World};
  /** The last moment that has been on since the run was made. */
  readonly seen: number;
  /** The last moment up to which every step has been played or stepped through. */
  readonly watched?: number;
}

export interface ReachedPractice {
  readonly view: HotfixView;
  /** What has come of the acts so far. */
  readonly outcomes: readonly OutcomeId[];
}

/**
 * What is asked of something that is not there is not reached. With `now`, what came before on the
 * practice server does not count: a service that was stopped and has been started is not stopped.
 */
export function isReached(goal: Goal, reached: Reached, now = false): boolean {
  const {lab, practice} = reached;
  if ('all' in goal) return goal.all.every((each) => isReached(each, reached, now));
  if ('any' in goal) return goal.any.some((each) => isReached(each, reached, now));
  if ('not' in goal) return !isReached(goal.not, reached, now);
  if ('practice' in goal) {
    return practice !== undefined && holds(goal.practice, practice.view, now);
  }
  if ('site' in goal) return practice?.view.site?.isCurrent === true;
  if ('told' in goal) return practice?.outcomes.includes(goal.told) === true;
  if (!lab) return false;
  if ('ends' in goal) return endsSo(goal.ends, lab.run);
  if ('seen' in goal) return lab.seen >= lab.run.length;
  const fields = changedFields(lab);
  return (
    fields.length === goal.differsIn.length &&
    fields.every((field) => goal.differsIn.includes(field))
  );
}

/** A replaced file shows that the steps before it were done, even if they were undone since. */
function holds(
  state: PracticeState,
  {service, openApplications, ...view}: HotfixView,
  now: boolean,
): boolean {
  const [, , isReplaced] = view.stepsDone;
  const wasDone = isReplaced && !now;
  switch (state) {
    case 'serviceStopped':
      return service !== 'running' || wasDone;
    case 'applicationsClosed':
      return (service !== 'running' && openApplications.length === 0) || wasDone;
    case 'fileReplaced':
      return isReplaced;
    case 'installed':
      return view.installed;
    case 'proven':
      return view.proven;
  }
}

/** How the world on the left ends. */
function endsSo({job, stale, outdated}: End, run: ComparedRun): boolean {
  const outcome = outcomeOf(run.recording('before'));
  const old = Object.values(outcome.servers).filter(
    (holds) => holds !== null && holds < outcome.master,
  );
  return (
    (job === undefined || outcome.jobStatus === job) &&
    (stale === undefined || outcome.stale.length > 0 === (stale === 'some')) &&
    (outdated === undefined || old.length > 0 === (outdated === 'some'))
  );
}

/** The fields in which a run differs from what the step began with. */
function changedFields({run, from}: ReachedRun): readonly Field[] {
  const {scenario} = run;
  const before = from.scenario;
  const fields: (Field | false)[] = [
    scenario.job.kind !== before.job.kind && 'job.kind',
    scenario.job.refreshExisting !== before.job.refreshExisting && 'job.refreshExisting',
    scenario.job.putOnSpecified !== before.job.putOnSpecified && 'job.putOnSpecified',
    scenario.masterFailures.count !== before.masterFailures.count && 'masterFailures.count',
    scenario.masterFailures.cause !== before.masterFailures.cause && 'masterFailures.cause',
    scenario.response !== before.response && 'response',
    run.recording('before').world !== from.world && 'world',
    ...changedServers(scenario.servers, before.servers),
  ];
  return fields.filter((field) => field !== false);
}

function changedServers(
  now: Scenario['servers'],
  before: Scenario['servers'],
): readonly (Field | false)[] {
  const isSameList =
    now.length === before.length && now.every(({name}, index) => name === before[index]?.name);
  if (!isSameList) return ['servers'];
  const differs = (field: 'holds' | 'specified' | 'offlineForAttempts'): boolean =>
    now.some(
      (server, index) => JSON.stringify(server[field]) !== JSON.stringify(before[index]?.[field]),
    );
  return [
    differs('holds') && 'servers.holds',
    differs('specified') && 'servers.specified',
    differs('offlineForAttempts') && 'servers.offlineForAttempts',
  ];
}
