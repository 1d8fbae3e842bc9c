/** What a task has to bring about: a condition on the simulation, told as data. */
import type {OutcomeId} from '../machines/hotfix/hotfix-context.js';

/**
 * What has to be true of the simulation. `world` is the one on the left.
 *
 * - `ends`: how the run ends, whichever moment is on.
 * - `differsIn`: the fields that were changed, and no others.
 * - `seen`: the playhead has come to the end.
 * - `practice`: what holds of the practice server.
 * - `told`: what has come of an act on it.
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
