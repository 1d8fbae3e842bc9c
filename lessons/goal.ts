/** What a task asks for: a condition on the simulation, as data. */
import type {OutcomeId} from '../machines/hotfix/hotfix-context.js';

/**
 * A condition on the simulation. In `differsIn`, `world` is the world on the left.
 *
 * - `ends`: how the run ends, whatever moment is shown.
 * - `differsIn`: the fields that were changed, and no others.
 * - `seen`: the playhead has reached the end.
 * - `practice`: the state of the practice server.
 * - `told`: the outcome of an action on that server.
 * - `site`: what the servers of the practice server’s own site hold.
 */
export type Goal =
  | {readonly all: readonly Goal[]}
  | {readonly any: readonly Goal[]}
  | {readonly not: Goal}
  | {readonly ends: End}
  | {readonly differsIn: readonly Field[]}
  | {readonly seen: 'end'}
  | {readonly practice: PracticeState}
  | {readonly told: OutcomeId}
  | {readonly site: 'current'};

export interface End {
  readonly job?: 'Complete' | 'Failed';
  /** The servers that the job asked to refresh and that were left behind. */
  readonly stale?: 'none' | 'some';
  /** The servers that hold an older version than the master, whatever the job asked for. */
  readonly outdated?: 'none' | 'some';
}

export type Field =
  | 'job.kind'
  | 'job.refreshExisting'
  | 'job.putOnSpecified'
  | 'masterFailures.count'
  | 'masterFailures.cause'
  | 'response'
  | 'servers.holds'
  | 'servers.specified'
  | 'servers.offlineForAttempts'
  | 'servers'
  | 'world';

export type PracticeState =
  'serviceStopped' | 'applicationsClosed' | 'fileReplaced' | 'installed' | 'proven';
