/** Whether what a task asks for is true of the simulation. */
import type {End, Field, Goal, PracticeState} from '../../../lessons/lesson.js';
import {outcomeOf} from '../outcome.js';
import type {Scenario} from '../scenario.js';
import type {TwinRun} from '../twin-run.js';
import type {World} from '../world.js';

/** What there is to look at. */
export interface Reached {
  readonly run: TwinRun;
  /** Where the step began. */
  readonly from: {readonly scenario: Scenario; readonly world: World};
  /** The last moment that has been on since the run was made. */
  readonly seen: number;
  /** What holds of the practice server. */
  readonly practice?: ReadonlySet<PracticeState>;
}

export function isReached(goal: Goal, reached: Reached): boolean {
  if ('all' in goal) return goal.all.every((each) => isReached(each, reached));
  if ('any' in goal) return goal.any.some((each) => isReached(each, reached));
  if ('not' in goal) return !isReached(goal.not, reached);
  if ('ends' in goal) return endsSo(goal.ends, reached.run);
  if ('seen' in goal) return reached.seen >= reached.run.length;
  if ('practice' in goal) return reached.practice?.has(goal.practice) === true;
  const fields = changedFields(reached);
  return (
    fields.length === goal.differsIn.length &&
    fields.every((field) => goal.differsIn.includes(field))
  );
}

/** How the world on the left ends. */
function endsSo({job, stale, outdated}: End, run: TwinRun): boolean {
  const outcome = outcomeOf(run.recording('a'));
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
function changedFields({run, from}: Reached): readonly Field[] {
  const {scenario} = run;
  const before = from.scenario;
  const fields: (Field | false)[] = [
    scenario.job.kind !== before.job.kind && 'job.kind',
    scenario.job.refreshExisting !== before.job.refreshExisting && 'job.refreshExisting',
    scenario.job.putOnSpecified !== before.job.putOnSpecified && 'job.putOnSpecified',
    scenario.masterFailures.count !== before.masterFailures.count && 'masterFailures.count',
    scenario.masterFailures.cause !== before.masterFailures.cause && 'masterFailures.cause',
    scenario.response !== before.response && 'response',
    run.recording('a').world !== from.world && 'world',
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
